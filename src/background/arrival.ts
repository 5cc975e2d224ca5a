/** Watching a tab leave one document and arrive at another. */
import { browser, type BrowserTab, type TabChange } from '../platform/browser';
import { tabById } from './tab';

/** Longest wait for a page to arrive; a slower one is worked on as far as it has come. */
const ARRIVAL_MS = 7_000;
const POLL_MS = 40;
/** One act may lead through some redirections. */
const MOST_ADDRESSES = 3;

export interface Watch {
  /** Waits for the tab to start loading, at most `ms`; answers whether it did. */
  departed: (ms: number) => Promise<boolean>;
  /** Waits until the tab has loaded, at most 7 s. */
  arrived: (signal: AbortSignal) => Promise<void>;
  /** True when the address kept changing: it does so by itself, and says nothing of what was done. */
  flapped: () => boolean;
  /** A tab that this one opened meanwhile. */
  opened: () => number | null;
  end: () => void;
}

/** Starts watching. Set it up before the act, so that a quick departure isn't missed. */
export function watch(tabId: number): Watch {
  let loading = false;
  let child: number | null = null;
  let addresses = 0;
  const onUpdated = (id: number, change: TabChange): void => {
    if (id !== tabId) return;
    if (change.status === 'loading' || change.url !== undefined) loading = true;
    if (change.url !== undefined) addresses++;
  };
  const onCreated = (tab: BrowserTab): void => {
    if (tab.openerTabId === tabId && tab.id !== undefined) child = tab.id;
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onCreated.addListener(onCreated);
  return {
    departed: async (ms) => {
      for (const end = Date.now() + ms; !loading && child === null && Date.now() < end;) await pause(POLL_MS);
      return loading;
    },
    arrived: async (signal) => {
      for (const end = Date.now() + ARRIVAL_MS; Date.now() < end && !signal.aborted;) {
        if ((await tabById(tabId)).status === 'complete') return;
        await pause(POLL_MS);
      }
    },
    flapped: () => addresses > MOST_ADDRESSES,
    opened: () => child,
    end: () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onCreated.removeListener(onCreated);
    },
  };
}

/** Waits that many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
