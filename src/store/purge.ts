/** Truly forgetting: what undo can no longer bring back leaves the disk. */
import type { Evidence, Memory, Time } from '../flow';
import type { Db } from './db';
import { scrubbed } from './scrub';
import { parts, pause } from './slices';
import { read, write } from './write';

/** The tables that a memory leaves traces in. */
const TRACES = ['memories', 'evidence', 'changes', 'tasks', 'turns', 'journal'] as const;

/** What was forgotten before `olderThan`, or after `ahead`: before the clock was set back, so its age cannot be told. */
export const expired = async (db: Db, olderThan: Time, ahead: Time): Promise<string[]> => {
  const found = await db.memories
    .where('status')
    .equals('forgotten')
    .filter(({ changedAt }) => changedAt < olderThan || changedAt > ahead)
    .toArray();
  return found.map(({ id }) => id);
};

/** What these changes forgot; who brought it back since is seen when it is to go. */
export async function released(db: Db, changeIds: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const some of parts(changeIds))
    for (const change of await db.changes.bulkGet(some)) if (change) ids.add(change.memoryId);
  return [...ids];
}

/** These memories with the earlier versions they replaced and the ones merged into them. */
async function withEarlier(db: Db, memories: readonly Memory[]): Promise<Memory[]> {
  const gone = new Map<string, Memory>();
  for (let wave = memories; wave.length > 0; wave = await before(db, wave, gone)) {
    for (const memory of wave) gone.set(memory.id, memory);
  }
  return [...gone.values()];
}

/** Memories that go, with what rests on them; of what goes later no more than its words. */
interface Going {
  memories: Pick<Memory, 'id' | 'text' | 'value'>[];
  evidence: Pick<Evidence, 'id' | 'words'>[];
}

/**
 * Removes what `find` finds and is still forgotten when its turn comes, some at a time, so that whoever asks meanwhile is
 * answered: memories with their earlier versions, all their evidence, the bodies of their history, and their words wherever
 * the conversation repeats them. What stays is that something was added and forgotten, and when. Stopped in the middle, the
 * next purge finds the rest. `drop` takes them out of the copy, first: stopped between the two, they are still here.
 * Answers the ids that went.
 */
export async function removeAll(
  db: Db,
  find: () => Promise<string[]>,
  drop: (ids: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const slices = parts(await read(find));
  const later: Going = { memories: [], evidence: [] };
  for (const slice of slices) {
    const { memories, evidence } = await read(() => going(db, slice));
    await drop(memories.map(({ id }) => id));
    if (slice === slices[0]) continue;
    later.memories.push(...memories.map(({ id, text, value }) => ({ id, text, ...(value && { value }) })));
    later.evidence.push(...evidence);
    await pause();
  }
  const gone: string[] = [];
  for (const slice of slices) {
    const isFirst = slice === slices[0];
    await write(db, isFirst ? [...TRACES] : ['memories', 'evidence', 'changes'], async () => {
      const now = await going(db, slice);
      // All words at once, the longest first: of a sentence that holds another one nothing may be left over.
      if (isFirst)
        await scrub(db, [...now.memories, ...later.memories], [...now.evidence, ...later.evidence]);
      gone.push(...(await remove(db, now)));
    });
    await pause();
  }
  await drop(gone); // what was being copied meanwhile
  return gone;
}

async function going(db: Db, ids: readonly string[]): Promise<Going> {
  const found = (await db.memories.bulkGet([...ids])).filter((memory) => memory?.status === 'forgotten');
  const memories = await withEarlier(
    db,
    found.filter((memory) => memory !== undefined),
  );
  const evidence = await db.evidence
    .where('memoryId')
    .anyOf(memories.map(({ id }) => id))
    .toArray();
  return { memories, evidence };
}

async function scrub(db: Db, memories: Going['memories'], evidence: Going['evidence']): Promise<void> {
  if (memories.length === 0) return;
  const tasks = await db.tasks.toArray();
  const turns = await db.turns.toArray();
  const journal = await db.journal.toArray();
  const clean = scrubbed({ tasks, turns, journal }, memories, evidence);
  await db.tasks.bulkPut(clean.tasks);
  await db.turns.bulkPut(clean.turns);
  await db.journal.bulkPut(clean.journal);
}

async function remove(db: Db, { memories, evidence }: Going): Promise<string[]> {
  const ids = memories.map(({ id }) => id);
  if (ids.length === 0) return ids;
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
