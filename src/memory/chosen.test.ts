import { expect, it } from 'vitest';
import type { StepRecord, Task } from '../flow';
import { chosen } from './chosen';

let at = 0;
function task(what: string[], more: Partial<StepRecord> = {}, site = 'shop.example'): Task {
  at += 1;
  const records = what.map((words, i): StepRecord => ({
    ...{ id: `${at}.${i}`, at, step: i, ms: 1, what: words, why: '', status: 'done', result: '', uses: [] },
    ...more,
  }));
  const turn = { id: `t${at}`, words: '', at };
  return {
    ...{ id: `k${at}`, turn, tabId: 1, site, plan: [], at: 0, records },
    ...{ status: { state: 'done' as const }, createdAt: at, changedAt: at },
  };
}
const M = 'Choose “M” in “Size”';

it('suggests what was chosen in three separate tasks, with the acts', () => {
  const tasks = [task([M]), task([M]), task([M])];
  expect(chosen(tasks, 'shop.example')).toMatchObject([
    {
      draft: {
        text: 'For “Size” I choose “M”',
        topic: 'size',
        value: 'M',
        scope: { domain: 'shop.example' },
      },
      acts: [{ words: M }, { words: M }, { words: M }],
    },
  ]);
});

it('suggests a box that is always checked', () => {
  const box = 'Check “Gift wrap”';
  expect(chosen([task([box]), task([box]), task([box])], 'shop.example')).toMatchObject([
    { draft: { text: 'I check “Gift wrap”', value: 'Gift wrap' } },
  ]);
});

it('tells radios, buttons and filters by the name of their group', () => {
  const chose = (value: string): Task => task([`Check “${value}”`], { choice: { of: 'Size', value } });
  expect(chosen([chose('M'), chose('M'), chose('M')], 'shop.example')).toMatchObject([
    { draft: { text: 'For “Size” I choose “M”', topic: 'size', value: 'M' } },
  ]);
  expect(chosen([chose('M'), chose('M'), chose('L'), chose('M')], 'shop.example')).toEqual([]);
});

it('suggests what a choice was corrected to twice, and not once', () => {
  const blue = (words: string): Task => {
    const one = task(['Check “Blue”'], { choice: { of: 'Colour', value: 'Blue' } });
    return { ...one, turn: { ...one.turn, words } };
  };
  expect(chosen([blue('no, the blue one')], 'shop.example')).toEqual([]);
  expect(chosen([blue('choose blue'), blue('no, the blue one')], 'shop.example')).toEqual([]);
  expect(chosen([blue('no, the blue one'), blue('nein, den blauen')], 'shop.example')).toMatchObject([
    { draft: { text: 'For “Colour” I choose “Blue”' } },
  ]);
});

it.each([
  ['twice only', [task([M]), task([M])]],
  ['in one task', [task([M, M, M])]],
  ['another the last time', [task([M]), task([M]), task([M]), task(['Choose “L” in “Size”'])]],
  ['on other sites', [task([M]), task([M]), task([M], {}, 'other.example')]],
  ['undone', [task([M]), task([M]), task([M], { status: 'undone' })]],
  ['by a memory', [task([M]), task([M]), task([M], { uses: [{ memoryId: 'm', words: 'x', at: 1 }] })]],
  ['sensitive', [1, 2, 3].map(() => task(['Choose “Catholic” in “Religion”']))],
  ['long', [1, 2, 3].map(() => task([`Choose “${'x'.repeat(41)}” in “Size”`]))],
])('suggests nothing that was chosen %s', (_, tasks) => {
  expect(chosen(tasks, 'shop.example')).toEqual([]);
});
