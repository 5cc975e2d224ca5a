import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { steadyClock } from './clock';
import { exportCopy } from './export';
import { draft, problem } from './fixture';
import { keepingStore } from './keeping';
import { memoryStore } from './memories';
import { openStore, repairOf, repairStore, type Witness } from './opening';

let options: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let noted: number;
let ids: number;
let wall: number;
const witness: Witness = {
  read: () => Promise.resolve(noted),
  write: (count) => {
    noted = count;
    return Promise.resolve();
  },
};
const newId = (): string => `id${(ids += 1)}`;
beforeEach(() => {
  options = { indexedDB: new IDBFactory(), IDBKeyRange };
  [noted, ids, wall] = [0, 0, 1_000_000];
});

async function opened() {
  const { db, copy, repair } = await openStore(options, witness, wall);
  const now = await steadyClock(db, () => wall);
  const keeping = keepingStore(db, now, newId, copy);
  const store = memoryStore(db, now, newId);
  return {
    db, copy, repair, keeping, store,
    add: (words: string) => store.add(draft(words), { words, turnId: 't' }),
    /** What the background does while it rests. */
    rest: async () => {
      await copy?.follow(db);
      noted = (await copy?.state())?.count ?? 0;
    },
    texts: async () => (await store.search('')).map(({ memory }) => memory.text),
    close: () => {
      db.close();
      copy?.close();
    },
  };
} // prettier-ignore
type Open = Awaited<ReturnType<typeof opened>>;

