/** The thread, oldest turn first, which stays at its newest line unless the person reads further up. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from './glyphs';

/** Within this many pixels of the end, new lines are followed. */
const NEAR_END = 80;

/** `anchor` changes when the person sends something: then the end is shown in any case. */
export function Thread(props: { busy: boolean; anchor: number; children: ComponentChildren }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  /** Where we left it: further up means that the person scrolled, even before the scroll event tells. */
  const lastTop = useRef(0);
  const [away, setAway] = useState(false);

  const toEnd = (): void => {
    const el = box.current;
    if (!el) return;
    el.scrollTop = el.scrollHeight;
    lastTop.current = el.scrollTop;
  };
  const look = (): void => {
    const el = box.current;
    if (!el) return;
    follows.current = el.scrollHeight - el.scrollTop - el.clientHeight < NEAR_END;
    setAway(!follows.current);
  };
  const follow = (): void => {
    if (!follows.current) return;
    if ((box.current?.scrollTop ?? 0) < lastTop.current) look();
    else toEnd();
  };
  useLayoutEffect(() => {
    follows.current = true;
    toEnd();
  }, [props.anchor]);
  useLayoutEffect(follow);
  // Chips load and cards unfold after their turn was rendered; their growth is followed too.
  useEffect(() => {
    const content = box.current?.firstElementChild;
    if (!content) return;
    const observer = new ResizeObserver(follow);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="thread-frame">
      {/* Focusable, so that the arrow keys scroll it. */}
      <div
        ref={box}
        class="thread"
        role="log"
        aria-label="Conversation"
        aria-live="polite"
        aria-busy={props.busy}
        tabIndex={0}
        onScroll={look}
      >
        <div class="thread-content">{props.children}</div>
      </div>
      {away && (
        <button type="button" class="to-end" aria-label="Go to the newest message" onClick={toEnd}>
          <Glyph name="down" />
        </button>
      )}
    </div>
  );
}
