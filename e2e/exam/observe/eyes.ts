/** The extension's own messages to its content script, sent from a page of ours as the background sends them. */
import type { CDPSession, Page } from 'playwright';
import type { Page as Observed, PageText, Ref, Result } from '../../../src/flow';
import type { LookReply, PageCalls } from '../../../src/messages';
import { openPanel, type Familiar } from '../../harness/launch';
import { fewestReads } from './floor';

/** A page with the panel beside it. */
export interface Seen {
  page: Page;
  cdp: CDPSession;
  observe: () => Promise<Timed<Observed>>;
  read: () => Promise<Timed<PageText>>;
  /** The whole tab, frames stitched in, ranked for the words. */
  look: (words: string) => Promise<LookReply>;
  /** CSS paths of refs of the top frame. */
  locate: (refs: Ref[]) => Promise<{ ref: Ref; path: string }[]>;
  /** ms that the fewest reads of any look take, in the same world. */
  floor: () => Promise<number>;
  /** Bytes of JavaScript heap in use in the page's process, now and before the content script came. */
  heap: () => Promise<number>;
  before: number;
  close: () => Promise<void>;
}

/** A reply with the milliseconds that its message took there and back. */
export interface Timed<T> {
  value: T;
  ms: number;
}

/** Most refs in one `locate` message. */
const CHUNK = 4000;

/** Opens a page and puts the content script into it, as the first look of a task does. */
export async function open(familiar: Familiar, url: string, scripts = false): Promise<Seen> {
  const page = await familiar.context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return wanted ? route.continue() : route.abort();
  });
  await page.goto(url, { waitUntil: scripts ? 'load' : 'domcontentloaded' });
  await drawn(page);
  const panel = await openBare(familiar, page);
  const cdp = await familiar.context.newCDPSession(page);
  const heap = async (): Promise<number> => (await cdp.send('Runtime.getHeapUsage')).usedSize;
  // The page's own: hundreds of frames take more than all that is added to them.
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await heap();
  await inject(panel, ['page.js', 'read.js']);
  const ask = <K extends keyof PageCalls>(name: K, input: object) => send<K>(panel, name, input);
  return {
    page,
    cdp,
    observe: () => ask('observe', {}),
    read: () => ask('read', {}),
    // Only the panel may ask for that; it looks by itself when it opens, so it is not open before.
    look: async (words) => {
      const asking = await openPanel(familiar, page);
      return look(asking, words).finally(() => asking.close());
    },
    locate: async (refs) => {
      const places: { ref: Ref; path: string }[] = [];
      for (let at = 0; at < refs.length; at += CHUNK)
        places.push(...(await ask('locate', { refs: refs.slice(at, at + CHUNK) })).value);
      return places;
    },
    floor: () => floor(panel),
    heap,
    before,
    close: async () => {
      await panel.close();
      await page.close();
    },
  };
}

/**
 * An extension page that does nothing by itself. The panel would not do: it asks for a look at the page beside it as it
 * opens, and then the first look that is measured builds on that one.
 */
async function openBare(familiar: Familiar, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = familiar.context.waitForEvent('page');
  const url = familiar.address('manifest.json');
  await familiar.cdp.send('Target.createTarget', { url, background: true });
  const bare = await opened;
  await bare.waitForLoadState();
  return bare;
}

const inject = (panel: Page, files: string[]): Promise<void> =>
  panel.evaluate(async (files) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files });
  }, files);

/** As an expression: a function's source can be put into one, and only extension pages may send it on into a page. */
const floor = (panel: Page): Promise<number> =>
  panel.evaluate<number>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [ran] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${String(fewestReads)} });
    return ran.result;
  })()`);

async function send<K extends keyof PageCalls>(
  panel: Page,
  name: K,
  input: object,
): Promise<Timed<ReturnType<PageCalls[K]>>> {
  const { reply, ms } = await panel.evaluate(
    async ({ name, input }) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const began = performance.now();
      const message = { to: 'page', name, input };
      const reply: unknown = await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
      return { reply, ms: performance.now() - began };
    },
    { name, input },
  );
  const result = reply as Result<ReturnType<PageCalls[K]>>;
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
  return { value: result.value, ms };
}

async function look(panel: Page, words: string): Promise<LookReply> {
  const reply = await panel.evaluate(async (words) => {
    const { id } = await chrome.windows.getCurrent();
    const message = { to: 'background', name: 'look', input: { words, windowId: id ?? null, limit: 50 } };
    return chrome.runtime.sendMessage<typeof message, Result<LookReply>>(message);
  }, words);
  if (!reply.ok) throw new Error(`look: ${reply.error.code} ${reply.error.message}`);
  return reply.value;
}

/** Waits until the page has laid out and drawn itself: that is its own work, done before anybody can ask about it. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    document.body.getBoundingClientRect();
  });
}
