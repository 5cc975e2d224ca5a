/** A question that has to be answered before anything else: for what takes a lot away. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../flow';
import { Trouble } from './trouble';

export interface Question {
  ask: string;
  /** What is good to know before the yes. */
  note: string;
  yes: string;
  no: string;
  /** Answers the problem when it failed; the question stays then. */
  onYes: () => Promise<Problem | null>;
}

/** Modal: the browser keeps the focus in it and gives it back after; Escape means no. */
export function Dialog(props: { question: Question; onEnd: () => void }): JSX.Element {
  const { question } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    no.current?.focus();
    return () => dialog.current?.close();
  }, []);
  const answer = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const failed = await question.onYes();
    setBusy(false);
    if (failed === null) props.onEnd();
    else setProblem(failed);
  };
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-note`}
      onCancel={(event) => {
        event.preventDefault();
        props.onEnd();
      }}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 id={`${id}-ask`}>{question.ask}</h2>
      <p id={`${id}-note`} class="quiet">
        {question.note}
      </p>
      <Trouble problem={problem} />
      <div class="row">
        <button ref={no} type="button" class="small" onClick={props.onEnd}>
          {question.no}
        </button>
        <button type="button" class="small danger" aria-busy={busy} onClick={() => void answer()}>
          {question.yes}
        </button>
      </div>
    </dialog>
  );
}
