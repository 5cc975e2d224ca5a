/** Where the person types. Never disabled: a turn may be sent while another one runs. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from './glyphs';
import { tooLong } from './sent';

/** `history` is newest first. */
export function Composer(props: { history: string[]; onSend: (words: string) => void }): JSX.Element {
  const [words, setWords] = useState('');
  /** Place in the history while recalling; −1 while typing. */
  const [place, setPlace] = useState(-1);
  const area = useRef<HTMLTextAreaElement>(null);
  const excess = tooLong(words);

  useLayoutEffect(() => area.current?.focus(), []);
  useLayoutEffect(() => {
    const el = area.current;
    if (!el) return;
    el.style.height = 'auto';
    el.style.height = `${el.scrollHeight}px`;
  }, [words]);

  const recall = (to: number): void => {
    setPlace(to);
    setWords(props.history[to] ?? '');
  };
  const send = (): void => {
    if (words.trim() === '' || excess !== null) return;
    props.onSend(words);
    setWords('');
    setPlace(-1);
    area.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method composes, Enter and the arrows belong to it.
    if (event.isComposing) return;
    const recalling = words === '' || place >= 0;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && recalling && place + 1 < props.history.length) {
      event.preventDefault();
      recall(place + 1);
    } else if (event.key === 'ArrowDown' && place >= 0) {
      event.preventDefault();
      recall(place - 1);
    }
  };
  const idle = words.trim() === '';
  return (
    <form
      class="composer"
      aria-label="Say something"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {excess !== null && (
        <p class="excess" role="alert" id="excess">
          {excess}
        </p>
      )}
      <div class="composer-box">
        <textarea
          ref={area}
          rows={1}
          dir="auto"
          enterkeyhint="send"
          aria-label="What shall I do?"
          aria-invalid={excess !== null}
          aria-describedby={excess === null ? undefined : 'excess'}
          placeholder="What shall I do?"
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setPlace(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send"
          aria-label="Send"
          title="Send (Enter)"
          aria-disabled={idle || excess !== null}
        >
          <Glyph name="up" />
        </button>
      </div>
    </form>
  );
}
