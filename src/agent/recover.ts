/** After the background was stopped: what is true of a task that was open, and what may go on. Pure. */
import type { ConsequenceClass, StepRecord, Task, Time } from '../flow';

/** One act in the write-ahead journal, as recovery needs it. */
export interface JournalEntry {
  taskId: string;
  step: number;
  what: string;
  class: ConsequenceClass;
  kind: string;
  status: 'intended' | 'dispatched' | 'observed' | 'asked';
}

/** `go-on` carries on from `task.at`; `keep` leaves the task as it is (settled, or waiting for an answer). */
export type Recovery = { kind: 'go-on'; task: Task } | { kind: 'settle'; task: Task } | { kind: 'keep' };

/** Doing these again gives the same state, so a cut step may start over. */
const IDEMPOTENT = new Set([
  'textinput',
  'select',
  'check',
  'set',
  'scroll',
  'seek',
  'focus',
  'hover',
  'highlight',
  'copy',
]);

/** Decides for one task. Nothing that may have happened is ever done again. */
export function recover(task: Task, entries: JournalEntry[], now: Time): Recovery {
  switch (task.status.state) {
    case 'confirming':
      return settle(
        task,
        now,
        'Your browser stopped me while I waited for your yes, so I took it as a no. Nothing was done.',
      );
    case 'running': {
      const begun = entries.filter(
        (e) => e.step === task.at && (e.status === 'dispatched' || e.status === 'observed'),
      );
      const risky = begun.filter((e) => !IDEMPOTENT.has(e.kind));
      const last = risky.at(-1);
      if (!last) return { kind: 'go-on', task };
      const seen = last.status === 'observed';
      const reason = seen
        ? `Your browser stopped me right after this: ${last.what}. It was done; I did not do it again.`
        : `Your browser stopped me in the middle of this: ${last.what}. I can’t tell whether it was done, so I did not do it again. Have a look at the page.`;
      return settle({ ...task, records: [...task.records, cut(task, last, now)] }, now, reason);
    }
    case 'asking':
    case 'needs-access':
    case 'done':
    case 'stopped':
    case 'failed':
      return { kind: 'keep' };
  }
}

function settle(task: Task, now: Time, reason: string): Recovery {
  return { kind: 'settle', task: { ...task, changedAt: now, status: { state: 'stopped', reason } } };
}

/** The cut act in the thread, with the rest of the plan as a button. */
function cut(task: Task, entry: JournalEntry, now: Time): StepRecord {
  const rest = [...new Set(task.plan.slice(task.at + 1).map((step) => step.words))];
  return {
    id: `${task.id}.cut.${task.at}`,
    at: now,
    step: task.at,
    what: entry.what,
    why: '',
    status: 'cut',
    result: entry.status === 'observed' ? 'done' : 'not certain',
    class: entry.class,
    uses: [],
    ms: 0,
    ...(rest.length > 0 && { suggestions: [rest.join(', then ')] }),
  };
}
