import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Memory, Task } from '../flow';
import { fixture, problem, type Fixture } from './fixture';
import { holding } from './holding';
import { journal } from './journal';
import { keepingStore } from './keeping';
import { taskStore } from './tasks';
import { write } from './write';

let f: Fixture;
beforeEach(async () => {
  f = await fixture();
});

const listed = async (which = {}, part = {}) =>
  (await f.keeping.list(which, part)).map(({ memory }) => memory.text);
const put = (memory: Memory) => write(f.db, ['memories'], () => f.db.memories.put(memory));
/** Every byte of every table. */
const everything = async (): Promise<string> =>
  JSON.stringify(await Promise.all(f.db.dexie.tables.map((table) => table.toArray())));

describe('lists', () => {
  it('go by topic, then newest first, some at a time', async () => {
    for (const words of ['I prefer window seats', 'I wear size M', 'I like green tea', 'I like black tea'])
      await f.add(words);
    const all = await listed();
    expect(all).toHaveLength(4);
    expect(all.indexOf('I like black tea')).toBe(all.indexOf('I like green tea') - 1);
    expect([...(await listed({}, { limit: 3 })), ...(await listed({}, { offset: 3, limit: 3 }))]).toEqual(
      all,
    );
    const [row] = await f.keeping.list({}, { limit: 1 });
    expect(Object.keys(row?.memory ?? {})).not.toContain('under');
  });

  it('are of one topic, one site or some ids, and only what is active', async () => {
    const { memory } = await f.add('I prefer window seats');
    await f.add('on this site, sort by price');
    const { topics, sites, total } = await f.keeping.overview();
    expect(total).toBe(2);
    expect(sites).toEqual([{ domain: 'shop.example', count: 1 }]);
    for (const { topic, count } of topics) expect(await listed({ topic })).toHaveLength(count);
    expect(await listed({ domain: 'shop.example' })).toEqual(['Sort by price']);
    expect(await listed({ ids: [memory.id, 'nobody'] })).toEqual(['I prefer window seats']);
    expect(await listed({ status: 'suggested' })).toEqual([]);
  });
});

describe('forgetting', () => {
  it('forgets a topic, a site or everything, and undo brings it back', async () => {
    await f.add('I prefer window seats');
    await f.add('on this site, sort by price');
    const site = await f.keeping.forget({ domain: 'shop.example' });
    expect(await listed()).toEqual(['I prefer window seats']);
    const all = await f.keeping.forget({});
    expect(await listed()).toEqual([]);
    await f.store.undoChanges([...all.changeIds, ...site.changeIds]);
    expect(await listed()).toHaveLength(2);
  });

  it('is undone in as many requests for many memories as for two', async () => {
    let requests = 0;
    f.db.dexie.use({
      stack: 'dbcore',
      name: 'counting requests',
      level: 0,
      create: (below) => ({
        ...below,
        table: (name) => {
          const table = below.table(name);
          const counted =
            <A, R>(ask: (asked: A) => R) =>
            (asked: A): R => {
              requests += 1;
              return ask(asked);
            };
          return {
            ...table,
            mutate: counted((asked) => table.mutate(asked)),
            getMany: counted((asked) => table.getMany(asked)),
            get: counted((asked) => table.get(asked)),
            query: counted((asked) => table.query(asked)),
            openCursor: counted((asked) => table.openCursor(asked)),
          };
        },
      }),
    });
    f.db.dexie.close();
    await f.db.dexie.open();
    const undoing = async (count: number): Promise<number> => {
      for (let i = 0; i < count; i++) await f.add(`I like tea number ${i}`);
      const { changeIds } = await f.keeping.forget({});
      requests = 0;
      await f.store.undoChanges(changeIds);
      const asked = requests;
      expect(await listed()).toHaveLength(count);
      await f.keeping.forget({});
      return asked;
    };
    const few = await undoing(2);
    expect(few).toBeGreaterThan(3);
    expect(await undoing(40)).toBe(few);
  });

  it('leaves no word anywhere once it is let go: not in tables, the conversation or the journal', async () => {
    const words = 'my email is zq7token@example.org';
    const { memory } = await f.add(words);
    await f.add('I prefer window seats');
    const turn = { id: 't1', words, at: 1 };
    const record = {
      id: 'r',
      what: 'Type “zq7token@example.org” into Email',
      say: `Kept: ${memory.text}`,
      uses: [{ memoryId: memory.id, words, at: 1 }],
    };
    await taskStore(f.db).save({
      id: 'k',
      turn,
      createdAt: 1,
      records: [record],
      status: { state: 'done' },
    } as unknown as Task);
    const action = { kind: 'textinput', ref: 'e1', text: 'zq7token@example.org' } as const;
    await journal(f.db).intend({
      id: 'j',
      taskId: 'k',
      step: 0,
      action,
      what: 'Type',
      class: 'K1',
      idem: 'i',
      at: 1,
    });
    const { changeIds } = await f.keeping.forget({ ids: [memory.id] });
    expect(await everything()).toContain('zq7token');
    await f.keeping.letGo(changeIds);
    const left = await everything();
    expect(left.toLowerCase()).not.toContain('zq7token');
    expect(left).toContain('window');
    expect(left).toContain('(forgotten)');
    expect((await problem(f.store.undoChanges(changeIds))).code).toBe('not-found');
  });

  it('keeps what undo brought back before it was let go', async () => {
    const { memory } = await f.add('I wear size M');
    const { changeIds } = await f.keeping.forget({ ids: [memory.id] });
    await f.store.undoChanges(changeIds);
    expect(await f.keeping.letGo(changeIds)).toEqual([]);
    expect(await listed()).toEqual(['I wear size M']);
  });
});

