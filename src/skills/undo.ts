/** Taking back the last thing that can be taken back. */
import { Failure, type StepRecord, type Task } from '../flow';
import { tell, type Context, type Progress, type Skill } from './skill';

export const undo: Skill = {
  name: 'undo',
  verbs: ['undo'],
  examples: ['undo'],
  async run(context): Promise<Progress> {
    const others = (await context.fx.recent()).filter((t) => t.id !== context.task.id);
    const tasks = [context.task, ...others];
    const last = lastDone(tasks);
    if (!last) throw new Failure('not-found', 'There is nothing to undo.');
    if (!last.record.undo)
      throw new Failure(
        'not-found',
        `${last.record.what} can’t be undone from here. Look for the page’s own way to take it back.`,
      );
    return takeBack(context, last.task, last.record);
  },
};

/** The newest step that did something and has not been taken back. */
export function lastDone(tasks: Task[]): { task: Task; record: StepRecord } | null {
  for (const task of tasks) {
    const record = task.records.findLast(
      (r) => r.status === 'done' && (r.undo !== undefined || (r.class !== undefined && r.class !== 'K0')),
    );
    if (record) return { task, record };
  }
  return null;
}

async function takeBack({ fx, task: running }: Context, task: Task, record: StepRecord): Promise<Progress> {
  if (!record.undo) throw new Failure('not-found', 'There is nothing to undo.');
  const outcome = await fx.takeBack(record.undo);
  const told = tell(`Undo: ${record.what}`, '', { result: outcome.change, why: 'you said so' });
  // A task that is still running is the loop's to change; any other is in the store.
  if (task.id === running.id) return { ...told, undone: record.id };
  await fx.markUndone(task.id, record.id);
  return told;
}
