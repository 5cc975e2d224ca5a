import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM, find } from './browsers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'familiar-browsers-'));
beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A program that answers every question with one line. */
function program(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${says}"\n`);
  chmodSync(path, 0o755);
  return path;
}

const GOOD = 'Chromium 150.0.1.2 built on Debian';
const among = (...places: string[]) => find({ ...CHROMIUM, places, variable: 'NO_SUCH_VARIABLE' });

describe('find', () => {
  it('takes the first usable one of the usual places', async () => {
    const good = program('good', GOOD);
    expect(await among(join(folder, 'absent'), good, program('later', GOOD))).toBe(good);
  });

  it('passes over branded Chrome, old versions, snaps and programs that do not start', async () => {
    const good = program('good', GOOD);
    expect(
      await among(
        program('branded', 'Google Chrome 150.0.1.2'),
        program('old', 'Chromium 120.0.1.2'),
        program('snap', 'Chromium 150.0.1.2\nexec /snap/bin/chromium'),
        program('broken', 'error while loading shared libraries'),
        good,
      ),
    ).toBe(good);
  });

  it('takes Chrome for Testing, which loads extensions', async () => {
    const testing = program('testing', 'Google Chrome for Testing 150.0.1.2');
    expect(await among(testing)).toBe(testing);
  });

  it('follows the environment variable before anything else, and says why it cannot', async () => {
    const chosen = program('chosen', GOOD);
    vi.stubEnv('CHROMIUM_PATH', chosen);
    expect(await find(CHROMIUM)).toBe(chosen);
    vi.stubEnv('CHROMIUM_PATH', program('branded', 'Google Chrome 150.0.1.2'));
    await expect(find(CHROMIUM)).rejects.toThrow(/CHROMIUM_PATH is .* ignores --load-extension/);
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'absent'));
    await expect(find(CHROMIUM)).rejects.toThrow('there is no such program');
  });
});
