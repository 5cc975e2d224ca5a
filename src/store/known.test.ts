/** A write asks the disk for nothing that its transaction knows: each request counts when there is very much of it. */
import { expect, it } from 'vitest';
import { draft, fixture } from './fixture';
import { holding } from './holding';
import { memoryStore, type MemoryStore } from './memories';

/** A store that holds its words in memory, and what its next call asks of each table. */
async function watched(): Promise<{
  store: MemoryStore;
  asked: (work: () => Promise<unknown>) => Promise<string[]>;
}> {
  const f = await fixture();
  let requests: string[] = [];
  f.db.dexie.use({
    stack: 'dbcore',
    name: 'watching',
    level: 0,
    create: (below) => ({
      ...below,
      table: (name) => {
        const table = below.table(name);
        const noted =
          <A, R>(how: string, ask: (asked: A) => R) =>
          (asked: A): R => {
            requests.push(`${name} ${how}`);
            return ask(asked);
          };
        return {
          ...table,
          mutate: noted('write', (asked) => table.mutate(asked)),
          getMany: noted('read', (asked) => table.getMany(asked)),
          get: noted('read', (asked) => table.get(asked)),
          query: noted('read', (asked) => table.query(asked)),
          openCursor: noted('read', (asked) => table.openCursor(asked)),
        };
      },
    }),
  });
  f.db.dexie.close();
  await f.db.dexie.open();
  const held = holding(f.db, () => undefined);
  const store = memoryStore(f.db, f.now, f.newId, undefined, held);
  await store.add(draft('I prefer window seats'), { words: 'I prefer window seats', turnId: 't' });
  await held.load();
  return {
    store,
    asked: async (work) => {
      requests = [];
      await work();
      return requests.sort();
    },
  };
}

const said = (words: string) => [draft(words), { words, turnId: 't' }] as const;
const WRITES = ['changes write', 'counts write', 'counts write'];
const AFTER_IT = ['evidence write', 'memories write', 'pending write', 'words write'];

it('a new memory on a new topic reads nothing but numbers', async () => {
  const { store, asked } = await watched();
  expect(await asked(() => store.add(...said('I wear size M')))).toEqual(
    [...WRITES, ...AFTER_IT, 'counts read', 'counts read'].sort(),
  );
});

it('one that replaces another reads that one once', async () => {
  const { store, asked } = await watched();
  const requests = await asked(() => store.add(...said('I prefer aisle seats')));
  // All numbers but that of the writes are known since this context counted them last.
  expect(requests).toEqual([...WRITES, ...AFTER_IT, 'counts read', 'memories read'].sort());
  expect((await store.search('')).map(({ memory }) => memory.text)).toEqual(['I prefer aisle seats']);
});

it('many are forgotten in as many requests as one', async () => {
  const { store, asked } = await watched();
  const ids: string[] = [];
  for (const size of ['S', 'M', 'L'])
    ids.push((await store.add(...said(`on ${size.toLowerCase()}.example I wear size ${size}`))).memory.id);
  const one = await asked(() => store.forget(ids.slice(0, 1)));
  expect(await asked(() => store.forget(ids.slice(1)))).toEqual(one);
  expect(one.filter((request) => request === 'memories read')).toHaveLength(1);
});
