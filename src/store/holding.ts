/**
 * Keeps what memories are found by in memory: read from disk in small parts once somebody asks, changed with every
 * commit, and read again where another context wrote. Until it is whole, the index on disk answers.
 */
import Dexie from 'dexie';
import type { Db } from './db';
import { isListed, type Listed } from './follow';
import { makeHeld, type Held } from './held';
import { read } from './write';

export interface Holding {
  /** All of it; null while it is not there. The first question begins to read it. */
  now(): Held | null;
  /** Resolves when all of it is there. */
  load(): Promise<void>;
}

/** Holds nothing: the index on disk answers. */
export const NOT_HELD: Holding = { now: () => null, load: () => Promise.resolve() };

/** Memories read from disk together, some 30 ms. */
const PART = 1000;
/** What asks first is answered before reading begins, in ms. */
const BEGIN_AFTER_MS = 50;

/**
 * Makes it over an open database; nothing is read yet. A newer schema is not held.
 * @param later is given the reading that a question began, which nobody waits for
 */
export function holding(db: Db, later: (reading: Promise<void>) => void): Holding {
  let held: Held | null = null;
  let loading: Promise<void> | null = null;
  /** A question has asked for it, and it begins soon. */
  let asked = false;
  /** Memories that were written while others are still read: what is read of them is older. */
  let written = new Set<string>();
  let filling: Held | null = null;

  db.follow(({ listed, gone, unnamed }) => {
    const here = filling ?? held;
    if (unnamed !== 'none') [held, filling] = [null, null];
    if (unnamed !== 'none' || !here) return;
    for (const id of gone) {
      here.remove(id);
      written.add(id);
    }
    for (const [id, one] of listed) {
      here.put(one);
      written.add(id);
    }
    if (!filling) written.clear();
  });

  const fill = async (): Promise<void> => {
    const mine = makeHeld();
    [filling, written] = [mine, new Set()];
    for (let after = ''; ;) {
      const part = await read(() => partOf(db, after));
      if (filling !== mine) return fill(); // all is void: from the beginning
      for (const one of part.listed) if (!written.has(one.memory.id)) mine.put(one);
      if (part.last === null) break;
      after = part.last;
      await pause(0);
    }
    [held, filling] = [mine, null];
    written.clear();
  };
  const load = async (): Promise<void> => {
    if (held || db.readOnly) return;
    loading ??= fill().finally(() => {
      loading = null;
      filling = null;
    });
    await loading;
  };
  return {
    now: () => {
      if (!held && !asked && !loading && !db.readOnly) {
        asked = true;
        // A write asks too; a reading that began in its transaction would end both.
        const reading = Dexie.ignoreTransaction(() => pause(BEGIN_AFTER_MS).then(load));
        later(
          reading.finally(() => {
            asked = false;
          }),
        );
      }
      return held;
    },
    load,
  };
}

/** Some listed memories with their words, in the order of ids; `last` is where the next part begins, null after all. */
function partOf(db: Db, after: string): PromiseLike<{ listed: Listed[]; last: string | null }> {
  return db.dexie.transaction('r', [db.memories, db.words], async () => {
    const words = await db.words.where('id').above(after).limit(PART).toArray();
    const [first, last] = [words[0]?.id, words.at(-1)?.id];
    if (first === undefined || last === undefined) return { listed: [], last: null };
    const between = await db.memories.where('id').between(first, last, true, true).toArray();
    const memories = new Map(between.map((memory) => [memory.id, memory]));
    const listed = words.flatMap(({ id, terms }) => {
      const memory = memories.get(id);
      return memory && isListed(memory) ? [{ memory, terms }] : [];
    });
    return { listed, last: words.length < PART ? null : last };
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
