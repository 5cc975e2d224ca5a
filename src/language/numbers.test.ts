import { expect, it } from 'vitest';
import { ANY_COUNT, COUNT, countOf } from './numbers';
import { wantedOf } from './records/wanted';

it.each([
  ['three', 3],
  ['Drei', 3],
  ['trois', 3],
  ['tres', 3],
  ['zwölf', 12],
  ['zwolf', 12],
  ['7', 7],
  ['once', 11],
])('%s is %i', (word, count) => expect(countOf(word)).toBe(count));

it('is no number for any other word', () => expect(countOf('several')).toBeNaN());

it('reads English alone where the words around tell nothing', () => {
  const [english, any] = [COUNT, ANY_COUNT].map((source) => new RegExp(`^${source}$`));
  expect(['three', 'une', 'once', 'sept'].map((word) => english?.test(word))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(['three', 'une', 'once', 'sept'].map((word) => any?.test(word))).toEqual([true, true, true, true]);
});

it.each(['show me the first three', 'show me the first drei', 'the top 3'])('asks for three: %s', (words) =>
  expect(wantedOf(words)).toMatchObject({ kind: 'list', first: 3 }),
);
