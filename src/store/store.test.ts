import Dexie from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure, type Problem, type Task } from '../flow';
import { learn } from '../memory/learn';
import type { Draft } from '../memory/draft';
import { openDb, type Db } from './db';
import { journal } from './journal';
import { memoryStore, type Added, type MemoryStore } from './memories';
import { taskStore } from './tasks';

let factory: IDBFactory;
let db: Db;
let store: MemoryStore;
let clock: number;
let ids: number;

const options = () => ({ indexedDB: factory, IDBKeyRange });
const newId = (): string => `id${(ids += 1)}`;
const now = (): number => (clock += 1);

beforeEach(async () => {
  factory = new IDBFactory();
  clock = 1000;
  ids = 0;
  db = await openDb(options());
  store = memoryStore(db, now, newId);
});

function draft(words: string): Draft {
  const found = learn(words, 0, 'shop.example');
  if (!found) throw new Error(`nothing learned from ${words}`);
  return found;
}
const add = (words: string, optIn = false): Promise<Added> =>
  store.add(draft(words), { words, turnId: 't1' }, { optIn });
const texts = async (query = ''): Promise<string[]> =>
  (await store.search(query)).map((row) => row.memory.text);

async function problem(work: Promise<unknown>): Promise<Problem> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`no failure but ${String(error)}`);
  return error.problem;
}

describe('adding', () => {
  it('keeps the sentence with its words', async () => {
    const { memory } = await add('remember that I never want paper invoices');
    const [row] = await store.search('invoices');
    expect(row).toMatchObject({
      memory,
      evidence: { words: 'remember that I never want paper invoices' },
      uses: 0,
    });
    expect(memory).toMatchObject({ text: 'I never want paper invoices', status: 'active', source: 'said' });
  });

  it('replaces what it contradicts and keeps the history', async () => {
    const first = await add('I wear size M');
    const second = await add('I wear size L');
    expect(second.replaced?.id).toBe(first.memory.id);
    expect(await texts()).toEqual(['I wear size L']);
    const { earlier, changes, evidence } = await store.history(second.memory.id);
    expect(earlier.map(({ text, status }) => [text, status])).toEqual([['I wear size M', 'superseded']]);
    expect(changes.map(({ kind }) => kind)).toEqual(['added']);
    expect(evidence.map(({ words }) => words)).toEqual(['I wear size L']);
  });

  it('grows surer when it is said again, and shows both sayings', async () => {
    const first = await add('I prefer window seats');
    const again = await add('remember that I prefer window seats');
    expect(again).toMatchObject({ repeated: true, memory: { id: first.memory.id } });
    expect(again.memory.confidence).toBeGreaterThan(first.memory.confidence);
    expect((await store.history(first.memory.id)).evidence).toHaveLength(2);
  });

  it('needs a yes for what is sensitive and never takes secrets', async () => {
    expect((await problem(add("I'm allergic to nuts"))).code).toBe('refused');
    expect((await add("I'm allergic to nuts", true)).memory.sensitivity).toBe('sensitive');
    const secret = { ...draft('I wear size M'), text: 'My password is hunter2' };
    expect((await problem(store.add(secret, { words: 'x', turnId: '' }, { optIn: true }))).code).toBe(
      'refused',
    );
    expect(await texts()).toEqual(["I'm allergic to nuts"]);
  });
});

