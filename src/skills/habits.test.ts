import { expect, it } from 'vitest';
import type { StepRecord, Task } from '../flow';
import { habitsOf, usedIn } from './habits';

function task(id: string, site: string | null, ...done: string[]): Task {
  const records = done.map((what, i): StepRecord => ({
    id: `${id}${i}`,
    at: i,
    step: 0,
    ms: 1,
    what,
    why: '',
    status: what.startsWith('Press') ? 'failed' : 'done',
    result: '',
    uses: [],
  }));
  const turn = { id, words: '', at: 0 };
  return {
    id,
    turn,
    tabId: 1,
    site,
    plan: [],
    at: 0,
    records,
    status: { state: 'done' },
    createdAt: 0,
    changedAt: 0,
  };
}

it('names what was acted on, newest first, and not what failed', () => {
  const done = task('a', 's', 'Click “Menu”', 'Type “Ada” into “Name”', 'Press “Send”');
  expect(usedIn(done)).toEqual(['Name', 'Menu']);
});

it('counts names of other tasks of the same site', () => {
  const tasks = [
    task('a', 'shop', 'Click “Menu”'),
    task('b', 'shop', 'Click “Menu”', 'Click “Cart”'),
    task('c', 'bank', 'Click “Menu”'),
    task('d', 'shop', 'Click “Menu”'),
  ];
  expect([...habitsOf(tasks, { id: 'd', site: 'shop' })]).toEqual([
    ['Menu', 2],
    ['Cart', 1],
  ]);
  expect(habitsOf(tasks, { id: 'd', site: null }).size).toBe(0);
});
