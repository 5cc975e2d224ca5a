/** Truly forgetting: what undo can no longer bring back leaves the disk. */
import type { Memory, Time } from '../flow';
import type { Db } from './db';
import { scrubbed } from './scrub';

/** The tables that a memory leaves traces in. */
export const TRACES = ['memories', 'evidence', 'changes', 'tasks', 'turns', 'journal'] as const;

/** What was forgotten before `olderThan`, or after `ahead`: before the clock was set back, so its age cannot be told. */
export const expired = (db: Db, olderThan: Time, ahead: Time): Promise<Memory[]> =>
  db.memories
    .where('status')
    .equals('forgotten')
    .filter(({ changedAt }) => changedAt < olderThan || changedAt > ahead)
    .toArray();

/** What these changes forgot and nobody brought back since. */
export async function released(db: Db, changeIds: readonly string[]): Promise<Memory[]> {
  const changes = await db.changes.bulkGet([...changeIds]);
  const ids = changes.flatMap((change) => (change ? [change.memoryId] : []));
  const found = await db.memories.bulkGet([...new Set(ids)]);
  return found.filter((memory) => memory !== undefined).filter(({ status }) => status === 'forgotten');
}

/** These memories with the earlier versions they replaced and the ones merged into them. */
export async function withEarlier(db: Db, memories: readonly Memory[]): Promise<Memory[]> {
  const gone = new Map<string, Memory>();
  for (let wave = memories; wave.length > 0; wave = await before(db, wave, gone)) {
    for (const memory of wave) gone.set(memory.id, memory);
  }
  return [...gone.values()];
}

/**
 * Removes memories, all their evidence, the bodies of their history, and their words wherever the conversation repeats
 * them. What stays is that something was added and forgotten, and when. Runs inside the caller's transaction over
 * `TRACES`; answers the ids that went.
 */
export async function remove(db: Db, memories: readonly Memory[]): Promise<string[]> {
  const ids = memories.map(({ id }) => id);
  if (ids.length === 0) return ids;
  const evidence = await db.evidence.where('memoryId').anyOf(ids).toArray();
  const tasks = await db.tasks.toArray();
  const turns = await db.turns.toArray();
  const journal = await db.journal.toArray();
  const clean = scrubbed({ tasks, turns, journal }, memories, evidence);
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
