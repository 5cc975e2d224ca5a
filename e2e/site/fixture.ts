/** The demo shop, opened at a path, with the panel beside it. */
import { openPanel as open, test as base, type Page } from '../harness/chromium';
import { startSite, type Site } from './server';

/** A test that begins on this page of the shop. */
export const shopTest = (path = '') =>
  base.extend<{ site: Site; shop: Page; panel: Page }>({
    site: async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    shop: async ({ page, site }, use) => {
      await page.goto(`${site.url}${path}`);
      await use(page);
    },
    panel: async ({ familiar, shop }, use) => {
      await use(await open(familiar, shop));
    },
  });
