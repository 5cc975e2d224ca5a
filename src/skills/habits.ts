/** Past tasks → what was used: "it" within a task, and what a person mostly means on a site. */
import type { Task } from '../flow';

/** Names of what was acted on in a task, newest first. */
export const usedIn = ({ records }: Task): string[] =>
  records.flatMap((r) => (r.status === 'done' ? (/“([^“”]+)”$/u.exec(r.what)?.[1] ?? []) : [])).reverse();

/** How often each name was acted on in other tasks of the same site. */
export function habitsOf(tasks: Task[], now: Pick<Task, 'id' | 'site'>): Map<string, number> {
  const times = new Map<string, number>();
  if (now.site === null) return times;
  for (const task of tasks)
    if (task.id !== now.id && task.site === now.site)
      for (const name of usedIn(task)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
