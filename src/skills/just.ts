/** What was kept or done just before: what "no, I meant …" speaks of. */
import type { Memory, StepRecord, Task, Verb } from '../flow';
import type { Context } from './skill';

/** Talk about what was done leaves it the last thing done. */
const ASIDE: ReadonlySet<Verb> = new Set(['why', 'help', 'recall', 'stop', 'chat']);
/** So many turns of talk are looked past. */
const MOST_ASIDE = 3;

export interface Just {
  task: Task;
  /** The last thing that it tells of; none where it ended before anything was done. */
  record: StepRecord | undefined;
}

/** The turn before this one; null when there is none, or nothing but talk. */
export async function justBefore({ fx, task }: Pick<Context, 'fx' | 'task'>): Promise<Just | null> {
  const others = (await fx.recent()).filter(({ id }) => id !== task.id);
  const before = others
    .slice(0, MOST_ASIDE + 1)
    .find(({ plan }) => plan.length > 0 && !plan.every(({ command }) => ASIDE.has(command.verb)));
  return before ? { task: before, record: before.records.at(-1) } : null;
}

/** The memory that the turn before kept and that still stands; null when it kept none. */
export async function keptBefore(context: Pick<Context, 'fx' | 'task'>): Promise<Memory | null> {
  const record = (await justBefore(context))?.record;
  if (record?.memoryId === undefined || record.status !== 'done') return null;
  const memories = await context.fx.memories(record.what);
  return memories.find(({ id }) => id === record.memoryId) ?? null;
}
