/** Ending the background's life, and wiping what it keeps. */
import type { Page } from 'playwright';
import type { Familiar } from './launch';

/**
 * Stops the service worker as the browser does when it is idle, and waits until it has stopped. The next
 * event starts a new one.
 */
export async function killWorker(familiar: Familiar): Promise<void> {
  const [page] = familiar.context.pages();
  if (!page) throw new Error('The browser has no page left.');
  const cdp = await familiar.context.newCDPSession(page);
  const ours = `chrome-extension://${familiar.extensionId}/`;
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The worker did not stop within 10 s.')), 10_000);
      // Versions are told on enabling and at each change; the first answer may already say "stopped".
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const version = versions.findLast(({ scriptURL }) => scriptURL.startsWith(ours));
        if (!version) return;
        if (version.runningStatus === 'stopped') {
          clearTimeout(late);
          resolve();
        } else if (version.runningStatus === 'running') {
          cdp.send('ServiceWorker.stopWorker', { versionId: version.versionId }).catch(reject);
        }
      });
      cdp.send('ServiceWorker.enable').catch(reject);
    });
  } finally {
    await cdp.detach();
  }
}

/** Makes the extension as it is after installation: no memories, no tasks, default settings; one empty page. */
export async function reset(familiar: Familiar): Promise<void> {
  const pages = familiar.context.pages();
  const office = await familiar.context.newPage();
  for (const page of pages) await page.close();
  // Any file of the package is a page of our origin, and this one runs no script of ours.
  await office.goto(familiar.address('manifest.json'));
  await killWorker(familiar);
  await wipe(office);
  // Wiping settings may have woken it.
  await killWorker(familiar);
  await office.goto('about:blank');
}

async function wipe(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const named = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
    await Promise.all(
      named.map(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error ?? new Error(`could not delete ${name}`));
          }),
      ),
    );
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}
