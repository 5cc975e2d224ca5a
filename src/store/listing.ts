/** Memories in the order of Preferences, some at a time, and how many of each there are. */
import Dexie from 'dexie';
import { topicOf, type Memory, type Overview, type Which } from '../flow';
import { countAll } from './counts';
import type { Db } from './db';

/** Which part of a list; all of it unless told. */
export interface Part {
  offset?: number;
  limit?: number;
}

const LIST = '[status+under+age]';
const SITE_LIST = '[status+scope.domain+under+age]';
const { minKey, maxKey } = Dexie;

/** What is meant, by topic and then newest first. The whole list is never read for a part of it. */
export async function listed(db: Db, which: Which, part: Part = {}): Promise<Memory[]> {
  const { offset = 0, limit = Infinity } = part;
  const { ids, status = 'active' } = which;
  if (ids === undefined && !db.readOnly) {
    const found = inOrder(db, which);
    return limit === Infinity
      ? (await found.toArray()).slice(offset)
      : found.offset(offset).limit(limit).toArray();
  }
  const near =
    ids !== undefined
      ? (await db.memories.bulkGet(ids)).filter((memory) => memory !== undefined)
      : await db.memories.where('status').equals(status).toArray();
  const meant = near.filter((memory) => memory.status === status && means(which, memory));
  return meant.sort(byPlace).slice(offset, offset + limit);
}

/** The part of an index that holds what is meant, ids aside, in the order of the list. */
export function inOrder(db: Db, { topic, domain, status = 'active' }: Which) {
  const [from, to] = topic === undefined ? [minKey, maxKey] : [topic, topic];
  return domain === undefined
    ? db.memories.where(LIST).between([status, from, minKey], [status, to, maxKey])
    : db.memories.where(SITE_LIST).between([status, domain, from, minKey], [status, domain, to, maxKey]);
}

/** True when a memory is of the topic and the site that are meant, if any are. */
export const means = ({ topic, domain }: Which, memory: Memory): boolean =>
  (topic === undefined || topicOf(memory) === topic) &&
  (domain === undefined || (memory.scope.kind === 'site' && memory.scope.domain === domain));

/** As the index sorts: by topic, then newest first. */
export function byPlace(a: Memory, b: Memory): number {
  const [ta, tb] = [topicOf(a), topicOf(b)];
  if (ta !== tb) return ta < tb ? -1 : 1;
  return b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1);
}

/** What is kept, in numbers. A newer schema may count in another way, so there the memories are counted themselves. */
export async function overview(db: Db): Promise<Overview> {
  const counts = db.readOnly
    ? countAll(await db.memories.where('status').anyOf('active', 'suggested').toArray())
    : await db.counts.toArray();
  const of = (kind: string) =>
    counts
      .filter(({ id }) => id.startsWith(`${kind} `))
      .map(({ id, count, newest }) => ({ name: id.slice(kind.length + 1), count, newest }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const status = (name: string): number => counts.find(({ id }) => id === `status ${name}`)?.count ?? 0;
  return {
    total: status('active'),
    suggested: status('suggested'),
    topics: of('topic').map(({ name, count, newest }) => ({ topic: name, count, newest })),
    sites: of('site').map(({ name, count }) => ({ domain: name, count })),
    tasks: of('task').map(({ name, count }) => ({ task: name, count })),
  };
}
