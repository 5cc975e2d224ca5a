/** Serves the gallery from memory under the extension's own content-security policy, without a server. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { BrowserContext, LaunchOptions, Page } from 'playwright/test';
import { browserPath } from '../harness/browsers';
import { NOW } from './made';

const ORIGIN = 'https://panel.test';
const PUBLIC = new URL('../../public/', import.meta.url);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'";
const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The installed Chromium, without its background traffic. */
export const LAUNCH: LaunchOptions = {
  executablePath: browserPath('chromium'),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    // Chromium refuses to run as root in its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

let bundled: Promise<string> | null = null;

/** The gallery's script, bundled once for each test process. */
const bundle = (): Promise<string> =>
  (bundled ??= build({
    entryPoints: [new URL('gallery.tsx', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  }).then((result) => result.outputFiles[0]?.text ?? ''));

/** Makes `https://panel.test` answer with the panel's files; anything else is refused. */
export async function setStage(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    const path = url.pathname.slice(1);
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    const headers = { 'content-security-policy': POLICY };
    if (path === 'panel.js') return route.fulfill({ body: await bundle(), contentType, headers });
    const body = await readFile(new URL(path, PUBLIC)).catch(() => null);
    return body ? route.fulfill({ body, contentType, headers }) : route.fulfill({ status: 404 });
  });
}

/** ms that the panel's own timers need until what came is drawn. */
export const DRAWN_MS = 100;

/** Opens one scene at the scenes' own moment, with its content there; `halted`: timers run only as `page.clock.runFor` says. */
export async function openScene(
  page: Page,
  scene: string,
  more: { place?: string; html?: string; query?: string; halted?: true } = {},
): Promise<void> {
  if (more.halted) {
    // A minute before, for it runs until it is halted, and halts at no time that is past.
    await page.clock.install({ time: NOW - 60_000 });
    await page.clock.pauseAt(NOW);
  } else await page.clock.setFixedTime(NOW);
  const query = new URLSearchParams({ scene, place: more.place ?? 'chat' });
  await page.goto(`${ORIGIN}/${more.html ?? 'panel.html'}?${query}${more.query ?? ''}`);
  if (more.halted) await page.clock.runFor(DRAWN_MS);
  await page.waitForFunction(() => window.gallery.calls.some((c) => c.name === 'open'));
}
