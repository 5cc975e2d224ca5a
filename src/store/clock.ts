/** A clock that never goes back: order, undo and the second copy rest on the times of changes. */
import type { Time } from '../flow';
import type { Db } from './db';
import { read } from './write';

/**
 * The clock of the machine, except where it was set back: then one millisecond after the newest change. No two times
 * are equal.
 */
export async function steadyClock(db: Db, now: () => Time): Promise<() => Time> {
  const newest = await read(() => db.changes.orderBy('at').last());
  let last = newest?.at ?? 0;
  return () => (last = Math.max(now(), last + 1));
}
