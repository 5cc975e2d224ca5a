import { IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Dexie from 'dexie';
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
    const full = vi.spyOn(f.db.evidence, 'add').mockImplementation(() => {
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
