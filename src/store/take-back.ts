/**
 * Taking back very many changes, some at a time, so that whoever asks meanwhile is answered. What is to be taken back is
 * noted first, all of it at once: cut short, it is finished at the next start, and nobody is left with half of it.
 */
import { Failure, type Time } from '../flow';
import type { Db } from './db';
import { parts, pause, SLICE } from './slices';
import { isState, NOTHING, SINCE, undo } from './undo';
import { read, write } from './write';

/** What taking in and taking back stand on. */
export interface Writing {
  db: Db;
  now: () => Time;
  newId: () => string;
}

/** Tables that taking changes back writes. */
export const TABLES = ['memories', 'evidence', 'changes', 'meta'] as const;
/** Notes of what is to be taken back begin so; each holds the ids of some changes. */
const NOTE = 'undo/';

const HALF =
  'Undoing was cut short, and some of it is still to be done. Free some space, then restart the browser: it goes on then.';

/**
 * Takes changes back, newest first: few in one transaction, many in slices.
 * @throws Failure('not-found') for an unknown change, Failure('stale') when a memory has changed since; then all stays
 */
export async function takeBack(on: Writing, changeIds: readonly string[]): Promise<void> {
  const { db, now, newId } = on;
  if (changeIds.length <= SLICE) return write(db, [...TABLES], () => undo(db, changeIds, newId, now));
  const asked = new Set(changeIds);
  // Asked for again after it was cut short: what was noted was all that was left of it.
  if ((await goOn(on)).some((id) => asked.has(id))) return;
  const slices = parts(await newestFirst(db, [...asked]));
  const notes = slices.map((value) => ({ key: `${NOTE}${newId()}`, value }));
  await write(db, ['meta'], () => db.meta.bulkPut(notes));
  await follow(
    on,
    notes.map(({ key }) => key),
  );
}

/** Finishes what was cut short; answers the changes that this took back. What the person has changed since stays. */
export async function goOn(on: Writing): Promise<string[]> {
  const notes = await read(() => on.db.meta.where('key').startsWith(NOTE).toArray());
  await follow(
    on,
    notes.map(({ key }) => key),
  );
  return notes.flatMap(({ value }) => value as string[]);
}

async function follow({ db, now, newId }: Writing, keys: readonly string[]): Promise<void> {
  try {
    for (const key of keys) {
      await write(db, [...TABLES], async () => {
        const ids = (await db.meta.get(key))?.value as string[] | undefined;
        if (ids) await undo(db, ids, newId, now, false);
        await db.meta.delete(key);
      });
      await pause();
    }
  } catch (error) {
    db.trouble = HALF;
    throw error;
  }
  if (db.trouble === HALF) db.trouble = null;
}

/** The ids of these changes in the order in which they are taken back, once it is known that all of them can be. */
async function newestFirst(db: Db, changeIds: readonly string[]): Promise<string[]> {
  const found: { id: string; at: Time }[] = [];
  /** By memory: whether it stands as its newest change left it. */
  const newest = new Map<string, { at: Time; isSame: boolean }>();
  for (const some of parts(changeIds)) {
    const changes = await read(() => db.changes.bulkGet(some));
    const memories = await read(() => db.memories.bulkGet(changes.map((change) => change?.memoryId ?? '')));
    changes.forEach((change, i) => {
      const memory = memories[i];
      if (!change?.after || !memory) throw new Failure('not-found', NOTHING);
      const { id, at, memoryId, after } = change;
      found.push({ id, at });
      if (at > (newest.get(memoryId)?.at ?? -1)) newest.set(memoryId, { at, isSame: isState(memory, after) });
    });
  }
  if (![...newest.values()].every(({ isSame }) => isSame)) throw new Failure('stale', SINCE);
  return found.sort((a, b) => b.at - a.at).map(({ id }) => id);
}
