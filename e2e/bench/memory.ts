/** How long memory takes when there is very much of it, in the real background with its store, index and vectors. */
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { PanelCalls } from '../../src/messages';
import { ROOT } from '../harness/browsers';
import { launch, openPanel, type Familiar } from '../harness/launch';
import { call } from '../harness/memories';
import { killWorker } from '../harness/worker';
import { heap } from './heap';
import type { RecallTimes } from './inside';
import { wordOf } from './sentences';
import type { Row } from './table';

const RUNS = 15;
/** Found by meaning only, once all vectors are there. */
const TOLD = 'I am vegetarian';
const MEANT = 'food without meat';

declare const bench: {
  seed: (count: number) => Promise<void>;
  recallTimes: (questions: string[]) => Promise<RecallTimes>;
};

/**
 * Measures with so many memories.
 * @param profile folder of a browser profile that is kept: seeding takes minutes, and is left out where it was done
 */
export async function memory(count = 100_000, profile?: string): Promise<Row[]> {
  // The browser would go on with the code that the profile was made with.
  if (profile !== undefined)
    await rm(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  const familiar = await launch({ ...(profile !== undefined && { profile }) });
  try {
    const page = await familiar.context.newPage();
    const panel = await openPanel(familiar, page);
    const { total } = await call(panel, 'overview', {});
    if (total === 0) await call(panel, 'addMemory', { words: TOLD });
    await meaningIsThere(panel);
    const office = await familiar.context.newPage();
    await office.goto(familiar.address('manifest.json'));
    await office.evaluate(await inside());
    await panel.close();
    await killWorker(familiar);
    const began = Date.now();
    if (total === 0) await office.evaluate((count) => bench.seed(count), count);
    const seeded = (Date.now() - began) / 1000;
    const rows = await measure(familiar, page, office);
    return [{ what: `seeding ${count} memories`, unit: 's', goal: null, values: [seeded] }, ...rows];
  } finally {
    await familiar.close();
  }
}

/** The code for a page of the extension, as one script. */
async function inside(): Promise<string> {
  const built = await build({
    entryPoints: [join(ROOT, 'e2e/bench/inside.ts')],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2023' },
    alias: { dexie: join(ROOT, 'node_modules/dexie/dist/modern/dexie.mjs') },
  });
  return built.outputFiles[0]?.text ?? '';
}

async function measure(familiar: Familiar, page: Page, office: Page): Promise<Row[]> {
  const panel = await openPanel(familiar, page);
  const rows: Row[] = [];
  const row = (what: string, goal: number | null, values: number[], unit = 'ms'): void => {
    rows.push({ what, unit, goal, values });
  };
  const timed = async (
    what: string,
    goal: number | null,
    job: (i: number) => Promise<unknown>,
    runs = RUNS,
  ) => {
    const values: number[] = [];
    for (let i = 0; i < runs; i += 1) {
      await job(i);
      values.push(await panel.evaluate(took));
    }
    row(what, goal, values);
  };
  const ask = <N extends keyof PanelCalls>(name: N, input: Parameters<PanelCalls[N]>[0]) =>
    call(panel, name, input);
  await panel.evaluate(clocked);

  // Each start is a new life of the background.
  const [first, found, whole]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < 3; i += 1) {
    await killWorker(familiar);
    const began = performance.now();
    await ask('memories', { query: '' });
    first.push(performance.now() - began);
    await ask('memories', { query: wordOf(900 + i) });
    found.push(performance.now() - began);
    await meaningIsThere(panel);
    whole.push(performance.now() - began);
  }
  row('start → first page of the list', null, first);
  row('start → first search answered', null, found);
  row('start → all vectors loaded', null, whole);

  await panel.bringToFront(); // a page that nobody sees is painted once a second
  const opening: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const opened = panel.evaluate(untilRows);
    await panel.getByRole('button', { name: 'Preferences' }).click();
    opening.push(await opened);
    await panel
      .getByRole('button', { name: /back|conversation/iu })
      .first()
      .click();
  }
  row('opening Preferences: click → first rows', 300, opening);
  const question = (i: number): string => `choose the ${wordOf(40 + i * 13)} ${wordOf(300 + i * 41)} for me`;
  await timed('search, new words (encoded)', null, (i) => ask('memories', { query: question(i), limit: 51 }));
  await timed('search, same words again', 25, (i) => ask('memories', { query: question(i), limit: 51 }));
  await timed('search, a rare word', 25, () => ask('memories', { query: wordOf(4000), limit: 51 }));
  await timed('search, a common word', 25, () => ask('memories', { query: wordOf(1), limit: 51 }));
  await timed('search, a beginning of two letters', null, () => ask('memories', { query: 'ba', limit: 51 }));
  await timed('list, first page', null, () => ask('memories', { query: '', limit: 51 }));
  await timed('list, page at 5,000', null, () => ask('memories', { query: '', offset: 5000, limit: 51 }));
  await timed('list of a topic', null, () => ask('memories', { query: '', topic: 'subject 1', limit: 51 }));
  await timed('list of a site', null, () =>
    ask('memories', { query: '', domain: 'shop1.example', limit: 51 }),
  );
  await timed('overview', null, () => ask('overview', {}), 5);
  // In turns, so that what else the machine does weighs on both.
  const floor: number[] = [];
  const added: number[] = [];
  for (let i = 0; i < 2 * RUNS; i += 1) {
    floor.push(await panel.evaluate(plainWrite));
    await ask('addMemory', { words: `I prefer ${wordOf(7 + i)} ${wordOf(2000 + i)} lamps` });
    added.push(await panel.evaluate(took));
  }
  row('one row flushed to disk, without Familiar', null, floor);
  row('write: a new memory that replaces one', 10, added);
  const used = await heap(familiar);
  row('heap of the background', 300, [used.heap], 'MB');
  row('buffers of the background (model, vectors)', null, [used.buffers], 'MB');
  const asked = Array.from({ length: RUNS }, (_, i) => question(i + 20));
  await office.bringToFront(); // nor does it run at full speed
  const recalled = await office.evaluate((asked) => bench.recallTimes(asked), asked);
  row('recall for a step, new words (encoded)', 25, recalled.first);
  row('recall for a step, same words again', 25, recalled.again);
  await panel.bringToFront();
  let changeIds: string[] = [];
  const topic = 'subject 40';
  await timed(
    'forget a topic',
    null,
    async () => ({ changeIds } = await ask('forgetMemories', { topic })),
    1,
  );
  await timed('undo that', null, () => ask('undoChanges', { changeIds }), 1);
  await timed('duplicates', null, () => ask('duplicates', {}), 2);
  return rows;
}

