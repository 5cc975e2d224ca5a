/** The only file that names the extension APIs. Everything else imports `browser` or a function from here. */
import browser from 'webextension-polyfill';
import type { Runtime, Tabs } from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;
export type Port = Runtime.Port;
export type BrowserTab = Tabs.Tab;
export type TabChange = Tabs.OnUpdatedChangeInfoType;

/** Our own origin without a trailing slash: `chrome-extension://<id>` or `moz-extension://<uuid>`. */
export const ownOrigin = (): string => browser.runtime.getURL('').replace(/\/$/, '');

/** Opens the side panel (Chrome) or sidebar (Firefox). Must run inside a user gesture, before any await. */
export function openSidePanel(windowId: number): Promise<void> {
  // The polyfill has no sidePanel, and Firefox has no such API: it opens its sidebar instead.
  if (typeof chrome !== 'undefined' && 'sidePanel' in chrome) return chrome.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}

/** A frame that never loads holds up the injection into all; after this the top frame has to do. */
const FRAMES_MS = 2_000;
/** Every frame costs the page about 0.4 MB and a few milliseconds; pages of more frames are seen without them. */
const MOST_FRAMES = 100;

/**
 * Runs packaged content-script files in every frame we may enter.
 * @returns the frames reached, and whether frames were left out because there are too many or they never load
 */
export async function injectFiles(
  tabId: number,
  files: string[],
): Promise<{ frames: number[]; partly: boolean }> {
  // Not waiting for `document_idle`: pages that load forever are pages too.
  const into = (target: { tabId: number; allFrames?: boolean }) =>
    browser.scripting.executeScript({ target, files, injectImmediately: true });
  const [count] = await browser.scripting.executeScript({
    target: { tabId },
    func: countFrames,
    args: [MOST_FRAMES],
    injectImmediately: true,
  });
  const many = Number(count?.result) > MOST_FRAMES;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), FRAMES_MS));
  const all = many ? null : await Promise.race([into({ tabId, allFrames: true }), late]);
  const results = all ?? (await into({ tabId }));
  return { frames: results.map((r) => r.frameId), partly: all === null };
}

/** Runs in the page, so it may name nothing outside of itself. Counts frames in frames, of other sites too, up to a little over `most`. */
function countFrames(most: number): number {
  const waiting: Window[] = [window];
  let count = 0;
  for (let at = waiting.pop(); at && count <= most; at = waiting.pop()) {
    count += at.length;
    for (let i = 0; i < at.length && waiting.length <= most; i += 1) {
      const inner = at[i];
      if (inner) waiting.push(inner);
    }
  }
  return count;
}

/** The same in the top frame alone, beside files that are there already. */
export async function injectTop(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}
