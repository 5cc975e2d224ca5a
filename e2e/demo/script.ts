/** What the demo says and does, in order, and what must come of it. */
import type { Task } from '../../src/flow';

export type Act =
  /** Typed into the panel. `ends` is how the task must stand afterwards. */
  | { say: string; ends: Task['status']['state']; expect: (task: Task) => string | null }
  /** The armed Confirm button is pressed. */
  | { confirm: true; ends: Task['status']['state']; expect: (task: Task) => string | null };

const did = (task: Task): string =>
  task.records
    .map((r) => `${r.what} ${r.result} ${r.say ?? ''} ${r.passages?.map((p) => p.text).join(' ') ?? ''}`)
    .join('\n');
const shows =
  (...wanted: RegExp[]) =>
  (task: Task) => {
    const missing = wanted.find((pattern) => !pattern.test(did(task)));
    return missing ? `nothing like ${String(missing)} in:\n${did(task)}` : null;
  };
const because = (words: string, then: (task: Task) => string | null) => (task: Task) =>
  task.records.some((r) => r.uses.some((use) => use.words === words))
    ? then(task)
    : `“${words}” was not used:\n${did(task)}`;

/** The main job: two preferences, a task of three steps, one confirmation, a choice from memory, a question, an undo. */
export const SCRIPT: Act[] = [
  { say: 'I wear size M', ends: 'done', expect: shows(/Remember “I wear size M”/) },
  {
    say: 'I never want paper invoices',
    ends: 'done',
    expect: shows(/Remember “I never want paper invoices”/),
  },
  {
    say: 'search for blue shirts, open the second result and choose my size',
    ends: 'done',
    expect: because('I wear size M', shows(/Search for “blue shirts”/, /Open “/, /“M”/)),
  },
  { say: 'add it to the cart', ends: 'confirming', expect: () => null },
  { confirm: true, ends: 'done', expect: shows(/Click “Add to cart”/) },
  { say: 'open the cart and go to checkout', ends: 'done', expect: shows(/checkout/i) },
  {
    say: 'choose an invoice',
    ends: 'done',
    expect: because('I never want paper invoices', shows(/“Invoice by e-mail”/)),
  },
  { say: 'undo', ends: 'done', expect: shows(/Undo/) },
  { say: 'open Returns', ends: 'done', expect: shows(/Open “Returns/) },
  { say: 'how much does it cost to send a parcel back?', ends: 'done', expect: shows(/€4\.50/) },
  { say: 'why did you do that?', ends: 'done', expect: shows(/because/) },
];