async function meaningIsThere(panel: Page): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    const found = await call(panel, 'memories', { query: MEANT });
    if (found.some(({ memory }) => memory.text === TOLD)) return;
    await panel.waitForTimeout(50);
  }
  throw new Error('Nothing is found by meaning.');
}

/** Runs in the panel: notes how long its next calls take, as the panel sees it; Playwright's own way is left out. */
function clocked(): void {
  const { sendMessage }: { sendMessage: unknown } = chrome.runtime;
  const send = (sendMessage as (message: unknown) => Promise<unknown>).bind(chrome.runtime);
  const timed = async (message: unknown): Promise<unknown> => {
    const began = performance.now();
    const reply = await send(message);
    Object.assign(globalThis, { took: performance.now() - began });
    return reply;
  };
  Object.assign(chrome.runtime, { sendMessage: timed });
}
const took = (): number => (globalThis as unknown as { took: number }).took;

/** Runs in the panel: how long the browser takes for one small row, told once it is on the disk. */
async function plainWrite(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opened = indexedDB.open('bench-floor', 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore('rows');
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error ?? new Error('no database'));
  });
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
    tx.objectStore('rows').put('x'.repeat(300), 'row');
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error ?? new Error('not written'));
  });
  const took = performance.now() - began;
  db.close();
  return took;
}

/** Runs in the panel: time from the next click to the first rows on show. */
function untilRows(): Promise<number> {
  return new Promise((resolve) => {
    let began = 0;
    addEventListener('click', () => (began = performance.now()), { once: true, capture: true });
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('.memory')) return;
      watcher.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
}
