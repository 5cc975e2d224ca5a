/** A bare Chromium page with the content script's handlers in it, driven as the background would: HTML in, text out. */
import { build } from 'esbuild';
import { chromium, test as base, type Page } from 'playwright/test';
import type { Outcome, PageAction, PageElement, Page as Observed, PageText, Problem } from '../../src/flow';
import { ROOT, browserPath } from '../harness/browsers';
import type { pageHandlers } from '../../src/page/answers';

declare global {
  // Test only: the product exposes nothing to pages.
  var handlers: typeof pageHandlers & { read: () => PageText };
  /** How the last look was made, and making the next one afresh. */
  var looking: { forget: () => void; lookedAgain: () => boolean };
}

type Kind = PageAction['kind'];
type Rest = Partial<{
  text: string;
  by: string;
  options: string[];
  on: boolean;
  value: string;
  to: string;
  key: string;
}>;

/** One loaded document. */
export interface Stage {
  page: Page;
  observe: () => Promise<Observed>;
  read: () => Promise<PageText>;
  /** The first element with this name; a control before a text, unless `kind` says. */
  find: (name: string, role?: string) => Promise<PageElement>;
  /** Observes, finds by name, acts with the signature seen; a refusal comes back as its problem. */
  act: (kind: Kind, name: string | null, rest?: Rest, role?: string) => Promise<Outcome | Problem>;
  /** Acts on an element seen earlier. */
  actOn: (kind: Kind, seen: PageElement, rest?: Rest, docId?: string) => Promise<Outcome | Problem>;
  undo: (outcome: Outcome | Problem) => Promise<Outcome | Problem>;
}

const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];

/** One browser page a worker; documents come and go in it. */
interface Worker {
  show: (html: string, url: string, csp?: string) => Promise<Page>;
}

/** `open(html)` loads a document and answers its stage. */
export const test = base.extend<
  { open: (html: string, url?: string, csp?: string) => Promise<Stage> },
  Worker
>({
  show: [
    async ({}, use) => {
      const executablePath = process.env['CHROMIUM_PATH'] ?? browserPath('chromium');
      const browser = await chromium.launch({ executablePath, args: ARGS });
      const page = await browser.newPage({ viewport: { width: 800, height: 600 }, locale: 'en-US' });
      const script = await bundled();
      let now = { html: '', url: '', csp: '' };
      await page.route('**/*', (route) => {
        if (route.request().url() !== now.url)
          return route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
        const headers: Record<string, string> = now.csp ? { 'content-security-policy': now.csp } : {};
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: now.html, headers });
      });
      await use(async (html, url, csp = '') => {
        now = { html, url, csp };
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await page.evaluate(script);
        return page;
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ show }, use) => {
    await use(async (html, url = 'http://site.test/', csp = '') => stageOf(await show(html, url, csp)));
  },
});

async function bundled(): Promise<string> {
  const contents = [
    `import { pageHandlers } from './src/page/answers';`,
    `import { survey } from './src/page/survey';`,
    `import { refOf } from './src/page/refs';`,
    `import { read } from './src/page/reading/read';`,
    `import { forget, lookedAgain } from './src/page/look';`,
    `globalThis.looking = { forget, lookedAgain };`,
    `globalThis.handlers = { ...pageHandlers, read: () => read({ survey, refOf }) };`,
  ].join('');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

function stageOf(page: Page): Stage {
  const observe = (): Promise<Observed> => page.evaluate(() => handlers.observe());
  const find = async (name: string, role?: string): Promise<PageElement> => {
    const { elements } = await observe();
    const all = elements.filter((el) => el.name === name && (!role || el.role === role));
    const found = all.find(({ kind }) => kind === 'control') ?? all[0];
    if (!found)
      throw new Error(
        `No ${role ?? 'element'} "${name}" among:\n${elements.map((el) => line(el)).join('\n')}`,
      );
    return found;
  };
  const run = (
    action: unknown,
    signature: string | null,
    docId: string | undefined,
  ): Promise<Outcome | Problem> =>
    page.evaluate(
      async ([action, signature, docId]) => {
        try {
          return await handlers.act({
            action: action as PageAction,
            signature,
            docId: docId ?? handlers.observe().docId,
          });
        } catch (error) {
          return (error as { problem?: Problem }).problem ?? { code: 'unexpected', message: String(error) };
        }
      },
      [action, signature, docId] as const,
    );
  return {
    page,
    observe,
    find,
    read: () => page.evaluate(() => handlers.read()),
    act: async (kind, name, rest = {}, role) => {
      const seen = name === null ? null : await find(name, role);
      return run({ kind, ref: seen?.ref ?? null, ...rest }, seen?.signature ?? null, undefined);
    },
    actOn: (kind, seen, rest = {}, docId) => run({ kind, ref: seen.ref, ...rest }, seen.signature, docId),
    undo: (outcome) =>
      page.evaluate(
        async (undo) => {
          if (undo?.kind !== 'page') return { code: 'not-found', message: 'no way back' };
          try {
            return await handlers.undo({ docId: undo.docId, token: undo.token });
          } catch (error) {
            return (error as { problem: Problem }).problem;
          }
        },
        'undo' in outcome ? outcome.undo : undefined,
      ),
  };
}

/** An element in one line: role, name, and the given fields. */
export function line(el: PageElement, fields: (keyof PageElement)[] = []): string {
  const more = fields
    .filter((key) => el[key] !== undefined)
    .map((key) => `${key}=${JSON.stringify(el[key])}`);
  return [el.role, JSON.stringify(el.name), ...more].join(' ');
}

export { expect } from 'playwright/test';
