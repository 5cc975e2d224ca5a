/** What the panel may ask for, one line each. */
import { Failure, type Repair } from '../flow';
import type { MemoryRow, PanelCalls } from '../messages';
import { browser } from '../platform/browser';
import { writeSettings } from '../platform/settings';
import type { Handlers } from '../platform/wire';
import { learn } from '../memory/learn';
import { ChangedMeanwhile } from '../store/memories';
import { MOST_CHARACTERS } from '../agent/turn';
import { highlight, markUndone, remembers, takeBack, type Surroundings } from './effects';
import { MEMORY_OFF } from '../skills/remember';
import { keepCopied } from './copied';
import type { EngineClient } from './engine';
import { fieldsOfTab } from './fields';
import type { Kept } from './kept';
import type { ModelCall } from './models';
import { preferenceAnswers } from './preferences';
import { look } from './look';
import { stateFor, type Conversation, type Panels } from './state';
import { isPrivateWindow, pageTab, tabById } from './tab';
import type { Tasks } from './tasks';

/** What handlers stand on; `ready` rejects with a `Failure` while storage is broken. */
export interface Ready {
  kept: Kept;
  tasks: Tasks;
  around: Surroundings;
  /** The conversation of private windows. */
  apart: Conversing;
}

type Conversing = Pick<Ready, 'tasks' | 'around'>;

/** The one of two conversations. */
export const conversationOf = (open: Ready, isPrivate: boolean): Conversing =>
  isPrivate ? open.apart : open;

/** The way to the tasks of either. */
export const tasksIn =
  (ready: () => Promise<Ready>): Conversation =>
  async (isPrivate) =>
    conversationOf(await ready(), isPrivate).around.kept.tasks;

/** Makes the handlers. Each waits for storage, so that an answer is never older than a restart. */
export function panelHandlers(
  ready: () => Promise<Ready>,
  shown: Panels,
  engine: EngineClient,
  repair: (how: Repair) => Promise<void>,
): Omit<Handlers<PanelCalls>, ModelCall> {
  const memories = async () => (await ready()).kept.memories;
  const beside = async (windowId: number | null): Promise<Conversing> =>
    conversationOf(await ready(), await isPrivateWindow(windowId));
  const holding = async (taskId: string): Promise<Conversing> => {
    const open = await ready();
    return conversationOf(open, (await open.apart.around.kept.tasks.get(taskId)) !== undefined);
  };
  const changed = <T>(value: T): T => {
    shown.memoriesChanged();
    return value;
  };
  return {
    open: ({ windowId }) =>
      stateFor(async () => (await ready()).kept, engine, tasksIn(ready), windowId, shown.changed),
    say: async ({ words, windowId }) => ({
      taskId: await (await beside(windowId)).tasks.say(words, windowId),
    }),
    answer: async ({ taskId, questionId, option }) =>
      done((await holding(taskId)).tasks.answer(taskId, questionId, option)),
    confirm: async ({ taskId, nonce, yes }) =>
      done((await holding(taskId)).tasks.confirm(taskId, nonce, yes)),
    access: async ({ taskId, granted }) => done((await holding(taskId)).tasks.access(taskId, granted)),
    stop: async () => {
      const { tasks, apart } = await ready();
      await apart.tasks.stop('You stopped me.');
      return done(tasks.stop('You stopped me.'));
    },
    undo: async ({ taskId, recordId }) => {
      const { around } = await holding(taskId);
      const record = (await around.kept.tasks.get(taskId))?.records.find((r) => r.id === recordId);
      if (!record?.undo || record.status === 'undone')
        throw new Failure('not-found', 'That can’t be undone any more.');
      await takeBack(record.undo, around, AbortSignal.timeout(10_000));
      return done(markUndone(taskId, recordId, around));
    },
    highlight: async ({ taskId, marks }) => {
      const task = await (await holding(taskId)).around.kept.tasks.get(taskId);
      const tab = await tabById(task?.tabId ?? null);
      return { found: await highlight(tab.id, marks) };
    },
    look: async ({ words, windowId, limit }) => {
      const tab = await pageTab(windowId);
      const { alike } = (await ready()).kept.meaning;
      return look((await tabById(tab?.id ?? null)).id, words, limit, alike);
    },
    fields: async ({ windowId }) => {
      const tab = await pageTab(windowId);
      return fieldsOfTab((await tabById(tab?.id ?? null)).id);
    },
    clearThread: async ({ windowId = null }) => {
      const { tasks, around } = await beside(windowId);
      await tasks.stop('You cleared the conversation.');
      await around.kept.tasks.clear();
      await keepCopied(null, around.isPrivate);
      shown.changed();
      return null;
    },

    ...preferenceAnswers(async () => (await ready()).kept, changed),
    addMemory: async ({ words }) => changed(await add(await ready(), words)),
    editMemory: async ({ id, ...patch }) => {
      try {
        return changed({ row: (await (await memories()).edit(id, patch)).row, saved: true });
      } catch (error) {
        if (error instanceof ChangedMeanwhile) return { row: error.row, saved: false };
        throw error;
      }
    },
    undoChanges: async ({ changeIds }) => {
      await (await memories()).undoChanges(changeIds);
      return changed(null);
    },
    approve: async ({ ids }) => changed(await (await ready()).kept.suggestions.approve(ids)),
    dismiss: async ({ ids }) => changed(await (await ready()).kept.suggestions.dismiss(ids)),
    history: async ({ id }) => (await memories()).history(id),
    repair: ({ how }) => done(repair(how)),
    settings: async (change) => {
      const settings = await writeSettings(change);
      await applyToolbar(settings.opens);
      shown.changed();
      return settings;
    },
  };
}

const done = async (promise: Promise<unknown>): Promise<null> => {
  await promise;
  return null;
};

/** Typing a sentence into Preferences asks for it to be kept; what is sensitive needs the chat, which asks first. */
async function add({ kept }: Ready, words: string): Promise<MemoryRow> {
  if (!(await remembers())) throw new Failure('declined', MEMORY_OFF);
  if (words.length > MOST_CHARACTERS)
    throw new Failure('not-understood', 'That is too long for one preference. Say it in a sentence.');
  const draft = learn(words, Date.now(), null) ?? learn(`remember that ${words}`, Date.now(), null);
  if (!draft)
    throw new Failure(
      'not-understood',
      'I can’t read that as a statement about you. Write a sentence such as “I prefer window seats”.',
    );
  if (draft.sensitivity === 'sensitive') {
    throw new Failure(
      'declined',
      `That is about your ${draft.sensitiveClass ?? 'private life'}. Say it in the conversation, where I ask before I keep such a thing.`,
    );
  }
  const { memory } = await kept.memories.add(draft, { words, turnId: '' });
  return { memory, evidence: { words, at: memory.changedAt }, uses: memory.uses ?? 0 };
}

/** A toolbar popup, or none, so that the click reaches us and opens the panel with access to the page. */
export async function applyToolbar(opens: 'panel' | 'popup'): Promise<void> {
  await browser.action.setPopup({ popup: opens === 'popup' ? 'popup.html' : '' });
}
