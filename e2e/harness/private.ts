/** Private windows of Chromium, which Playwright does not open itself, and what the extension has written. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { PanelCalls, PanelState } from '../../src/messages';
import type { Familiar } from './launch';

/** What is used of the interface behind the switches on `chrome://extensions`. */
interface Switches {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** Lets the extension into private windows, as its switch in the browser does, and waits for its new background. */
export async function allowPrivate({ context, extensionId, address }: Familiar): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Switches };
    // The browser starts it anew, and out of developer mode it would not let an unpacked one in again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  // While it starts, its pages are blocked.
  for (let tries = 0; ; tries += 1) {
    const failed = await settings.goto(address('manifest.json')).then(
      () => null,
      (error: unknown) => error,
    );
    const allowed =
      failed === null && (await settings.evaluate(() => chrome.extension.isAllowedIncognitoAccess()));
    if (allowed) break;
    if (tries > 100)
      throw new Error('The extension did not come back after it was allowed.', { cause: failed });
    await settings.waitForTimeout(100);
  }
  await settings.close();
}

/** Opens a private window with one page. `from` is any page of the extension in a normal window. */
export async function openPrivate({ context }: Familiar, from: Page, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await from.evaluate((to) => chrome.windows.create({ incognito: true, url: to }).then(() => null), url);
  const page = await opened;
  await page.waitForURL(url);
  return page;
}

/** A page of Playwright or of Puppeteer. */
interface AnyPage {
  evaluate<T>(body: () => Promise<T>): Promise<T>;
}

/** All that the extension has in its databases and in storage that lasts, by name. `from` is a page of it. */
export const written = (from: AnyPage): Promise<Record<string, unknown>> =>
  from.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const all: Record<string, unknown> = {
      storage: await chrome.storage.local.get(),
      synced: await chrome.storage.sync.get(),
      page: Object.entries(localStorage),
      caches: await caches.keys(),
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await ask(indexedDB.open(name));
      for (const table of db.objectStoreNames) {
        const rows = await ask(db.transaction(table).objectStore(table).getAll());
        // Vectors are typed arrays, which JSON would write as objects.
        all[`${name}/${table}`] = JSON.parse(JSON.stringify(rows)) as unknown;
      }
      db.close();
    }
    return all;
  });

/** The files of a folder that hold any of some words, as bytes of either kind that a browser writes. */
export async function filesWith(folder: string, words: string[]): Promise<string[]> {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (wanted.some((word) => bytes.includes(word))) found.push(path);
  }
  return found;
}

/** A panel of Playwright or of Puppeteer. */
interface PanelPage {
  evaluate(expression: string): Promise<unknown>;
}

/** Asks the background as the panel of a window does, whose id stands in `windowId` of the input; the whole answer as JSON. */
export async function asked(panel: PanelPage, name: keyof PanelCalls, input: string): Promise<string> {
  return String(
    await panel.evaluate(`(async () => {
      const { id: windowId } = await chrome.windows.getCurrent();
      const message = { to: 'background', name: '${name}', input: ${input}, from: windowId };
      return JSON.stringify(await chrome.runtime.sendMessage(message));
    })()`),
  );
}

/** What a panel shows, asked as its window does. */
export async function stateIn(panel: PanelPage): Promise<PanelState> {
  const reply = JSON.parse(await asked(panel, 'open', '{ windowId }')) as { value: PanelState };
  return reply.value;
}
