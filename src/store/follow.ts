/**
 * What follows a memory, whoever writes it and in the same transaction: the words it is found by, the counts it is part
 * of, and a note of what can follow later: its vector, or, where it left the list, that words and vector go. What leaves
 * the disk takes all with it.
 */
import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTransaction, type Middleware } from 'dexie';
import type { Memory } from '../flow';
import { termsOf } from '../memory/terms';
import { makeCounted } from './counted';
import { counting } from './counting';
import { noting } from './known';
import { looking, revising, revisionOf, type Revision } from './revision';

/** The words of one memory, as an index holds them. */
export interface Words {
  id: string;
  terms: string[];
}

/** A memory that something is still to be done for. */
export interface Pending {
  id: string;
  /** Its words and its vector go; otherwise its vector is to be made. */
  leaves?: true;
}

/** The meaning of one memory, in 8 bits a number. */
export interface VectorRow {
  id: string;
  numbers: Int8Array;
  scale: number;
  /** `changedAt` of the memory it was made from: an older one is out of date. */
  at: number;
}

/** A listed memory with the words it is found by. */
export interface Listed {
  memory: Memory;
  terms: readonly string[];
}

/** What one committed transaction did to memories. */
export interface Committed {
  /** Active or suggested and written. */
  listed: ReadonlyMap<string, Listed>;
  /** No longer active or suggested. */
  gone: ReadonlySet<string>;
  /** What of it is not named here: what was listed, because it is too much, or all, because another context wrote. */
  unnamed: 'none' | 'listed' | 'all';
}

export type Follower = (committed: Committed) => void;

/** Tables with a row of the same id. */
const BESIDE = ['words', 'vectors', 'pending'] as const;

/** The tables that must be part of every transaction that writes memories. */
export const FOLLOWING = [...BESIDE, 'counts'] as const;

/** Of a transaction that writes more than this, what it wrote is not held until it is committed. */
const MOST_TOLD = 2000;

/** True for what Preferences lists and recall may find. */
export const isListed = (memory: Pick<Memory, 'status'>): boolean =>
  memory.status === 'active' || memory.status === 'suggested';

interface Writing extends Committed {
  listed: Map<string, Listed>;
  gone: Set<string>;
}

/** The layer over the database that keeps the following tables; `tell` is called once after each commit. */
export const following = (
  tell: (committed: Committed, revision: Revision | null) => void,
): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'following',
  create: (below) => {
    const open = new WeakMap<DBCoreTransaction, Writing>();
    const counted = makeCounted();
    /** What the transaction of a request has written until now. */
    const writing = (trans: DBCoreTransaction): Writing => {
      const known = open.get(trans);
      if (known) return known;
      const begun: Writing = { listed: new Map(), gone: new Set(), unnamed: 'none' };
      open.set(trans, begun);
      const done = (): void => {
        counted.commit(trans, revisionOf(trans));
        tell(begun, revisionOf(trans));
      };
      (trans as IDBTransaction).addEventListener('complete', done, { once: true });
      return begun;
    };
    return {
      ...below,
      table(name) {
        const table = below.table(name);
        if (name === 'counts') return { ...table, ...looking(table) };
        if (name !== 'memories') return table;
        return {
          ...table,
          ...noting(table),
          mutate: (request) =>
            revising(below, request, () =>
              counting(below, request, counted, () =>
                Dexie.Promise.all([
                  table.mutate(request),
                  follow(below, request, writing(request.trans)),
                ]).then(([answer]) => answer),
              ),
            ),
        };
      },
    };
  },
});

function follow(below: DBCore, request: DBCoreMutateRequest, so: Writing): Promise<unknown> {
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const { range } = request;
    so.unnamed = 'all'; // which ones were in the range is not known: nobody deletes but all
    return all(BESIDE.map((name) => below.table(name).mutate({ type: 'deleteRange', trans, range })));
  }
  const values = request.type === 'delete' ? [] : (request.values as readonly Memory[]);
  // Of one that comes twice the last stays.
  const written = [...new Map(values.map((memory) => [memory.id, memory])).values()];
  const listed = written.filter(isListed);
  const words = listed.map(wordsOf);
  const deleted = request.type === 'delete' ? (request.keys as string[]) : [];
  const left = written.filter((memory) => !isListed(memory)).map(({ id }) => id);
  note(so, listed, words, [...deleted, ...left]);
  const put = (name: string, values: object[]): PromiseLike<unknown> =>
    below.table(name).mutate({ type: 'put', trans, values });
  // Deleting costs as much as writing; whoever finds by words and meaning looks at the memory anyway.
  const pending: Pending[] = [...listed.map(({ id }) => ({ id })), ...left.map(leaving)];
  return all([
    ...(listed.length > 0 ? [put('words', words)] : []),
    ...(pending.length > 0 ? [put('pending', pending)] : []),
    ...(deleted.length > 0
      ? BESIDE.map((name) => below.table(name).mutate({ type: 'delete', trans, keys: deleted }))
      : []),
  ]);
}

const leaving = (id: string): Pending => ({ id, leaves: true });

function note(
  so: Writing,
  listed: readonly Memory[],
  words: readonly Words[],
  gone: readonly string[],
): void {
  for (const id of gone) {
    so.gone.add(id);
    so.listed.delete(id);
  }
  listed.forEach((memory, i) => {
    so.gone.delete(memory.id);
    so.listed.set(memory.id, { memory, terms: words[i]?.terms ?? [] });
  });
  if (so.listed.size <= MOST_TOLD) return;
  if (so.unnamed === 'none') so.unnamed = 'listed';
  so.listed.clear();
}

/** The words of a memory, as they are kept. */
export const wordsOf = (memory: Memory): Words => ({ id: memory.id, terms: termsOf(memory) });

/** Dexie's own promises keep its transaction open. */
const all = (jobs: PromiseLike<unknown>[]): Promise<unknown> => Dexie.Promise.all(jobs);
