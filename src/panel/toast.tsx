/** A short message with Undo, which goes after ten seconds unless somebody is on it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../flow';

const STAY_MS = 10_000;

/** `onUndo` answers the problem when it failed; `onEnd` means that the time is over. */
export function Toast(props: {
  text: string;
  onUndo: () => Promise<Problem | null>;
  onEnd: () => void;
}): JSX.Element {
  const [held, setHeld] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(props.onEnd, STAY_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <div
      class="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <p>{problem?.message ?? props.text}</p>
      <button type="button" class="link" onClick={() => void props.onUndo().then(setProblem)}>
        Undo
      </button>
    </div>
  );
}
