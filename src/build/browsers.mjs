/** Finds a browser that can load the extension, or gets one: the system's packages first, then a download. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} variable environment variable that names the program
 * @property {number} oldest major version that Familiar runs in
 * @property {string[]} places usual paths, best first
 * @property {string[]} packages Debian's packages
 * @property {() => string | undefined | Promise<string | undefined>} downloaded path of a copy that was downloaded here
 * @property {string[]} download arguments for node
 * @property {string} libraries what to run when a downloaded copy lacks system libraries
 */

/** @type {Browser} */
export const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  oldest: 123,
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  // Without a font package a bare Debian draws no letters.
  packages: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
  downloaded: async () => (await import('playwright')).chromium.executablePath(),
  download: ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium'],
  libraries: 'sudo npx playwright install-deps chromium',
};

/** @type {Browser} */
export const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  oldest: 142,
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  packages: ['firefox-esr'],
  downloaded: () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/.bin/browsers', 'list', '--path', '.cache'],
      {
        encoding: 'utf8',
      },
    );
    return /^firefox@\S+ \([^)]*\) (.+)$/m.exec(stdout)?.[1];
  },
  download: ['node_modules/.bin/browsers', 'install', 'firefox@stable', '--path', '.cache'],
  libraries: 'sudo npx playwright install-deps firefox',
};

/** Branded Chrome: since version 137 it ignores --load-extension, so it cannot be driven with Familiar in it. */
const GOOGLE_CHROME = [
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A path to a usable browser; says on the terminal what it uses or installs.
 * @param {Browser} browser
 * @returns {Promise<string>}
 * @throws Error that says what to do by hand
 */
export async function find(browser) {
  const { name, variable, places } = browser;
  const chosen = process.env[variable];
  if (chosen) {
    const why = unfit(browser, chosen);
    if (why)
      throw new Error(`${variable} is ${chosen}, but ${why}. Point it at another ${name} or unset it.`);
    return report(browser, chosen);
  }

  const here = firstFit(browser, [...places, await browser.downloaded()]);
  if (here) return report(browser, here);

  for (const path of places.filter((place) => existsSync(place))) {
    console.log(`setup: not using ${path}: ${unfit(browser, path)}`);
  }
  if (name === 'Chromium' && GOOGLE_CHROME.some((path) => existsSync(path))) {
    console.log('setup: not using Google Chrome: it ignores --load-extension. Getting Chromium beside it');
  }
  const installed = installPackages(browser) && firstFit(browser, places);
  if (installed) return report(browser, installed);

  console.log(`setup: downloading ${name}`);
  spawnSync(process.execPath, browser.download, { stdio: 'inherit' });
  const got = await browser.downloaded();
  if (!got || !existsSync(got)) {
    throw new Error(
      `no ${name} found, and none could be downloaded. Install ${name} and set ${variable} to it.`,
    );
  }
  const why = unfit(browser, got);
  if (why)
    throw new Error(
      `the downloaded ${name} is no use: ${why}. If libraries are missing: ${browser.libraries}`,
    );
  return report(browser, got);
}

/** @param {Browser} browser @param {(string | undefined)[]} paths */
function firstFit(browser, paths) {
  return paths.find((path) => path !== undefined && unfit(browser, path) === '');
}

/** Debian's packages, when this is Debian and we may. @param {Browser} browser @returns {boolean} */
function installPackages({ name, packages }) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`setup: installing ${name} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Why a program cannot be used; empty when it can.
 * @param {Browser} browser
 * @param {string} path
 */
function unfit({ name, oldest }, path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return 'there is no such program';
  }
  // Ubuntu's chromium-browser and firefox are scripts around a snap, which sees neither /tmp nor dotfolders.
  if (readFileSync(path).subarray(0, 4096).includes('/snap/'))
    return 'it is a snap, which cannot read our files';
  const version = versionOf(path);
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (/Google Chrome (?!for Testing)/.test(version))
    return 'it is Google Chrome, which ignores --load-extension';
  if (!major) return `"${path} --version" tells no version (it may lack system libraries)`;
  return major < oldest ? `it is version ${major} and Familiar needs ${name} ${oldest} or newer` : '';
}

/** @param {string} path @returns {string} empty when it does not even start */
function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 }).trim();
  } catch {
    return '';
  }
}

/** @param {Browser} browser @param {string} path */
function report({ name }, path) {
  console.log(`setup: ${name} is ${path} (${versionOf(path)})`);
  return path;
}
