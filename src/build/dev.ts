/**
 * `npm run dev`: builds into dist/dev at every change, unminified, and reloads it in a Chromium that stays open.
 * Without a screen it only builds; load dist/dev by hand on chrome://extensions and press its reload button.
 */
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { bundle } from './bundle';
import type { Manifest } from './manifest';
import { faults, withManifest, writeFolder } from './pack';

const FOLDER = 'dist/dev';
/** Editors write a file in several steps. */
const SETTLE_MS = 100;

await rebuild();
const reload = hasScreen() ? await open() : null;
if (!reload) console.log(`dev: no screen here. Load ${FOLDER} as an unpacked extension by hand.`);

let waiting: NodeJS.Timeout | undefined;
for (const place of ['src', 'public', 'manifest.json']) {
  watch(place, { recursive: true }, (_event, file) => {
    if (file?.includes('.test.')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void change().catch(complain), SETTLE_MS);
  });
}
console.log('dev: watching src, public and manifest.json. Ctrl+C ends it.');

async function change(): Promise<void> {
  if ((await rebuild()) && reload) await reload();
}

/** Says what is wrong and keeps the last good build, rather than ending at every typing mistake. */
async function rebuild(): Promise<boolean> {
  const started = performance.now();
  try {
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
    const files = await bundle({ minify: false });
    const wrong = faults(files, manifest);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    writeFolder(FOLDER, withManifest(files, manifest));
  } catch (error) {
    complain(error);
    return false;
  }
  console.log(`dev: built ${FOLDER} in ${Math.round(performance.now() - started)} ms`);
  return true;
}

function complain(error: unknown): void {
  console.error(`dev: ${error instanceof Error ? error.message : String(error)}`);
}

function hasScreen(): boolean {
  return process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens a browser with a profile of its own in .cache, so that memories and permissions outlive a restart.
 * @returns a function that reloads the extension
 */
async function open(): Promise<() => Promise<void>> {
  const folder = join(process.cwd(), FOLDER);
  const context = await chromium.launchPersistentContext('.cache/dev-profile', {
    executablePath: chromiumPath(),
    headless: false,
    viewport: null,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Chromium refuses to run as root in its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  context.on('close', () => process.exit());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // Playwright loses sight of the worker at the first reload; this page, which also shows errors, does not.
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('chrome://extensions');
  return () => page.evaluate(reloadExtension, id);
}

function chromiumPath(): string {
  const found = JSON.parse(readFileSync('.cache/browsers.json', 'utf8')) as { chromium: string };
  return found.chromium;
}

/** Runs in chrome://extensions. */
async function reloadExtension(id: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { reload: (id: string, how: { failQuietly: boolean }) => Promise<unknown> };
  };
  await developerPrivate.reload(id, { failQuietly: true });
}
