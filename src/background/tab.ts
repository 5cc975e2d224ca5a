/** Which tab a turn is about, and what the browser lets us know of it. */
import { Failure } from '../flow';
import { browser, ownOrigin, type BrowserTab } from '../platform/browser';

export type Tab = BrowserTab & { id: number };

const hasId = (tab: BrowserTab): tab is Tab => tab.id !== undefined && tab.id !== browser.tabs.TAB_ID_NONE;
const isOurs = (tab: BrowserTab): boolean => (tab.url ?? '').startsWith(`${ownOrigin()}/`);

/**
 * The page beside the panel: the active tab of its window, or, when that is the panel itself opened as a tab, the
 * tab that was looked at before it. Null when the window shows no other tab.
 */
export async function pageTab(windowId: number | null): Promise<Tab | null> {
  const tabs = (
    await browser.tabs.query(windowId === null ? { lastFocusedWindow: true } : { windowId })
  ).filter(hasId);
  const active = tabs.find((tab) => tab.active);
  if (active && !isOurs(active)) return active;
  const others = tabs.filter((tab) => !isOurs(tab));
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}

const UNKNOWN_WINDOW =
  'I can’t tell which window this panel stands in, so I did nothing. Close the panel and open it again.';

/** A private window that is open, or null. */
export async function privateWindow(): Promise<number | null> {
  const windows = await browser.windows.getAll();
  return windows.find(({ incognito }) => incognito)?.id ?? null;
}

/**
 * Whether a window is private.
 * @throws Failure for one that is gone, and for none in particular while a private one is open: what might be private
 * must be neither kept nor shown elsewhere
 */
export async function isPrivateWindow(windowId: number | null): Promise<boolean> {
  if (windowId === null && (await privateWindow()) === null) return false;
  const window = windowId === null ? null : await browser.windows.get(windowId).catch(() => null);
  if (window === null) throw new Failure('declined', UNKNOWN_WINDOW);
  return window.incognito;
}

/** A tab by its id; a `Failure` when it was closed. */
export async function tabById(tabId: number | null): Promise<Tab> {
  if (tabId === null) throw new Failure('no-page', 'There is no page beside me. Open a web page first.');
  try {
    const tab = await browser.tabs.get(tabId);
    if (hasId(tab)) return tab;
  } catch {
    // "No tab with id": the one reason why get() rejects
  }
  throw new Failure(
    'tab-closed',
    'The tab I was working in is closed. Open the page again and tell me what to do.',
  );
}
