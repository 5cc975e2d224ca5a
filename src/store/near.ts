/**
 * Which memories may bear on words. A store of usual size is read whole and kept in memory until it changes; from a very
 * large one only what shares words or meaning with them is read.
 */
import Dexie from 'dexie';
import type { Memory, Which } from '../flow';
import type { Near } from '../language/encoder/matrix';
import type { MemoryRow } from '../messages';
import type { Db } from './db';
import { isListed } from './follow';
import type { Holding } from './holding';
import { inOrder, means } from './listing';
import { recentStore } from './recent';
import { rows } from './rows';
import { holding as holdingOnDisk, sharing } from './words';

/** Finds by meaning; answers nothing while it cannot. */
export interface Finder {
  nearest: (words: string, most: number, floor: number) => Promise<Near[]>;
}

export interface NearStore {
  /** Active memories; of a large store those that bear most on `about`, or the newest when nothing is asked about. */
  active(about?: string): Promise<Memory[]>;
  /** Active memories that a new statement may repeat or contradict; inside a transaction over `memories`. */
  rivals: (statement: Pick<Memory, 'topic' | 'text'>) => Promise<Memory[]>;
  /**
   * What Preferences finds for a query: what holds its words, newest first, then what means nearly the same; of that
   * the rows `from` to `to`.
   */
  search(query: string, which: Which, from: number, to: number): Promise<MemoryRow[]>;
  /** One memory, whatever has become of it; null when it is not there. */
  row(id: string): Promise<MemoryRow | null>;
}

/** Up to here all active memories are read at once, some 20 ms. */
const MOST_WHOLE = 2000;
/** Of a larger store: read by words, and as many by meaning. */
const MOST_EACH = 80;
/** Read by words for a new statement; those of its topic are read whatever they say. */
const MOST_RIVALS = 40;
/** Less alike than this is chance, for a request and for a query that a person looks at (set on made sentences). */
const ALIKE = { request: 0.2, query: 0.35 };
/** Of more than are shown the newest are picked out of so many. */
const NEWEST = 4000;
const MOST_MEANT = 40;
/** Fewer letters than this mean nothing yet. */
const LEAST_TYPED = 3;

/**
 * Makes it over an open database.
 * @param mostWhole of a store of more active memories only what bears on the words is read
 */
export function nearStore(db: Db, finder: Finder, holding: Holding, mostWhole = MOST_WHOLE): NearStore {
  const recent = recentStore(db);
  let whole: Memory[] | null = null;
  db.follow(() => {
    whole = null;
  });
  /** All active memories, or null when they are too many. */
  const all = async (): Promise<Memory[] | null> => {
    const active = db.memories.where('status').equals('active');
    // A newer schema may count in another way.
    const count = db.readOnly ? await active.count() : (await db.counts.get('status active'))?.count;
    return (count ?? 0) > mostWhole ? null : active.toArray();
  };
  /** The same, as it was read last where nobody has written since. */
  const allAgain = async (): Promise<Memory[] | null> => {
    const known = whole;
    if (known && (await db.isAlone()) && known === whole) return known; // nor was it written to meanwhile
    if ((holding.now()?.active() ?? 0) > mostWhole) return null;
    const read = await db.dexie.transaction('r', [db.memories, db.counts], () =>
      Promise.all([db.isAlone(), all()]),
    );
    return (whole = read[1]);
  };
  const onDisk = onDiskNear(db, finder);

  return {
    active: async (about) => {
      const known = await allAgain();
      if (known) return known;
      if (about === undefined) return newest(db, 'active').limit(MOST_WHOLE).toArray();
      const held = holding.now();
      if (!held) return onDisk.active(about);
      const words = held.sharing(about, MOST_EACH);
      const meant = await finder.nearest(about, MOST_EACH, ALIKE.request);
      const ids = [...new Set([...words, ...meant.map(({ id }) => id)])];
      const found = await recent.memories(ids);
      return found?.filter(isActive) ?? onDisk.active(about);
    },
    rivals: async ({ topic, text }) => {
      const held = holding.now();
      if (!held) return (await all()) ?? onDisk.rivals({ topic, text });
      const same = held.rivalTopics(topic).map((one) => activeOf(db, one).toArray());
      const [isAlone, found] = await Promise.all([db.isAlone(), Promise.all(same)]);
      return isAlone ? found.flat() : onDisk.rivals({ topic, text });
    },
    search: async (query, which, from, to) => {
      const held = holding.now();
      if (held) {
        const { first, has } = held.holding(query, which, to);
        if (query.trim().length >= LEAST_TYPED && first.length < to) {
          const meant = await finder.nearest(query, MOST_MEANT, ALIKE.query);
          first.push(...meant.map(({ id }) => id).filter((id) => !has(id) && held.means(id, which)));
        }
        const found = await recent.rows(first.slice(from, to));
        if (found) return found.filter(({ memory }) => isListed(memory) && means(which, memory));
      }
      return rows(db, (await onDisk.search(query, which, to)).slice(from));
    },
    row: async (id) => {
      const found = db.readOnly ? null : await recent.rows([id]);
      if (found) return found[0] ?? null;
      const memory = await db.memories.get(id);
      return memory ? ((await rows(db, [memory]))[0] ?? null) : null;
    },
  };
}

