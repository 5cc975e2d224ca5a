import { describe, expect, it } from 'vitest';
import { playwrightTally, vitestTally } from './checks';
import { readLint } from './lint';

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
  const report = (parts: object) => JSON.stringify({ errors: [], warnings: [], notices: [], ...parts });

  it('is empty for a clean package', () => {
    expect(readLint(report({}))).toEqual([]);
  });

  it('tells errors, warnings and notices, and a report that is none', () => {
    const finding = { _type: 'warning', code: 'KEY', message: 'unknown key', file: 'manifest.json' };
    expect(readLint(report({ warnings: [finding] }))).toEqual(['warning KEY manifest.json: unknown key']);
    expect(readLint('Error: no such folder')).toEqual(['web-ext lint gave no report: Error: no such folder']);
  });
});
