/** The loop: one step after another, each saved before the next; stops to ask, and never does anything twice. */
import { Failure, type Problem, type StepRecord, type Task, type TaskStatus } from '../flow';
import { skillFor } from '../skills';
import { doubting } from '../skills/doubt';
import { dispatch } from '../skills/perform';
import {
  NeedsAccess,
  type AskedModel,
  type Context,
  type Effects,
  type Given,
  type Pending,
  type Progress,
  type Told,
} from '../skills/skill';
import { draft, type Draft } from './draft';
import { withoutSecret } from './secret';
import { leash, until, type Leash } from './watchdog';

/** What the loop needs besides the skills' effects. */
export interface LoopEffects extends Effects {
  /** Writes the task to storage, then announces it. */
  save: (task: Task) => Promise<void>;
  /** Keeps a pending action until the person answers; lost on purpose when the background is stopped. */
  hold: (nonce: string, pending: Pending) => void;
  /** What an unexpected error becomes for the person, after it was reported. */
  explain: (error: unknown) => Problem;
}

/** ms for a step: this long without anything done, or this long in all, and it ends with a true sentence. */
const IDLE_MS = 9_500;
const STEP_MS = 30_000;

/** Carries a task on from its current step until it is done, asks, or fails; answers the saved task. */
export async function carryOut(
  start: Task,
  fx: LoopEffects,
  signal: AbortSignal,
  given?: Given,
): Promise<Task> {
  let task: Task = { ...start, status: { state: 'running' } };
  let answer = given;
  let copied = await fx.copied?.last();
  for (let step = task.plan[task.at]; step; step = task.plan[task.at]) {
    const began = fx.now();
    const watch = leash(IDLE_MS, STEP_MS, signal);
    const written = draft();
    try {
      const context: Context = {
        task,
        step,
        fx: watched(fx, watch, written),
        signal: watch.signal,
        ...(answer && { given: answer }),
        ...(copied !== undefined && { copied }),
      };
      const progress = await until(doStep(context), watch.signal);
      if (progress.kind === 'done' && progress.copied !== undefined) {
        copied = progress.copied;
        await fx.copied?.keep(copied);
      }
      task = advance(task, progress, fx, began);
      if (progress.kind === 'confirm') fx.hold(progress.confirm.nonce, progress.pending);
    } catch (error) {
      const cut = signal.aborted ? written.cut(step.words) : null;
      task = failed(task, error, fx, began, signal);
      if (cut) task = { ...task, records: [...task.records, record(task, cut, fx, began)] };
    } finally {
      watch.end();
    }
    answer = undefined;
    if (task.status.state === 'running' && task.at >= task.plan.length)
      task = { ...task, status: { state: 'done' } };
    await fx.save(task);
    if (task.status.state !== 'running') return task;
  }
  return task;
}

/** The same effects; whatever was done on a page or to a tab counts as progress. */
function watched(fx: LoopEffects, { progress, loose }: Leash, written: Draft): LoopEffects {
  const noted = async <T>(done: Promise<T>): Promise<T> => {
    const value = await done;
    progress();
    return value;
  };
  const { model: asked } = fx;
  const model = async (): Promise<AskedModel | null> => {
    const one = (await asked?.()) ?? null;
    // It takes the time it takes, and has a stop of its own.
    return one && written.watch({ ...one, complete: (...call) => loose(one.complete(...call)) });
  };
  return {
    ...fx,
    ...(asked && { model }),
    act: (pending) => noted(fx.act(pending)),
    moveTab: (action, level) => noted(fx.moveTab(action, level)),
    searchWeb: (query) => noted(fx.searchWeb(query)),
  };
}

async function doStep(context: Context): Promise<Progress> {
  const progress = await carried(context);
  return progress.kind === 'done' ? doubting(context, progress) : progress;
}

function carried(context: Context): Promise<Progress> {
  if (context.given?.kind === 'approved') return dispatch(context, context.given.pending);
  const skill = skillFor(context.step.command.verb);
  if (!skill) throw new Failure('not-understood', 'I can’t do that yet.');
  return skill.run(context);
}

/** The task after a step's progress. Pure but for ids and the clock. */
function advance(task: Task, progress: Progress, fx: Pick<Effects, 'id' | 'now'>, began: number): Task {
  const changedAt = fx.now();
  switch (progress.kind) {
    case 'done': {
      const earlier = task.records.map((r) =>
        r.id === progress.undone ? { ...r, status: 'undone' as const } : r,
      );
      return {
        ...task,
        changedAt,
        at: task.at + 1,
        records: [...earlier, record(task, progress.told, fx, began)],
      };
    }
    case 'instead': {
      const plan = [...task.plan.slice(0, task.at), ...progress.steps, ...task.plan.slice(task.at + 1)];
      const records = progress.told
        ? [...task.records, record(task, progress.told, fx, began)]
        : task.records;
      return { ...task, changedAt, plan, records };
    }
    case 'ask':
      return { ...task, changedAt, status: { state: 'asking', question: progress.question } };
    case 'confirm':
      return { ...task, changedAt, status: { state: 'confirming', confirm: progress.confirm } };
  }
}

function failed(given: Task, error: unknown, fx: LoopEffects, began: number, signal: AbortSignal): Task {
  const changedAt = fx.now();
  const task = withoutSecret(given, error);
  if (signal.aborted) {
    const reason = typeof signal.reason === 'string' ? signal.reason : 'You stopped me.';
    return { ...task, changedAt, status: { state: 'stopped', reason } };
  }
  if (error instanceof NeedsAccess) {
    const { origins, tabs, message } = error;
    return {
      ...task,
      changedAt,
      status: { state: 'needs-access', origins, text: message, ...(tabs && { tabs }) },
    };
  }
  const problem = error instanceof Failure ? error.problem : fx.explain(error);
  const step = task.plan[task.at];
  // As where words are refused before any step: things to say instead, and no step that failed.
  const instead = problem.unread && step?.command.verb === 'interpret' ? step.command.nearest : null;
  if (instead) {
    const told: Told = { what: '', why: '', status: 'done', result: '', uses: [], suggestions: instead };
    return {
      ...task,
      changedAt,
      status: { state: 'failed', problem },
      records: [record(task, told, fx, began)],
    };
  }
  const told: Told = {
    what: step?.words ?? '',
    why: '',
    status: problem.code === 'refused' ? 'refused' : 'failed',
    result: '',
    uses: [],
  };
  const status: TaskStatus = {
    state: 'failed',
    problem: { ...problem, message: problem.message + leftOver(task) },
  };
  return { ...task, changedAt, status, records: [...task.records, record(task, told, fx, began)] };
}

/** What a failure leaves undone, so that nobody thinks it happened. */
function leftOver(task: Task): string {
  const rest = task.plan.slice(task.at + 1).map((step) => step.words);
  return rest.length === 0 ? '' : ` I did not go on to: ${[...new Set(rest)].join('; ')}.`;
}

function record(task: Task, told: Told, fx: Pick<Effects, 'id' | 'now'>, began: number): StepRecord {
  return { ...told, id: fx.id(), at: fx.now(), step: task.at, ms: fx.now() - began };
}
