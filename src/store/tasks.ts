/** Tasks on disk: saved before they are announced. */
import type { Task } from '../flow';
import type { Db, TaskRow } from './db';
import { read, write } from './write';

export interface TaskStore {
  /** Keeps the whole task; resolves once it is on disk. */
  save(task: Task): Promise<void>;
  get(id: string): Promise<Task | undefined>;
  /** The newest tasks, oldest of them first. */
  list(limit?: number): Promise<Task[]>;
  /** Tasks that are not over, oldest first: what a restart has to look after. */
  open(): Promise<Task[]>;
  /** Removes the tasks that are over, with their turns and journal. */
  clear(): Promise<void>;
}

const OPEN: readonly TaskRow['state'][] = ['running', 'asking', 'confirming', 'needs-access'];

/** Makes the task store over an open database. */
export function taskStore(db: Db): TaskStore {
  return {
    save: (task) =>
      write(db, ['tasks', 'turns'], async () => {
        await db.tasks.put({ ...task, state: task.status.state });
        await db.turns.put(task.turn);
      }),
    get: (id) =>
      read(async () => {
        const row = await db.tasks.get(id);
        return row && task(row);
      }),
    list: (limit = 50) =>
      read(async () => {
        const newest = await db.tasks.orderBy('createdAt').reverse().limit(limit).toArray();
        return newest.reverse().map(task);
      }),
    open: () => read(async () => (await db.tasks.where('state').anyOf(OPEN).sortBy('createdAt')).map(task)),
    clear: () =>
      write(db, ['tasks', 'turns', 'journal'], async () => {
        const over = await db.tasks.where('state').noneOf(OPEN).toArray();
        await db.tasks.bulkDelete(over.map(({ id }) => id));
        await db.turns.bulkDelete(over.map(({ turn }) => turn.id));
        await db.journal
          .where('taskId')
          .anyOf(over.map(({ id }) => id))
          .delete();
      }),
  };
}

function task(row: TaskRow): Task {
  const kept: Task & { state?: TaskRow['state'] } = { ...row };
  delete kept.state;
  return kept;
}
