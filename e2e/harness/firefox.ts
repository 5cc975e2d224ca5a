/** `test` for specs that run in Firefox (`*.firefox.spec.ts`): the same names as in `chromium.ts`. */
import type { Page } from 'puppeteer-core';
import { test as base, expect } from 'playwright/test';
import {
  killWorker,
  launchFirefox,
  openPanel,
  pressToolbarButton,
  reset,
  say,
  type FirefoxFamiliar,
} from './launch-firefox';
import { serve, type Served, type Sources } from './server';

interface TestFixtures {
  /** The browser with Familiar as freshly installed. */
  familiar: FirefoxFamiliar;
  /** A new page in that browser. Puppeteer's, so without Playwright's matchers. */
  tab: Page;
  /** The panel, in a tab behind `tab`. */
  openPanel: (tab: Page) => Promise<Page>;
  /** Ends the background, as the browser does when it is idle. */
  killWorker: () => Promise<void>;
  /** Starts a web server that ends with the test. */
  serve: (sources?: Sources) => Promise<Served>;
}

interface WorkerFixtures {
  installed: FirefoxFamiliar;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  installed: [
    async ({}, use) => {
      const familiar = await launchFirefox();
      await use(familiar);
      await familiar.close();
    },
    { scope: 'worker' },
  ],
  familiar: async ({ installed }, use) => {
    await reset(installed);
    await use(installed);
  },
  tab: async ({ familiar }, use) => {
    await use(await familiar.browser.newPage());
  },
  openPanel: async ({ familiar }, use) => {
    await use((tab) => openPanel(familiar, tab));
  },
  killWorker: async ({ familiar }, use) => {
    await use(() => killWorker(familiar));
  },
  serve: async ({}, use) => {
    const started: Served[] = [];
    await use(async (sources) => {
      const served = await serve(sources);
      started.push(served);
      return served;
    });
    await Promise.all(started.map((served) => served.close()));
  },
});

export { expect, killWorker, launchFirefox, openPanel, pressToolbarButton, reset, say, serve };
export type { FirefoxFamiliar, Page, Served };
