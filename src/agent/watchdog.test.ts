import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leash, until } from './watchdog';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = new Promise<never>(() => undefined);
const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: unknown) => (error as { problem: { code: string } }).problem.code,
  );

describe('leash', () => {
  it('fires after the idle time, with a sentence about the page', async () => {
    const { signal } = leash(1000, 5000, new AbortController().signal);
    const ended = code(until(never, signal));
    await vi.advanceTimersByTimeAsync(999);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toBe('timeout');
  });

  it('moves on with progress, but not beyond the whole time', async () => {
    const { signal, progress } = leash(1000, 2500, new AbortController().signal);
    for (let i = 0; i < 2; i += 1) {
      await vi.advanceTimersByTimeAsync(900);
      progress();
    }
    await vi.advanceTimersByTimeAsync(600);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(signal.aborted).toBe(true);
  });

  it('fires at once when the person stops, and no more once it has ended', async () => {
    const person = new AbortController();
    const { signal } = leash(1000, 5000, person.signal);
    const ended = code(until(never, signal));
    person.abort();
    expect(await ended).toBe('stopped');
    const other = leash(1000, 5000, new AbortController().signal);
    other.end();
    await vi.advanceTimersByTimeAsync(9000);
    expect(other.signal.aborted).toBe(false);
  });
});

it('has no deadline while something is awaited that takes its time, and has one again after it', async () => {
  const { signal, loose } = leash(1000, 5000, new AbortController().signal);
  const slow = loose(new Promise((resolve) => setTimeout(resolve, 60_000)));
  await vi.advanceTimersByTimeAsync(60_000);
  await slow;
  expect(signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(signal.aborted).toBe(true);
});
