/** How fast files come, and how long it takes. Pure: the clock is passed in. */
import type { Time } from '../../flow';

/** The rate is that of the last seconds: a longer time hides that a connection has become slow, a shorter one jumps. */
const WINDOW_MS = 8_000;
/** What comes in shorter steps is one point. */
const STEP_MS = 200;

interface Point {
  at: Time;
  /** All bytes that came until then, also those that were thrown away. */
  came: number;
}

/** What has come lately, oldest first. */
export type Meter = readonly Point[];

/** The meter with `bytes` more. */
export function metered(meter: Meter, bytes: number, now: Time): Meter {
  const last = meter.at(-1);
  const came = (last?.came ?? 0) + bytes;
  const before = meter.at(-2);
  if (last && before && last.at - before.at < STEP_MS) return [...meter.slice(0, -1), { at: now, came }];
  const recent = meter.filter(({ at }) => now - at <= WINDOW_MS);
  return [...recent, { at: now, came }];
}

/** Bytes a second over the last seconds; 0 while nothing is known. */
export function rateOf(meter: Meter, now: Time): number {
  const recent = meter.filter(({ at }) => now - at <= WINDOW_MS);
  const [first] = recent;
  const last = recent.at(-1);
  if (!first || !last || first === last) return 0;
  return ((last.came - first.came) / (now - first.at)) * 1000;
}
