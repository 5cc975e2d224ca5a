/** Memories as the Preferences view lists them. */
import type { Evidence, Memory } from '../flow';
import type { MemoryRow } from '../messages';
import type { Db } from './db';

/** Rows of `memories`, in their order. */
export async function rows(db: Db, memories: readonly Memory[]): Promise<MemoryRow[]> {
  // A range each is read at once, many by a cursor; in one transaction, or each would open its own.
  const said = await db.dexie.transaction('r', db.evidence, () =>
    Promise.all(memories.map(({ id }) => db.evidence.where('memoryId').equals(id).toArray())),
  );
  return memories.map((memory, i) => rowOf(memory, said[i] ?? []));
}

/** A memory with the newest words it rests on. */
export function rowOf(memory: Memory, evidence: readonly Evidence[]): MemoryRow {
  const newest = evidence.reduce<Evidence | null>((a, b) => (a && a.at > b.at ? a : b), null);
  const shown = newest ? { words: newest.words, at: newest.at } : null;
  return { memory, evidence: shown, uses: memory.uses ?? 0 };
}
