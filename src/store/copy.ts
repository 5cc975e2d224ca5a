/**
 * The second copy of all memories, in a database of its own: what the first is restored from. It follows the history of
 * changes, so a copy that was interrupted goes on where it was.
 */
import Dexie from 'dexie';
import type { Change, Evidence, Memory, Time } from '../flow';
import { engine, type Db, type OpenOptions } from './db';
import { read, write } from './write';

export const COPY_NAME = 'familiar-copy';

/** A memory with all that belongs to it. */
export interface Whole {
  id: string;
  memory: Memory;
  evidence: Evidence[];
  changes: Change[];
}

export interface Copy {
  /** Brings the copy up to the newest change. Does nothing when it is. */
  follow(db: Db): Promise<void>;
  /** Takes these memories out; done before they leave the first database for good. */
  drop(ids: readonly string[]): Promise<void>;
  /** How many memories it holds, and when the newest change of them was. */
  state(): Promise<{ count: number; upTo: Time }>;
  wholes(): Promise<Whole[]>;
  clear(): Promise<void>;
  close(): void;
}

/** About how many changes are copied at once. */
const SOME = 500;
const UP_TO = 'upTo';

/**
 * Opens the copy, or makes it anew where it cannot be opened: the first database has all of it.
 * @param mayBegin false where the first database may be lost: then a copy that cannot be read stays as it is
 * @throws the storage engine's error when there can be none
 */
export async function openCopy(options: OpenOptions, mayBegin: boolean): Promise<Copy> {
  try {
    return await open(options);
  } catch (error) {
    if (!mayBegin) throw error;
    await new Dexie(copyName(options), engine(options)).delete().catch(() => undefined);
    return open(options);
  }
}

/** A store of another name has a copy of another name. */
export const copyName = ({ name }: OpenOptions): string => (name === undefined ? COPY_NAME : `${name}-copy`);

async function open(options: OpenOptions): Promise<Copy> {
  const dexie = new Dexie(copyName(options), engine(options));
  dexie.version(1).stores({ wholes: 'id', meta: 'key' });
  await dexie.open();
  // Deleted from elsewhere: step aside.
  dexie.on('versionchange', () => dexie.close());
  const wholes = dexie.table<Whole, string>('wholes');
  const meta = dexie.table<{ key: string; value: Time }, string>('meta');
  const upTo = async (): Promise<Time> => (await meta.get(UP_TO))?.value ?? -1;
  const put = (alive: Whole[], gone: string[], at: Time): Promise<void> =>
    dexie.transaction('rw', wholes, meta, async () => {
      await wholes.bulkPut(alive);
      await wholes.bulkDelete(gone);
      await meta.put({ key: UP_TO, value: at });
    });
  const followOn = async (db: Db): Promise<void> => {
    for (let from = await upTo(); ;) {
      const first = await db.changes.where('at').above(from).limit(SOME).toArray();
      const to = first.at(-1)?.at;
      if (to === undefined) return;
      // Those of one import share their time, so the last time is taken whole.
      const changes = await db.changes.where('at').between(from, to, false, true).toArray();
      const { alive, gone } = await wholesOf(db, [...new Set(changes.map(({ memoryId }) => memoryId))]);
      await put(alive, gone, to);
      from = to;
    }
  };
  let last: Promise<void> = Promise.resolve();
  const queued = (work: () => PromiseLike<void>): Promise<void> =>
    (last = last.catch(() => undefined).then(() => read(work)));
  return {
    follow: (db) => queued(() => followOn(db)),
    drop: (ids) => queued(() => wholes.bulkDelete([...ids])),
    state: () => read(async () => ({ count: await wholes.count(), upTo: await upTo() })),
    wholes: () => read(() => wholes.toArray()),
    clear: () =>
      read(() =>
        dexie.transaction('rw', wholes, meta, async () => {
          await wholes.clear();
          await meta.clear();
        }),
      ),
    close: () => dexie.close(),
  };
}

async function wholesOf(db: Db, ids: string[]): Promise<{ alive: Whole[]; gone: string[] }> {
  const memories = await db.memories.bulkGet(ids);
  const evidence = await db.evidence.where('memoryId').anyOf(ids).toArray();
  const changes = await db.changes.where('memoryId').anyOf(ids).toArray();
  const alive: Whole[] = [];
  const gone: string[] = [];
  const of = by(evidence);
  const past = by(changes);
  ids.forEach((id, i) => {
    const memory = memories[i];
    // What is forgotten leaves the copy at once; undo brings it here again.
    if (!memory || memory.status === 'forgotten') gone.push(id);
    else alive.push({ id, memory, evidence: of.get(id) ?? [], changes: past.get(id) ?? [] });
  });
  return { alive, gone };
}

function by<T extends { memoryId: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(item.memoryId, [...(found.get(item.memoryId) ?? []), item]);
  return found;
}

/** Puts everything of the copy into an empty database, in one transaction. */
export function restore(db: Db, all: readonly Whole[]): Promise<void> {
  return write(db, ['memories', 'evidence', 'changes'], async () => {
    await db.memories.bulkPut(all.map(({ memory }) => memory));
    await db.evidence.bulkPut(all.flatMap(({ evidence }) => evidence));
    await db.changes.bulkPut(all.flatMap(({ changes }) => changes));
  });
}
