/** A page's source → one script for browsers, kept in .cache/frameworks until its sources or packages change. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../harness/browsers';

const PAGES = resolve(import.meta.dirname, 'pages');
const CACHE = resolve(ROOT, '.cache/frameworks');

/**
 * Bundles `pages/<name>.tsx` or `.ts` with the libraries it imports; styles that it imports are put in by the script.
 * @throws Error when there is no such page, or with esbuild's message when it does not build
 */
export async function bundle(name: string): Promise<string> {
  const entry = [`${name}.tsx`, `${name}.ts`]
    .map((file) => resolve(PAGES, file))
    .find((file) => existsSync(file));
  if (entry === undefined) throw new Error(`There is no page ${name} in e2e/frameworks/pages.`);
  const kept = resolve(CACHE, `${name}-${fingerprint()}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const script = await built(entry);
  mkdirSync(CACHE, { recursive: true });
  // Written beside and moved: two workers may build the same page at once.
  const beside = `${kept}.${process.pid}`;
  writeFileSync(beside, script);
  renameSync(beside, kept);
  return script;
}

async function built(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: '.',
    format: 'iife',
    target: 'es2023',
    // Its build that compiles templates, so that pages are written as most are.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    minify: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    legalComments: 'none',
    logLevel: 'error',
  });
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const styles = text('.css');
  const put =
    styles &&
    `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(styles)}}));`;
  return put + text('.js');
}

/** Of everything a bundle depends on: this file, all pages (they may import each other) and the exact packages. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const pages = readdirSync(PAGES)
    .sort()
    .map((file) => resolve(PAGES, file));
  for (const file of [import.meta.filename, resolve(ROOT, 'package-lock.json'), ...pages])
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
