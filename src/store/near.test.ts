/** A store of more memories than are read at once. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Memory, Which } from '../flow';
import { draft, fixture, type Fixture } from './fixture';
import { holding, NOT_HELD } from './holding';
import { nearStore, type Finder, type NearStore } from './near';
import { write } from './write';

const MANY = 2100;
let f: Fixture;
let onDisk: NearStore;
let held: NearStore;
/** What is said to be alike in meaning, and what was asked for. */
const meant: string[] = [];
const asked: string[] = [];

const memoryOf = (i: number): Memory => ({
  ...{ id: `m${i}`, kind: 'preference', text: `I prefer lamp model${i}`, topic: `lamp${i % 300}` },
  scope: i % 2 === 0 ? { kind: 'everywhere' } : { kind: 'site', domain: `shop${i % 10}.example` },
  ...{ polarity: 'want', sensitivity: 'plain', source: 'said', confidence: 0.8, status: 'active' },
  ...{ createdAt: i + 1, changedAt: i + 1 },
});

beforeAll(async () => {
  f = await fixture();
  const memories = Array.from({ length: MANY }, (_, i) => memoryOf(i));
  await write(f.db, ['memories'], () => f.db.memories.bulkAdd(memories));
  const finder: Finder = {
    nearest: (words) => {
      asked.push(words);
      return Promise.resolve(meant.map((id) => ({ id, likeness: 0.5 })));
    },
  };
  const all = holding(f.db, () => undefined);
  await all.load();
  onDisk = nearStore(f.db, finder, NOT_HELD);
  held = nearStore(f.db, finder, all);
});
const ids = (memories: readonly Memory[]): string[] => memories.map(({ id }) => id);

describe.each([
  ['on disk', () => onDisk],
  ['in memory', () => held],
])('more memories than are read at once, by the index %s', (_, store) => {
  /** What is found, without what it rests on. */
  const search = async (query: string, which: Which, most: number): Promise<Memory[]> =>
    (await store().search(query, which, 0, most)).map(({ memory }) => memory);
  it('give only what shares words or meaning with a request', async () => {
    meant.splice(0, Infinity, 'm7', 'gone');
    const found = ids(await store().active('choose model1234'));
    expect(found).toContain('m1234');
    expect(found).toContain('m7');
    expect(found.length).toBeLessThan(300);
    expect((await store().active()).at(0)?.id).toBe(`m${MANY - 1}`);
    meant.splice(0);
  });

  it('are found by all words of a query, the rare ones and those that stand in each', async () => {
    expect(ids(await search('prefer lamp model77', {}, 50))).toContain('m77');
    expect(ids(await search('model1777 lamp', {}, 50))).toEqual(['m1777']);
    expect(await search('model1777 chair', {}, 50)).toEqual([]);
  });

  it('come newest first and no more than are shown, and then meaning is not asked', async () => {
    asked.splice(0);
    const found = await search('lamp299', {}, 3);
    expect(found.map(({ changedAt }) => changedAt)).toEqual([2100, 1800, 1500]);
    expect(asked).toEqual([]);
  });

  it('are searched within a site', async () => {
    const found = await search('lamp1', { domain: 'shop1.example' }, 20);
    expect(found.length).toBe(20);
    expect(found.every(({ scope }) => scope.kind === 'site' && scope.domain === 'shop1.example')).toBe(true);
  });

  it('are contradicted by a new statement on the same topic', async () => {
    const statement = { ...draft('I prefer window seats'), topic: 'lamp5', text: 'I prefer dark lamps' };
    const found = ids(await store().rivals(statement));
    expect(found).toEqual(expect.arrayContaining(['m5', 'm305', 'm1805']));
    expect(found.length).toBeLessThan(100);
  });
});

describe('fewer memories again', () => {
  it('are all read again once enough are forgotten', async () => {
    const change = await f.keeping.forget({ domain: 'shop1.example' });
    for (const store of [onDisk, held])
      expect((await store.active('nothing of that')).length).toBe(MANY - change.changeIds.length);
  });
});
