/** The real world behind the skills, bound to one task: its tab, the store, the journal. */
import { describe } from '../action/describe';
import { Failure, type MemoryUse, type Outcome, type Task, type Undo } from '../flow';
import type { LoopEffects } from '../agent/loop';
import type { Mark } from '../messages';
import { browser } from '../platform/browser';
import { toResult } from '../platform/report';
import { pageCaller } from '../platform/wire';
import { readSettings } from '../platform/settings';
import { MEMORY_OFF } from '../skills/remember';
import type { Pending } from '../skills/skill';
import { act, undoOnPage } from './act';
import { modelFor, type Models } from './asked';
import { keepCopied, lastCopied } from './copied';
import { concealed, enter, observe, read, splitRef } from './frames';
import { newId } from './kept';
import { moveTab, searchWeb, undoMove } from './moves';
import { KEEPS_NOTHING, type Held } from './private';
import { loadFieldWords } from './words';

/** What effects need of the background around them. */
export interface Surroundings {
  kept: Held;
  /** A private window's: nothing is kept, and only tabs of private windows are seen. */
  isPrivate: boolean;
  /** Announces a saved task to open panels. */
  announce: () => void;
  hold: (nonce: string, pending: Pending) => void;
  memoriesChanged: () => void;
  models: Models;
  /** Shows an answer that is being written. */
  writing: (taskId: string, text: string) => void;
}

/** Whether the person lets it remember; in private windows: use what it knows, since nothing is kept there. */
export async function remembers(isPrivate = false): Promise<boolean> {
  const { memory, inPrivate } = await readSettings();
  return memory === 'on' && (!isPrivate || inPrivate === 'on');
}

/** Differs with every start of the background: a step that may be done again after a restart gets a new journal key. */
const LIFE = newId();

/** Effects for one run of a task. The tab may change on the way, when a page opens another. */
export function effectsFor(task: Task, around: Surroundings, signal: AbortSignal): LoopEffects {
  const { kept, isPrivate } = around;
  // Asked once a run: a step reads memory three times, and all three must be told the same.
  let asked: Promise<boolean> | null = null;
  const uses = (): Promise<boolean> => (asked ??= remembers(isPrivate));
  const keeps = async (): Promise<void> => {
    if (isPrivate) throw new Failure('declined', KEEPS_NOTHING);
    if (!(await remembers())) throw new Failure('declined', MEMORY_OFF);
  };
  let { tabId } = task;
  let step = task.at;
  let acts = 0;
  // A run after a question or a yes counts afresh: what was done on the way there is another act.
  const since = task.changedAt;
  const page = (): number => {
    if (tabId === null) throw new Failure('no-page', 'There is no page beside me. Open a web page first.');
    return tabId;
  };
  const journaled = async (
    pending: Pick<Pending, 'action' | 'class' | 'what'>,
    go: () => Promise<{ outcome: Outcome; tabId: number | null }>,
  ) => {
    signal.throwIfAborted();
    const id = newId();
    acts += 1;
    const idem = `${task.id}.${step}.${acts}.${since}.${LIFE}`;
    await kept.journal.intend({
      id,
      taskId: task.id,
      step,
      action: pending.action,
      what: pending.what,
      class: pending.class,
      idem,
      at: Date.now(),
    });
    signal.throwIfAborted();
    await kept.journal.mark(id, 'dispatched');
    const done = await go();
    tabId = done.tabId;
    await kept.journal.mark(id, 'observed');
    return done.outcome;
  };

  return {
    now: Date.now,
    id: newId,
    // What a field wants is asked of pages and of what was typed before: its words are read meanwhile, once a life.
    observe: async () => (await Promise.all([observe(page()), loadFieldWords()]))[0],
    read: () => read(page()),
    concealed: async () => (await concealed(page())).map(({ element }) => element),
    act: (pending) => {
      const { action, element, docId } = pending;
      if (docId === null || !('ref' in action))
        throw new Failure('unexpected', 'That action has no page to act on.');
      return journaled(pending, () => act({ tabId: page(), docId, action, element }, signal));
    },
    moveTab: (action, level) =>
      journaled({ action, class: level, what: describe(action, null) }, () =>
        moveTab(tabId, action, signal, isPrivate),
      ),
    searchWeb: async (query) =>
      journaled({ action: { kind: 'tabcreate', url: null }, class: 'K2', what: 'Search the web' }, () =>
        searchWeb(query, tabId, isPrivate),
      ),
    tabs: async () => {
      const tabs = await browser.tabs.query({});
      return tabs.flatMap((t) =>
        t.id === undefined || t.incognito !== isPrivate
          ? []
          : [{ id: t.id, title: t.title ?? '', url: t.url ?? '', active: t.active }],
      );
    },
    takeBack: (undo) => takeBack(undo, around, signal),
    mark: (marks) => highlight(page(), marks),
    remembers: uses,
    isPrivate,
    memories: async (about) => ((await uses()) ? kept.memories.active(task.site, about) : []),
    meant: async (words) => ((await uses()) ? kept.meaning.meant(words) : null),
    selecting: () => kept.meaning.selecting(),
    alike: (words, names) => kept.meaning.alike(words, names),
    model: modelFor(around.models, (text) => around.writing(task.id, text)),
    cite: (memoryId) => cite(kept, memoryId),
    keep: async (draft, words, consented) => {
      await keeps();
      const added = await kept.memories.add(draft, { words, turnId: task.turn.id }, { optIn: consented });
      around.memoriesChanged();
      return added;
    },
    amend: async (memoryId, text, words, consented) => {
      await keeps();
      const said = { words, turnId: task.turn.id };
      const asked = { source: 'said', said, ...(consented && { optIn: true }) } as const;
      const { row, changeId } = await kept.memories.edit(memoryId, { text }, asked);
      around.memoriesChanged();
      return { memory: row.memory, changeId };
    },
    forget: async (ids) => {
      await keeps();
      const { changeIds } = await kept.memories.forget(ids);
      around.memoriesChanged();
      return changeIds;
    },
    recent: async () => (await Promise.all([kept.tasks.list(), loadFieldWords()]))[0].reverse(),
    copied: { last: () => lastCopied(isPrivate), keep: (text) => keepCopied(text, isPrivate) },
    markUndone: (taskId, recordId) => markUndone(taskId, recordId, around),
    save: async (saved) => {
      const whole = { ...saved, tabId };
      if (saved.at !== step) acts = 0;
      step = saved.at;
      const used = saved.records.at(-1)?.uses.map((use) => use.memoryId) ?? [];
      await kept.tasks.save(whole);
      around.announce();
      if (used.length > 0) await kept.memories.touch(used, Date.now());
    },
    hold: around.hold,
    explain: (error) => toResult(error, 'task').error,
  };
}

