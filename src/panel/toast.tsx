/** A short message with Undo, which goes after ten seconds unless somebody is on it. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../flow';

const STAY_MS = 10_000;

/** `onUndo` answers the problem when it failed; `onEnd` means that the time is over. Ctrl+Z (⌘Z) undoes too. */
export function Toast(props: {
  text: string;
  onUndo: () => Promise<Problem | null>;
  onEnd: () => void;
}): JSX.Element {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  const [problem, setProblem] = useState<Problem | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  /** Where the focus was before it came here. */
  const before = useRef<EventTarget | null>(null);
  const undo = (): void => void props.onUndo().then(setProblem);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(props.onEnd, STAY_MS);
    return () => clearTimeout(timer);
  }, [held]);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key !== 'z') return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    const own = frame.current;
    return () => {
      document.removeEventListener('keydown', onKey);
      if (own?.contains(document.activeElement) !== true) return;
      const back = before.current;
      const to = back instanceof HTMLElement && back.isConnected ? back : document.querySelector('h1');
      to?.focus();
    };
  }, []);
  return (
    <div
      ref={frame}
      class="toast"
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocusCapture={(event) => {
        setFocused(true);
        const from = event.relatedTarget;
        if (from instanceof Node && frame.current?.contains(from) === false) before.current = from;
      }}
      onBlurCapture={() => setFocused(false)}
    >
      <p role="status">{problem?.message ?? props.text}</p>
      <button type="button" class="link" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
        Undo
      </button>
    </div>
  );
}
