/** The write-ahead journal: an action is on disk before it is dispatched, so that a restart never does it twice. */
import { Failure } from '../flow';
import type { Db, JournalEntry } from './db';
import { read, write } from './write';

export type { JournalEntry };

export interface Journal {
  /**
   * Writes down an action before it is done; resolves once it is on disk.
   * @throws Failure('unexpected') when the same `idem` was intended before: it must not be done again
   */
  intend(entry: Omit<JournalEntry, 'status'> & { status?: 'intended' | 'asked' }): Promise<void>;
  mark(id: string, status: JournalEntry['status']): Promise<void>;
  /** Everything that was begun for a task, in order of its steps. */
  ofTask(taskId: string): Promise<JournalEntry[]>;
  /** Entries of a task that were not observed, in order of their steps. */
  unfinished(taskId: string): Promise<JournalEntry[]>;
}

const AGAIN =
  'This step was already started before the restart, so it is not done again. Check the page, then ask anew.';

/** Makes the journal over an open database. */
export function journal(db: Db): Journal {
  const entries = (taskId: string): Promise<JournalEntry[]> =>
    db.journal.where('taskId').equals(taskId).sortBy('step');
  return {
    intend: (entry) =>
      write(db, ['journal'], async () => {
        const before = await db.journal.where('idem').equals(entry.idem).first();
        if (before) throw new Failure('unexpected', AGAIN);
        await db.journal.add({ ...entry, status: entry.status ?? 'intended' });
      }),
    mark: (id, status) =>
      write(db, ['journal'], async () => {
        const found = await db.journal.update(id, { status });
        if (found === 0 && !(await db.journal.get(id))) {
          throw new Failure(
            'storage',
            'The record of this step is missing. Check the page before you go on.',
          );
        }
      }),
    ofTask: (taskId) => read(() => entries(taskId)),
    unfinished: (taskId) =>
      read(async () => (await entries(taskId)).filter(({ status }) => status !== 'observed')),
  };
}
