/** `test` for specs that run in Chromium: one browser for all of a worker's tests, wiped before each. */
import { test as base, expect, type Page } from 'playwright/test';
import { launch, openPanel, say, type Familiar } from './launch';
import { serve, type Served, type Sources } from './server';
import { openSidePanel, type SidePanel } from './sidepanel';
import { killWorker, reset } from './worker';

interface TestFixtures {
  /** The browser with Familiar as freshly installed. */
  familiar: Familiar;
  /** A new page in that browser. */
  page: Page;
  /** The panel, in a tab behind `page`. */
  openPanel: (page: Page) => Promise<Page>;
  /** Stops the background, as the browser does when it is idle. */
  killWorker: () => Promise<void>;
  /** Starts a web server that ends with the test. */
  serve: (sources?: Sources) => Promise<Served>;
}

interface WorkerFixtures {
  installed: Familiar;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  installed: [
    async ({}, use) => {
      const familiar = await launch();
      await use(familiar);
      await familiar.close();
    },
    { scope: 'worker' },
  ],
  familiar: async ({ installed }, use) => {
    await reset(installed);
    await use(installed);
  },
  page: async ({ familiar }, use) => {
    await use(await familiar.context.newPage());
  },
  openPanel: async ({ familiar }, use) => {
    await use((page) => openPanel(familiar, page));
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

export { expect, killWorker, launch, openPanel, openSidePanel, reset, say, serve };
export type { Familiar, Page, Served, SidePanel };
