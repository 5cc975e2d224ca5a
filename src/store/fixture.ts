/** What the store's tests share: a fresh database in memory, a clock and ids that count up. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { Failure, type ConflictChoice, type Memory, type Problem } from '../flow';
import type { Draft } from '../memory/draft';
import { learn } from '../memory/learn';
import { openDb, type Db, type OpenOptions } from './db';
import { FILE_VERSION, FORMAT } from './file';
import { keepingStore, type Keeping } from './keeping';
import { memoryStore, type Added, type MemoryStore } from './memories';

// Nothing here is about speed, and a busy machine is slow.
vi.setConfig({ testTimeout: 120_000 });

export interface Fixture {
  options: OpenOptions & { indexedDB: IDBFactory };
  db: Db;
  store: MemoryStore;
  keeping: Keeping;
  now: () => number;
  newId: () => string;
  add: (words: string, optIn?: boolean) => Promise<Added>;
  texts: (query?: string) => Promise<string[]>;
}

/** Opens an empty store; ids begin with `prefix`. */
export async function fixture(prefix = 'id'): Promise<Fixture> {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = await openDb(options);
  let clock = 1000;
  let ids = 0;
  const now = (): number => (clock += 1);
  const newId = (): string => `${prefix}${(ids += 1)}`;
  const store = memoryStore(db, now, newId);
  return {
    options,
    db,
    store,
    keeping: keepingStore(db, now, newId),
    now,
    newId,
    add: (words, optIn = false) => store.add(draft(words), { words, turnId: 't1' }, { optIn }),
    texts: async (query = '') => (await store.search(query)).map((row) => row.memory.text),
  };
}

/** What a sentence states; a test that asks for nothing is wrong. */
export function draft(words: string): Draft {
  const found = learn(words, 0, 'shop.example');
  if (!found) throw new Error(`nothing learned from ${words}`);
  return found;
}

/** The problem that work ends with. */
export async function problem(work: Promise<unknown>): Promise<Problem> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`no failure but ${String(error)}`);
  return error.problem;
}

/** Nothing was kept before. */
export const NOTHING_KEPT = { read: () => Promise.resolve(0), write: () => Promise.resolve() };

/** A file of so many memories on topics of their own, but for one, the 20th from the end, that says another size. */
export async function fileOf(
  count: number,
): Promise<{ text: string; choices: Record<string, ConflictChoice> }> {
  const { memory } = await (await fixture('o')).add('I wear size L');
  const memories = Array.from({ length: count }, (_, n): Memory => {
    if (n === count - 20) return { ...memory, id: 'size' };
    const what = `thing${n}`;
    return { ...memory, id: `f${n}`, topic: what, text: `My ${what} is red`, value: 'red' };
  });
  const entries = memories.map((one) => ({
    memory: one,
    evidence: [{ words: one.text, turnId: '', at: one.changedAt }],
    history: [{ at: one.changedAt, kind: 'added' }],
  }));
  const file = { format: FORMAT, version: FILE_VERSION, writtenAt: 1, memories: entries };
  return { text: JSON.stringify(file), choices: { size: 'theirs' } };
}
