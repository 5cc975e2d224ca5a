/** Asking for a site: why, and the two answers. The browser's own prompt comes after the click. */
import type { JSX } from 'preact';
import type { TaskStatus } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Glyph } from './glyphs';
import { allowLabel } from './labels';
import { Trouble } from './trouble';

/** The card of a task that needs a site, or the list of tabs, before it can go on. */
export function Access(props: {
  taskId: string;
  status: Extract<TaskStatus, { state: 'needs-access' }>;
}): JSX.Element {
  const { call, requestAccess } = useDesk();
  const calling = useCalling();
  const { origins, text, tabs } = props.status;
  const tell = async (granted: Promise<boolean>): Promise<void> => {
    const yes = await granted.catch(() => false);
    await calling.run(() => call('access', { taskId: props.taskId, granted: yes }));
  };
  return (
    <section class="card access" aria-label="Access needed">
      <h2 class="card-title">
        <Glyph name="key" />
        Your permission first
      </h2>
      <p class="card-text" dir="auto">
        {text}
      </p>
      <p class="note">
        Your browser will ask once more. You can take it back at any time in the browser’s extension settings.
      </p>
      <div class="pair">
        {/* Both calls start inside the click: browsers refuse a permission prompt after any wait. */}
        <button type="button" class="choice no" onClick={() => void tell(Promise.resolve(false))}>
          Not now
        </button>
        <button
          type="button"
          class="choice yes"
          onClick={() => void tell(requestAccess(origins, tabs ?? false))}
        >
          {allowLabel(origins)}
        </button>
      </div>
      <Trouble problem={calling.problem} />
    </section>
  );
}