describe('undo', () => {
  it('takes back a new memory and brings back the one it replaced', async () => {
    await add('I wear size M');
    const { changeId } = await add('I wear size L');
    await store.undoChanges([changeId]);
    expect(await texts()).toEqual(['I wear size M']);
  });

  it('takes back a repetition with its evidence', async () => {
    const { memory } = await add('I prefer window seats');
    const { changeId } = await add('I prefer window seats');
    await store.undoChanges([changeId]);
    const [row] = await store.search('');
    expect(row?.memory.confidence).toBe(memory.confidence);
    expect((await store.history(memory.id)).evidence).toHaveLength(1);
  });

  it('brings back everything that was forgotten at once', async () => {
    const a = await add('I wear size M');
    const b = await add('I prefer window seats');
    const { changeIds } = await store.forget([a.memory.id, b.memory.id, 'unknown']);
    expect(await texts()).toEqual([]);
    await store.undoChanges(changeIds);
    expect(await texts()).toHaveLength(2);
    expect((await store.history(a.memory.id)).changes.map(({ kind }) => kind)).toEqual([
      'added',
      'forgotten',
      'undone',
    ]);
  });

  it('refuses when the memory has changed since, and changes nothing then', async () => {
    const { memory, changeId } = await add('I wear size M');
    await store.edit(memory.id, { text: 'I wear size L' });
    expect((await problem(store.undoChanges([changeId]))).code).toBe('stale');
    expect(await texts()).toEqual(['I wear size L']);
    expect((await problem(store.undoChanges(['nothing']))).code).toBe('not-found');
  });

  it('keeps the count of uses', async () => {
    const { memory } = await add('I wear size M');
    const { changeIds } = await store.forget([memory.id]);
    await store.touch([memory.id], 5000);
    await store.undoChanges(changeIds);
    expect((await store.row(memory.id)).memory).toMatchObject({ lastUsedAt: 5000, uses: 1 });
  });
});

describe('editing', () => {
  it('reads the new text', async () => {
    const { memory } = await add('when I book a flight, choose an aisle seat');
    const { row, changeId } = await store.edit(memory.id, { text: 'I prefer window seats' });
    expect(row.memory).toMatchObject({ value: 'window', source: 'edited', text: 'I prefer window seats' });
    expect(row.memory.condition).toBeUndefined();
    await store.undoChanges([changeId]);
    expect((await store.row(memory.id)).memory).toMatchObject({
      value: 'aisle',
      condition: 'when I book a flight',
    });
  });

  it('changes the scope alone', async () => {
    const { memory } = await add('I prefer window seats');
    await store.edit(memory.id, { scope: { kind: 'site', domain: 'air.example' } });
    expect(await store.active('other.example')).toEqual([]);
    expect(await store.active('air.example')).toHaveLength(1);
    expect(await texts('air.example')).toEqual(['I prefer window seats']);
  });

  it('replaces another memory that it now contradicts, and undo brings that back', async () => {
    await add('I wear size M');
    const shoes = await add('my shoe size is 42');
    const { changeId } = await store.edit(shoes.memory.id, { text: 'my size is L' });
    expect(await texts()).toEqual(['My size is L']);
    await store.undoChanges([changeId]);
    expect((await texts()).sort()).toEqual(['I wear size M', 'My shoe size is 42']);
  });

  it('says what is wrong with a text it cannot keep', async () => {
    const { memory } = await add('I wear size M');
    expect((await problem(store.edit(memory.id, { text: '?' }))).code).toBe('not-understood');
    expect((await problem(store.edit(memory.id, { text: 'my password is hunter2' }))).code).toBe('refused');
    expect((await problem(store.edit(memory.id, { text: 'I have diabetes' }))).code).toBe('refused');
    expect((await problem(store.edit('nobody', { text: 'I wear size L' }))).code).toBe('not-found');
    expect(await texts()).toEqual(['I wear size M']);
  });
});

describe('purge', () => {
  it('leaves no word of what was forgotten on the disk', async () => {
    await add('I wear size M');
    const { memory } = await add('I wear size XXL');
    await add('I prefer window seats');
    await store.forget([memory.id]);
    expect(await store.purge(0)).toBe(0);
    expect(await store.purge(clock + 1)).toBe(2);
    const all = JSON.stringify(
      await Promise.all([db.memories, db.evidence, db.changes].map((table) => table.toArray())),
    );
    expect(all).not.toMatch(/XXL|size M/);
    expect(all).toContain('window');
  });
});

