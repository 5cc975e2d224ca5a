/** A Chromium with the built extension in it, for tests, exams, the bench and the demo. */
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright';
import { browserPath, packagePath } from './browsers';

export interface Familiar {
  context: BrowserContext;
  /** A session with the browser itself, for what pages cannot do. */
  cdp: CDPSession;
  extensionId: string;
  /** The address of a page of ours, `panel.html`. */
  address: (path: string) => string;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Folder in dist: `test-chrome` may read pages of this machine, `chrome` is what ships. */
  extension?: string;
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  /** Browser profile to keep; a fresh one that is thrown away otherwise. */
  profile?: string;
  args?: string[];
}

/** Starts the browser and waits until the extension's worker has started. */
export async function launch(options: LaunchOptions = {}): Promise<Familiar> {
  const folder = packagePath(options.extension ?? 'test-chrome');
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: browserPath('chromium'),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    // A person's browser holds a page back that floods it with navigations; Playwright switches that off.
    ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
    // Pages in tests name other hosts; nothing may leave the machine.
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      // Lets the harness press our toolbar button, see sidepanel.ts.
      '--enable-unsafe-extension-debugging',
      // Chromium refuses to run as root in its sandbox, and containers often have no other user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  // tsx names the functions that it compiles by a helper of this name, also those that are sent into pages.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  const worker = await firstWorker(context);
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  return {
    context,
    cdp: await browser.newBrowserCDPSession(),
    extensionId,
    address: (path) => `chrome-extension://${extensionId}/${path}`,
    close: () => context.close(),
  };
}

/**
 * The extension's worker once it has run its script for the first time. Before that, nothing listens to the
 * toolbar button, and a worker that is ended in its first start never ends.
 */
async function firstWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  await worker.evaluate(async () => {
    const { serviceWorker } = globalThis as unknown as { serviceWorker: ServiceWorker };
    while (serviceWorker.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 10));
  });
  return worker;
}

/**
 * Opens the panel in a tab behind `page`, in its window: `page` stays the one the person looks at, as it
 * does beside the side panel. Both count as visible and focused to their scripts.
 */
export async function openPanel(familiar: Familiar, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = familiar.context.waitForEvent('page');
  await familiar.cdp.send('Target.createTarget', { url: familiar.address('panel.html'), background: true });
  const panel = await opened;
  // Asked of the document itself: Playwright now and then misses the load of a tab that it did not open.
  await panel.waitForFunction(
    (origin) => location.href.startsWith(origin) && document.readyState === 'complete',
    familiar.address(''),
  );
  return panel;
}

/** Types words into the panel's composer and presses Enter. */
export async function say(panel: Page, words: string): Promise<void> {
  const composer = panel.locator('.composer textarea');
  await composer.fill(words);
  await composer.press('Enter');
}
