import { expect, test } from 'vitest';
import { pick } from './pick';

test.each([
  ['Blue', ['Red', 'Blue'], 1],
  ['blue', ['Red', 'BLUE '], 1],
  ['Zurich', ['Genève', 'Zürich'], 1],
  ['large', ['Extra large', 'Large'], 1],
  ['express', ['Standard (5 days)', 'Express (1 day)'], 1],
  ['ex', ['Express', 'Extra'], -1],
  ['', ['', 'A'], 0],
  ['green', ['Red'], -1],
])('%s in %j is %d', (wanted, names, at) => {
  expect(pick(wanted, names)).toBe(at);
});

test('a value counts when no name does', () => {
  expect(pick('de', ['Germany', 'France'], ['de', 'fr'])).toBe(0);
});
