/** What was typed over a memory that went meanwhile: kept as a new one, or let go; never lost unasked. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { useRow } from './listed';
import { Trouble } from './trouble';

/** Drafts whose memories are gone; one whose row is only not shown waits for it. */
export function Rescues(): JSX.Element {
  const { drafts } = useDesk();
  return (
    <>
      {drafts.ids.map((id) => (
        <Gone key={id} id={id} />
      ))}
    </>
  );
}

function Gone({ id }: { id: string }): JSX.Element | null {
  return useRow(id) === null ? <Rescue id={id} /> : null;
}

/** The typed text, ready to be kept as a new memory. */
export function Rescue({ id }: { id: string }): JSX.Element {
  const { call, drafts } = useDesk();
  const [text, setText] = useState(drafts.of(id)?.text ?? '');
  const calling = useCalling();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // Where it was typed is gone, or about to go; whoever went elsewhere stays there.
    const at = document.activeElement;
    if (at !== document.body && !at?.closest('.rewrite')) return;
    area.current?.focus();
    area.current?.setSelectionRange(text.length, text.length);
  }, []);
  const keep = async (): Promise<void> => {
    const result = await calling.run(() => call('addMemory', { words: text.trim() }));
    if (result?.ok) drafts.drop(id);
  };
  return (
    <form
      class="rewrite rescue"
      aria-label="Not saved"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p role="alert">This was forgotten or replaced elsewhere. Keep your text as a new memory?</p>
      <textarea
        ref={area}
        rows={2}
        dir="auto"
        maxLength={10_000}
        aria-label="Your text"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          drafts.put(id, { text: event.currentTarget.value, was: '' });
        }}
      />
      <div class="row">
        <button type="submit" class="small primary" aria-busy={calling.busy} disabled={text.trim() === ''}>
          Keep as new
        </button>
        <button type="button" class="small" onClick={() => drafts.drop(id)}>
          Discard
        </button>
      </div>
      <Trouble problem={calling.problem} />
    </form>
  );
}
