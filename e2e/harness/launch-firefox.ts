/** A Firefox with the built extension in it. Playwright cannot install add-ons there; WebDriver BiDi can. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../src/build/manifest';
import { browserPath, packagePath } from './browsers';

export interface FirefoxFamiliar {
  browser: Browser;
  /** The address of a page of ours, `panel.html`. */
  address: (path: string) => string;
  /** Value of an async function body run in the browser's own window, by its own rights; a string or nothing. */
  inBrowser: (body: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Firefox would give the add-on a random one. */
const UUID = '5f3a1c52-0c1b-4c52-8f4e-6d1a52f0c0de';

/** Starts the browser with a package from dist, `test-firefox` or `firefox`. */
export async function launchFirefox(extension = 'test-firefox'): Promise<FirefoxFamiliar> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: browserPath('firefox'),
    headless: true,
    // Without it Firefox lets nobody open an add-on's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }) },
  });
  await browser.installExtension(packagePath(extension));
  return {
    browser,
    address: (path) => `moz-extension://${UUID}/${path}`,
    inBrowser: (body) => inBrowser(browser, body),
    close: () => browser.close(),
  };
}

/** What is used of the connection below Puppeteer, which knows no privileged contexts. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

async function inBrowser(browser: Browser, body: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  if (!window) throw new Error('Firefox shows no window.');
  const { result } = await connection.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    expression: `(async () => { ${body} })()`,
  });
  if (result['type'] !== 'success')
    throw new Error(`In Firefox: ${JSON.stringify(result['exceptionDetails'])}`);
  return (result['result'] as { value?: unknown }).value;
}

/** A page address; opened without waiting for `load`, which Firefox never tells about add-on pages. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: [] });
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** Opens the panel in a tab behind `page`, in its window: `page` stays the one the person looks at. */
export async function openPanel(familiar: FirefoxFamiliar, page: Page): Promise<Page> {
  await page.bringToFront();
  const panel = await familiar.browser.newPage({ type: 'tab', background: true });
  await goTo(panel, familiar.address('panel.html'));
  return panel;
}

/** Types words into the panel's composer and presses Enter. */
export async function say(panel: Page, words: string): Promise<void> {
  const composer = await panel.waitForSelector('.composer textarea');
  await composer?.type(words);
  await composer?.press('Enter');
}

/** Ends the event page as the browser does when it is idle. The next event starts it again. */
export async function killWorker(familiar: FirefoxFamiliar): Promise<void> {
  await familiar.inBrowser(`
    const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  `);
}

/**
 * Presses the toolbar button while `page` is in front.
 * @returns the address that the sidebar shows, or null when it stays closed
 */
export async function pressToolbarButton(familiar: FirefoxFamiliar, page: Page): Promise<string | null> {
  await page.bringToFront();
  const shown = await familiar.inBrowser(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    for (let tries = 0; tries < 100; tries += 1) {
      const sidebar = document.getElementById('sidebar')?.contentDocument;
      const address = sidebar?.getElementById('webext-panels-browser')?.currentURI?.spec;
      if (address && address !== 'about:blank') return address;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  `);
  return typeof shown === 'string' ? shown : null;
}

/** Makes the extension as it is after installation; one empty page is left. */
export async function reset(familiar: FirefoxFamiliar): Promise<void> {
  const pages = await familiar.browser.pages();
  const office = await familiar.browser.newPage();
  for (const page of pages) await page.close();
  await goTo(office, familiar.address('manifest.json'));
  await killWorker(familiar);
  await office.evaluate(async () => {
    const named = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
    for (const name of named) indexedDB.deleteDatabase(name);
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
  await killWorker(familiar);
  await office.goto('about:blank');
}
