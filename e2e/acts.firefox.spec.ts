/** The hands in Firefox: settling after a press, dragging by both ways, a file that the person picks, looking again. */
import type { ElementHandle } from 'puppeteer-core';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { ROOT } from './harness/browsers';
import { expect, test, type Page } from './harness/firefox';
import { look, settled, tell } from './harness/talk-firefox';

/** The last step's status and line. */
async function told(panel: Page, words: string): Promise<{ status: string; result: string }> {
  const task = await tell(panel, words);
  const last = task.records.at(-1);
  return { status: last?.status ?? task.status.state, result: last?.result ?? JSON.stringify(task.status) };
}
const text = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, (el) => el.textContent.trim().replace(/\s+/g, ' '));

const SETTLING = `<title>Settling</title><main><p id=clock>10:00:00</p>
  <button onclick="fetch('/late').then(() => setTimeout(() => { out.textContent = 'Saved' }, 500))">Save draft</button>
  <button onclick="out.innerHTML = '<i class=spinner>…</i>'; setTimeout(() => { out.innerHTML = '<h2>Results</h2>' }, 1800)">Show results</button>
  <button>Refresh</button><div id=out></div></main>
  <script>var n = 0; setInterval(() => { clock.textContent = '10:00:' + String(++n % 60).padStart(2, '0') }, 300)</script>`;

test('waits for what a press brings, and tells no clock for an effect', async ({ tab, openPanel, serve }) => {
  const { url } = await serve({ routes: { '/': SETTLING, '/late': 'ok' } });
  await tab.goto(url);
  const panel = await openPanel(tab);
  // The clock's rhythm is learnt from the first look on; before that a beat may pass for an effect.
  await look(panel, 'Refresh');
  const beats = await tab.evaluate('n');
  await tab.waitForFunction(`n > ${String(beats)} + 5`);
  expect((await told(panel, 'click Save draft')).status).toBe('done');
  expect(await text(tab, '#out')).toBe('Saved');
  expect(await told(panel, 'click Show results')).toMatchObject({ result: "'Results' was added" });
  expect(await told(panel, 'click Refresh')).toEqual({ status: 'no-effect', result: 'no change' });
});

const BOARD = `<title>Board</title><style>section{float:left;width:200px;margin:10px} ul{min-height:120px;padding:10px;background:#eee} li{padding:8px}</style>
  <section><h2>To do</h2><ul id=a><li draggable=true>Pay rent</li><li draggable=true>Buy milk</li></ul></section>
  <section><h2>Done</h2><ul id=b></ul></section>
  <script>
    let held = null;
    addEventListener('dragstart', (e) => { held = e.target; e.dataTransfer.setData('text/plain', e.target.textContent); });
    for (const list of document.querySelectorAll('ul')) {
      list.addEventListener('dragover', (e) => e.preventDefault());
      list.addEventListener('drop', (e) => { e.preventDefault(); if (e.dataTransfer.getData('text/plain') === held.textContent) list.append(held); });
    }
  </script>`;

test('drags by the browser’s own drag and drop, and takes it back', async ({ tab, openPanel, serve }) => {
  const { url } = await serve({ routes: { '/': BOARD } });
  await tab.goto(url);
  const panel = await openPanel(tab);
  expect(await told(panel, 'drag Pay rent to Done')).toMatchObject({ status: 'done' });
  expect(await text(tab, '#b')).toBe('Pay rent');
  await tell(panel, 'undo');
  expect(await text(tab, '#b')).toBe('');
});

const SORTED = `<title>Sorted</title><style>li{padding:8px;border:1px solid}</style><ul><li>Ann</li><li>Ben</li><li>Cleo</li><li>Dan</li></ul>
  <script>${readFileSync(join(ROOT, 'node_modules/sortablejs/Sortable.min.js'), 'utf8')}</script>
  <script>Sortable.create(document.querySelector('ul'), { forceFallback: true, animation: 100 })</script>`;

test('drags by pointer moves', async ({ tab, openPanel, serve }) => {
  const { url } = await serve({ routes: { '/': SORTED } });
  await tab.goto(url);
  const panel = await openPanel(tab);
  await told(panel, 'drag Cleo above Ann');
  expect(await text(tab, 'ul')).toBe('CleoAnnBenDan');
});

test('points at the place for a file, waits for the person, and says which file it was', async ({
  tab,
  openPanel,
  serve,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'file-'));
  const file = join(folder, 'ada.pdf');
  await writeFile(file, 'x');
  const { url } = await serve({
    routes: { '/': '<title>Apply</title><main><label>CV <input type=file id=cv></label></main>' },
  });
  try {
    await tab.goto(url);
    const panel = await openPanel(tab);
    expect((await tell(panel, 'upload my CV')).status.state).toBe('asking');
    const field = (await tab.$('#cv')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    const task = await settled(panel, ({ status }) => status.state !== 'asking');
    expect(task.records.at(-1)?.result).toBe('“ada.pdf” is picked');
  } finally {
    await rm(folder, { recursive: true });
  }
});

const CARDS = `<title>Cards</title><main><h1>Cards</h1><label><input type=checkbox id=tick> Tick</label>
  ${Array.from({ length: 40 }, (_, i) => `<article><h3>Thing ${i}</h3><button>Buy ${i}</button></article>`).join('')}</main>`;

test('sees what changed when it looks again', async ({ tab, openPanel, serve }) => {
  const { url } = await serve({ routes: { '/': CARDS } });
  await tab.goto(url);
  const panel = await openPanel(tab);
  const names = async (words: string): Promise<string[]> =>
    (await look(panel, words, 3)).map(({ name }) => name);
  expect((await names('Buy 7'))[0]).toBe('Buy 7');
  await tab.evaluate(() => {
    const button = document.querySelectorAll('button')[7];
    if (button) button.textContent = 'Sell 7';
  });
  expect((await names('Sell 7'))[0]).toBe('Sell 7');
  expect(await names('Buy 7')).not.toContain('Buy 7');
  await tab.evaluate(() => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    button.textContent = 'Within';
    host.attachShadow({ mode: 'open' }).append(button);
    document.querySelector('h1')?.after(host);
    document.querySelectorAll('article')[2]?.remove();
  });
  expect((await names('Within'))[0]).toBe('Within');
  expect(await names('Buy 2')).not.toContain('Buy 2');
  await tab.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'article:nth-of-type(3) { display: none }';
    document.head.append(style);
  });
  expect(await told(panel, 'click Buy 3')).toMatchObject({ status: 'failed' });
  expect(await told(panel, 'check Tick')).toMatchObject({ status: 'done', result: "'Tick' is checked now" });
});
