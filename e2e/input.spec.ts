/** Bad input and awkward pages: each gets a clear sentence and leaves everything consistent. */
import { expect, test, type Page } from './harness/chromium';
import { lastTask, stateOf, tell } from './harness/talk';
import type { Task } from '../src/flow';

const problem = (task: Task): string =>
  task.status.state === 'failed'
    ? `${task.status.problem.code}: ${task.status.problem.message}`
    : task.status.state;

const PAGE =
  '<title>Here</title><main><h1>Here</h1><button onclick="this.textContent=\'Pressed\'">Press me</button></main>';

/** Whatever was said before, the next request works. */
async function worksAfterwards(panel: Page, page: Page, url: string): Promise<void> {
  await page.goto(url);
  const task = await tell(panel, 'click “Press me”');
  expect(problem(task)).toBe('done');
  await expect(page.getByRole('button', { name: 'Pressed' })).toBeVisible();
  expect((await stateOf(panel)).trouble).toBeNull();
}

const odd: [name: string, words: string, says: RegExp][] = [
  ['blanks only', '  \t ', /Type what I should do/],
  ['emoji', '🦊🔥👍🏽', /./],
  ['right-to-left text', 'انقر على الزر الأحمر', /./],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(2)</script>', /./],
  ['control characters', 'cl\u0000ick\u202E the\u200B thing\uFEFF', /./],
  ['a long word', 'x'.repeat(9_000), /./],
  ['a script address', 'go to javascript:alert(document.cookie)', /./],
  ['a file address', 'open file:///etc/passwd', /./],
];

for (const [name, words, says] of odd) {
  test(`${name} gets a sentence`, async ({ page, openPanel, serve }) => {
    const { url } = await serve({ routes: { '/': PAGE } });
    await page.goto(url);
    const dialogs: string[] = [];
    const panel = await openPanel(page);
    for (const at of [page, panel])
      at.on('dialog', (d) => {
        dialogs.push(d.message());
        void d.dismiss();
      });
    if (words.trim() === '') {
      // Nothing is sent, and nothing is said: the box just stays.
      const composer = panel.locator('.composer textarea');
      await composer.fill(words);
      await composer.press('Enter');
      expect(await lastTask(panel)).toBeUndefined();
    } else {
      const task = await tell(panel, words);
      expect(problem(task)).toMatch(says);
      expect(task.status.state).not.toBe('running');
      expect(task.records.every((r) => r.status !== 'done' || r.what === '')).toBe(true);
    }
    expect(dialogs).toEqual([]);
    expect(page.url()).toBe(`${url}/`);
    await worksAfterwards(panel, page, url);
  });
}

test('more than 10,000 characters are kept in the box with a sentence', async ({
  page,
  openPanel,
  serve,
}) => {
  const { url } = await serve({ routes: { '/': PAGE } });
  await page.goto(url);
  const panel = await openPanel(page);
  const composer = panel.locator('.composer textarea');
  await composer.fill('word '.repeat(2_100));
  await composer.press('Enter');
  await expect(panel.getByRole('alert')).toContainText(/10,000/);
  expect(await lastTask(panel)).toBeUndefined();
});

test('a browser page is told as such', async ({ page, openPanel }) => {
  await page.goto('chrome://version/');
  const panel = await openPanel(page);
  expect((await stateOf(panel)).site.kind).toBe('no-page');
  expect(problem(await tell(panel, 'click OK'))).toMatch(/no-page: This page belongs to the browser/);
});

test('a PDF is told as such', async ({ page, openPanel, serve }) => {
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';
  const { url } = await serve({
    routes: {
      '/': PAGE,
      '/paper.pdf': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
      '/paper': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
    },
  });
  const panel = await openPanel(page);
  for (const path of ['/paper.pdf', '/paper']) {
    await page.goto(url + path).catch(() => null); // headless Chromium may call a PDF a download
    if (!page.url().endsWith(path)) continue;
    expect(problem(await tell(panel, 'summarise this page')), path).toMatch(/no-page: .*PDF/);
  }
  await worksAfterwards(panel, page, url);
});

test('a page that did not load is told as such', async ({ page, openPanel }) => {
  const panel = await openPanel(page);
  await page.goto('http://127.0.0.1:9/').catch(() => null);
  const said = problem(await tell(panel, 'click OK'));
  expect(said).toMatch(/^(?:no-page|needs-access|failed)/);
});

test('a tab closed in mid-task is told, and nothing goes on', async ({
  familiar,
  page,
  openPanel,
  serve,
}) => {
  const served = await serve({
    routes: {
      '/': '<main><button onclick="navigator.sendBeacon(\'/pressed\'); setTimeout(() => { for (const t = Date.now(); Date.now() - t < 3000;); })">Slow</button><button>Next</button></main>',
    },
  });
  await familiar.context.newPage();
  await page.bringToFront();
  await page.goto(served.url);
  const panel = await openPanel(page);
  const ended = tell(panel, 'click “Slow” and click “Next”');
  await expect.poll(() => served.log).toContain('POST /pressed');
  await page.close();
  const task = await ended;
  expect(problem(task)).toMatch(/tab-closed|page-gone|stopped/);
});

test('a page that navigates in mid-step is told and the click is not repeated', async ({
  page,
  openPanel,
  serve,
}) => {
  const served = await serve({
    routes: {
      '/': '<main><button onclick="location.href=\'/away\'">Leave</button></main>',
      '/away': '<title>Away</title><main><p>Elsewhere</p></main>',
    },
  });
  await page.goto(served.url);
  const panel = await openPanel(page);
  const task = await tell(panel, 'click “Leave” and click “Leave”');
  expect(served.log.filter((line) => line === 'GET /away')).toHaveLength(1);
  expect(problem(task)).toMatch(/not-found/);
  expect(task.records[0]?.status).toBe('done');
});

test('a target that its page removes is told', async ({ page, openPanel, serve }) => {
  const { url } = await serve({
    routes: {
      '/': PAGE,
      '/shy':
        '<main><button id="b" onpointerdown="this.remove()" onmouseover="this.remove()">Catch me</button></main>',
    },
  });
  await page.goto(`${url}/shy`);
  const panel = await openPanel(page);
  const task = await tell(panel, 'click “Catch me”');
  expect(['done', 'failed']).toContain(task.status.state);
  expect(problem(await tell(panel, 'click “Catch me”'))).toMatch(/not-found/);
  await worksAfterwards(panel, page, url);
});

test('hostile motion ends in time with a true sentence', async ({ page, openPanel, serve }) => {
  const storm = `<style>* { all: unset }</style><main><button>Calm</button><div id="d"></div></main>
    <script>setInterval(() => { d.textContent = Math.random(); for (const b of document.querySelectorAll('button')) { const c = b.cloneNode(true); b.replaceWith(c); } }, 5)</script>`;
  const { url } = await serve({ routes: { '/': PAGE, '/storm': storm } });
  await page.goto(`${url}/storm`);
  const panel = await openPanel(page);
  const began = Date.now();
  const task = await tell(panel, 'click “Calm”', 15_000);
  expect(task.status.state).not.toBe('running');
  expect(Date.now() - began).toBeLessThan(12_000); // the watchdog's promise, not a speed
  await worksAfterwards(panel, page, url);
});
