import { describe, expect, it } from 'vitest';
import { trusted } from './consult';
import { within, worthAsking } from './worth';

describe('a model for picking', () => {
  it.each([135, 494, 699])('of %i million parameters is not asked', (millions) => {
    expect(worthAsking({ millions, taken: {} }, 'picker')).toBe(false);
  });

  it.each([700, 4000, null])('of %s million is asked until it has been wrong too often', (millions) => {
    expect(worthAsking({ millions, taken: {} }, 'picker')).toBe(true);
    expect(worthAsking({ millions, taken: { picker: { right: 1, of: 2 } } }, 'picker')).toBe(true);
    // As right as the ranker's own first, as far as so few can tell.
    expect(worthAsking({ millions, taken: { picker: { right: 6, of: 10 } } }, 'picker')).toBe(true);
    expect(worthAsking({ millions, taken: { picker: { right: 0, of: 4 } } }, 'picker')).toBe(true);
    expect(worthAsking({ millions, taken: { picker: { right: 1, of: 5 } } }, 'picker')).toBe(false);
    expect(worthAsking({ millions, taken: { picker: { right: 10, of: 30 } } }, 'picker')).toBe(false);
  });

  it('is asked in other roles whatever its size, to plan as long as it may be right in half of it', () => {
    expect(worthAsking({ millions: 135, taken: {} }, 'planner')).toBe(true);
    expect(worthAsking({ millions: 135, taken: { planner: { right: 2, of: 6 } } }, 'planner')).toBe(true);
    expect(worthAsking({ millions: 4000, taken: { planner: { right: 1, of: 9 } } }, 'planner')).toBe(false);
    expect(worthAsking({ millions: 135, taken: { picker: { right: 0, of: 9 } } }, 'answerer')).toBe(true);
  });
});

it('an interval holds the share, is narrower the more was seen, and trust begins at 22 of 22', () => {
  expect(within({ right: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  const { low, high } = within({ right: 21, of: 31 });
  expect([low, high].map((end) => end.toFixed(2))).toEqual(['0.50', '0.81']);
  expect([20, 21, 22].map((of) => trusted({ right: of, of }))).toEqual([false, false, true]);
});