/** Takes back something a step did, wherever it was done. */
export async function takeBack(undo: Undo, around: Surroundings, signal: AbortSignal): Promise<Outcome> {
  if (undo.kind === 'page') return undoOnPage(undo);
  if (undo.kind !== 'memory') return undoMove(undo, signal);
  await around.kept.memories.undoChanges([undo.changeId]);
  around.memoriesChanged();
  return { status: 'done', change: 'as it was before' };
}

/** Marks a step as undone in its own task. */
export async function markUndone(
  taskId: string,
  recordId: string,
  { kept, announce }: Surroundings,
): Promise<void> {
  const task = await kept.tasks.get(taskId);
  if (!task) return;
  const records = task.records.map((r) => (r.id === recordId ? { ...r, status: 'undone' as const } : r));
  const changed = { ...task, records, changedAt: Date.now() };
  await kept.tasks.save(changed);
  announce();
}

/** Points at things on the page; answers how many were found. */
export async function highlight(tabId: number, marks: Mark[]): Promise<number> {
  const { frames } = await enter(tabId);
  const counts = await Promise.all(
    frames.map(async (frameId) => {
      const mine = marks.flatMap((mark): Mark[] => {
        if (!('ref' in mark)) return [mark];
        const { frameId: of, local } = splitRef(mark.ref);
        return of === frameId ? [{ ...mark, ref: local }] : [];
      });
      const reply = await pageCaller(tabId, frameId)('highlight', { marks: mine }).catch(() => null); // a frame that left has no marks
      return reply?.ok ? reply.value.found : 0;
    }),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}

async function cite(kept: Held, memoryId: string): Promise<MemoryUse | null> {
  const row = await kept.memories.row(memoryId);
  const words = row.evidence?.words ?? row.memory.text;
  return { memoryId, words, at: row.evidence?.at ?? row.memory.createdAt };
}
