import { beforeEach, describe, expect, it } from 'vitest';
import { countAll } from './counts';
import { openDb } from './db';
import { draft, fixture, type Fixture } from './fixture';
import { overview } from './listing';
import { memoryStore } from './memories';
import { WRITES } from './revision';
import { write } from './write';

let f: Fixture;
beforeEach(async () => {
  f = await fixture();
});

/** All counts of memories. */
const counts = () => f.db.counts.where('id').notEqual(WRITES).toArray();

/** What is kept, and what it should be when everything is counted. */
async function both(): Promise<[unknown, unknown]> {
  const kept = await counts();
  const fresh = countAll(await f.db.memories.toArray());
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const topics = (all: typeof kept) =>
    all.sort(byId).map((one) => (one.id.startsWith('topic ') ? one : { id: one.id, count: one.count }));
  return [topics(kept), topics(fresh)];
}
const expectRight = async (): Promise<void> => {
  const [kept, fresh] = await both();
  expect(kept).toEqual(fresh);
};

describe('counts', () => {
  it('stay right where two contexts write in turns, each with what it knew last', async () => {
    const db = await openDb(f.options);
    const other = memoryStore(db, f.now, f.newId);
    const add = (words: string) => other.add(draft(words), { words, turnId: 't' });
    await f.add('I wear size M');
    await add('I prefer window seats');
    await f.add('I wear size L');
    const { changeId } = await f.add('on shop.example I wear size S');
    const { memory } = await add('on shop.example I wear size XL');
    await f.store.undoChanges([changeId]).catch(() => undefined);
    await other.forget([memory.id]);
    await f.add('I prefer aisle seats');
    await expectRight();
    await f.db.dexie.transaction('rw', f.db.dexie.tables, () => f.db.memories.clear());
    await add('I wear size M');
    await f.add('I wear size S');
    await expectRight();
    db.close();
  });

  it('stay right through every kind of change', async () => {
    const { memory, changeId } = await f.add('I wear size M');
    await f.add('I prefer window seats');
    await f.add('I prefer aisle seats');
    await expectRight();
    await f.store.edit(memory.id, { scope: { kind: 'site', domain: 'shop.example' } });
    await expectRight();
    expect((await overview(f.db)).sites).toEqual([{ domain: 'shop.example', count: 1 }]);
    await f.store.edit(memory.id, { text: 'I wear size L', scope: { kind: 'task', task: 'shirts' } });
    await expectRight();
    await f.store.touch([memory.id], 5);
    await expectRight();
    const { changeIds } = await f.keeping.forget({});
    expect(await counts()).toEqual([]);
    await f.store.undoChanges(changeIds);
    await expectRight();
    expect((await overview(f.db)).total).toBe(2);
    await f.store.forget([memory.id]);
    await f.keeping.purge(Infinity);
    await expectRight();
    await expect(f.store.undoChanges([changeId])).rejects.toThrow();
    await expectRight();
  });

  it('know the newest of a topic when it goes', async () => {
    const first = await f.add('I like green tea');
    const second = await f.add('I like black tea');
    const [topic] = (await overview(f.db)).topics;
    expect(topic).toMatchObject({ count: 2, newest: second.memory.changedAt });
    await f.store.forget([second.memory.id]);
    expect((await overview(f.db)).topics).toMatchObject([{ count: 1, newest: first.memory.changedAt }]);
  });

  it('are gone with the table of memories', async () => {
    await f.add('I wear size M');
    await write(f.db, ['memories'], () => f.db.memories.clear());
    expect(await counts()).toEqual([]);
  });
});
