/**
 * What follows a memory, whoever writes it and in the same transaction: the words it is found by, its vector, a note
 * that a vector is still to be made, and the counts it is part of. What leaves the list of memories takes all with it.
 */
import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTransaction, type Middleware } from 'dexie';
import type { Memory } from '../flow';
import { termsOf } from '../memory/terms';
import { counting } from './counting';

/** The words of one memory, as an index holds them. */
export interface Words {
  id: string;
  terms: string[];
}

/** The meaning of one memory, in 8 bits a number. */
export interface VectorRow {
  id: string;
  numbers: Int8Array;
  scale: number;
  /** `changedAt` of the memory it was made from: an older one is out of date. */
  at: number;
}

/** What a committed transaction did to memories: `listed` were written, `gone` are no longer active or suggested. */
export type Follower = (listed: readonly string[], gone: readonly string[]) => void;

/** Tables with a row of the same id. */
const BESIDE = ['words', 'vectors', 'pending'] as const;

/** The tables that must be part of every transaction that writes memories. */
export const FOLLOWING = [...BESIDE, 'counts'] as const;

/** True for what Preferences lists and recall may find. */
export const isListed = (memory: Pick<Memory, 'status'>): boolean =>
  memory.status === 'active' || memory.status === 'suggested';

/** The layer over the database that keeps the following tables; `tell` is called after each commit. */
export const following = (tell: Follower): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'following',
  create: (below) => ({
    ...below,
    table(name) {
      const table = below.table(name);
      if (name !== 'memories') return table;
      return {
        ...table,
        mutate: (request) =>
          counting(below, request, () =>
            table.mutate(request).then((answer) => follow(below, request, tell).then(() => answer)),
          ),
      };
    },
  }),
});

function follow(below: DBCore, request: DBCoreMutateRequest, tell: Follower): Promise<unknown> {
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const { range } = request;
    after(trans, () => tell([], [])); // which ones were in the range is not known: nobody deletes but all
    return all(BESIDE.map((name) => below.table(name).mutate({ type: 'deleteRange', trans, range })));
  }
  const written = request.type === 'delete' ? [] : (request.values as readonly Memory[]);
  const listed = written.filter(isListed);
  const ids = listed.map(({ id }) => id);
  const gone =
    request.type === 'delete'
      ? (request.keys as string[])
      : written.filter((memory) => !isListed(memory)).map(({ id }) => id);
  after(trans, () => tell(ids, gone));
  const put = (name: string, values: object[]): PromiseLike<unknown> =>
    below.table(name).mutate({ type: 'put', trans, values });
  return all([
    ...(listed.length > 0
      ? [
          put('words', listed.map(wordsOf)),
          put(
            'pending',
            ids.map((id) => ({ id })),
          ),
        ]
      : []),
    ...(gone.length > 0
      ? BESIDE.map((name) => below.table(name).mutate({ type: 'delete', trans, keys: gone }))
      : []),
  ]);
}

/** The words of a memory, as they are kept. */
export const wordsOf = (memory: Memory): Words => ({ id: memory.id, terms: termsOf(memory) });

/** Dexie's own promises keep its transaction open. */
const all = (jobs: PromiseLike<unknown>[]): Promise<unknown> => Dexie.Promise.all(jobs);

function after(trans: DBCoreTransaction, job: () => void): void {
  (trans as IDBTransaction).addEventListener('complete', job, { once: true });
}
