import { IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDb } from './db';
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
