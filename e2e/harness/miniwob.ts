/** The MiniWoB++ pages (MIT), from the Python package `miniwob`: fetched once, checked by hash, kept outside the repository. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';

const VERSION = '1.1.0';
const SHA256 = '297006e84219d56ad037e843527ed773a4a82509dc43b6031ec4a3ad3e3e61d9';

/** Folder with the pages, fetching them if needed; a sentence saying why not when they can't be had. */
export function miniwobPages(): { folder: string } | { missing: string } {
  const cache = join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'familiar',
    `miniwob-${VERSION}`,
  );
  const folder = join(cache, 'miniwob', 'html');
  if (existsSync(folder)) return { folder };
  const wheel = download();
  if (typeof wheel === 'string') return { missing: wheel };
  const hash = createHash('sha256').update(wheel.bytes).digest('hex');
  if (hash !== SHA256) return { missing: `the miniwob wheel has hash ${hash}, not the pinned one` };
  for (const [name, bytes] of Object.entries(unzipSync(wheel.bytes))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(cache, name)), { recursive: true });
    writeFileSync(join(cache, name), bytes);
  }
  return { folder };
}

function download(): { bytes: Uint8Array } | string {
  const folder = mkdtempSync(join(tmpdir(), 'miniwob-'));
  try {
    const args = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--no-binary', ':none:', '-d', folder];
    execFileSync('python3', [...args, `miniwob==${VERSION}`], { stdio: 'pipe', timeout: 120_000 });
    const [file] = readdirSync(folder);
    return file === undefined ? 'pip brought no miniwob wheel' : { bytes: readFileSync(join(folder, file)) };
  } catch (error) {
    return `pip could not fetch miniwob ${VERSION}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Core {
  EPISODE_MAX_TIME: number;
  startEpisodeReal(): void;
  getUtterance(): string | { utterance: string };
}

declare const core: Core;
declare const WOB_DONE_GLOBAL: boolean;
declare const WOB_RAW_REWARD_GLOBAL: number;

/** Starts one episode, which the page ends after `ms`, and answers its instruction. The harness alone speaks to the page's own interface. */
export async function startEpisode(
  page: Page,
  url: string,
  task: string,
  seed: number,
  ms = 60_000,
): Promise<string> {
  await page.goto(`${url}/miniwob/${task}.html`);
  await page.waitForFunction(() => typeof core !== 'undefined');
  return page.evaluate(
    ({ seed, ms }) => {
      (Math as unknown as { seedrandom(seed: string): void }).seedrandom(String(seed));
      core.EPISODE_MAX_TIME = ms;
      core.startEpisodeReal();
      const said = core.getUtterance();
      return typeof said === 'string' ? said : said.utterance;
    },
    { seed, ms },
  );
}

/** Whether the episode has ended, and its raw reward. */
export const episodeEnd = (page: Page): Promise<{ done: boolean; reward: number }> =>
  page.evaluate(() => ({ done: WOB_DONE_GLOBAL, reward: WOB_RAW_REWARD_GLOBAL }));
