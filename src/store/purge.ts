/** Truly forgetting: what undo can no longer bring back leaves the disk. */
import type { Memory, Time } from '../flow';
import type { Db } from './db';

/**
 * Removes memories forgotten before `olderThan`, the earlier versions they replaced, all their evidence, and the
 * bodies of their history. What stays is that something was added and forgotten, and when. Returns how many went.
 */
export async function purgeForgotten(db: Db, olderThan: Time): Promise<number> {
  const forgotten = await db.memories
    .where('status')
    .equals('forgotten')
    .filter((memory) => memory.changedAt < olderThan)
    .toArray();
  const gone = new Map<string, Memory>();
  for (const memory of forgotten) {
    for (let at: Memory | undefined = memory; at && !gone.has(at.id);) {
      if (at !== memory && at.status === 'active') break; // brought back by an undo
      gone.set(at.id, at);
      at = at.supersedes ? await db.memories.get(at.supersedes) : undefined;
    }
  }
  const ids = [...gone.keys()];
  await db.memories.bulkDelete(ids);
  await db.evidence.where('memoryId').anyOf(ids).delete();
  await db.changes.where('memoryId').anyOf(ids).modify({ before: null, after: null });
  return ids.length;
}
