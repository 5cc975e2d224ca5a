/** The checks of `npm test`, in order, and how each one's result is read. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readLint } from './lint';

/** What one check found. Names are for people: failed ones are listed again at the end. */
export interface Tally {
  passed: number;
  failed: string[];
  skipped: string[];
}

/** One check: a command whose output streams to the terminal, and a reading of what it left. */
export interface Check {
  name: string;
  command: string[];
  /** From the exit code and, for tools that write one, their report. */
  tally: (code: number, output: string) => Tally;
  /** The report of an earlier run, removed first so that it cannot be read for this one's. */
  report?: string;
  /** Kept for `tally` instead of shown. */
  quiet?: boolean;
  /** Longest time in minutes, for code that never ends; a runner cannot stop a loop in its own process. */
  minutes?: number;
}

const MINUTES = 6;
const VITEST = '.cache/vitest.json';
const PLAYWRIGHT = 'e2e/out/playwright.json';

export const CHECKS: Check[] = [
  { name: 'format', command: ['prettier', '--check', '.'], tally: one('format') },
  {
    name: 'lint',
    command: ['eslint', '-c', '.config/eslint.config.js', '--max-warnings=0', '.'],
    tally: one('lint'),
  },
  { name: 'types', command: ['tsc', '-p', '.'], tally: one('types') },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--dir',
      'src',
      // No test is about time; on a busy machine the usual five seconds end some that work.
      '--testTimeout=30000',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST}`,
    ],
    report: VITEST,
    tally: (code) => counted('unit tests', code, VITEST, vitestTally),
  },
  { name: 'build', command: ['tsx', 'src/build/build.ts', '--test'], tally: one('build') },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--no-config-discovery', '--source-dir=dist/firefox', '--output=json'],
    quiet: true,
    tally: (_code, output) => {
      const wrong = readLint(output);
      wrong.forEach((line) => console.log(line));
      return {
        passed: wrong.length === 0 ? 1 : 0,
        failed: wrong.length === 0 ? [] : ['web-ext lint'],
        skipped: [],
      };
    },
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    report: PLAYWRIGHT,
    minutes: 25,
    tally: (code) => counted('browser tests', code, PLAYWRIGHT, playwrightTally),
  },
];

/** Runs a check to its end or its time limit. Never throws: a tool that cannot start is a failed check. */
export async function run(check: Check): Promise<Tally> {
  if (check.report) rmSync(check.report, { force: true });
  const minutes = check.minutes ?? MINUTES;
  const { code, output } = await start(check.command, check.quiet === true, minutes * 60_000);
  const tally = check.tally(code ?? 1, output);
  if (code === null) tally.failed.push(`${check.name}: no end within ${minutes} minutes`);
  return tally;
}

/** `code` is null when the command was ended for taking too long. */
function start(
  [tool = '', ...args]: string[],
  quiet: boolean,
  limitMs: number,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${tool}`, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
      // Its own process group, so that its workers and browsers can be ended with it.
      detached: true,
    });
    const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
    let output = '';
    let late = false;
    const limit = setTimeout(() => (late = end()), limitMs);
    const stop = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', stop);
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', stop);
      resolve({ code: late ? null : (code ?? 1), output });
    });
  });
}

/** A check that counts as one. */
function one(name: string): Check['tally'] {
  return (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [name], skipped: [] });
}

/** A runner's own count. One that failed without a failed test, or ran none, is itself a failure. */
function counted(name: string, code: number, report: string, read: (report: unknown) => Tally): Tally {
  if (!existsSync(report)) return { passed: 0, failed: [`${name}: nothing ran`], skipped: [] };
  const tally = read(JSON.parse(readFileSync(report, 'utf8')));
  if (tally.passed + tally.failed.length === 0) tally.failed.push(`${name}: there are none`);
  if (code !== 0 && tally.failed.length === 0) tally.failed.push(`${name}: ended with code ${code}`);
  return tally;
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Counts a vitest JSON report; a file that could not be loaded counts as one failure. Pure. */
export function vitestTally(report: unknown): Tally {
  const files = (report as VitestReport).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const unloadable = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const named = (statuses: string[]) =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName);
  return {
    passed: named(['passed']).length,
    failed: [...named(['failed']), ...unloadable.map(({ name }) => name)],
    skipped: named(['pending', 'skipped', 'todo', 'disabled']),
  };
}

interface PlaywrightSuite {
  title: string;
  specs: { title: string; tests: { projectName: string; status: string }[] }[];
  suites?: PlaywrightSuite[];
}

/** Counts a Playwright JSON report: one test for each project that ran it. Pure. */
export function playwrightTally(report: unknown): Tally {
  const { suites, errors } = report as { suites: PlaywrightSuite[]; errors: { message?: string }[] };
  const tests = suites.flatMap((suite) => testsOf(suite, ''));
  const named = (statuses: string[]) =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
  return {
    passed: named(['expected']).length,
    failed: [
      ...named(['unexpected', 'flaky']),
      ...errors.map(({ message }) => (message ?? 'error').split('\n')[0] ?? ''),
    ],
    skipped: named(['skipped']),
  };
}

function testsOf(suite: PlaywrightSuite, above: string): { name: string; status: string }[] {
  const path = `${above}${suite.title} › `;
  return [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ projectName, status }) => ({ name: `[${projectName}] ${path}${title}`, status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path)),
  ];
}
