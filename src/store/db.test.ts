import { IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Dexie from 'dexie';
import type { Memory, Which } from '../flow';
import { openDb } from './db';
import { keepingStore } from './keeping';
import { draft, fixture, problem, type Fixture } from './fixture';
import { memoryStore } from './memories';

let f: Fixture;
beforeEach(async () => {
  f = await fixture();
});

describe('opening', () => {
  it('opens a newer schema for reading only and wipes nothing', async () => {
    await f.add('I wear size M');
    f.db.close();
    await new Promise((resolve) => {
      const request = f.options.indexedDB.open('familiar', 70);
      request.onupgradeneeded = () => request.result.createObjectStore('dreams');
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const old = await openDb(f.options);
    const oldStore = memoryStore(old, f.now, f.newId);
    expect(old).toMatchObject({ readOnly: true });
    expect(old.trouble).toMatch(/newer Familiar.*nothing was deleted/);
    expect((await oldStore.search('')).map((row) => row.memory.text)).toEqual(['I wear size M']);
    const failed = await problem(oldStore.add(draft('I wear size L'), { words: 'x', turnId: 't' }));
    expect(failed.code).toBe('storage');
    expect((await f.options.indexedDB.databases())[0]?.version).toBe(70);
    old.close();
  });

  it('says so when the store is closed or deleted under it', async () => {
    await f.add('I wear size M');
    const deleted = new Promise((resolve) => {
      f.options.indexedDB.deleteDatabase('familiar').onsuccess = resolve;
    });
    await deleted;
    expect(f.db.trouble).toMatch(/Reload the extension/);
    expect((await problem(f.add('I wear size L'))).code).toBe('storage');
    expect((await problem(f.store.search(''))).message).toMatch(/Reload the extension/);
  });

  it('says what to do when the disk is full, and keeps nothing half', async () => {
    const full = vi.spyOn(f.db.evidence, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failed = await problem(f.add('I wear size M'));
    full.mockRestore();
    expect(failed).toMatchObject({ code: 'storage' });
    expect(failed.message).toMatch(/Free some space/);
    expect(await f.db.memories.count()).toBe(0);
    expect(await f.db.changes.count()).toBe(0);
  });

  it('says what to do when nothing may be stored', async () => {
    const broken = {
      databases: () => Promise.reject(new DOMException('no', 'UnknownError')),
    } as unknown as IDBFactory;
    expect((await problem(openDb({ indexedDB: broken, IDBKeyRange }))).message).toMatch(
      /Restart the browser/,
    );
  });
});

describe('an older schema', () => {
  it('is brought up to date with all that is in it', async () => {
    const { indexedDB } = f.options;
    f.db.close();
    const old = new Dexie('old', { indexedDB, IDBKeyRange });
    old.version(1).stores({
      memories: 'id, status, topic, changedAt',
      evidence: 'id, memoryId, at',
      changes: 'id, memoryId, at',
      turns: 'id, at',
      tasks: 'id, state, createdAt',
      journal: 'id, &idem, taskId, [taskId+step]',
      meta: 'key',
    });
    await old.open();
    const kept = {
      ...draft('I wear size M'),
      id: 'm',
      source: 'said',
      status: 'active',
      createdAt: 1,
      changedAt: 1,
    } as const;
    await old.table('memories').add(kept);
    old.close();
    const db = await openDb({ ...f.options, name: 'old' });
    expect(await keepingStore(db, f.now, f.newId).list({}, { limit: 10 })).toMatchObject([{ memory: kept }]);
    expect(await db.words.count()).toBe(1);
    expect(await db.memories.toArray()).toEqual([kept]);
    db.close();
  });
});

/** The schema as version 4 had it, written out: what is on people's disks does not change with our code. */
const FOURTH = {
  memories:
    'id, status, topic, changedAt, mergedInto, [status+under+age], [status+scope.domain], [status+scope.task]',
  evidence: 'id, memoryId, at',
  changes: 'id, memoryId, at',
  turns: 'id, at',
  tasks: 'id, state, createdAt',
  journal: 'id, &idem, taskId, [taskId+step]',
  meta: 'key',
  words: 'id, *terms',
  vectors: 'id',
  pending: 'id',
};

describe('a store of version 4', () => {
  const name = 'fourth';
  const said = { kind: 'preference', polarity: 'want', sensitivity: 'plain', source: 'said' } as const;
  const one = (id: string, text: string, rest: Partial<Memory>): Memory => ({
    ...{ ...said, id, text, topic: 'size', scope: { kind: 'everywhere' }, confidence: 0.9, status: 'active' },
    ...{ createdAt: 10, changedAt: 20, ...rest },
  });
  const memories: Memory[] = [
    one('a', 'I wear size M', { value: 'M', subjects: ['clothes'] }),
    one('b', 'on shop.example I wear size L', {
      scope: { kind: 'site', domain: 'shop.example' },
      changedAt: 30,
    }),
    one('c', 'for hikes I wear size XL', { scope: { kind: 'task', task: 'hikes' }, uses: 3, lastUsedAt: 25 }),
    one('d', 'I wear size S', { status: 'superseded' }),
    one('e', 'I like green tea', { topic: 'tea', status: 'suggested' }),
    one('f', 'I like beer', { topic: 'beer', status: 'forgotten' }),
  ];
  /** Filled as version 4 filled it: places beside memories, words and vectors of the listed, no counts. */
  const old = async (): Promise<Dexie> => {
    const dexie = new Dexie(name, { indexedDB: f.options.indexedDB, IDBKeyRange });
    dexie.version(4).stores(FOURTH);
    await dexie.open();
    await dexie
      .table('memories')
      .bulkAdd(memories.map((m) => ({ ...m, under: m.subjects?.[0] ?? m.topic, age: -m.changedAt })));
    await dexie
      .table('evidence')
      .bulkAdd(
        memories.map(({ id, text }) => ({ id: `c${id}`, memoryId: id, words: text, turnId: 't', at: 10 })),
      );
    await dexie.table('changes').bulkAdd(
      memories.map((after) => ({
        id: `c${after.id}`,
        memoryId: after.id,
        at: 10,
        kind: 'added',
        before: null,
        after,
      })),
    );
    const listed = memories.filter(({ status }) => status === 'active' || status === 'suggested');
    await dexie
      .table('words')
      .bulkAdd(listed.map(({ id, text }) => ({ id, terms: text.toLowerCase().split(' ') })));
    await dexie.table('vectors').add({ id: 'a', numbers: new Int8Array(384).fill(7), scale: 0.1, at: 20 });
    await dexie.table('pending').bulkAdd(['b', 'c', 'e'].map((id) => ({ id })));
    await dexie.table('meta').put({ key: 'vectors', value: 'minilm-int8/1' });
    return dexie;
  };
  const everything = async (db: Dexie): Promise<Record<string, unknown[]>> =>
    Object.fromEntries(
      await Promise.all(
        Object.keys(FOURTH).map(async (table) => [table, await db.table(table).toArray()] as const),
      ),
    );

  it('keeps every row, is counted, and is listed by its new indexes', async () => {
    const dexie = await old();
    const before = await everything(dexie);
    dexie.close();
    const db = await openDb({ ...f.options, name });
    expect(db).toMatchObject({ readOnly: false, trouble: null });
    expect(await db.memories.toArray()).toEqual(memories);
    const after = await everything(db.dexie);
    for (const table of Object.keys(FOURTH).filter((table) => table !== 'memories'))
      expect([table, after[table]]).toEqual([table, before[table]]);
    const keeping = keepingStore(db, f.now, f.newId);
    expect(await keeping.overview()).toEqual({
      total: 3,
      suggested: 1,
      topics: [
        { topic: 'size', count: 2, newest: 30 },
        { topic: 'clothes', count: 1, newest: 20 },
      ],
      sites: [{ domain: 'shop.example', count: 1 }],
      tasks: [{ task: 'hikes', count: 1 }],
    });
    const texts = async (which: Which): Promise<string[]> =>
      (await keeping.list(which, {})).map(({ memory }) => memory.text);
    expect(await texts({})).toEqual([memories[0]?.text, memories[1]?.text, memories[2]?.text]);
    expect(await texts({ domain: 'shop.example' })).toEqual([memories[1]?.text]);
    const store = memoryStore(db, f.now, f.newId);
    expect((await store.search('hikes'))[0]).toMatchObject({ memory: memories[2], uses: 3 });
    await store.add(draft('I prefer window seats'), { words: 'I prefer window seats', turnId: 't' });
    expect((await keeping.overview()).total).toBe(4);
    db.close();
  });

  it('that another window holds open says which to close, wipes nothing, and opens once that is closed', async () => {
    const dexie = await old();
    // An older Familiar that does not step aside: Dexie would close on its own.
    dexie.on('versionchange', () => false);
    const before = await everything(dexie);
    const failed = await problem(openDb({ ...f.options, name }));
    expect(failed.code).toBe('storage');
    expect(failed.message).toMatch(/Close the other windows/);
    expect(await everything(dexie)).toEqual(before);
    dexie.close();
    const db = await openDb({ ...f.options, name });
    expect(await db.memories.toArray()).toEqual(memories);
    expect((await keepingStore(db, f.now, f.newId).overview()).total).toBe(3);
    db.close();
  });
});