describe('merging', () => {
  it('finds the same of very many, of which it reads those that share most of their words alone', async () => {
    const { memory } = await f.add('I prefer window seats on trains');
    const things = ['lamps', 'chairs', 'boots', 'trains', 'hotels', 'shirts', 'cables', 'plants'];
    const kinds = ['red', 'wooden', 'cheap', 'small', 'quiet', 'Danish', 'used', 'round'];
    const sentences = things.flatMap((thing, i) =>
      kinds.flatMap((kind, k) => [
        `I prefer ${kind} ${thing} number ${i}${k}`,
        ...((i + k) % 9 === 0 ? [`${kind} ${thing} number ${i}${k} are what I prefer`] : []),
      ]),
    );
    await write(f.db, ['memories'], () =>
      f.db.memories.bulkAdd(
        sentences.map((text, i) => ({
          ...memory,
          ...{ id: `s${i}`, text, topic: text.split(' ')[3] ?? '', changedAt: 100 + i },
          ...(i % 5 === 0 && { scope: { kind: 'site' as const, domain: `shop${i % 3}.example` } }),
        })),
      ),
    );
    const held = holding(f.db, () => undefined);
    const few = keepingStore(f.db, f.now, f.newId, null, held, 10);
    const all = await f.keeping.duplicates();
    expect(all.length).toBeGreaterThan(3);
    const read = vi.spyOn(f.db.memories, 'where');
    const found = await few.duplicates();
    const ids = (groups: typeof all): string[] =>
      groups.map(({ rows }) => rows.map((row) => row.memory.id).join(' ')).sort();
    expect(ids(found)).toEqual(ids(all));
    expect(read).not.toHaveBeenCalledWith('status');
  });

  it('finds what says the same, keeps one with all evidence, and can be undone', async () => {
    const a = await f.add('I prefer window seats on trains');
    await f.store.touch([a.memory.id], 7);
    const twin = {
      ...a.memory,
      id: 'twin',
      topic: 'train',
      text: 'On trains I prefer window seats',
      uses: 2,
    };
    await put(twin);
    await f.db.evidence.add({ id: 'e', memoryId: 'twin', words: 'twin words', turnId: '', at: 2 });
    await f.add('I wear size M');
    const [group, ...more] = await f.keeping.duplicates();
    expect(more).toEqual([]);
    const ids = group?.rows.map(({ memory }) => memory.id) ?? [];
    expect([...ids].sort()).toEqual([a.memory.id, 'twin'].sort());
    const { row, changeIds } = await f.keeping.merge({ keep: a.memory.id, ids });
    expect(row.uses).toBe(3);
    expect(await listed()).toHaveLength(2);
    const { evidence, earlier } = await f.store.history(a.memory.id);
    expect(evidence.map(({ words }) => words)).toContain('twin words');
    expect(earlier.map(({ id }) => id)).toEqual(['twin']);
    await f.store.undoChanges(changeIds);
    expect(await listed()).toHaveLength(3);
    expect((await f.store.history(a.memory.id)).evidence).toHaveLength(1);
    expect((await f.store.row(a.memory.id)).uses).toBe(1);
  });

  it('lets go of merged ones with the one they became part of', async () => {
    const a = await f.add('I prefer window seats on trains');
    await put({ ...a.memory, id: 'twin', text: 'zq8token seats' });
    await f.keeping.merge({ keep: a.memory.id, ids: ['twin'] });
    await f.keeping.letGo((await f.keeping.forget({ ids: [a.memory.id] })).changeIds);
    expect(await everything()).not.toContain('zq8token');
    expect((await problem(f.keeping.merge({ keep: 'x', ids: ['y'] }))).code).toBe('not-found');
  });
});
