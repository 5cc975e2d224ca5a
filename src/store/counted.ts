/**
 * Counts as this context knows them, so that a write need not read them first. They are right while nobody else has
 * written: the number of writes tells.
 */
import type { DBCoreTransaction } from 'dexie';
import type { Count } from './counts';
import type { Revision } from './revision';

/** By id; null where nothing is counted. */
type Known = Map<string, Count | null>;

export interface Counted {
  /** What is known of these, in their order; undefined for what must be read. `writes` is the number as it is on disk. */
  of(
    trans: DBCoreTransaction,
    ids: readonly string[],
    writes: number | undefined,
  ): (Count | null | undefined)[];
  /** What this transaction has read or written. */
  note(trans: DBCoreTransaction, id: string, count: Count | null): void;
  /** It clears everything. */
  clear(trans: DBCoreTransaction): void;
  /** It is committed. */
  commit(trans: DBCoreTransaction, revision: Revision | null): void;
}

/** More than there are topics, sites and kinds of task in a very large store. */
const MOST = 20_000;

/** Makes it for one open database; nothing is known yet. */
export function makeCounted(): Counted {
  let known: Known = new Map();
  /** The number of writes that `known` holds for. */
  let at: number | null = null;
  const noted = new WeakMap<DBCoreTransaction, Known>();
  const cleared = new WeakSet<DBCoreTransaction>();
  const own = (trans: DBCoreTransaction): Known => {
    const mine: Known = noted.get(trans) ?? new Map<string, Count | null>();
    noted.set(trans, mine);
    return mine;
  };
  return {
    of: (trans, ids, writes) => {
      const mine = own(trans);
      const isRight = writes !== undefined && writes === at && !cleared.has(trans);
      return ids.map((id) => (mine.has(id) ? mine.get(id) : isRight ? known.get(id) : undefined));
    },
    note: (trans, id, count) => own(trans).set(id, count && { ...count }),
    clear: (trans) => {
      noted.delete(trans);
      cleared.add(trans);
    },
    commit: (trans, revision) => {
      const isNext = revision !== null && revision.from === at && !cleared.has(trans);
      if (!isNext || known.size > MOST) known = new Map();
      at = revision?.to ?? null;
      for (const [id, count] of own(trans)) known.set(id, count);
    },
  };
}
