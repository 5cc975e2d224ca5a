/** Very many changes are taken back: others are answered meanwhile, and nobody is left with half of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Db } from './db';
import { fileOf, fixture, NOTHING_KEPT, problem, type Fixture } from './fixture';
import { keepingStore } from './keeping';
import { memoryStore } from './memories';
import { openStore } from './opening';

const MANY = 500;
let f: Fixture;
let changeIds: string[];
beforeEach(async () => {
  f = await fixture();
  await f.add('I wear size M');
  await f.add('I prefer window seats');
  const { text, choices } = await fileOf(MANY);
  ({ changeIds } = await f.keeping.import(text, choices));
  expect(await active(f.db)).toBe(MANY + 1);
});
afterEach(() => vi.restoreAllMocks());

const active = (db: Db) => db.memories.where('status').equals('active').count();
/** Asked without any rest, the database of the tests lets nobody else write. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1));
const texts = async (db: Db) =>
  (await db.memories.where('status').equals('active').toArray()).map(({ text }) => text).sort();
const BEFORE = ['I prefer window seats', 'I wear size M'];

/** From the slice number `at` on, every slice fails so. */
function failing(db: Db, at: number, fail: () => never): void {
  let slices = 0;
  const real = db.evidence.bulkDelete.bind(db.evidence);
  vi.spyOn(db.evidence, 'bulkDelete').mockImplementation(((rows: never) => {
    slices += 1;
    return slices > at ? fail() : real(rows);
  }) as never);
}
const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe('undoing an import of very many', () => {
  it('answers who asks in between, and leaves what was there before', async () => {
    const seen: number[] = [];
    const state = { isOver: false };
    const undoing = f.store.undoChanges(changeIds).finally(() => (state.isOver = true));
    for (;;) {
      const found = await active(f.db);
      if (state.isOver) break;
      seen.push(found);
      await rest();
    }
    await undoing;
    expect(seen.some((count) => count > 2 && count < MANY)).toBe(true);
    expect(await texts(f.db)).toEqual(BEFORE);
    expect(await f.db.meta.count()).toBe(0);
    expect((await f.keeping.overview()).total).toBe(2);
    await f.keeping.purge(Infinity);
    expect(JSON.stringify(await Promise.all(f.db.dexie.tables.map((t) => t.toArray())))).not.toMatch(
      /thing\d/,
    );
  });

  it.each([0, 1, 2])('that is killed in slice %i is finished at the next start', async (at) => {
    failing(f.db, at, () => {
      f.db.close();
      throw new Error('killed');
    });
    await f.store.undoChanges(changeIds).catch(() => undefined);
    vi.restoreAllMocks();
    const { db } = await openStore(f.options, NOTHING_KEPT, 5000);
    expect(db.trouble).toBeNull();
    expect(await active(db)).toBeGreaterThan(2);
    // What the person says of it meanwhile stays.
    const store = memoryStore(db, f.now, f.newId);
    const [last] = await db.memories
      .where('status')
      .equals('active')
      .filter((m) => m.id === 'f0')
      .toArray();
    if (last) await store.edit('f0', { text: 'My thing0 is blue' });
    await keepingStore(db, f.now, f.newId).takeOut();
    expect(await texts(db)).toEqual([...BEFORE, ...(last ? ['My thing0 is blue'] : [])].sort());
    expect(await db.meta.count()).toBe(0);
    db.close();
  });

  it('that finds the disk full says so, and goes on when it is asked for again', async () => {
    failing(f.db, 1, full);
    expect((await problem(f.store.undoChanges(changeIds))).message).toMatch(/Free some space/);
    expect(f.db.trouble).toMatch(/cut short.*goes on then/);
    vi.restoreAllMocks();
    await f.store.undoChanges(changeIds);
    expect(f.db.trouble).toBeNull();
    expect(await texts(f.db)).toEqual(BEFORE);
    expect(await f.db.meta.count()).toBe(0);
  });

  it('that finds the disk full before anything is noted changes nothing', async () => {
    vi.spyOn(f.db.meta, 'bulkPut').mockImplementation(full);
    expect((await problem(f.store.undoChanges(changeIds))).message).toMatch(/Free some space/);
    expect(await active(f.db)).toBe(MANY + 1);
    expect(f.db.trouble).toBeNull();
  });

  it('of which one was changed since undoes nothing', async () => {
    await f.store.edit('f3', { text: 'My thing3 is blue' });
    expect((await problem(f.store.undoChanges(changeIds))).code).toBe('stale');
    expect((await problem(f.store.undoChanges([...changeIds, 'nobody']))).code).toBe('not-found');
    expect(await active(f.db)).toBe(MANY + 1);
    expect(await f.db.meta.count()).toBe(0);
  });
});

it('very many changes of one memory go back in their order', async () => {
  const said = async () => (await texts(f.db)).filter((text) => /thing3 /.test(text));
  const more: string[] = [];
  for (let i = 0; i < 250; i += 1)
    more.push((await f.store.edit('f3', { text: `My thing3 is number${i}` })).changeId);
  expect(await said()).toEqual(['My thing3 is number249']);
  await f.store.undoChanges(more);
  expect(await said()).toEqual(['My thing3 is red']);
  expect(await active(f.db)).toBe(MANY + 1);
});
