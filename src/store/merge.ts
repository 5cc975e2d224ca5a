/** One memory out of several that say the same. */
import { Failure, type Memory, type Time } from '../flow';
import type { Db } from './db';
import { keeper, type Kept } from './keep';

const GONE = 'One of these is no longer there. Look at the duplicates again.';

/**
 * Keeps `keepId`, which takes evidence, uses and the surer confidence of the others; they become earlier versions of it.
 * Runs inside the caller's transaction. Answers the changes for undo.
 * @throws Failure('not-found') when one of them is not active any more
 */
export async function merge(
  db: Db,
  { keep: keepId, ids }: { keep: string; ids: readonly string[] },
  now: () => Time,
  newId: () => string,
): Promise<string[]> {
  const others = [...new Set(ids)].filter((id) => id !== keepId);
  const [kept, ...rest] = (await db.memories.bulkGet([keepId, ...others])).map(isActive);
  if (!kept || rest.length === 0) throw new Failure('not-found', GONE);
  const all = [kept, ...rest];
  const uses = all.reduce((sum, memory) => sum + (memory.uses ?? 0), 0);
  const used = Math.max(...all.map(({ lastUsedAt }) => lastUsedAt ?? 0));
  const after: Memory = {
    ...kept,
    confidence: Math.max(...all.map(({ confidence }) => confidence)),
    createdAt: Math.min(...all.map(({ createdAt }) => createdAt)),
    changedAt: now(),
    ...(uses > 0 && { uses }),
    ...(used > 0 && { lastUsedAt: used }),
  };
  const parts = rest.map((memory): Kept => {
    const part: Memory = { ...memory, status: 'superseded', mergedInto: kept.id, changedAt: now() };
    return { kind: 'merged', before: memory, after: part };
  });
  const changeIds = await keeper(db, newId)([{ kind: 'merged', before: kept, after }, ...parts]);
  // Copies: undo of the merging takes them away again by the id of the change.
  const evidence = await db.evidence.where('memoryId').anyOf(others).toArray();
  await db.evidence.bulkAdd(
    evidence.map((one, i) => ({ ...one, id: `${changeIds[0] ?? ''}/${i}`, memoryId: kept.id })),
  );
  return changeIds;
}

function isActive(memory: Memory | undefined): Memory {
  if (memory?.status !== 'active') throw new Failure('not-found', GONE);
  return memory;
}
