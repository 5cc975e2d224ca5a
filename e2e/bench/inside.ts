/**
 * What runs in a page of the extension, bundled and put into it: seeds the store by its own code, and measures what has
 * no message of its own.
 */
import type { Change, Evidence, Memory } from '../../src/flow';
import { loadEngine } from '../../src/background/encode';
import { meaning } from '../../src/background/meaning';
import { compact } from '../../src/language/encoder/compact';
import { openDb } from '../../src/store/db';
import { holding } from '../../src/store/holding';
import { memoryStore } from '../../src/store/memories';
import { chance, memoryOf } from './sentences';

const CHUNK = 4000;

/** Puts made-up memories in, with index, vectors, evidence, history and second copy, as if they had been said. */
async function seed(count: number): Promise<void> {
  const db = await openDb();
  const copy = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('familiar-copy');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no second copy'));
  });
  const now = Date.now();
  for (let from = 0; from < count; from += CHUNK) {
    const memories = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => memoryOf(from + i, now));
    const evidence = memories.map(evidenceOf);
    const changes = memories.map(changeOf);
    await db.dexie.transaction('rw', db.dexie.tables, async () => {
      await db.memories.bulkAdd(memories);
      await db.evidence.bulkAdd(evidence);
      await db.changes.bulkAdd(changes);
      await db.vectors.bulkAdd(memories.map((m) => ({ id: m.id, at: m.changedAt, ...random() })));
      await db.pending.clear();
    });
    const wholes = memories.map((memory, i) => ({
      id: memory.id,
      memory,
      evidence: evidence.slice(i, i + 1),
      changes: changes.slice(i, i + 1),
    }));
    await new Promise<void>((resolve, reject) => {
      const tx = copy.transaction(['wholes', 'meta'], 'readwrite');
      for (const whole of wholes) tx.objectStore('wholes').put(whole);
      tx.objectStore('meta').put({ key: 'upTo', value: memories.at(-1)?.changedAt });
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error ?? new Error('not copied'));
    });
  }
  await chrome.storage.local.set({ kept: count });
  copy.close();
  db.close();
}

const evidenceOf = ({ id, text, changedAt }: Memory): Evidence => ({
  ...{ id: `c${id}`, memoryId: id, words: text, turnId: '', at: changedAt },
});
const changeOf = (memory: Memory): Change => ({
  ...{ id: `c${memory.id}`, memoryId: memory.id, at: memory.changedAt, kind: 'added', before: null },
  after: memory,
});
let drawn = 0;
function random(): ReturnType<typeof compact> {
  const numbers = Float32Array.from({ length: 384 }, () => chance((drawn += 1)) - 0.5);
  const length = Math.hypot(...numbers);
  return compact(numbers.map((value) => value / length));
}

export interface RecallTimes {
  first: number[];
  again: number[];
}

/** What a step of a task reads for words: the first time they are encoded, the second time their vector is known. */
async function recallTimes(questions: string[]): Promise<RecallTimes> {
  const db = await openDb();
  const engine = await loadEngine();
  const means = meaning(db, () => Promise.resolve(engine));
  const held = holding(db, () => undefined);
  await held.load();
  const store = memoryStore(db, Date.now, () => crypto.randomUUID(), means, held);
  while ((await means.meant('I am here')) === null) await new Promise((resolve) => setTimeout(resolve, 100));
  const time = async (words: string): Promise<number> => {
    const began = performance.now();
    await store.active(null, words);
    return performance.now() - began;
  };
  const times: RecallTimes = { first: [], again: [] };
  for (const words of questions) {
    times.first.push(await time(words));
    times.again.push(await time(words));
  }
  db.close();
  return times;
}

Object.assign(globalThis, { bench: { seed, recallTimes } });
