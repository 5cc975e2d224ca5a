/**
 * How many transactions have written memories, kept beside them: whoever holds something of them in memory sees by it
 * that another context has written since.
 */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { Count } from './counts';

/** The row among the counts; no kind of count is called so. */
export const WRITES = 'writes';

/** The number before and after one transaction. */
export interface Revision {
  from: number;
  to: number;
}

const counted = new WeakMap<DBCoreTransaction, Revision>();
/** The number as a transaction has read it. */
const looked = new WeakMap<DBCoreTransaction, number>();

/** The readings of the table of counts: who looked at the number in a transaction need not look again to write. */
export const looking = (table: DBCoreTable): Pick<DBCoreTable, 'get'> => ({
  get: (request) =>
    table.get(request).then((row: Count | undefined) => {
      if (request.key === WRITES) looked.set(request.trans, row?.count ?? 0);
      return row;
    }),
});

/** Runs `write`, which carries `request` out, and counts its transaction, once however often it writes. */
export function revising<T>(
  below: DBCore,
  { trans, type }: DBCoreMutateRequest,
  write: () => Promise<T>,
): Promise<T> {
  // While an older schema is upgraded there is no such table yet.
  if (!(trans as IDBTransaction).objectStoreNames.contains('counts')) return write();
  const counts = below.table('counts');
  const put = (to: number): Promise<unknown> =>
    counts.mutate({ type: 'put', trans, values: [{ id: WRITES, count: to, newest: 0 }] });
  const known = counted.get(trans);
  // A write that clears everything takes the row with it.
  const again = (to: number): Promise<unknown> =>
    type === 'deleteRange' ? put(to) : Dexie.Promise.resolve();
  if (known) return write().then((answer) => again(known.to).then(() => answer));
  const revision = { from: 0, to: 0 };
  counted.set(trans, revision);
  const begin = (from: number): Promise<unknown> => {
    revision.from = from;
    revision.to = from + 1;
    return put(revision.to);
  };
  const from = looked.get(trans);
  const noted =
    from === undefined
      ? counts.get({ trans, key: WRITES }).then((row: Count | undefined) => begin(row?.count ?? 0))
      : begin(from);
  return Dexie.Promise.all([noted, write()]).then(([, answer]) => again(revision.to).then(() => answer));
}

/** What this transaction made of the number, once it is committed; null before the number is kept. */
export const revisionOf = (trans: DBCoreTransaction): Revision | null => counted.get(trans) ?? null;

/** The number as this transaction has read it; undefined where nobody looked. */
export const writesSeen = (trans: DBCoreTransaction): number | undefined => looked.get(trans);
