import { expect, it } from 'vitest';
import type { Task } from '../flow';
import { draft, fixture, problem } from '../store/fixture';
import { KEEPS_NOTHING, privately } from './private';

const NO_MEANING = {
  meant: () => Promise.resolve(null),
  nearest: () => Promise.resolve([]),
  selecting: () => Promise.resolve(null),
  alike: () => Promise.resolve(null),
  wake: () => undefined,
};
const task = (id: string, state: 'running' | 'done' = 'done'): Task => ({
  ...{
    id,
    turn: { id: `u${id}`, words: 'choose M', at: 1 },
    tabId: 1,
    site: 'shop.example',
    plan: [],
    at: 0,
  },
  ...{ records: [], status: { state }, createdAt: Number(id), changedAt: 1 },
});

it('writes nothing: no memory, no task, no journal, no use', async () => {
  const open = await fixture();
  const { memory } = await open.add('I wear size M');
  const all = async (): Promise<string> => {
    const { memories, evidence, changes, turns, tasks, journal, meta } = open.db;
    const tables = [memories, evidence, changes, turns, tasks, journal, meta];
    return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
  };
  const before = await all();
  const held = privately({ memories: open.store, meaning: NO_MEANING });
  const said = { words: 'I wear size L', turnId: 't' };
  expect((await problem(held.memories.add(draft('I wear size L'), said))).message).toBe(KEEPS_NOTHING);
  expect((await problem(held.memories.edit(memory.id, { text: 'I wear size L' }))).code).toBe('declined');
  expect((await problem(held.memories.forget([memory.id]))).code).toBe('declined');
  await held.memories.touch([memory.id], 5);
  await held.tasks.save(task('1'));
  await held.journal.intend({
    ...{
      id: 'j',
      taskId: '1',
      step: 0,
      action: { kind: 'back' },
      what: 'Go back',
      class: 'K2',
      idem: 'i',
      at: 1,
    },
  });
  expect(await all()).toBe(before);
  expect((await held.memories.active(null)).map(({ text }) => text)).toEqual(['I wear size M']);
});

it('keeps the conversation while it lasts, newest last, apart from the other one', async () => {
  const open = await fixture();
  const [held, other] = [1, 2].map(() => privately({ memories: open.store, meaning: NO_MEANING }));
  await held?.tasks.save(task('2', 'running'));
  await held?.tasks.save(task('1'));
  expect((await held?.tasks.list())?.map(({ id }) => id)).toEqual(['1', '2']);
  expect((await held?.tasks.open())?.map(({ id }) => id)).toEqual(['2']);
  expect(await other?.tasks.list()).toEqual([]);
  await held?.tasks.clear();
  expect((await held?.tasks.list())?.map(({ id }) => id)).toEqual(['2']);
});
