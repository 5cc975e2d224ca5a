/**
 * What a writing transaction has read or written of memories: what stands there before its next write need not be read
 * for that. Nobody else can write to them until it ends.
 */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { Memory } from '../flow';

/** By id; null where there is none. */
type Known = Map<string, Memory | null>;

const all = new WeakMap<DBCoreTransaction, Known>();

/** The readings of the table of memories, which are noted. */
export const noting = (table: DBCoreTable): Pick<DBCoreTable, 'get' | 'getMany' | 'query'> => ({
  get: (request) =>
    table.get(request).then((found: Memory | undefined) => {
      note(request.trans, [found]);
      return found;
    }),
  getMany: (request) =>
    table.getMany(request).then((found: (Memory | undefined)[]) => {
      note(request.trans, found);
      return found;
    }),
  query: (request) =>
    table.query(request).then((answer) => {
      if (request.values === true) note(request.trans, answer.result as Memory[]);
      return answer;
    }),
});

function note(trans: DBCoreTransaction, found: readonly (Memory | undefined)[]): void {
  if ((trans as IDBTransaction).mode !== 'readwrite') return;
  const known = of(trans);
  // Copies: Dexie changes what it read in place before it writes it.
  for (const memory of found) if (memory) known.set(memory.id, { ...memory });
}

function of(trans: DBCoreTransaction): Known {
  const known: Known = all.get(trans) ?? new Map<string, Memory | null>();
  all.set(trans, known);
  return known;
}

/** Nothing stands under these ids in the transaction of the caller: they were made just now. */
export function noneAt(ids: readonly string[]): void {
  const trans = Dexie.currentTransaction.idbtrans as DBCoreTransaction;
  for (const id of ids) of(trans).set(id, null);
}

/** A memory in place of another; null stands for none. */
export type Pair = readonly [before: Memory | null, after: Memory | null];

/** What a write takes the place of, in its order; from now on what it writes counts as standing there. */
export function pairsOf(
  below: DBCore,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
): Promise<Pair[]> {
  const { trans, type } = request;
  const after = type === 'delete' ? [] : (request.values as readonly Memory[]);
  const ids = type === 'delete' ? (request.keys as string[]) : after.map(({ id }) => id);
  const known = of(trans);
  // Adding fails where there is one.
  if (type === 'add') for (const id of ids) if (!known.has(id)) known.set(id, null);
  const missing = ids.filter((id) => !known.has(id));
  const read: Promise<(Memory | undefined)[]> =
    missing.length === 0
      ? Dexie.Promise.resolve([])
      : below
          .table('memories')
          .getMany({ trans, keys: missing })
          .then((found: (Memory | undefined)[]) => found);
  return read.then((found) => {
    missing.forEach((id, i) => known.set(id, found[i] ?? null));
    // A row that comes twice in one write has the first of them before it.
    return ids.map((id, i): Pair => {
      const pair = [known.get(id) ?? null, after[i] ?? null] as const;
      known.set(id, pair[1]);
      return pair;
    });
  });
}

/** Everything was cleared. */
export const forgetKnown = (trans: DBCoreTransaction): boolean => all.delete(trans);
