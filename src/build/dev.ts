/**
 * `npm run dev`: builds into dist/dev at every change, unminified, and reloads it in a Chromium that stays open.
 * Without a screen it only builds; load dist/dev by hand on chrome://extensions and press its reload button.
 */
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { bundle } from './bundle';
import type { Manifest } from './manifest';
import { faults, withManifest, writeFolder } from './pack';

const FOLDER = 'dist/dev';
/** Editors write a file in several steps. */
const SETTLE_MS = 100;

await rebuild();
const context = hasScreen() ? await open() : null;
if (!context) console.log(`dev: no screen here. Load ${FOLDER} as an unpacked extension by hand.`);

let waiting: NodeJS.Timeout | undefined;
for (const place of ['src', 'public', 'manifest.json']) {
  watch(place, { recursive: true }, (_event, file) => {
    if (file?.includes('.test.')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void change(), SETTLE_MS);
  });
}
console.log('dev: watching src, public and manifest.json. Ctrl+C ends it.');

async function change(): Promise<void> {
  if (!(await rebuild()) || !context) return;
  const [worker] = context.serviceWorkers();
  // A stopped worker cannot be told to reload; its next start reads the new script anyway.
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
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
    console.error(`dev: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  console.log(`dev: built ${FOLDER} in ${Math.round(performance.now() - started)} ms`);
  return true;
}

function hasScreen(): boolean {
  return process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** A browser with a profile of its own in .cache, so that memories and permissions outlive a restart. */
async function open(): Promise<BrowserContext> {
  const { chromium: executablePath } = JSON.parse(readFileSync('.cache/browsers.json', 'utf8')) as {
    chromium: string;
  };
  const folder = join(process.cwd(), FOLDER);
  const opened = await chromium.launchPersistentContext('.cache/dev-profile', {
    executablePath,
    headless: false,
    viewport: null,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  opened.on('close', () => process.exit());
  return opened;
}
