/** One way to write: a transaction that turns every error into words, and refuses when the store is read-only. */
import { Failure } from '../flow';
import type { Db } from './db';
import { storageFailure } from './failure';
import { FOLLOWING } from './follow';

type TableName =
  | 'memories'
  | 'evidence'
  | 'changes'
  | 'turns'
  | 'tasks'
  | 'journal'
  | 'meta'
  | 'words'
  | 'vectors'
  | 'pending'
  | 'counts';

/**
 * Runs `work` in one read-write transaction: all of it is kept or none.
 * @throws Failure('storage') when the store is read-only, full, closed or broken
 */
export async function write<T>(db: Db, names: TableName[], work: () => Promise<T>): Promise<T> {
  if (db.readOnly) throw new Failure('storage', db.trouble ?? 'The store can only be read now.');
  try {
    return await db.dexie.transaction(
      'rw',
      names.includes('memories') ? [...names, ...FOLLOWING] : names,
      work,
    );
  } catch (error) {
    throw storageFailure(error);
  }
}

/** Runs a reading; errors become words too. */
export async function read<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageFailure(error);
  }
}
