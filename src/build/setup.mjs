/**
 * Makes a bare machine ready: packages by the lock file, a Chromium, and with --firefox a Firefox.
 * With --packages only the first of them. With --weights also the language model of the browser tests.
 * Plain JavaScript without dependencies, since it runs before anything is installed.
 * The browsers' paths go to .cache/browsers.json, which the demo and the browser tests read.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CHROMIUM, FIREFOX, find } from './browsers.mjs';
import { getWeights } from './weights.mjs';

try {
  checkNode(process.versions.node);
  installPackages();
  if (!process.argv.includes('--packages')) await findBrowsers();
  if (process.argv.includes('--weights')) await getWeights();
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function findBrowsers() {
  const chromium = await find(CHROMIUM);
  // A Firefox that was not asked for stays as an earlier run found it.
  const firefox = process.argv.includes('--firefox')
    ? await find(FIREFOX)
    : /** @type {{ firefox?: string } | null} */ (readJson('.cache/browsers.json'))?.firefox;
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/browsers.json', `${JSON.stringify({ chromium, firefox }, null, 2)}\n`);
}

/** @param {string} version `20.20.2` */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Node ${version} is too old. Install Node 20.19 or newer (https://nodejs.org), then run this again.`,
  );
}

function installPackages() {
  if (packagesMatchLock()) return;
  console.log('setup: installing packages by package-lock.json');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (npm.status !== 0) throw new Error('npm ci failed (see above). Check the network, then run this again.');
}

/**
 * npm writes node_modules/.package-lock.json as the last thing of an install: it says what is there, also
 * after `npm install`. Packages for other platforms are optional and may be absent.
 */
function packagesMatchLock() {
  const wanted = /** @type {Lock | null} */ (readJson('package-lock.json'))?.packages;
  const present = /** @type {Lock | null} */ (readJson('node_modules/.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const here = present[path];
    return path === '' || (here ? here.version === version : optional === true);
  });
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @param {string} path @returns {unknown} null when the file is absent or cut short */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
