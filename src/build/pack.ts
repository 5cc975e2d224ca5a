/** Files + manifest → a checked folder that a browser loads, and its zip. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { BUNDLES, type Files } from './bundle';
import { filesNamed, type Manifest } from './manifest';

/** The files with the manifest among them, in the order of their names. Pure. */
export function withManifest(files: Files, manifest: Manifest): Files {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const all = [...files, ['manifest.json', new TextEncoder().encode(text)] as const];
  return new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with a package, as sentences; none when it is sound. Pure. */
export function faults(files: Files, manifest: Manifest): string[] {
  const absent = filesNamed(manifest)
    .filter((path) => !files.has(path))
    .map((path) => `manifest.json names ${path}, which is not in the package.`);
  const broken = [...files].filter(([path]) => path.endsWith('.html')).flatMap(brokenLinks(files));
  const scripts = [...files].filter(([path]) => path.endsWith('.js'));
  const unfit = scripts.flatMap(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return UNFIT.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${path} ${why}.`);
  });
  return [...new Set(absent), ...broken, ...unfit];
}

/** What no script of a package may hold. Stores refuse code that comes from elsewhere, and even its address. */
const UNFIT = [
  {
    pattern: /\b(?:jsdelivr|unpkg|cdnjs|skypack|esm\.sh|raw\.githubusercontent)\b/,
    why: 'names a place that code is fetched from',
  },
  { pattern: /It follows a script\./, why: 'has the scripted engine, which is for tests' },
];

/** Bundles that have outgrown their budgets, as sentences. Pure. */
export function overweight(files: Files): string[] {
  return BUNDLES.flatMap(({ out, budget }) => {
    const size = files.get(out)?.length ?? 0;
    return size > budget ? [`${out} is ${size - budget} bytes over its ${kilobytes(budget)}.`] : [];
  });
}

/** Scripts, styles and images that an HTML page of the package names but the package lacks. */
function brokenLinks(files: Files) {
  return ([page, bytes]: [string, Uint8Array]): string[] =>
    [...new TextDecoder().decode(bytes).matchAll(/\s(?:src|href)="([^"#][^"]*)"/g)]
      .map((match) => new URL(match[1] ?? '', `package:///${page}`))
      .filter((url) => !files.has(url.pathname.slice(1)))
      .map((url) => `${page} names ${url.href.replace('package:///', '')}, which is not in the package.`);
}

/** 12345 → `12.3 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * The zip that a store takes. The same files give the same bytes: names are in order and every date is
 * the first that the format can hold.
 */
export function zip(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * Makes a folder hold exactly these files. Each changed file is replaced in one move and unchanged ones
 * are left alone, so that a browser that has the folder loaded never reads half a script.
 */
export function writeFolder(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(path.slice(folder.length + 1).replaceAll('\\', '/'))) rmSync(path);
  }
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    if (isSame(target, bytes)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const part = `${target}.${process.pid}.part`;
    writeFileSync(part, bytes);
    renameSync(part, target);
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false; // Not there yet.
  }
}
