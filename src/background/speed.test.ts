import { expect, it } from 'vitest';
import type { Completion } from '../flow';
import { measured } from './speed';

const completion = (
  prompt: number,
  reused: number | null,
  answer: number,
  first: number,
  total: number,
): Completion => ({
  text: '',
  end: 'stop',
  tokens: { prompt, reused, answer },
  ms: { first, total },
});

it('the speed is what the first call took, then moves slowly', () => {
  const first = measured(null, completion(200, 0, 11, 1000, 2000));
  expect(first).toEqual({ prompt: 200, answer: 10 });
  expect(measured(first, completion(100, null, 11, 1000, 2000))).toEqual({ prompt: 170, answer: 10 });
});

it('what was known already, and answers of one token, say nothing of the speed', () => {
  const known = { prompt: 200, answer: 10 };
  expect(measured(known, completion(200, 190, 1, 20, 20))).toEqual(known);
  expect(measured(null, completion(200, 190, 9, 20, 100))).toBeNull();
});
