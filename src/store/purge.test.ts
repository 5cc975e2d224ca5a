/** Very many memories leave the disk: others are answered meanwhile, and what is cut short is finished by the next purge. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Task } from '../flow';
import { fileOf, fixture, type Fixture } from './fixture';
import { keepingStore } from './keeping';
import { taskStore } from './tasks';

const MANY = 450;
let f: Fixture;
let changeIds: string[];
beforeEach(async () => {
  f = await fixture();
  await f.add('I prefer window seats');
  const { text } = await fileOf(MANY);
  await f.keeping.import(text, {});
  const ids = (await f.db.memories.toArray())
    .filter(({ text }) => !text.includes('window'))
    .map(({ id }) => id);
  ({ changeIds } = await f.keeping.forget({ ids }));
  expect(changeIds).toHaveLength(MANY);
});
afterEach(() => vi.restoreAllMocks());

/** Asked without any rest, the database of the tests lets nobody else write. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1));
const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(f.db.dexie.tables.map((table) => table.toArray())));

it('goes some at a time, and others are answered in between', async () => {
  const seen: number[] = [];
  const state = { isOver: false };
  const going = f.keeping.letGo(changeIds).finally(() => (state.isOver = true));
  while (!state.isOver) {
    seen.push(await f.db.memories.count());
    await rest();
  }
  expect(await going).toHaveLength(MANY);
  expect(seen.some((count) => count > 1 && count < MANY)).toBe(true);
  expect(await f.texts()).toEqual(['I prefer window seats']);
  expect(await everything()).not.toMatch(/thing\d|size L/);
});

it.each([0, 1, 2])('cut short in slice %i, the next purge finishes it, in the copy too', async (at) => {
  const dropped = new Set<string>();
  const drop = (ids: readonly string[]): Promise<void> => {
    ids.forEach((id) => dropped.add(id));
    return Promise.resolve();
  };
  const keeping = keepingStore(f.db, f.now, f.newId, { drop });
  let slices = 0;
  const real = f.db.memories.bulkDelete.bind(f.db.memories);
  vi.spyOn(f.db.memories, 'bulkDelete').mockImplementation(((ids: never) => {
    slices += 1;
    if (slices > at) throw new DOMException('full', 'QuotaExceededError');
    return real(ids);
  }) as never);
  await expect(keeping.letGo(changeIds)).rejects.toThrow(/full/);
  vi.restoreAllMocks();
  expect(dropped.size).toBe(MANY);
  expect(await f.db.memories.count()).toBe(MANY + 1 - at * 200);
  await keeping.purge(Infinity);
  expect(await f.db.memories.count()).toBe(1);
  expect(await everything()).not.toMatch(/thing\d|size L/);
});

it('leaves what is brought back while it goes on', async () => {
  let slices = 0;
  const back = changeIds.at(-1) ?? '';
  f.db.follow(({ gone }) => {
    if (gone.size > 0 && (slices += 1) === 1) void f.store.undoChanges([back]);
  });
  const gone = await f.keeping.letGo(changeIds);
  expect(gone).toHaveLength(MANY - 1);
  expect(await f.texts()).toHaveLength(2);
});

it('takes the words of all out of the conversation, the longest first', async () => {
  const inner = 'My thing5 is red';
  const outer = 'My thing5 is red and zq9token';
  // The longer sentence stands in the last slice, the shorter one in the first.
  await f.db.evidence.add({ id: 'e', memoryId: `f${MANY - 1}`, words: outer, turnId: '', at: 1 });
  const turn = { id: 't', words: outer, at: 1 };
  await taskStore(f.db).save({
    id: 'k',
    turn,
    createdAt: 1,
    records: [{ id: 'r', what: inner, say: inner, uses: [] }],
    status: { state: 'done' },
  } as unknown as Task);
  await f.keeping.letGo(changeIds);
  expect(await everything()).not.toMatch(/zq9token|thing5/);
});
