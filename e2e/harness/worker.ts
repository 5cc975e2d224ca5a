/** Ending the background's life, and wiping what it keeps. */
import type { Page } from 'playwright';
import type { Familiar } from './launch';

/**
 * Ends the service worker as the browser does when it is idle, and waits until it has ended. The next event
 * starts a new one. (The protocol's ServiceWorker domain would stop it too, but soon stops telling about it.)
 */
export async function killWorker({ cdp, address }: Familiar): Promise<void> {
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(address('')));
  };
  const ended = (await running()).map(({ targetId }) => targetId);
  for (let tries = 0; tries < 160; tries += 1) {
    const left = (await running()).filter(({ targetId }) => ended.includes(targetId));
    if (left.length === 0) return;
    // Asked again and again: a worker in the middle of its start overhears the first time.
    for (const { targetId } of left) {
      // One that has ended meanwhile has no target any more.
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + tries * 2));
  }
  throw new Error('The worker did not stop within 28 s.');
}

/** Makes the extension as it is after installation: no memories, no tasks, default settings; one empty page. */
export async function reset(familiar: Familiar): Promise<void> {
  const pages = familiar.context.pages();
  const office = await familiar.context.newPage();
  for (const page of pages) await page.close();
  // Any file of the package is a page of our origin, and this one runs no script of ours.
  await office.goto(familiar.address('manifest.json'));
  await killWorker(familiar);
  await closeEngine(familiar);
  await wipe(office);
  // Wiping settings may have woken it.
  await killWorker(familiar);
  await office.goto('about:blank');
}

/** Ends the document that runs models, if there is one. */
async function closeEngine({ cdp, address }: Familiar): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { targetId, url } of targetInfos) {
    if (url === address('engine.html')) await cdp.send('Target.closeTarget', { targetId });
  }
}

async function wipe(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('models', { recursive: true }).catch(() => undefined);
    for (const name of await caches.keys()) await caches.delete(name);
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
