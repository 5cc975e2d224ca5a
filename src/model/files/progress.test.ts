import { describe, expect, it } from 'vitest';
import { metered, rateOf, type Meter } from './progress';

/** A meter after `bytes` a tick of `ms`, and the time of its last tick. */
function after(
  ticks: number,
  bytes: number,
  ms: number,
  from: Meter = [],
  start = 0,
): { meter: Meter; now: number } {
  let meter = from;
  for (let i = 1; i <= ticks; i += 1) meter = metered(meter, bytes, start + i * ms);
  return { meter, now: start + ticks * ms };
}

describe('rate', () => {
  it('is what comes in a second', () => {
    const { meter, now } = after(50, 1000, 100);
    expect(rateOf(meter, now)).toBeCloseTo(10_000, 3);
  });

  it('is 0 before anything is known, and falls while nothing comes', () => {
    expect(rateOf([], 0)).toBe(0);
    expect(rateOf(metered([], 10, 0), 0)).toBe(0);
    const { meter, now } = after(20, 1000, 100);
    expect(rateOf(meter, now + 4000)).toBeLessThan(rateOf(meter, now) / 2);
    expect(rateOf(meter, now + 60_000)).toBe(0);
  });

  it('forgets how fast it was before', () => {
    const fast = after(100, 10_000, 100);
    const slow = after(120, 100, 100, fast.meter, fast.now);
    expect(rateOf(slow.meter, slow.now)).toBeCloseTo(1000, 3);
    expect(slow.meter.length).toBeLessThan(100);
  });
});
