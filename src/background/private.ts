/** A private window's conversation: held in memory alone, apart from the other, and gone with the background. */
import { Failure, type Task } from '../flow';
import type { Journal } from '../store/journal';
import type { MemoryStore } from '../store/memories';
import type { TaskStore } from '../store/tasks';
import type { Kept } from './kept';

/** Said where something would be kept from a private window. */
export const KEEPS_NOTHING =
  'This is a private window, so I keep nothing from it. Tell me in a normal window, or write it in Preferences there.';

/** What a task may touch of the store. */
export type Held = Pick<Kept, 'tasks' | 'journal' | 'memories' | 'meaning'>;

const MOST_TASKS = 50;
const isOver = ({ status }: Task): boolean =>
  status.state === 'done' || status.state === 'stopped' || status.state === 'failed';

/**
 * The store as private windows see it: tasks and journal live in memory, and whatever would write to a memory fails in
 * words. Reading is the caller's to allow.
 */
export function privately({ memories, meaning }: Pick<Kept, 'memories' | 'meaning'>): Held {
  return { tasks: tasksInMemory(), journal: journalInMemory(), memories: readOnly(memories), meaning };
}

function tasksInMemory(): TaskStore {
  const tasks = new Map<string, Task>();
  const sorted = (): Task[] => [...tasks.values()].sort((a, b) => a.createdAt - b.createdAt);
  return {
    save: (task) => {
      tasks.set(task.id, structuredClone(task));
      for (const old of sorted().filter(isOver).slice(0, -MOST_TASKS)) tasks.delete(old.id);
      return Promise.resolve();
    },
    get: (id) => Promise.resolve(structuredClone(tasks.get(id))),
    list: (limit = MOST_TASKS) => Promise.resolve(structuredClone(sorted().slice(-limit))),
    open: () => Promise.resolve(structuredClone(sorted().filter((task) => !isOver(task)))),
    clear: () => {
      for (const task of sorted()) if (isOver(task)) tasks.delete(task.id);
      return Promise.resolve();
    },
  };
}

/** Nothing of it outlives the background, so nothing can be done twice after a restart. */
function journalInMemory(): Journal {
  const none = (): Promise<[]> => Promise.resolve([]);
  return {
    intend: () => Promise.resolve(),
    mark: () => Promise.resolve(),
    ofTask: none,
    unfinished: none,
  };
}

function readOnly(memories: MemoryStore): MemoryStore {
  const refuse = (): Promise<never> => Promise.reject(new Failure('declined', KEEPS_NOTHING));
  return {
    ...memories,
    add: refuse,
    edit: refuse,
    forget: refuse,
    undoChanges: refuse,
    touch: () => Promise.resolve(), // how often it was used is a trace, too
  };
}
