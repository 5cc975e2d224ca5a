import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from './paced';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('runs at once, then no more than once a rest, and once after the last asking', () => {
  let runs = 0;
  const ask = paced(() => (runs += 1), 100);
  ask();
  expect(runs).toBe(1);
  for (let ms = 0; ms < 1000; ms += 5) {
    ask();
    vi.advanceTimersByTime(5);
  }
  expect(runs).toBe(11);
  vi.advanceTimersByTime(1000);
  expect(runs).toBe(11);
  ask();
  expect(runs).toBe(12);
});
