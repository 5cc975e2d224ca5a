import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playwrightTally, run, vitestTally } from './checks';
import { readLint } from './lint';

describe('run', () => {
  const tally = (code: number) => ({ passed: code === 0 ? 1 : 0, failed: [], skipped: [] });

  it('ends a command that does not end by itself, and says so', async () => {
    const loop = join(mkdtempSync(join(tmpdir(), 'familiar-checks-')), 'loop.ts');
    writeFileSync(loop, 'for (;;);');
    const check = { name: 'loop', command: ['tsx', loop], tally, minutes: 1 / 60 };
    expect(await run(check)).toEqual({
      passed: 0,
      failed: [expect.stringContaining('no end within')],
      skipped: [],
    });
  });

  it('fails a command that cannot start', async () => {
    expect((await run({ name: 'none', command: ['no-such-tool'], tally })).passed).toBe(0);
  });
});

describe('vitestTally', () => {
  it('counts tests and names those that failed or were skipped', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a' },
      { status: 'failed', fullName: 'b' },
      { status: 'skipped', fullName: 'c' },
    ];
    expect(vitestTally({ testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults }] })).toEqual(
      {
        passed: 1,
        failed: ['b'],
        skipped: ['c'],
      },
    );
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { name: 'y.test.ts', status: 'failed', assertionResults: [] };
    expect(vitestTally({ testResults: [broken] }).failed).toEqual(['y.test.ts']);
  });
});

describe('playwrightTally', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ projectName: 'chromium', status }] });

  it('counts through nested suites, and a flaky test as failed', () => {
    const inner = { title: 'inner', specs: [spec('b', 'flaky'), spec('c', 'skipped')] };
    const suites = [{ title: 'x.spec.ts', specs: [spec('a', 'expected')], suites: [inner] }];
    expect(playwrightTally({ suites, errors: [] })).toEqual({
      passed: 1,
      failed: ['[chromium] x.spec.ts › inner › b'],
      skipped: ['[chromium] x.spec.ts › inner › c'],
    });
  });

  it('counts errors outside of tests', () => {
    expect(playwrightTally({ suites: [], errors: [{ message: 'cannot load\n  at x' }] }).failed).toEqual([
      'cannot load',
    ]);
  });
});

describe('readLint', () => {
  const report = (warnings: object[]) => JSON.stringify({ errors: [], warnings, notices: [] });
  const known = [{ code: 'KNOWN', file: 'panel.js', why: 'a reason' }];
  const finding = { _type: 'warning', code: 'KNOWN', message: 'odd', file: 'panel.js' };

  it('is empty for a package with nothing but what is explained', () => {
    expect(readLint(report([]), [])).toEqual([]);
    expect(readLint(report([finding]), known)).toEqual([]);
  });

  it('tells what is not explained, and an explanation without its finding', () => {
    expect(readLint(report([finding]), [])).toEqual(['warning KNOWN panel.js: odd']);
    expect(readLint(report([]), known)).toEqual([
      'KNOWN in panel.js is allowed in src/build/lint.ts but no longer found.',
    ]);
  });

  it('explains no error away', () => {
    expect(readLint(report([{ ...finding, _type: 'error' }]), known)).toHaveLength(1);
  });

  it('tells of a report that is none', () => {
    expect(readLint('no such folder', [])).toEqual(['web-ext lint gave no report: no such folder']);
  });
});
