/** Storage, opened once per life of the background, with everything that stands on it. */
import type { Repair } from '../flow';
import { browser } from '../platform/browser';
import { fireAndForget } from '../platform/report';
import { steadyClock } from '../store/clock';
import type { Copy } from '../store/copy';
import type { Db } from '../store/db';
import { holding } from '../store/holding';
import { journal, type Journal } from '../store/journal';
import { keepingStore, type Keeping } from '../store/keeping';
import { memoryStore, type MemoryStore } from '../store/memories';
import { openStore, type Witness } from '../store/opening';
import { suggestionStore, type SuggestionStore } from '../store/suggestions';
import { taskStore, type TaskStore } from '../store/tasks';
import { meaning, type Meaning } from './meaning';

export interface Kept {
  db: Db;
  /** What the person may do about `db.trouble`. */
  repair: Repair | null;
  memories: MemoryStore;
  keeping: Keeping;
  suggestions: SuggestionStore;
  tasks: TaskStore;
  journal: Journal;
  meaning: Meaning;
  /** Begins to load what answers quickly, for a person who is about to say something. */
  wake(): void;
  close(): void;
}

/** A random id, unguessable, so that it can also serve as a nonce. */
export const newId = (): string => crypto.randomUUID();

/** A number in extension storage, which is kept apart from the databases. */
export const witness: Witness = {
  read: async () => {
    const { kept } = await browser.storage.local.get('kept');
    return typeof kept === 'number' ? kept : 0;
  },
  write: (count) => browser.storage.local.set({ kept: count }),
};

/** How long a forgotten memory can be brought back before it is truly removed, in ms; the panel offers undo for 10 s. */
const PURGE_AFTER_MS = 60_000;
/** How long writing must rest before it is copied, in ms. */
const COPY_AFTER_MS = 300;

/** Opens the databases; rejects with a `Failure` that says what to do. */
export async function openKept(): Promise<Kept> {
  const { db, copy, repair } = await openStore({}, witness, Date.now());
  const now = await steadyClock(db, Date.now);
  const means = meaning(db);
  const held = holding(db, (reading) => fireAndForget(reading, 'held'));
  const keeping = keepingStore(db, now, newId, copy, held);
  if (!db.readOnly) {
    if (copy) followed(db, copy);
    fireAndForget(keeping.takeOut(), 'import');
    fireAndForget(keeping.purge(Date.now() - PURGE_AFTER_MS, Date.now()), 'purge');
    purgedLater(db, keeping, now);
  }
  const memories = memoryStore(db, now, newId, means, held);
  return {
    db,
    repair,
    memories,
    keeping,
    suggestions: suggestionStore(db, now, newId, memories.rivals),
    tasks: taskStore(db),
    journal: journal(db),
    meaning: means,
    wake: () => {
      means.wake();
      fireAndForget(held.load(), 'held');
    },
    close: () => {
      db.close();
      copy?.close();
    },
  };
}

/** Copies after every rest, and once at the start, for what a stop cut short. */
function followed(db: Db, copy: Copy): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const copied = copy.follow(db).then(async () => witness.write((await copy.state()).count));
      fireAndForget(copied, 'copy');
    }, COPY_AFTER_MS);
  };
  db.follow(soon);
  soon();
}

/**
 * What is forgotten goes a while later: once for all that is forgotten meanwhile, so that very much that was taken back in
 * slices is not looked for again and again. By a timer, not by the clock, which may be set back.
 */
function purgedLater(db: Db, keeping: Keeping, now: () => number): void {
  let newest = 0;
  let isSet = false;
  const set = (): void => {
    const until = newest;
    isSet = true;
    setTimeout(() => {
      isSet = false;
      fireAndForget(keeping.purge(until), 'purge');
      if (newest > until) set();
    }, PURGE_AFTER_MS);
  };
  db.follow(({ gone }) => {
    if (gone.size === 0) return;
    newest = now();
    if (!isSet) set();
  });
}
