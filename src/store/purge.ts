/** Truly forgetting: what undo can no longer bring back leaves the disk. */
import type { Memory, Time } from '../flow';
import type { Db } from './db';
import { scrubbed } from './scrub';

/** The tables that a memory leaves traces in. */
export const TRACES = ['memories', 'evidence', 'changes', 'tasks', 'turns', 'journal'] as const;

/**
 * Removes what was forgotten before `olderThan`. What seems to be forgotten after `now` was so before the clock was set
 * back: its age cannot be told, so it counts as old. Returns how many memories went.
 */
export async function purgeForgotten(db: Db, olderThan: Time, now: Time): Promise<string[]> {
  const old = await db.memories
    .where('status')
    .equals('forgotten')
    .filter(({ changedAt }) => changedAt < olderThan || changedAt > now)
    .toArray();
  return old.length === 0 ? [] : remove(db, old);
}

/** Removes now what these changes forgot, unless it was brought back since. Returns how many memories went. */
export async function letGo(db: Db, changeIds: readonly string[]): Promise<string[]> {
  const changes = await db.changes.bulkGet([...changeIds]);
  const ids = changes.flatMap((change) => (change ? [change.memoryId] : []));
  const found = await db.memories.bulkGet([...new Set(ids)]);
  return remove(
    db,
    found.filter((memory) => memory?.status === 'forgotten').filter((memory) => memory !== undefined),
  );
}

/**
 * Removes memories, the earlier versions they replaced and the ones merged into them, all their evidence, the bodies of
 * their history, and their words wherever the conversation repeats them. What stays is that something was added and
 * forgotten, and when. Runs inside the caller's transaction over `TRACES`; answers the ids that went.
 */
async function remove(db: Db, memories: readonly Memory[]): Promise<string[]> {
  const gone = new Map<string, Memory>();
  for (let wave = memories; wave.length > 0; wave = await before(db, wave, gone)) {
    for (const memory of wave) gone.set(memory.id, memory);
  }
  const ids = [...gone.keys()];
  if (ids.length === 0) return ids;
  const evidence = await db.evidence.where('memoryId').anyOf(ids).toArray();
  const tasks = await db.tasks.toArray();
  const turns = await db.turns.toArray();
  const journal = await db.journal.toArray();
  const clean = scrubbed({ tasks, turns, journal }, [...gone.values()], evidence);
  await db.tasks.bulkPut(clean.tasks);
  await db.turns.bulkPut(clean.turns);
  await db.journal.bulkPut(clean.journal);
  await db.memories.bulkDelete(ids);
  await db.evidence.bulkDelete(evidence.map(({ id }) => id));
  await db.changes.where('memoryId').anyOf(ids).modify({ before: null, after: null });
  return ids;
}

/** What stood before these memories and was not brought back by an undo. */
async function before(db: Db, wave: readonly Memory[], gone: ReadonlyMap<string, Memory>): Promise<Memory[]> {
  const older = wave.flatMap(({ supersedes }) => supersedes ?? []);
  const replaced = older.length > 0 ? await db.memories.bulkGet(older) : [];
  const merged = await db.memories
    .where('mergedInto')
    .anyOf(wave.map(({ id }) => id))
    .toArray();
  return [...replaced, ...merged]
    .filter((memory) => memory !== undefined)
    .filter(({ id, status }) => status !== 'active' && status !== 'suggested' && !gone.has(id));
}
