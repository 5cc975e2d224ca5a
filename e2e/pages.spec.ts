/** Real saved pages: the installed extension reads, finds and scrolls on them, typed into the real panel. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './harness/chromium';
import { ROOT } from './harness/browsers';
import { tell } from './harness/talk';

interface Saved {
  page: string;
  html: string;
}

const FILE = resolve(ROOT, '../shared/exams/observe/pages.jsonl.gz');
/** Twenty at least; the small ones hold a paragraph and are skipped. */
const SMALLEST = 3_000;
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

const saved: Saved[] = existsSync(FILE)
  ? gunzipSync(readFileSync(FILE))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Saved)
      .filter(({ html }) => html.length >= SMALLEST)
  : [];

test('there are twenty saved pages to try', () => {
  test.skip(saved.length === 0, 'no saved pages at ../shared/exams/observe');
  expect(saved.length).toBeGreaterThanOrEqual(20);
});

/** A run of plain words from what the page shows, to look for. */
function wordsOf(shown: string): string {
  const lines = shown.split('\n').filter((line) => line.length > 60);
  const found = lines.map((line) => /\b[A-Za-z]{4,12} [a-z]{2,10} [a-z]{3,10}\b/.exec(line)?.[0]);
  return found.find((words) => words !== undefined) ?? '';
}

for (const { page: name, html } of saved) {
  test(`reads ${name}`, async ({ page, openPanel, serve }) => {
    const { url } = await serve({
      routes: { '/': (_request, response) => void response.writeHead(200, HEADERS).end(html) },
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const panel = await openPanel(page);
    const summary = await tell(panel, 'summarise this page');
    expect(summary.status.state).toBe('done');
    expect(summary.records[0]?.passages?.length).toBeGreaterThan(0);
    const words = wordsOf(await page.evaluate(() => document.body.innerText));
    if (words !== '') {
      const found = await tell(panel, `find “${words}” on the page`);
      expect(found.status.state).toBe('done');
      expect(found.records[0]?.say).toMatch(/^It stands in \d+ place/);
    }
    const scrolled = await tell(panel, 'scroll to the bottom');
    expect(scrolled.status.state).toBe('done');
  });
}
