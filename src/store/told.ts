/** What happened to the memories is told of for a day, however often the browser starts meanwhile. */
import type { Time } from '../flow';
import type { Db } from './db';

const TELL_MS = 86_400_000;

/** True when what is noted under the key, with its time, is still to be told of. */
export async function isTold(db: Db, key: string, now: Time): Promise<boolean> {
  const at = (await db.meta.get(key))?.value;
  return typeof at === 'number' && now - at < TELL_MS;
}
