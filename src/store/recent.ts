/** Memories as they were read last, with the newest words each rests on; they are read again once they were written. */
import type { Memory } from '../flow';
import type { MemoryRow } from '../messages';
import type { Db } from './db';
import { rowOf } from './rows';

export interface Recent {
  /** In the order of ids, without those that are not there. Null where another context wrote: ask again. */
  memories(ids: readonly string[]): Promise<Memory[] | null>;
  /** The same as rows. */
  rows(ids: readonly string[]): Promise<MemoryRow[] | null>;
}

/** So many are held, some 4 MB. */
const MOST = 3000;

interface Entry {
  memory: Memory;
  row?: MemoryRow;
}

/** Makes it over an open database. */
export function recentStore(db: Db): Recent {
  let held = new Map<string, Entry>();
  let commits = 0;
  db.follow(({ listed, gone, unnamed }) => {
    commits += 1;
    if (unnamed !== 'none') held = new Map();
    for (const id of [...gone, ...listed.keys()]) held.delete(id);
  });
  const keep = (id: string, entry: Entry): void => {
    held.delete(id); // the newest stand last
    held.set(id, entry);
    const [oldest] = held.keys();
    if (held.size > MOST && oldest !== undefined) held.delete(oldest);
  };
  /** What of `ids` is not held is read, in one transaction with the look at what others wrote. */
  const entries = async (ids: readonly string[], isRow: boolean): Promise<Entry[] | null> => {
    const before = commits;
    const found = new Map<string, Entry>();
    for (const id of ids) {
      const entry = held.get(id);
      if (entry && (!isRow || entry.row)) found.set(id, entry);
    }
    const missing = ids.filter((id) => !found.has(id));
    const isAlone = await db.dexie.transaction('r', [db.memories, db.evidence, db.counts], async () => {
      const [alone, memories, said] = await Promise.all([
        db.isAlone(),
        db.memories.bulkGet(missing),
        Promise.all(isRow ? missing.map((id) => db.evidence.where('memoryId').equals(id).toArray()) : []),
      ]);
      memories.forEach((memory, i) => {
        if (!memory) return;
        const evidence = said[i];
        found.set(memory.id, { memory, ...(evidence && { row: rowOf(memory, evidence) }) });
      });
      return alone;
    });
    if (!isAlone) return null;
    // What was committed meanwhile may be newer than what was read.
    if (commits === before) for (const [id, entry] of found) keep(id, entry);
    return ids.flatMap((id) => found.get(id) ?? []);
  };
  return {
    memories: async (ids) => (await entries(ids, false))?.map(({ memory }) => memory) ?? null,
    rows: async (ids) => (await entries(ids, true))?.flatMap(({ row }) => row ?? []) ?? null,
  };
}
