/** Private windows of Firefox, which WebDriver BiDi does not open: the extension's own page does. */
import type { Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../src/build/manifest';
import type { FirefoxFamiliar } from './launch-firefox';

/** How long a page of the window that opens may take to answer, in ms. */
const ANSWER_MS = 2000;
const TRIES = 20;

/** Lets the extension into private windows, as its switch under `about:addons` does; it starts anew. */
export async function allowPrivate(familiar: FirefoxFamiliar): Promise<void> {
  const allowed = await familiar.inBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
    const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add('${FIREFOX_ID}', granted, extension);
    await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
    return String(WebExtensionPolicy.getByID('${FIREFOX_ID}').privateBrowsingAllowed);
  `);
  if (allowed !== 'true') throw new Error('Firefox did not let the extension into private windows.');
}

/** Opens a private window with the panel in it. `from` is a page of the extension in a normal window. */
export async function openPrivatePanel(familiar: FirefoxFamiliar, from: Page): Promise<Page> {
  const before = new Set(await familiar.browser.pages());
  const url = familiar.address('panel.html');
  await from.evaluate((to) => chrome.windows.create({ incognito: true, url: to }).then(() => null), url);
  for (let tries = 0; tries < TRIES; tries += 1) {
    // Puppeteer is not told the addresses of an extension's pages: each is asked.
    for (const page of await familiar.browser.pages())
      if (!before.has(page) && (await isAt(page, url))) return page;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('No private window with the panel opened.');
}

function isAt(page: Page, url: string): Promise<boolean> {
  const asked = page
    .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
    .then(
      (href) => href === url,
      () => false,
    );
  return Promise.race([asked, new Promise<false>((resolve) => setTimeout(resolve, ANSWER_MS, false))]);
}
