/** One task at a time: starts turns, carries on after answers, stops, and tells the truth after a restart. */
import { carryOut } from '../agent/loop';
import { recover } from '../agent/recover';
import { isQuiet, keepable, newTask, plan } from '../agent/turn';
import { Failure, type Question, type Task, type Time } from '../flow';
import { fireAndForget } from '../platform/report';
import type { Given, Pending } from '../skills/skill';
import { judged, type Models } from './asked';
import { siteOf } from './domain';
import { effectsFor, type Surroundings } from './effects';
import { newId, type Kept } from './kept';
import { notice } from './noticed';
import { filePicked } from './picked';
import { privately, type Held } from './private';
import type { Panels } from './state';
import { pageTab } from './tab';

/** A confirmation nobody answers counts as a no after this long. */
const CONFIRM_MS = 10 * 60_000;

export interface Tasks {
  say: (words: string, windowId: number | null) => Promise<string>;
  answer: (taskId: string, questionId: string, option: number) => Promise<void>;
  confirm: (taskId: string, nonce: string, yes: boolean) => Promise<void>;
  access: (taskId: string, granted: boolean) => Promise<void>;
  /** The toolbar button was pressed, which lets us see a page: tasks that wait for that go on. */
  seen: () => Promise<void>;
  /** Answers how many tasks it ended. */
  stop: (reason: string) => Promise<number>;
  /** Looks after tasks that were open when the background was stopped. */
  recoverAll: () => Promise<void>;
}

/** Makes the runner over the store; that of private windows holds its tasks in memory alone. */
export function taskRunner(
  store: Kept,
  shown: Pick<Panels, 'changed' | 'memoriesChanged' | 'writing'>,
  asked: Models,
  isPrivate = false,
): { tasks: Tasks; around: Surroundings } {
  const announce = shown.changed;
  const kept: Held = isPrivate ? privately(store) : store;
  // How a model fares is written down, and nothing is from a private window: there rules answer alone.
  const models: Models = isPrivate ? { ...asked, inUse: () => Promise.resolve(null) } : asked;
  const running = new Map<string, AbortController>();
  const held = new Map<string, { pending: Pending; at: Time }>();
  const around: Surroundings = {
    kept,
    isPrivate,
    announce,
    memoriesChanged: shown.memoriesChanged,
    models,
    writing: shown.writing,
    hold: (nonce, pending) => held.set(nonce, { pending, at: Date.now() }),
  };
  const save = async (task: Task): Promise<void> => {
    await kept.tasks.save(task);
    announce();
  };
  const run = (task: Task, given?: Given): void => {
    const stopper = new AbortController();
    running.set(task.id, stopper);
    const done = carryOut(task, effectsFor(task, around, stopper.signal), stopper.signal, given)
      .finally(() => running.delete(task.id))
      .then(async (ended) => {
        await awaitFile(ended);
        if (!isPrivate) await notice(ended, store, shown.memoriesChanged);
      });
    fireAndForget(done, 'carryOut');
  };
  const awaitFile = async (asked: Task): Promise<void> => {
    const { status } = asked;
    if (status.state !== 'asking' || status.question.awaits !== 'file') return;
    const { id } = status.question;
    const isOpen = async (): Promise<boolean> => {
      const now = await kept.tasks.get(asked.id);
      return now?.status.state === 'asking' && now.status.question.id === id;
    };
    if ((await filePicked(asked, isOpen)) && (await isOpen())) await tasks.answer(asked.id, id, 0);
  };
  const settle = (task: Task, reason: string): Promise<void> =>
    save({ ...task, changedAt: Date.now(), status: { state: 'stopped', reason } });
  const waiting = async (taskId: string): Promise<Task> => {
    const task = await kept.tasks.get(taskId);
    if (!task || running.has(taskId)) throw new Failure('declined', 'That question is no longer open.');
    return task;
  };
  /** Whether the person took what a model proposed is what its trust is made of. */
  const taken = async ({ advised }: Question, option: number): Promise<void> => {
    const model = advised && (await models.inUse());
    if (model) await judged(model.id, advised.role, option === 0);
  };
  /** Answers how many tasks it ended. */
  const stop = async (reason: string): Promise<number> => {
    let ended = running.size;
    for (const [id, stopper] of running) {
      stopper.abort(reason);
      running.delete(id);
    }
    for (const task of await kept.tasks.open()) {
      if (task.status.state === 'running') continue;
      await settle(task, reason);
      ended += 1;
    }
    held.clear();
    return ended;
  };

  const tasks: Tasks = {
    say: async (words, windowId) => {
      const ruled = plan(words);
      // Whether there is a model matters only where rules read nothing.
      const helped = ruled.kind === 'no-plan' && (await models.inUse()) !== null;
      const planned = helped ? plan(words, true) : ruled;
      const tab = await pageTab(windowId);
      const turn = { id: newId(), words: keepable(words), at: Date.now() };
      const site = tab?.url === undefined ? null : await siteOf(tab.url);
      let ended = 0;
      if (planned.kind === 'stop')
        ended = await stop(planned.declines ? 'You said no, so I did not do it.' : 'You stopped me.');
      else if (planned.kind === 'plan' && !isQuiet(planned.steps))
        await stop('You asked for something else.');
      const task = newTask(newId(), turn, tab?.id ?? null, site, planned, ended);
      await save(task); // saved before it is announced or begun
      if (task.status.state === 'running') run(task);
      return task.id;
    },
    answer: async (taskId, questionId, option) => {
      const task = await waiting(taskId);
      const { status } = task;
      if (status.state !== 'asking' || status.question.id !== questionId)
        throw new Failure('declined', 'That question is no longer open.');
      const picked = status.question.options[option];
      if (!picked) throw new Failure('bad-message', 'There is no such choice.');
      await taken(status.question, option);
      const { label, ref } = picked;
      run(task, { kind: 'option', index: option, label, ...(ref !== undefined && { ref }) });
    },
    confirm: async (taskId, nonce, yes) => {
      const task = await waiting(taskId);
      const found = held.get(nonce);
      held.delete(nonce); // whatever happens, a nonce is good for one answer
      if (task.status.state !== 'confirming' || task.status.confirm.nonce !== nonce)
        throw new Failure('declined', 'That question is no longer open.');
      if (!yes) return settle(task, 'You said no, so I did not do it.');
      if (!found || Date.now() - found.at > CONFIRM_MS)
        return settle(task, 'That question was open too long, so I did not do it. Ask me again.');
      if (Date.now() - found.at < task.status.confirm.holdMs)
        return settle(task, 'That yes came faster than anyone can read, so I did not do it. Ask me again.');
      run(task, { kind: 'approved', pending: found.pending });
    },
    access: async (taskId, granted) => {
      const task = await waiting(taskId);
      if (task.status.state !== 'needs-access')
        throw new Failure('declined', 'That question is no longer open.');
      if (!granted) return settle(task, 'Without access to this site I can’t do that. Nothing was done.');
      run(task);
    },
    seen: async () => {
      for (const task of await kept.tasks.open()) {
        if (task.status.state === 'needs-access' && !running.has(task.id)) run(task);
      }
    },
    stop,
    recoverAll: async () => {
      for (const task of await kept.tasks.open()) {
        const entries = (await kept.journal.ofTask(task.id)).map((e) => ({ ...e, kind: e.action.kind }));
        const recovery = recover(task, entries, Date.now());
        if (recovery.kind === 'settle') await save(recovery.task);
        if (recovery.kind === 'go-on') run(recovery.task);
      }
    },
  };
  return { tasks, around };
}
