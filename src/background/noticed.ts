/** After a task: what its choices and those of earlier tasks on the site suggest. It only ever waits for a yes. */
import type { Task } from '../flow';
import { chosen } from '../memory/chosen';
import { remembers } from './effects';
import type { Kept } from './kept';

/** Suggests what was chosen again and again on the task's site. */
export async function notice(task: Task, kept: Kept, memoriesChanged: () => void): Promise<void> {
  if (task.status.state !== 'done' || task.site === null || kept.db.readOnly || !(await remembers())) return;
  const tasks = await kept.tasks.list();
  let any = false;
  for (const { draft, acts } of chosen(tasks, task.site))
    any = (await kept.suggestions.suggest(draft, acts)) !== null || any;
  if (any) memoriesChanged();
}
