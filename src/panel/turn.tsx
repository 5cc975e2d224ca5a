/** One turn in the thread: the person's words, the steps, and what is open or ended. */
import type { JSX } from 'preact';
import { Access } from './access';
import { Ask } from './ask';
import { Confirm } from './confirm';
import { useDesk } from './desk';
import type { Sent } from './sent';
import { Steps } from './steps';
import type { TaskView } from './view';

/** A task and everything that came of it. */
export function Turn({ task }: { task: TaskView }): JSX.Element {
  const { say } = useDesk();
  return (
    <article class="turn" aria-label={`You said: ${task.words}`}>
      <Words words={task.words} when={task.when} />
      <div class="reply">
        <Steps task={task} />
        <Written task={task} />
        <Open task={task} />
        {task.ending !== null && (
          <div class={`ending ${task.ending.tone}`}>
            <p dir="auto">{task.ending.text}</p>
            {task.canRetry && (
              <button type="button" class="small" onClick={() => say(task.words)}>
                Try again
              </button>
            )}
          </div>
        )}
        {task.suggestions.length > 0 && (
          <ul class="chips" aria-label="Things to try">
            {task.suggestions.map((words) => (
              <li key={words}>
                <button type="button" class="chip" dir="auto" onClick={() => say(words)}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
        )}
        {task.unread && <Unread />}
      </div>
    </article>
  );
}

/** The way to models, where one might have read what was said. None is asked in private windows. */
function Unread(): JSX.Element | null {
  const { state, isPrivate, openModels } = useDesk();
  if (isPrivate || state?.engine.kind !== 'none') return null;
  return (
    <div class="unread">
      <p class="note">A language model on this machine might read it. None is in use.</p>
      <button type="button" class="small" onClick={openModels}>
        See what this machine can run
      </button>
    </div>
  );
}

/** What a model has written of the answer so far. Read out when it is whole: as a step of the turn. */
function Written({ task }: { task: TaskView }): JSX.Element | null {
  const { writing } = useDesk();
  if (task.status.state !== 'running' || writing?.taskId !== task.id) return null;
  return (
    <p class="written" dir="auto" aria-live="off">
      {writing.text}
    </p>
  );
}

/** The card of a task that waits for the person. */
function Open({ task }: { task: TaskView }): JSX.Element | null {
  const { status } = task;
  switch (status.state) {
    case 'asking':
      return <Ask key={status.question.id} taskId={task.id} question={status.question} />;
    case 'confirming':
      return <Confirm key={status.confirm.nonce} taskId={task.id} confirm={status.confirm} />;
    case 'needs-access':
      return <Access taskId={task.id} status={status} />;
    case 'running':
    case 'done':
    case 'stopped':
    case 'failed':
      return null;
  }
}

/** Sent words that have no task yet: shown at once, with the problem if they could not be delivered. */
export function Echo({ sent, onRetry }: { sent: Sent; onRetry: () => void }): JSX.Element {
  return (
    <article class="turn" aria-label={`You said: ${sent.words}`}>
      <Words words={sent.words} when={null} />
      {sent.problem === null ? (
        <p class="thinking">
          <span class="spinner" />
          <span class="hidden">Sending</span>
        </p>
      ) : (
        <div class="ending bad" role="alert">
          <p dir="auto">Not sent. {sent.problem.message}</p>
          <button type="button" class="small" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
    </article>
  );
}

function Words({ words, when }: { words: string; when: string | null }): JSX.Element {
  return (
    <div class="words">
      <p class="bubble" dir="auto">
        {words}
      </p>
      {when !== null && <p class="when">{when}</p>}
    </div>
  );
}
