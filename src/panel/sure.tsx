/** Something that asks once more, in place: a quiet button that unfolds into the question. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../flow';
import { Trouble } from './trouble';

/** `onYes` answers the problem when it failed; `of` tells for screen readers which of several it is about. */
export function Sure(props: {
  ask: string;
  yes: string;
  of?: string;
  no: string;
  onYes: () => Promise<Problem | null>;
}): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const answer = async (): Promise<void> => {
    const failed = await props.onYes();
    setProblem(failed);
    if (failed === null) setAsking(false);
  };
  return (
    <div class="sure">
      {asking ? (
        <div role="group" aria-label={props.ask}>
          <p>{props.ask}</p>
          <div class="row">
            <button type="button" class="small" onClick={() => setAsking(false)}>
              {props.no}
            </button>
            <button type="button" class="small danger" onClick={() => void answer()}>
              {props.yes}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="small"
          aria-label={props.of === undefined ? undefined : `${props.yes}: ${props.of}`}
          onClick={() => setAsking(true)}
        >
          {props.yes}…
        </button>
      )}
      <Trouble problem={problem} />
    </div>
  );
}
