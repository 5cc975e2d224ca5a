/** For tests: what a person says in a scripted world, carried out to its end. */
import type { Task } from '../flow';
import type { Given } from '../skills/skill';
import { carryOut } from './loop';
import { effectsOver, type World } from './scripted';
import { plan } from './turn';

/** Plans the words on `shop.test` and carries them out; `given` answers what a step asks, `from` is the task that asked. */
export async function say(w: World, words: string, given?: Given, from?: Task): Promise<Task> {
  const planned = plan(words, w.model !== undefined);
  const task: Task = {
    id: 't1',
    turn: { id: 'u1', words, at: 0 },
    tabId: 1,
    site: 'shop.test',
    plan: planned.kind === 'plan' ? planned.steps : [],
    at: 0,
    records: [],
    status: { state: 'running' },
    createdAt: 0,
    changedAt: 0,
  };
  return carryOut(from ?? task, effectsOver(w), new AbortController().signal, given);
}
