import { describe, expect, it } from 'vitest';
import { idle } from './idle';

/** A clock that stands until it is moved. */
function makeClock() {
  const timers: { act: () => void; at: number }[] = [];
  let now = 0;
  return {
    set: (act: () => void, ms: number) => {
      const timer = { act, at: now + ms };
      timers.push(timer);
      return timer;
    },
    clear: (timer: unknown) => {
      const at = timers.indexOf(timer as (typeof timers)[number]);
      if (at >= 0) timers.splice(at, 1);
    },
    pass: (ms: number) => {
      now += ms;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.act();
      }
    },
  };
}

function made() {
  const clock = makeClock();
  let acted = 0;
  const resting = idle(300_000, clock, () => (acted += 1));
  return { clock, resting, acted: () => acted };
}

describe('idle', () => {
  it('acts once, when nothing has run for the time', () => {
    const { clock, resting, acted } = made();
    clock.pass(1_000_000);
    expect(acted()).toBe(0);
    resting.begin();
    resting.end();
    clock.pass(299_999);
    expect(acted()).toBe(0);
    clock.pass(1);
    expect(acted()).toBe(1);
    clock.pass(1_000_000);
    expect(acted()).toBe(1);
  });

  it('counts from the end of the last of several runs', () => {
    const { clock, resting, acted } = made();
    resting.begin();
    resting.begin();
    resting.end();
    clock.pass(1_000_000);
    expect(acted()).toBe(0);
    resting.end();
    clock.pass(200_000);
    resting.begin();
    resting.end();
    clock.pass(200_000);
    expect(acted()).toBe(0);
    clock.pass(100_000);
    expect(acted()).toBe(1);
  });

  it('forgets the time when the model is put away', () => {
    const { clock, resting, acted } = made();
    resting.begin();
    resting.end();
    resting.stop();
    clock.pass(1_000_000);
    expect(acted()).toBe(0);
  });
});