describe('round trip', () => {
  it('keeps any text to the letter', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '👩‍👩‍👧‍👦 🇨🇭',
        'שלום עולם مرحبا',
        '<img src=x onerror=alert(1)>',
        'x'.repeat(10_000),
        '\u202Eabc\u0000',
        "'; DROP",
      ),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (value) => {
        fc.pre(value.trim() !== '');
        const said = { ...draft('I wear size M'), topic: newId(), text: value, value };
        const { memory } = await store.add(said, { words: value, turnId: 't' }, { optIn: true });
        const row = await store.row(memory.id);
        expect(row.memory).toEqual(memory);
        expect(row.memory.text).toBe(value);
        expect(row.evidence?.words).toBe(value);
        await expect(store.search(value)).resolves.toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('opening', () => {
  it('opens a newer schema for reading only and wipes nothing', async () => {
    await add('I wear size M');
    db.close();
    const newer = new Dexie('familiar', options());
    newer.version(7).stores({ memories: 'id, status, topic, changedAt, mood', dreams: 'id' });
    await newer.open();
    newer.close();
    const old = await openDb(options());
    const oldStore = memoryStore(old, now, newId);
    expect(old).toMatchObject({ readOnly: true });
    expect(old.trouble).toMatch(/newer Familiar.*nothing was deleted/);
    expect((await oldStore.search('')).map((row) => row.memory.text)).toEqual(['I wear size M']);
    const failed = await problem(oldStore.add(draft('I wear size L'), { words: 'x', turnId: 't' }));
    expect(failed.code).toBe('storage');
    expect((await factory.databases())[0]?.version).toBe(70);
    old.close();
  });

  it('says so when the store is closed or deleted under it', async () => {
    await add('I wear size M');
    await Dexie.delete('familiar').catch(() => undefined); // of another engine: nothing
    const deleted = new Promise((resolve) => {
      factory.deleteDatabase('familiar').onsuccess = resolve;
    });
    await deleted;
    expect(db.trouble).toMatch(/Reload the extension/);
    expect((await problem(add('I wear size L'))).code).toBe('storage');
    expect((await problem(store.search(''))).message).toMatch(/Reload the extension/);
  });

  it('says what to do when the disk is full, and keeps nothing half', async () => {
    const full = vi.spyOn(db.evidence, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failed = await problem(add('I wear size M'));
    full.mockRestore();
    expect(failed).toMatchObject({ code: 'storage' });
    expect(failed.message).toMatch(/Free some space/);
    expect(await db.memories.count()).toBe(0);
    expect(await db.changes.count()).toBe(0);
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

const task = (id: string, createdAt: number, status: Task['status']): Task => ({
  id, turn: { id: `turn-${id}`, words: 'click 👍', at: createdAt }, tabId: 1, site: null, plan: [], at: 0,
  records: [], status, createdAt, changedAt: createdAt,
}); // prettier-ignore

describe('tasks', () => {
  it('lists the newest in order and finds what is not over', async () => {
    const tasks = taskStore(db);
    await tasks.save(task('a', 1, { state: 'done' }));
    await tasks.save(task('b', 2, { state: 'asking', question: { id: 'q', text: '?', options: [] } }));
    await tasks.save(task('c', 3, { state: 'running' }));
    expect(await tasks.get('a')).toEqual(task('a', 1, { state: 'done' }));
    expect((await tasks.list(2)).map(({ id }) => id)).toEqual(['b', 'c']);
    expect((await tasks.open()).map(({ id }) => id)).toEqual(['b', 'c']);
    await tasks.save(task('c', 3, { state: 'stopped', reason: 'you said so' }));
    await tasks.clear();
    expect((await tasks.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await db.turns.count()).toBe(1);
  });
});

describe('journal', () => {
  const entry = { taskId: 't', step: 0, action: { kind: 'click', ref: 'e1' }, class: 'K1', at: 1 } as const;

  it('remembers what was not observed', async () => {
    const log = journal(db);
    await log.intend({ ...entry, id: 'j2', idem: 't/1', step: 1 });
    await log.intend({ ...entry, id: 'j1', idem: 't/0' });
    await log.mark('j1', 'dispatched');
    expect((await log.unfinished('t')).map(({ id, status }) => [id, status])).toEqual([
      ['j1', 'dispatched'],
      ['j2', 'intended'],
    ]);
    await log.mark('j1', 'observed');
    expect((await log.unfinished('t')).map(({ id }) => id)).toEqual(['j2']);
    expect((await problem(log.mark('j9', 'observed'))).code).toBe('storage');
  });

  it('lets no action be intended twice', async () => {
    const log = journal(db);
    await log.intend({ ...entry, id: 'j1', idem: 't/0' });
    expect((await problem(log.intend({ ...entry, id: 'j2', idem: 't/0' }))).code).toBe('unexpected');
    expect(await db.journal.count()).toBe(1);
  });
});
