/** Words beside the work: a kind answer, nothing done, and what waits for the person goes on waiting. */
import { expect, it } from 'vitest';
import type { Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { isQuiet, newTask, plan } from './turn';

async function turn(w: World, words: string, ended = 0): Promise<Task> {
  const planned = plan(words);
  const task = newTask(`t${w.saved.length}`, { id: 'u', words, at: 0 }, 1, 'shop.test', planned, ended);
  w.saved.push(task);
  const { state } = task.status;
  return state === 'running' ? carryOut(task, effectsOver(w), new AbortController().signal) : task;
}

it.each(['thanks', 'ok', 'great', 'hello', 'danke schön', 'that is not what I wanted', 'bye'])(
  '%s: is done, on no page',
  async (words) => {
    const w = world({ name: 'Thanks' }, { name: 'OK' });
    const task = await turn(w, words);
    expect(task.status).toEqual({ state: 'done' });
    expect(task.records.map(({ say }) => say?.length ?? 0).every((length) => length > 0)).toBe(true);
    expect(w.did).toEqual([]);
  },
);

it('a typed yes confirms nothing, and tells where the card is', async () => {
  const w = world({ name: 'Place order' });
  const asked = await turn(w, 'click Place order');
  expect(asked.status.state).toBe('confirming');
  const planned = plan('yes');
  expect(planned.kind === 'plan' && isQuiet(planned.steps)).toBe(true);
  const task = await turn(w, 'yes');
  expect(task.records[0]?.say).toMatch(/press Confirm on the card above/);
  expect(w.did).toEqual([]);
  expect(w.held.size).toBe(1);
});

it('a typed yes to a question tells to press what is meant', async () => {
  const w = world({ name: 'Save draft' }, { name: 'Save copy' });
  expect((await turn(w, 'click Save')).status.state).toBe('asking');
  expect((await turn(w, 'ok')).records[0]?.say).toMatch(/press the one that you mean/);
});

it.each([
  ['no', 1, 'All right, I left that.'],
  ['no thanks', 0, /No question of mine is open/],
  ['stop', 1, 'Stopped.'],
  ['cancel', 0, 'Nothing was going on.'],
])('%s, with %i open', async (words, ended, says) => {
  expect(plan(words).kind).toBe('stop');
  expect((await turn(world(), words, ended)).records[0]?.say).toMatch(says);
});
