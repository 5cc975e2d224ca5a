/** Memories in the order of Preferences, some at a time, and how many of each there are. */
import Dexie from 'dexie';
import { topicOf, type Memory, type Overview, type Which } from '../flow';
import type { Db } from './db';

/** Which part of a list; all of it unless told. */
export interface Part {
  offset?: number;
  limit?: number;
}

const LIST = '[status+under+age]';
const { minKey, maxKey } = Dexie;

/** What is meant, by topic and then newest first. The whole list is never read for a part of it, unless a site is meant. */
export async function listed(db: Db, which: Which, part: Part = {}): Promise<Memory[]> {
  const { offset = 0, limit = Infinity } = part;
  const { topic, domain, ids, status = 'active' } = which;
  if (ids === undefined && domain === undefined && !db.readOnly) {
    const [from, to] = topic === undefined ? [minKey, maxKey] : [topic, topic];
    const found = db.memories.where(LIST).between([status, from, minKey], [status, to, maxKey]);
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

/** What is kept, in numbers. */
export async function overview(db: Db): Promise<Overview> {
  if (db.readOnly) return counted(await db.memories.where('status').anyOf('active', 'suggested').toArray());
  const [total, suggested, topics, sites, tasks] = await Promise.all([
    db.memories.where('status').equals('active').count(),
    db.memories.where('status').equals('suggested').count(),
    groups(db, LIST),
    groups(db, '[status+scope.domain]'),
    groups(db, '[status+scope.task]'),
  ]);
  return drawn(total, suggested, topics, sites, tasks);
}

const drawn = (
  total: number,
  suggested: number,
  topics: Group[],
  sites: Group[],
  tasks: Group[],
): Overview => ({
  total,
  suggested,
  topics: topics.map(({ name, count, age }) => ({ topic: name, count, newest: -age })),
  sites: sites.map(({ name, count }) => ({ domain: name, count })),
  tasks: tasks.map(({ name, count }) => ({ task: name, count })),
});

interface Group {
  name: string;
  count: number;
  /** The smallest third part of the index, where it has one. */
  age: number;
}

/** The second parts of an index among active memories, largest first: one hop and one count each, no memory is read. */
async function groups(db: Db, index: string): Promise<Group[]> {
  const found: Promise<Group>[] = [];
  for (let from: unknown[] = ['active']; ;) {
    const [key] = (await db.memories
      .where(index)
      .between(from, ['active', maxKey], false)
      .limit(1)
      .keys()) as unknown as [status: string, name: string, age?: number][];
    if (!key) break;
    const [, name, age = 0] = key;
    const all = db.memories.where(index).between(['active', name], ['active', name, maxKey]);
    found.push(all.count().then((count) => ({ name, count, age })));
    from = ['active', name, maxKey]; // after everything of this name
  }
  return (await Promise.all(found)).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function counted(memories: readonly Memory[]): Overview {
  const active = memories.filter(({ status }) => status === 'active');
  const grouped = (name: (memory: Memory) => string | null): Group[] => {
    const found = new Map<string, Group>();
    for (const memory of active) {
      const at = name(memory);
      if (at === null) continue;
      const group = found.get(at) ?? { name: at, count: 0, age: 0 };
      found.set(at, { ...group, count: group.count + 1, age: Math.min(group.age, -memory.changedAt) });
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  };
  return drawn(
    active.length,
    memories.length - active.length,
    grouped(topicOf),
    grouped(({ scope }) => (scope.kind === 'site' ? scope.domain : null)),
    grouped(({ scope }) => (scope.kind === 'task' ? scope.task : null)),
  );
}
