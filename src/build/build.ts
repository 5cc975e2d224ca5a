/**
 * Builds both browsers' packages: dist/chrome, dist/firefox and a zip of each.
 * With --test also dist/test-chrome and dist/test-firefox, which may read pages on this machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, bundle } from './bundle';
import { firefoxManifest, testManifest, type Manifest } from './manifest';
import { faults, kilobytes, overweight, withManifest, writeFolder, zip } from './pack';

/** The sites that browser tests and exams are served from. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * Builds into dist, from the repository's root.
 * @param options.test also the two packages for browser tests
 * @returns what has outgrown its budget, as sentences: the packages work, but must not ship
 * @throws Error that says what is missing
 */
export async function build(options: { test?: boolean } = {}): Promise<string[]> {
  const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
  const files = await bundle({ minify: true });
  const testFiles = options.test === true ? await bundle({ minify: true, forTests: true }) : files;
  const packages = [
    { browser: 'chrome', manifest: source },
    { browser: 'firefox', manifest: firefoxManifest(source) },
  ];

  for (const { out, budget } of BUNDLES) {
    console.log(
      `${out.padEnd(14)} ${kilobytes(files.get(out)?.length ?? 0).padStart(9)} of ${kilobytes(budget)}`,
    );
  }
  const wrong = packages.flatMap(({ manifest }) => faults(files, manifest));
  if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'));

  for (const { browser, manifest } of packages) {
    const all = withManifest(files, manifest);
    const name = `familiar-${browser}-${manifest.version}.zip`;
    const zipped = zip(all);
    writeFolder(join('dist', browser), all);
    writeFileSync(join('dist', name), zipped);
    console.log(`dist/${browser}, dist/${name} (${kilobytes(zipped.length)})`);
    if (!options.test) continue;
    writeFolder(join('dist', `test-${browser}`), withManifest(testFiles, testManifest(manifest, TEST_HOSTS)));
    console.log(`dist/test-${browser}`);
  }
  return overweight(files);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const heavy = await build({ test: process.argv.includes('--test') });
    if (heavy.length > 0) throw new Error(heavy.join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
