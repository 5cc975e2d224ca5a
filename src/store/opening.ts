/**
 * Opening the store whatever has become of it. What was lost without a trace comes back from the second copy; what is
 * damaged is left as it is until the person says what to do. Nothing is wiped without their word.
 */
import Dexie from 'dexie';
import { Failure, type Repair, type Time } from '../flow';
import { openCopy, copyName, restore, type Copy } from './copy';
import { DB_NAME, engine, openDb, type Db, type OpenOptions } from './db';
import { storageFailure } from './failure';
import { cutShort } from './take-in';
import { isTold } from './told';

/** How many memories there were, noted outside of the databases: the only witness once both are gone. */
export interface Witness {
  read(): Promise<number>;
  write(count: number): Promise<void>;
}

export interface Opened {
  db: Db;
  copy: Copy | null;
  /** What the person may do about `db.trouble`. */
  repair: Repair | null;
}

const RESTORED = 'restored';
const TRIES = 3;
const WAIT_MS = 150;

const LOST =
  'Your memories were gone from the browser’s storage. I restored them from the second copy; please look them over in Preferences, and export them from time to time.';
const DAMAGED =
  'Your memories can’t be read: the browser’s storage is damaged. Restart the browser first. If that does not help, restore them from the second copy. Nothing was deleted.';
const BOTH_DAMAGED =
  'Your memories can’t be read, and the second copy can’t either. Restart the browser first. If that does not help, start with an empty memory and import your last export. Nothing was deleted.';
const BOTH_GONE =
  'The memories that I kept are gone from the browser’s storage, and the second copy too. Nothing new is kept until you say so: start with an empty memory, then import your last export if you have one.';

/**
 * Opens both databases.
 * @throws Failure('storage') with what to do; `repairOf` says what can be done with the person's word
 */
export async function openStore(options: OpenOptions, witness: Witness, now: Time): Promise<Opened> {
  let db: Db;
  try {
    db = await tried(() => readable(options));
  } catch (error) {
    if (!isDamage(error)) throw storageFailure(error);
    const copy = await openCopy(options, false).catch(() => null);
    const { count } = (await copy?.state().catch(() => null)) ?? { count: 0 };
    copy?.close();
    throw damaged(count > 0 ? 'restore' : 'fresh', error);
  }
  if (db.readOnly) return { db, copy: null, repair: null };
  const some = [await db.changes.limit(1).primaryKeys(), await db.memories.limit(1).primaryKeys()];
  const cut = await cutShort(db, now);
  const isNew = some.every((keys) => keys.length === 0);
  const copy = await openCopy(options, !isNew).catch(() => null);
  if (!isNew) {
    if (await isTold(db, RESTORED, now)) db.trouble = LOST;
    db.trouble ??= cut;
    return { db, copy, repair: null };
  }
  const all = (await copy?.wholes().catch(() => null)) ?? [];
  if (all.length > 0) {
    await restore(db, all);
    await db.meta.put({ key: RESTORED, value: now });
    db.trouble = LOST;
  } else if ((await witness.read()) > 0) {
    db.readOnly = true;
    db.trouble = BOTH_GONE;
    return { db, copy, repair: 'fresh' };
  }
  db.trouble ??= cut;
  return { db, copy: copy ?? (await openCopy(options, true).catch(() => null)), repair: null };
}

/**
 * Does what the person said: `restore` takes the damaged database away and fills a new one from the copy, `fresh` begins
 * with nothing. The store is opened again afterwards.
 * @throws Failure('storage') when the copy cannot be read any more, or the damaged database cannot be taken away
 */
export async function repairStore(how: Repair, options: OpenOptions, witness: Witness): Promise<void> {
  try {
    if (how === 'restore') {
      const copy = await openCopy(options, false);
      const all = await copy.wholes();
      copy.close();
      if (all.length === 0) throw damaged('fresh', null);
    }
    await remove(options.name ?? DB_NAME, options);
    if (how === 'restore') return; // an empty database beside a full copy is filled when it is opened
    await remove(copyName(options), options);
    await witness.write(0);
  } catch (error) {
    throw storageFailure(error);
  }
}

/** What can be done about a failure to open, or null. */
export function repairOf(error: unknown): Repair | null {
  const { cause } = error as { cause?: { repair?: Repair } };
  return cause?.repair ?? null;
}

function damaged(repair: Repair, error: unknown): Failure {
  const failure = new Failure('storage', repair === 'restore' ? DAMAGED : BOTH_DAMAGED);
  failure.cause = { repair, error };
  return failure;
}

/** Opens the database and reads a little of every table: damage shows only then. */
async function readable(options: OpenOptions): Promise<Db> {
  const db = await openDb(options);
  try {
    await Promise.all(db.dexie.tables.map((table) => table.limit(1).toArray()));
    return db;
  } catch (error) {
    db.close();
    throw storageFailure(error);
  }
}

/** Some errors of a busy disk pass by themselves. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !isDamage(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tries));
    }
  }
}

/** What is blocked, full, forbidden or newer is not damaged, and our own words for it say what to do. */
const WHOLE = new Set(['BlockedError', 'QuotaExceededError', 'MissingAPIError', 'TimeoutError']);

function isDamage(error: unknown): boolean {
  if (!(error instanceof Failure)) return false;
  for (
    let at: unknown = error.cause, depth = 0;
    typeof at === 'object' && at !== null && depth < 5;
    depth++
  ) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (typeof name === 'string' && WHOLE.has(name)) return false;
    at = inner;
  }
  return error.cause !== undefined;
}

const remove = (name: string, options: OpenOptions): PromiseLike<void> =>
  new Dexie(name, engine(options)).delete();
