import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compact } from '../language/encoder/compact';
import { openDb } from './db';
import { fixture, type Fixture } from './fixture';
import { holding as storedHolding } from './holding';
import { vectorStore, type VectorStore } from './vectors';
import { holding, sharing } from './words';

let f: Fixture;
let vectors: VectorStore;
beforeEach(async () => {
  f = await fixture();
  vectors = vectorStore(f.db);
});

const counts = () => Promise.all([f.db.words.count(), f.db.vectors.count(), f.db.pending.count()]);
const vector = compact(Float32Array.from({ length: 384 }, (_, i) => Math.sin(i)));
async function make(): Promise<number> {
  const missing = await vectors.missing(10);
  return (await vectors.keep(missing.map((memory) => ({ memory, vector })))).length;
}

describe('what follows a memory', () => {
  it('comes with it, and goes with it when it is forgotten', async () => {
    const { memory } = await f.add('I wear size M');
    expect(await counts()).toEqual([1, 0, 1]);
    expect(await make()).toBe(1);
    expect(await counts()).toEqual([1, 1, 0]);
    expect((await vectors.part('', 10))[0]).toMatchObject({ id: memory.id, numbers: vector.numbers });
    const { changeIds } = await f.store.forget([memory.id]);
    expect(await vectors.left()).toEqual([memory.id]);
    expect(await vectors.missing(10)).toEqual([]);
    expect(await counts()).toEqual([0, 0, 0]);
    await f.store.undoChanges(changeIds);
    expect(await vectors.left()).toEqual([]);
    expect(await counts()).toEqual([1, 0, 1]);
    await make();
    await f.store.forget([memory.id]);
    expect(await counts()).toEqual([1, 1, 1]);
    await f.keeping.purge(Infinity);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('is found by nobody once it was replaced, before its words have gone', async () => {
    const { memory } = await f.add('I prefer window seats');
    await make();
    const { memory: next } = await f.add('I prefer aisle seats');
    expect((await f.db.words.toArray()).map(({ id }) => id).sort()).toEqual([memory.id, next.id].sort());
    expect(await f.texts('window')).toEqual([]);
    expect((await f.store.active(null, 'window')).map(({ id }) => id)).toEqual([next.id]);
    const held = storedHolding(f.db, () => undefined);
    await held.load();
    expect(held.now()?.sharing('window seats', 9)).toEqual([next.id]);
    expect(await vectors.left()).toEqual([memory.id]);
    await make();
    expect(await counts()).toEqual([1, 1, 0]);
  });

  it('stays where a memory was brought back while it was about to go', async () => {
    const { memory } = await f.add('I wear size M');
    await make();
    const { changeIds } = await f.store.forget([memory.id]);
    const ids = vi.spyOn(f.db.memories, 'bulkGet').mockImplementationOnce((keys) => {
      const found = f.db.memories.bulkGet(keys);
      return found.then(async (rows) => {
        await Dexie.ignoreTransaction(() => f.store.undoChanges(changeIds));
        return rows;
      });
    });
    expect((await vectors.missing(10)).map(({ id }) => id)).toEqual([memory.id]);
    ids.mockRestore();
    expect(await f.db.words.count()).toBe(1);
  });

  it('is made again when the sentence changes, and not because the memory was used', async () => {
    const { memory } = await f.add('I wear size M');
    await make();
    await f.store.touch([memory.id], 5);
    expect(await vectors.missing(10)).toEqual([]);
    expect(await counts()).toEqual([1, 1, 0]);
    await f.store.edit(memory.id, { text: 'I wear size L' });
    expect((await vectors.missing(10)).map(({ text }) => text)).toEqual(['I wear size L']);
  });

  it('is not kept when the memory changed or went meanwhile', async () => {
    const { memory } = await f.add('I wear size M');
    const missing = await vectors.missing(10);
    await f.store.forget([memory.id]);
    expect(await vectors.keep(missing.map((one) => ({ memory: one, vector })))).toEqual([]);
    expect(await vectors.missing(10)).toEqual([]);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('is not there when the write failed', async () => {
    const told: unknown[] = [];
    f.db.follow((committed) => void told.push(committed));
    await expect(
      f.store.add({ ...(await f.add('I like tea')).memory }, { words: 'my PIN is 1234', turnId: 't' }),
    ).rejects.toThrow();
    expect(told).toHaveLength(1);
    expect(await counts()).toEqual([1, 0, 1]);
  });

  it('goes when everything is cleared', async () => {
    await f.add('I wear size M');
    await f.db.dexie.transaction('rw', f.db.dexie.tables, () => f.db.memories.clear());
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('is made again when sentences are encoded in another way', async () => {
    await vectors.renew('a');
    await f.add('I wear size M');
    await make();
    await vectors.renew('a');
    expect(await counts()).toEqual([1, 1, 0]);
    await vectors.renew('b');
    expect(await counts()).toEqual([1, 0, 1]);
  });
});

describe('words', () => {
  it('find what shares them, the rarer the earlier', async () => {
    for (const size of ['S', 'M', 'L']) await f.add(`on ${size.toLowerCase()}.example I wear size ${size}`);
    const { memory } = await f.add('I never want paper invoices');
    expect((await sharing(f.db, 'send me an invoice in my size', 9))[0]).toBe(memory.id);
    expect(await sharing(f.db, 'send me an invoice in my size', 9)).toHaveLength(4);
    expect(await sharing(f.db, 'what is it?', 9)).toEqual([]);
  });

  it('find what holds them all, also while one is being typed', async () => {
    const { memory } = await f.add('I never want paper invoices');
    await f.add('I never want plastic bags');
    expect(await holding(f.db, 'Paper inv')).toEqual([memory.id]);
    expect(await holding(f.db, 'never')).toHaveLength(2);
    expect(await holding(f.db, 'never glass')).toEqual([]);
    expect(await holding(f.db, '')).toEqual([]);
  });
});

describe('a store of the first version', () => {
  it('gets words, and a note that vectors are to be made', async () => {
    const options = { ...f.options, name: 'older' };
    const older = new Dexie('older', options);
    older.version(1).stores({
      memories: 'id, status, topic, changedAt', evidence: 'id, memoryId, at', changes: 'id, memoryId, at',
      turns: 'id, at', tasks: 'id, state, createdAt', journal: 'id, &idem, taskId, [taskId+step]', meta: 'key',
    }); // prettier-ignore
    const { memory } = await f.add('I wear size M');
    await older.table('memories').bulkAdd([memory, { ...memory, id: 'old', status: 'superseded' }]);
    older.close();
    const db = await openDb(options);
    expect(await db.memories.count()).toBe(2);
    expect(await db.words.toCollection().primaryKeys()).toEqual([memory.id]);
    expect(await vectorStore(db).missing(9)).toEqual([memory]);
    expect(await holding(db, 'size')).toEqual([memory.id]);
    db.close();
  });
});
