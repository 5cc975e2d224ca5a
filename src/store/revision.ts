/**
 * How many transactions have written memories, kept beside them: whoever holds something of them in memory sees by it
 * that another context has written since.
 */
import Dexie, { type DBCore, type DBCoreTransaction } from 'dexie';
import type { Count } from './counts';

/** The row among the counts; no kind of count is called so. */
export const WRITES = 'writes';

/** The number before and after one transaction. */
export interface Revision {
  from: number;
  to: number;
}

const counted = new WeakMap<DBCoreTransaction, Revision>();

/** Runs `write` and counts its transaction, once however often it writes. */
export function revising<T>(below: DBCore, trans: DBCoreTransaction, write: () => Promise<T>): Promise<T> {
  // While an older schema is upgraded there is no such table yet.
  if (!(trans as IDBTransaction).objectStoreNames.contains('counts')) return write();
  const counts = below.table('counts');
  const known = counted.get(trans);
  const revision = known ?? { from: 0, to: 0 };
  counted.set(trans, revision);
  // Read first: a write that clears everything takes the row with it.
  const read = known
    ? Dexie.Promise.resolve()
    : counts.getMany({ trans, keys: [WRITES] }).then(([row]: (Count | undefined)[]) => {
        revision.from = row?.count ?? 0;
        revision.to = revision.from + 1;
      });
  return Dexie.Promise.all([read, write()]).then(([, answer]) =>
    counts
      .mutate({ type: 'put', trans, values: [{ id: WRITES, count: revision.to, newest: 0 }] })
      .then(() => answer),
  );
}

/** What this transaction made of the number, once it is committed; null before the number is kept. */
export const revisionOf = (trans: DBCoreTransaction): Revision | null => counted.get(trans) ?? null;
