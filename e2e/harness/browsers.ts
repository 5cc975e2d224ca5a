/** Where the browsers are, as set-up found them. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Repository root: every path of the harness starts here, wherever it is run from. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Path of a browser that set-up found.
 * @throws Error when it has not been set up
 */
export function browserPath(name: 'chromium' | 'firefox'): string {
  const file = resolve(ROOT, '.cache/browsers.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  const path = known[name];
  if (typeof path === 'string' && existsSync(path)) return path;
  throw new Error(`No ${name} is set up. Run: node src/build/setup.mjs --firefox`);
}

/**
 * A built package's folder.
 * @param name `test-chrome`, `chrome`, `test-firefox`
 * @throws Error when it has not been built
 */
export function packagePath(name: string): string {
  const path = resolve(ROOT, 'dist', name);
  if (existsSync(resolve(path, 'manifest.json'))) return path;
  throw new Error(`dist/${name} is not built. Run: npm run build -- --test`);
}