async function filled(): Promise<Open> {
  const open = await opened();
  await open.add('I wear size M');
  await open.add('I wear size L');
  await open.add('I prefer window seats');
  await open.rest();
  return open;
}
const lose = (name: string): PromiseLike<void> => new Dexie(name, options).delete();
/** Makes every opening of one database fail as damage does. */
function damage(...names: string[]): void {
  const { indexedDB } = options;
  const open = indexedDB.open.bind(indexedDB);
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  const broken = new Set(names);
  indexedDB.open = (name, version) => {
    if (!broken.has(name)) return open(name, version);
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
  indexedDB.deleteDatabase = (name) => {
    broken.delete(name); // what is taken away is not damaged any more
    return remove(name);
  };
}

describe('the first database lost', () => {
  it('comes back whole from the second copy, and the person is told', async () => {
    (await filled()).close();
    await lose('familiar');
    const open = await opened();
    expect(open.db.trouble).toMatch(/restored them from the second copy/);
    expect((await open.texts()).sort()).toEqual(['I prefer window seats', 'I wear size L']);
    const [size] = await open.store.search('size L');
    const { earlier, evidence, changes } = await open.store.history(size?.memory.id ?? '');
    expect([earlier.length, evidence.length, changes.length]).toEqual([1, 1, 1]);
    open.close();
    wall += 1000;
    expect((await opened()).db.trouble).toMatch(/restored/); // still said after a restart
  });
});

describe('the first database damaged', () => {
  it('is left as it is until the person says so; then the copy takes its place', async () => {
    (await filled()).close();
    damage('familiar');
    const error: unknown = await openStore(options, witness, wall).catch((e: unknown) => e);
    expect(String(error)).toMatch(/damaged.*Nothing was deleted/);
    expect(repairOf(error)).toBe('restore');
    expect((await exportCopy(options, 'json', wall)).text).toContain('I prefer window seats');
    await repairStore('restore', options, witness);
    expect(await (await opened()).texts()).toHaveLength(2);
  });

  it('with its copy says so, and begins with nothing only on the person’s word', async () => {
    (await filled()).close();
    damage('familiar', 'familiar-copy');
    const error: unknown = await openStore(options, witness, wall).catch((e: unknown) => e);
    expect(String(error)).toMatch(/second copy can’t either.*Nothing was deleted/);
    expect(repairOf(error)).toBe('fresh');
    await repairStore('fresh', options, witness);
    const open = await opened();
    expect(open.db.trouble).toBeNull();
    await open.add('I wear size S');
    expect(await open.texts()).toEqual(['I wear size S']);
  });
});

describe('both lost', () => {
  it('says so and keeps nothing new until the person says so', async () => {
    (await filled()).close();
    await lose('familiar');
    await lose('familiar-copy');
    const open = await opened();
    expect(open.db.trouble).toMatch(/gone.*second copy too/);
    expect(open.repair).toBe('fresh');
    expect((await problem(open.add('I wear size S'))).message).toMatch(/Nothing new is kept/);
    open.close();
    await repairStore('fresh', options, witness);
    expect((await opened()).repair).toBeNull();
  });

  it('is not said of a first start', async () => {
    expect((await opened()).db.trouble).toBeNull();
  });
});

describe('the second copy', () => {
  it('is made anew where it alone is lost or damaged', async () => {
    (await filled()).close();
    await lose('familiar-copy');
    const open = await opened();
    await open.rest();
    expect(await open.copy?.state()).toMatchObject({ count: 3 });
    open.close();
    damage('familiar-copy');
    const again = await opened();
    await again.rest();
    expect(await again.copy?.state()).toMatchObject({ count: 3 });
  });

  it('goes on where it was stopped, and takes a large import in', async () => {
    const open = await filled();
    await open.add('I like green tea');
    open.close();
    const again = await opened();
    const { text } = await again.keeping.export('json');
    const rows = Array.from({ length: 1200 }, (_, i) => {
      const memory = {
        ...draft('I like green tea'),
        id: `m${i}`,
        topic: `topic ${i}`,
        source: 'said',
        status: 'active',
        createdAt: 1,
        changedAt: 1,
      };
      return { memory };
    });
    await again.keeping.import(JSON.stringify({ ...(JSON.parse(text) as object), memories: rows }), {});
    await again.rest();
    expect(await again.copy?.state()).toMatchObject({ count: 1204 });
  });

  it('holds no byte of what was forgotten, and undo brings it there again', async () => {
    const open = await opened();
    await open.add('my email is zq7first@example.org');
    const { memory } = await open.add('my email is zq7token@example.org');
    await open.rest();
    const bytes = async () => JSON.stringify(await open.copy?.wholes());
    expect(await bytes()).toContain('zq7token');
    const { changeIds } = await open.keeping.forget({ ids: [memory.id] });
    await open.rest();
    expect(await bytes()).not.toContain('zq7token');
    await open.store.undoChanges(changeIds);
    await open.rest();
    expect(await bytes()).toContain('zq7token');
    const again = await open.keeping.forget({});
    await open.keeping.letGo(again.changeIds);
    await open.rest();
    expect(await bytes()).toBe('[]');
    const all = await Promise.all(open.db.dexie.tables.map((table) => table.toArray()));
    expect(JSON.stringify(all)).not.toMatch(/zq7/);
  });
});

describe('a clock that is set back', () => {
  it('breaks neither order, undo, purge nor the copy', async () => {
    const open = await filled();
    open.close();
    wall = 5000;
    const again = await opened();
    const { memory, changeId } = await again.add('I wear size XL');
    expect((await again.texts())[0]).toBe('I wear size XL');
    await again.store.undoChanges([changeId]);
    expect(await again.texts()).toContain('I wear size L');
    await again.rest();
    const { changeIds } = await again.keeping.forget({});
    expect(await again.keeping.purge(wall - 60_000)).toEqual([]);
    await again.store.undoChanges(changeIds);
    expect(await again.texts()).toHaveLength(2);
    await again.rest();
    expect((await again.copy?.wholes())?.map(({ id }) => id)).not.toContain(memory.id);
    await again.keeping.forget({});
    again.close();
    const later = await opened();
    expect((await later.keeping.purge(wall - 60_000, wall)).length).toBeGreaterThan(2);
  });
});
