/** Task → what the thread shows of it. Pure: the clock is an argument. */
import type { AnswerTable, ConsequenceClass, Passage, StepRecord, Task, TaskStatus, Time } from '../flow';
import type { SiteStatus } from '../messages';
import { dateLabel, reasonLabel } from './labels';

/** Sign in front of a step. */
export type StepSign = StepRecord['status'];

/** One line of the thread; equal neighbours are one line with `times` > 1. */
export interface StepView {
  id: string;
  sign: StepSign;
  /** What the sign means, for those who don't see it. */
  signLabel: string;
  what: string;
  result: string;
  /** Which model wrote or decided it, as a sentence; null where none did. */
  by: string | null;
  /** False for a plain answer, whose text says everything. */
  showLine: boolean;
  reasons: { memoryId: string; label: string }[];
  undoable: boolean;
  say: string | null;
  passages: Passage[];
  table: AnswerTable | null;
  memoryId: string | null;
  times: number;
}

/** One turn with everything that came of it. */
export interface TaskView {
  id: string;
  words: string;
  when: string;
  /** Steps of a long finished task that start out folded away. */
  folded: StepView[];
  steps: StepView[];
  /** Words of the step in progress; null when none is. */
  current: string | null;
  /** Words of steps that are still to come, or that were never reached. */
  waiting: string[];
  status: TaskStatus;
  /** How it ended, when that needs saying. */
  ending: { tone: 'quiet' | 'bad'; text: string } | null;
  canRetry: boolean;
  suggestions: string[];
  /** No rule reads what was said, and no model was in use that might. */
  unread: boolean;
}

const SIGN_LABELS: Record<StepSign, string> = {
  done: 'Done',
  'no-effect': 'Nothing changed',
  failed: 'Failed',
  declined: 'You said no',
  refused: 'Not allowed',
  undone: 'Undone',
  cut: 'Interrupted',
};

/** A finished task with more steps than the first number shows only the last few. */
const FOLD = { above: 8, keep: 4 };

/** Problems that saying the same words again cannot cure. */
const FINAL_PROBLEMS = new Set(['refused', 'declined', 'no-page', 'not-understood']);

/** True while the task wants something: the work to go on, or an answer. */
export const isOpen = (status: TaskStatus): boolean =>
  status.state === 'running' ||
  status.state === 'asking' ||
  status.state === 'confirming' ||
  status.state === 'needs-access';

/** What to show of a task. `latest` is true for the newest one, which alone offers what to do next. */
export function viewTask(task: Task, latest: boolean, now: Time): TaskView {
  const steps = joinEqual(task.records.map((record) => viewStep(record, now)));
  const open = isOpen(task.status);
  const fold = !open && steps.length > FOLD.above ? steps.length - FOLD.keep : 0;
  const running = task.status.state === 'running';
  const unreached = task.status.state === 'done' ? [] : task.plan.slice(task.at).map((step) => step.words);
  const last = task.records.at(-1);
  return {
    id: task.id,
    words: task.turn.words,
    when: dateLabel(task.turn.at, now),
    folded: steps.slice(0, fold),
    steps: steps.slice(fold),
    current: running ? (unreached[0] ?? task.turn.words) : null,
    waiting: unreached.slice(1),
    status: task.status,
    ending: ending(task.status),
    canRetry: latest && canRetry(task.status),
    suggestions: latest && !open ? (last?.suggestions ?? []) : [],
    unread: latest && task.status.state === 'failed' && task.status.problem.unread === true,
  };
}

/** What to show of one record. */
export function viewStep(record: StepRecord, now: Time): StepView {
  return {
    id: record.id,
    sign: record.status,
    signLabel: SIGN_LABELS[record.status],
    what: record.what,
    result: record.result,
    by: byWords(record),
    showLine:
      record.say === undefined ||
      record.status !== 'done' ||
      record.uses.length > 0 ||
      record.undo !== undefined,
    reasons: record.uses.map((use) => ({ memoryId: use.memoryId, label: reasonLabel(use, now) })),
    undoable: record.undo !== undefined && record.status === 'done',
    say: record.say ?? null,
    passages: record.passages ?? [],
    table: record.table ?? null,
    memoryId: record.memoryId ?? null,
    times: 1,
  };
}

function byWords({ by, say }: StepRecord): string | null {
  if (by === undefined) return null;
  return `${say === undefined ? 'Decided' : 'Written'} by ${by}`;
}

/** Neighbours that would read the same become one line. */
function joinEqual(steps: StepView[]): StepView[] {
  const joined: StepView[] = [];
  for (const step of steps) {
    const before = joined.at(-1);
    if (before && readsSame(before, step)) joined[joined.length - 1] = { ...step, times: before.times + 1 };
    else joined.push(step);
  }
  return joined;
}

const readsSame = (a: StepView, b: StepView): boolean =>
  a.what === b.what && a.sign === b.sign && a.result === b.result && isPlain(a) && isPlain(b);

const isPlain = (step: StepView): boolean =>
  !step.undoable &&
  step.say === null &&
  step.by === null &&
  step.memoryId === null &&
  step.reasons.length === 0;

function ending(status: TaskStatus): TaskView['ending'] {
  if (status.state === 'stopped') return { tone: 'quiet', text: `Stopped: ${status.reason}` };
  if (status.state === 'failed') return { tone: 'bad', text: status.problem.message };
  return null;
}

const canRetry = (status: TaskStatus): boolean =>
  status.state === 'stopped' || (status.state === 'failed' && !FINAL_PROBLEMS.has(status.problem.code));

/** Heading and tone of a confirmation, by what the action would do. */
export function confirmTone(kind: ConsequenceClass): { tone: 'plain' | 'money' | 'danger'; title: string } {
  switch (kind) {
    case 'K4':
      return { tone: 'money', title: 'This can cost money or bind you' };
    case 'K5':
    case 'K6':
      return { tone: 'danger', title: 'This may be impossible to take back' };
    case 'K0':
    case 'K1':
    case 'K2':
    case 'K3':
      return { tone: 'plain', title: 'Shall I do this?' };
  }
}

/** True when a press on Confirm is a person's own, made after the button could be read (P9). */
export const mayConfirm = (press: {
  armed: boolean;
  trusted: boolean;
  focused: boolean;
  spent: boolean;
}): boolean => press.armed && press.trusted && press.focused && !press.spent;

/** Name and state of the page beside the panel, for the header. */
export function siteLabel(site: SiteStatus | null): {
  name: string;
  state: 'ready' | 'waiting' | 'none';
  says: string;
} {
  switch (site?.kind) {
    case 'ready':
      return { name: site.host, state: 'ready', says: 'Familiar can read and use this page' };
    case 'needs-access':
      return { name: site.host, state: 'waiting', says: 'Familiar has no access to this site yet' };
    case 'unknown':
      return { name: 'This page', state: 'waiting', says: 'The browser has not said which page this is' };
    case 'no-page':
      return { name: 'No page', state: 'none', says: 'Familiar cannot use this page' };
    case undefined:
      return { name: 'Familiar', state: 'none', says: 'Starting' };
  }
}