/** The same from the index on disk, which looks at no more than some of very many. */
function onDiskNear(db: Db, finder: Finder) {
  const byIds = async (ids: Iterable<string>): Promise<Memory[]> =>
    (await db.memories.bulkGet([...new Set(ids)])).filter((memory) => memory !== undefined);
  return {
    active: async (about: string): Promise<Memory[]> => {
      const [words, meant] = await Promise.all([
        sharing(db, about, MOST_EACH),
        finder.nearest(about, MOST_EACH, ALIKE.request),
      ]);
      return (await byIds([...words, ...meant.map(({ id }) => id)])).filter(isActive);
    },
    rivals: async ({ topic, text }: Pick<Memory, 'topic' | 'text'>): Promise<Memory[]> => {
      const topics = [...new Set([topic, ...topic.split(' or ')])];
      const [same, words] = await Promise.all([
        Promise.all(topics.map((one) => activeOf(db, one).toArray())),
        sharing(db, `${topic} ${text}`, MOST_RIVALS),
      ]);
      const exact = same.flat();
      const others = await byIds(words.filter((id) => !exact.some((memory) => memory.id === id)));
      return [...exact, ...others.filter(isActive)];
    },
    search: async (query: string, which: Which, most: number): Promise<Memory[]> => {
      const ids = await here(db, which, await holdingOnDisk(db, query));
      const words = await byIds(ids.length > most ? await newestOf(db, ids, most) : ids);
      words.sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
      const found = words.filter((memory) => isListed(memory) && means(which, memory));
      if (query.trim().length < LEAST_TYPED || found.length >= most) return found.slice(0, most);
      const meant = await finder.nearest(query, MOST_MEANT, ALIKE.query);
      const known = new Set(ids);
      const others = await byIds(meant.map(({ id }) => id).filter((id) => !known.has(id)));
      return [...found, ...others.filter((memory) => isListed(memory) && means(which, memory))].slice(
        0,
        most,
      );
    },
  };
}

const { minKey, maxKey } = Dexie;

/** Memories of a status, newest first. */
const newest = (db: Db, status: Memory['status']) =>
  db.memories.where('[status+age]').between([status, minKey], [status, maxKey]);

/** Active memories of a topic as it was learned. */
const activeOf = (db: Db, topic: string) => db.memories.where('[status+topic]').equals(['active', topic]);

/** Those of `ids` that stand under the topic and the site that are meant. */
async function here(db: Db, which: Which, ids: string[]): Promise<string[]> {
  if (db.readOnly || (which.topic === undefined && which.domain === undefined)) return ids;
  const meant = await Promise.all(
    (['active', 'suggested'] as const).map((status) => inOrder(db, { ...which, status }).primaryKeys()),
  );
  const set = new Set(meant.flat());
  return ids.filter((id) => set.has(id));
}

/** The newest of very many; where few of them are new, any. */
async function newestOf(db: Db, ids: readonly string[], most: number): Promise<string[]> {
  const left = new Set(ids);
  const first = (await newest(db, 'active').limit(NEWEST).primaryKeys()).filter((id) => left.delete(id));
  return [...first, ...left].slice(0, most);
}

const isActive = ({ status }: Memory): boolean => status === 'active';
