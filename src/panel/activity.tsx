/** The strip above the composer while a task runs: that it works, and Stop, always in sight. */
import type { JSX } from 'preact';
import { count } from './labels';
import type { TaskView } from './view';

/** Nothing when no task is running. */
export function Activity(props: { tasks: TaskView[]; onStop: () => void }): JSX.Element | null {
  const running = props.tasks.filter((task) => task.status.state === 'running');
  const task = running.at(-1);
  if (task === undefined) return null;
  const done = task.steps.length + task.folded.length;
  return (
    <div class="activity">
      <span class="pulse" aria-hidden="true" />
      <p role="status">
        Working
        {done > 0 && <span class="quiet"> · {count(done, 'step', 'steps')} so far</span>}
      </p>
      <button type="button" class="small stop-text" onClick={props.onStop}>
        Stop <kbd>Esc</kbd>
      </button>
    </div>
  );
}
