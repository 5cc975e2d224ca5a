/** Addresses, history and tabs: the acts that need no page. */
import { quoted } from '../action/describe';
import { Failure, type Outcome, type TabAction, type Undo } from '../flow';
import { browser } from '../platform/browser';
import { watch } from './arrival';
import { tabById } from './tab';

/** Does one move; answers the tab that is now worked in. */
export async function moveTab(
  tabId: number | null,
  action: TabAction,
  signal: AbortSignal,
): Promise<{ outcome: Outcome; tabId: number | null }> {
  switch (action.kind) {
    case 'load':
      return tabId === null
        ? create(action.url)
        : leave(tabId, signal, () => browser.tabs.update(tabId, { url: action.url }));
    case 'back':
    case 'forward':
    case 'reload':
      return history(await tabById(tabId).then((t) => t.id), action.kind, signal);
    case 'tabcreate':
      return create(action.url);
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
      const undo: Undo | null = url === undefined || url === '' ? null : { kind: 'reopen', url };
      return {
        outcome: { status: 'done', change: 'closed', ...(undo && { undo }) },
        tabId: tab.id === tabId ? null : tabId,
      };
    }
  }
}

async function create(url: string | null): Promise<{ outcome: Outcome; tabId: number | null }> {
  const tab = await browser.tabs.create(url === null ? {} : { url });
  const undo: Undo | null = tab.id === undefined ? null : { kind: 'tab', does: 'close', tabId: tab.id };
  return {
    outcome: { status: 'done', change: 'opened a new tab', ...(undo && { undo }) },
    tabId: tab.id ?? null,
  };
}

async function history(tabId: number, kind: 'back' | 'forward' | 'reload', signal: AbortSignal) {
  const go = {
    back: () => browser.tabs.goBack(tabId),
    forward: () => browser.tabs.goForward(tabId),
    reload: () => browser.tabs.reload(tabId),
  };
  return leave(tabId, signal, async () => {
    try {
      await go[kind]();
    } catch {
      // Both browsers reject when there is no such entry in the tab's history.
      throw new Failure('not-found', `There is no page to go ${kind} to.`);
    }
  });
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
    await watching.departed();
    await watching.arrived(signal);
    const now = await tabById(tabId);
    const undo: Undo | null =
      before.url !== undefined && before.url !== now.url ? { kind: 'address', tabId, url: before.url } : null;
    const change = now.title ? `opened ${quoted(now.title)}` : 'opened';
    return { outcome: { status: 'navigated', change, ...(undo && { undo }) }, tabId };
  } finally {
    watching.end();
  }
}

/** Searches with the person's own engine in a new tab, so that the page beside the panel stays. */
export async function searchWeb(query: string): Promise<{ outcome: Outcome; tabId: number | null }> {
  const tab = await browser.tabs.create({});
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
      return (await create(undo.url)).outcome;
    case 'tab':
      await tabById(undo.tabId);
      await (undo.does === 'close'
        ? browser.tabs.remove(undo.tabId)
        : browser.tabs.update(undo.tabId, { active: true }));
      return { status: 'done', change: undo.does === 'close' ? 'closed the tab' : 'back at the earlier tab' };
  }
}
