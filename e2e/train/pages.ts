/** Observations of an exam's pages, made once by the real observer and kept in `.cache`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { Page } from '../../src/flow';
import { browserPath, ROOT } from '../harness/browsers';
import { serve } from '../harness/server';

/** An observation, and the exam's id of each ref. */
export interface Observed {
  page: Page;
  ids: Record<string, string>;
}

/** Every page of an exam by name. `anew` looks again instead of taking what is kept; `fields`: hidden ones too. */
export async function observePages(
  data: string,
  anew: boolean,
  fields = false,
): Promise<Record<string, Observed>> {
  const kept = resolve(ROOT, `.cache/train/${basename(data)}${fields ? '-all' : ''}-pages.json`);
  if (!anew && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Observed>;
  const script = await observer(fields);
  const folder = join(data, 'pages');
  const served = await serve({ folder });
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const seen: Record<string, Observed> = {};
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    for (const file of readdirSync(folder)) {
      const name = file.replace(/\.html(\.gz)?$/, '');
      await tab.goto(`${served.url}/${name}.html`);
      seen[name] = await tab.evaluate<Observed>(script);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(seen));
  return seen;
}

/** The observer as an expression for the page, with the ids out of the markup before it looks. */
async function observer(fields: boolean): Promise<string> {
  const entry = `
    import { concealed } from './src/page/concealed';
    import { observe } from './src/page/observe';
    import { elementOf } from './src/page/refs';
    const ids = new Map();
    for (const el of document.querySelectorAll('[data-xid]')) {
      ids.set(el, el.getAttribute('data-xid'));
      el.removeAttribute('data-xid');
    }
    const page = observe({ fields: ${fields} });
    const refs = [...page.elements, ...(page.fields ?? [])].map(({ ref }) => [ref, ids.get(elementOf(ref))]);
    for (const { element, path } of ${fields} ? [] : concealed()) {
      page.elements.push(element);
      refs.push([element.ref, ids.get(document.querySelector(path))]);
    }
    globalThis.seen = { page, ids: Object.fromEntries(refs.filter(([, id]) => id !== undefined)) };`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return `${outputFiles[0]?.text ?? ''};globalThis.seen`;
}
