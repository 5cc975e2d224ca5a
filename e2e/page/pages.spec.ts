import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../harness/browsers';
import { expect, test } from './fixture';

interface Saved {
  page: string;
  html: string;
}

const FILE = resolve(ROOT, '../shared/exams/observe/pages.jsonl.gz');

/** Real pages, saved: each is observed and read; the time of all together is printed. */
test('saved pages are observed and read', async ({ open }) => {
  test.skip(!existsSync(FILE), 'the saved pages are not here (../shared/exams/observe)');
  const rows = gunzipSync(readFileSync(FILE)).toString('utf8').trim().split('\n');
  let all = 0;
  let slowest = { page: '', ms: 0 };
  for (const row of rows) {
    const { page, html } = JSON.parse(row) as Saved;
    // Not their scripts: they would ask for what is not there.
    const stage = await open(html, 'http://saved.test/', "script-src 'none'");
    const { ms, count, read } = await stage.page.evaluate(() => {
      document.body.getBoundingClientRect();
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        handlers.observe();
        return performance.now() - start;
      });
      const { elements } = handlers.observe();
      return {
        ms: times.sort((a, b) => a - b)[1] ?? 0,
        count: elements.length,
        read: handlers.read().blocks.length,
      };
    });
    expect(count, page).toBeGreaterThan(0);
    expect(read, page).toBeGreaterThan(0);
    all += ms;
    if (ms > slowest.ms) slowest = { page, ms };
  }
  console.log(
    `${rows.length} saved pages observed in ${Math.round(all)} ms; slowest ${slowest.page} ${Math.round(slowest.ms)} ms`,
  );
});
