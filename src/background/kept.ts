/** Storage, opened once per life of the background, with everything that stands on it. */
import { openDb, type Db } from '../store/db';
import { journal, type Journal } from '../store/journal';
import { keepingStore, type Keeping } from '../store/keeping';
import { memoryStore, type MemoryStore } from '../store/memories';
import { suggestionStore, type SuggestionStore } from '../store/suggestions';
import { taskStore, type TaskStore } from '../store/tasks';

export interface Kept {
  db: Db;
  memories: MemoryStore;
  keeping: Keeping;
  suggestions: SuggestionStore;
  tasks: TaskStore;
  journal: Journal;
}

/** A random id, unguessable, so that it can also serve as a nonce. */
export const newId = (): string => crypto.randomUUID();

/** Opens the database; rejects with a `Failure` that says what to do. */
export async function openKept(): Promise<Kept> {
  const db = await openDb();
  return {
    db,
    memories: memoryStore(db, Date.now, newId),
    keeping: keepingStore(db, Date.now, newId),
    suggestions: suggestionStore(db, Date.now, newId),
    tasks: taskStore(db),
    journal: journal(db),
  };
}
