/** Addresses, history and tabs: the acts that need no page. */
import { quoted } from '../action/describe';
import { Failure, type Outcome, type TabAction, type Undo } from '../flow';
import { browser } from '../platform/browser';
import { watch } from './arrival';
import { privateWindow, tabById } from './tab';

/** A tab that was told to go elsewhere starts to well within this, in ms. */
const DEPARTURE_MS = 1_500;

/** Does one move; answers the tab that is now worked in. */
export async function moveTab(
  tabId: number | null,
  action: TabAction,
  signal: AbortSignal,
  isPrivate: boolean,
): Promise<{ outcome: Outcome; tabId: number | null }> {
  switch (action.kind) {
    case 'load':
      return tabId === null
        ? create(action.url, await windowOf(null, isPrivate))
        : leave(tabId, signal, () => browser.tabs.update(tabId, { url: action.url }));
    case 'back':
    case 'forward':
    case 'reload':
      return history(await tabById(tabId).then((t) => t.id), action.kind, signal);
    case 'tabcreate':
      return create(action.url, await windowOf(tabId, isPrivate));
    case 'tabswitch': {
      const tab = await tabById(action.tabId);
      await browser.tabs.update(tab.id, { active: true });
      const undo: Undo | null =
        tabId === null || tabId === tab.id ? null : { kind: 'tab', does: 'activate', tabId };
      return {
        outcome: { status: 'done', change: `now at ${quoted(tab.title ?? '')}`, ...(undo && { undo }) },
        tabId: tab.id,
      };
    }
    case 'tabremove': {
      const tab = await tabById(action.tabId);
      const { url } = tab;
      await browser.tabs.remove(tab.id);
      // A private page is not opened again in a window that remembers it.
      const undo: Undo | null =
        url === undefined || url === '' || tab.incognito ? null : { kind: 'reopen', url };
      return {
        outcome: { status: 'done', change: 'closed', ...(undo && { undo }) },
        tabId: tab.id === tabId ? null : tabId,
      };
    }
  }
}

/** `where` as `windowOf` says it; the window in front for none. */
async function create(
  url: string | null,
  where: { windowId?: number },
): Promise<{ outcome: Outcome; tabId: number | null }> {
  const tab = await browser.tabs.create({ ...(url !== null && { url }), ...where });
  const undo: Undo | null = tab.id === undefined ? null : { kind: 'tab', does: 'close', tabId: tab.id };
  return {
    outcome: { status: 'done', change: 'opened a new tab', ...(undo && { undo }) },
    tabId: tab.id ?? null,
  };
}

/** The window of the tab beside which something was asked: what begins in a private window never leaves for another kind. */
async function windowOf(beside: number | null, isPrivate: boolean): Promise<{ windowId?: number }> {
  const tab = beside === null ? null : await tabById(beside).catch(() => null); // it was closed meanwhile
  if (tab?.windowId !== undefined && tab.incognito === isPrivate) return { windowId: tab.windowId };
  if (!isPrivate) return {};
  const windowId = await privateWindow();
  if (windowId === null)
    throw new Failure(
      'tab-closed',
      'The private window is closed, so I opened nothing. Open it again and tell me.',
    );
  return { windowId };
}

async function history(tabId: number, kind: 'back' | 'forward' | 'reload', signal: AbortSignal) {
  if (kind === 'reload') return leave(tabId, signal, () => browser.tabs.reload(tabId));
  const moved = await leave(tabId, signal, () => walk(tabId, kind === 'back' ? -1 : 1));
  if (moved.outcome.status === 'no-effect')
    throw new Failure('not-found', `There is no page to go ${kind} to.`);
  return moved;
}

/**
 * Chrome's own "back" skips pages that were left without a real mouse press, which ours are not, and would land on
 * the page before them all; the page's own history does not. Where we may not enter the page, the browser's has to do.
 */
async function walk(tabId: number, by: -1 | 1): Promise<void> {
  const go = (steps: number): void => window.history.go(steps);
  await browser.scripting
    .executeScript({ target: { tabId }, func: go, args: [by] })
    .catch(() => (by < 0 ? browser.tabs.goBack(tabId) : browser.tabs.goForward(tabId)))
    .catch(() => undefined); // both browsers reject where there is no such page: the tab stays, and that is told
}

async function leave(
  tabId: number,
  signal: AbortSignal,
  go: () => Promise<unknown>,
): Promise<{ outcome: Outcome; tabId: number }> {
  const before = await tabById(tabId);
  const watching = watch(tabId);
  try {
    await go();
    const left = await watching.departed(DEPARTURE_MS);
    if (left) await watching.arrived(signal);
    const now = await tabById(tabId);
    if (!left && now.url === before.url)
      return { outcome: { status: 'no-effect', change: 'no change' }, tabId };
    const undo: Undo | null =
      before.url !== undefined && before.url !== now.url ? { kind: 'address', tabId, url: before.url } : null;
    const change = now.title ? `opened ${quoted(now.title)}` : 'opened';
    return { outcome: { status: 'navigated', change, ...(undo && { undo }) }, tabId };
  } finally {
    watching.end();
  }
}

/** Searches with the person's own engine in a new tab, so that the page beside the panel stays. */
export async function searchWeb(
  query: string,
  beside: number | null,
  isPrivate: boolean,
): Promise<{ outcome: Outcome; tabId: number | null }> {
  const tab = await browser.tabs.create(await windowOf(beside, isPrivate));
  if (tab.id === undefined) throw new Failure('unexpected', 'The browser did not open a tab for the search.');
  await browser.search.query({ text: query, tabId: tab.id });
  return {
    outcome: {
      status: 'done',
      change: 'opened in a new tab',
      undo: { kind: 'tab', does: 'close', tabId: tab.id },
    },
    tabId: tab.id,
  };
}

/** Takes back a move. */
export async function undoMove(
  undo: Exclude<Undo, { kind: 'page' | 'memory' }>,
  signal: AbortSignal,
): Promise<Outcome> {
  switch (undo.kind) {
    case 'address':
      return (await leave(undo.tabId, signal, () => browser.tabs.update(undo.tabId, { url: undo.url })))
        .outcome;
    case 'reopen':
      return (await create(undo.url, {})).outcome;
    case 'tab':
      await tabById(undo.tabId);
      await (undo.does === 'close'
        ? browser.tabs.remove(undo.tabId)
        : browser.tabs.update(undo.tabId, { active: true }));
      return { status: 'done', change: undo.does === 'close' ? 'closed the tab' : 'back at the earlier tab' };
  }
}
