/** How long a person waits for the panel, a look and a step. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { packagePath } from '../harness/browsers';
import { launch, openPanel, type Familiar } from '../harness/launch';
import { serve } from '../harness/server';
import { settled } from '../harness/talk';
import { look } from './look';
import { pageOf } from './pages';
import type { Row } from './table';

const RUNS = 9;

/** Measures them on generated pages, and how large the bundles are. */
export async function waits(): Promise<Row[]> {
  const served = await serve({ routes: { '/2000': pageOf(2_000), '/400': pageOf(400) } });
  const familiar = await launch();
  const rows: Row[] = [];
  try {
    const page = await familiar.context.newPage();
    await page.goto(`${served.url}/2000`);
    rows.push(await firstPaint(familiar, page));
    const panel = await openPanel(familiar, page);
    rows.push(await firstStep(panel, '.step', 'Enter → first step announced, 2,000 elements'));
    rows.push(await firstStep(panel, '.step.done', 'Enter → first step done, 2,000 elements'));
    for (const size of [400, 2_000]) {
      await page.goto(`${served.url}/${size}`);
      rows.push(...(await lookTimes(panel, size)));
    }
  } finally {
    await familiar.close();
    await served.close();
  }
  return [...rows, ...sizes()];
}

/** From the panel's start to its first contentful paint. */
async function firstPaint(at: Familiar, page: Page): Promise<Row> {
  const ms: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const panel = await openPanel(at, page);
    await panel.bringToFront(); // a page that nobody sees is not painted
    const paint = await panel.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    ms.push((await paint.jsonValue()) ?? NaN);
    await panel.close();
    await page.bringToFront();
  }
  return { what: 'panel: first contentful paint', unit: 'ms', goal: 200, values: ms };
}

/** From Enter until a step is on show, for a click on a page of 2,000 elements. */
async function firstStep(panel: Page, selector: string, what: string): Promise<Row> {
  const ms: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const words = `click “Item ${100 + i * 200}”`;
    await panel.locator('.composer textarea').fill(words);
    const shown = panel.evaluate(waitForStep, selector);
    await panel.locator('.composer textarea').press('Enter');
    ms.push(await shown);
    await settled(panel);
  }
  return { what, unit: 'ms', goal: 150, values: ms };
}

/** Runs in the panel: time from the next Enter to the next new step. */
function waitForStep(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const before = document.querySelectorAll(selector).length;
    let began = 0;
    addEventListener('keydown', () => (began = performance.now()), { once: true, capture: true });
    const watcher = new MutationObserver(() => {
      if (document.querySelectorAll(selector).length <= before) return;
      watcher.disconnect();
      resolve(performance.now() - began);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
}

async function lookTimes(panel: Page, size: number): Promise<Row[]> {
  const replies = [];
  for (let i = 0; i < RUNS; i += 1) replies.push(await look(panel, `click “Item ${10 + i}”`));
  return [
    {
      what: `observe, message included, ${size} elements`,
      unit: 'ms',
      goal: null,
      values: replies.map((r) => r.observeMs),
    },
    {
      what: `rank, ${size} elements`,
      unit: 'ms',
      goal: size === 400 ? 5 : null,
      values: replies.map((r) => r.rankMs),
    },
  ];
}

function sizes(): Row[] {
  const goals = { 'page.js': 90, 'read.js': 70, 'panel.js': 120, 'background.js': 250 };
  return Object.entries(goals).map(([file, goal]) => {
    const kilobytes = statSync(join(packagePath('chrome'), file)).size / 1000;
    return { what: `${file}, minified`, unit: 'kB', goal, values: [kilobytes] };
  });
}
