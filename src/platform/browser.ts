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

/** Runs packaged content-script files in every frame we may enter; answers the frames reached. */
export async function injectFiles(tabId: number, files: string[]): Promise<number[]> {
  // Not waiting for `document_idle`: pages that load forever are pages too.
  const into = (target: { tabId: number; allFrames?: boolean }) =>
    browser.scripting.executeScript({ target, files, injectImmediately: true });
  const all = into({ tabId, allFrames: true });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), FRAMES_MS));
  const results = (await Promise.race([all, late])) ?? (await into({ tabId }));
  return results.map((r) => r.frameId);
}

/** The same in the top frame alone, beside files that are there already. */
export async function injectTop(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}
