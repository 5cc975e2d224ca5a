/** The disk is full at every single write of every change: nothing of it is kept, nothing confirmed is lost, and it is said. */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Task } from '../flow';
import { openCopy } from './copy';
import { fixture, draft, problem, type Fixture } from './fixture';
import { journal } from './journal';
import { taskStore } from './tasks';

const WRITES = ['put', 'add', 'delete', 'clear'] as const;
afterEach(() => vi.restoreAllMocks());

/** The write number `at` from now on, and all after it, find the disk full. Answers how many writes there were. */
function fullAt(at: number): () => number {
  let count = 0;
  for (const name of WRITES) {
    const real = Reflect.get(IDBObjectStore.prototype, name) as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      count += 1;
      if (count >= at) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, args) as never;
    });
  }
  return () => count;
}

const everything = async (f: Fixture): Promise<string> =>
  JSON.stringify(await Promise.all(f.db.dexie.tables.map((table) => table.toArray())));
const TASK = {
  id: 'k',
  turn: { id: 't', words: 'w', at: 1 },
  createdAt: 1,
  records: [],
  status: { state: 'done' },
};

interface Ready {
  f: Fixture;
  /** A memory, and the change that added it. */
  id: string;
  changeId: string;
  file: string;
}
const CHANGES: Record<string, (ready: Ready) => Promise<unknown>> = {
  adding: ({ f }) => f.store.add(draft('I wear size L'), { words: 'I wear size L', turnId: 't' }),
  editing: ({ f, id }) => f.store.edit(id, { text: 'I wear size S' }),
  forgetting: ({ f, id }) => f.store.forget([id]),
  'forgetting everything': ({ f }) => f.keeping.forget({}),
  undoing: ({ f, changeId }) => f.store.undoChanges([changeId]),
  'noting a use': ({ f, id }) => f.store.touch([id], 5),
  merging: async ({ f, id }) => {
    const other = (await f.keeping.list({}, { limit: 9 })).find(({ memory }) => memory.id !== id);
    return f.keeping.merge({ keep: id, ids: [other?.memory.id ?? ''] });
  },
  importing: ({ f, file }) => f.keeping.import(file, {}),
  'saving a task': ({ f }) => taskStore(f.db).save(TASK as unknown as Task),
  'noting an action': ({ f }) =>
    journal(f.db).intend({ id: 'j', taskId: 'k', step: 0, action: { kind: 'click', ref: 'e' }, what: 'Click', class: 'K1', idem: 'i', at: 1 }),
}; // prettier-ignore

async function ready(): Promise<Ready> {
  const f = await fixture();
  const { memory, changeId } = await f.add('I wear size M');
  await f.add('I prefer window seats');
  const other = await fixture('o');
  await other.add('I like green tea');
  return { f, id: memory.id, changeId, file: (await other.keeping.export('json')).text };
}

describe('a full disk', () => {
  it.each(Object.keys(CHANGES))('at any write of %s leaves all as it was', async (name) => {
    const change = CHANGES[name] ?? (() => Promise.reject(new Error(name)));
    let points = 0;
    for (let at = 1; at < 60; at += 1) {
      const here = await ready();
      const before = await everything(here.f);
      const writes = fullAt(at);
      const failed = await change(here).then(
        () => null,
        (error: unknown) => error,
      );
      const reached = writes() >= at;
      vi.restoreAllMocks();
      if (!reached) {
        expect(failed).toBeNull();
        break;
      }
      points += 1;
      expect((await problem(Promise.reject(failed as Error))).message).toMatch(/full.*Free some space/);
      expect(await everything(here.f)).toBe(before);
      await change(here); // and once there is space, it works
    }
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThan(59);
  });

  it('at letting go leaves what was forgotten to the next time', async () => {
    for (let at = 1; at < 60; at += 1) {
      const { f, id } = await ready();
      const { changeIds } = await f.keeping.forget({ ids: [id] });
      const before = await everything(f);
      const writes = fullAt(at);
      await f.keeping.letGo(changeIds).catch(() => undefined);
      const reached = writes() >= at;
      vi.restoreAllMocks();
      if (reached) expect(await everything(f)).toBe(before);
      await f.keeping.purge(Infinity);
      expect(await everything(f)).not.toContain('size M');
      if (!reached) return;
    }
    throw new Error('never let go');
  });

  it('at copying leaves the copy behind, and it catches up', async () => {
    for (let at = 1; at < 60; at += 1) {
      const { f } = await ready();
      const copy = await openCopy(f.options, true);
      const writes = fullAt(at);
      await copy.follow(f.db).catch(() => undefined);
      const reached = writes() >= at;
      vi.restoreAllMocks();
      if (reached) expect((await copy.state()).count).toBe(0);
      await copy.follow(f.db);
      expect((await copy.state()).count).toBe(2);
      copy.close();
      if (!reached) return;
    }
    throw new Error('never copied');
  });
});
