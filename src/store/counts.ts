/**
 * How many memories there are of each topic, site and kind of task, kept beside them in the same transaction: counting
 * an index reads all of it.
 */
import { topicOf, type Memory, type Time } from '../flow';
import type { Pair } from './known';

/** `id` is a kind of count and a name: `topic food`, `site shop.example`, `task flights`, `status active`. */
export interface Count {
  id: string;
  count: number;
  /** When one of them changed last. */
  newest: Time;
}

/** What one write does to a count. */
export interface Shift {
  by: number;
  /** The newest change among those that came, and among those that left. */
  came: Time;
  left: Time;
}

/** The counts that a memory is part of. */
export function countsOf(memory: Memory): string[] {
  const { status, scope } = memory;
  if (status !== 'active') return status === 'suggested' ? ['status suggested'] : [];
  const place = scope.kind === 'site' ? [`site ${scope.domain}`] : [];
  const task = scope.kind === 'task' ? [`task ${scope.task}`] : [];
  return ['status active', `topic ${topicOf(memory)}`, ...place, ...task];
}

/** What changes when memories take the place of others; `null` stands for none. */
export function shifts(pairs: readonly Pair[]) {
  const found = new Map<string, Shift>();
  const shift = (id: string, by: number, at: Time): void => {
    const so = found.get(id) ?? { by: 0, came: 0, left: 0 };
    so.by += by;
    if (by > 0) so.came = Math.max(so.came, at);
    else so.left = Math.max(so.left, at);
    found.set(id, so);
  };
  for (const [before, after] of pairs) {
    for (const id of before ? countsOf(before) : []) shift(id, -1, before?.changedAt ?? 0);
    for (const id of after ? countsOf(after) : []) shift(id, 1, after?.changedAt ?? 0);
  }
  for (const [id, { by, came, left }] of found) if (by === 0 && came === left) found.delete(id);
  return found;
}

/** All counts of memories that were never counted. */
export function countAll(memories: readonly Memory[]): Count[] {
  const all = shifts(memories.map((memory) => [null, memory] as const));
  return [...all].map(([id, { by, came }]) => ({ id, count: by, newest: came }));
}

/** A count after a write. `isLost`: its newest has left, so that the next one must be looked up. */
export function shifted(id: string, old: Count | undefined, { by, came, left }: Shift) {
  const was = old?.newest ?? 0;
  const count: Count = { id, count: (old?.count ?? 0) + by, newest: Math.max(was, came) };
  return { count, isLost: left >= was && came < left };
}
