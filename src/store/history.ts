/** What a memory rests on, how it changed, and what it was before. */
import type { Change, Evidence, Memory } from '../flow';
import type { Db } from './db';

/** All of it, oldest first; `earlier` are the memories that it replaced, newest first, then those merged into it. */
export async function historyOf(
  db: Db,
  memory: Memory,
): Promise<{ evidence: Evidence[]; changes: Change[]; earlier: Memory[] }> {
  const { id } = memory;
  const evidence = await db.evidence.where('memoryId').equals(id).sortBy('at');
  const changes = await db.changes.where('memoryId').equals(id).sortBy('at');
  const earlier: Memory[] = [];
  const seen = new Set([id]);
  for (let at = memory; at.supersedes && !seen.has(at.supersedes);) {
    seen.add(at.supersedes);
    const old = await db.memories.get(at.supersedes);
    if (!old) break;
    earlier.push(old);
    at = old;
  }
  earlier.push(...(await db.memories.where('mergedInto').equals(id).toArray()));
  return { evidence, changes, earlier };
}
