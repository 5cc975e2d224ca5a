/** A language model for the act exam: put into a browser profile once, of which every task gets a copy. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ask, writeSpeed } from '../../harness/model';
import { launch, openPanel } from '../../harness/launch';
import { putModel, sourceOf } from '../engine';
import type { ExamOptions } from '../options';

/** A model that lies ready. */
export interface Shelved {
  name: string;
  /** A copy of the profile that has it. */
  profile: () => { path: string; remove: () => void };
  /** Loads it, as it is after its first use. @throws Error in words */
  wake: (panel: Page) => Promise<void>;
}

/** Faster than any limit: what a model adds is asked here, not whether this machine is fast enough for it. */
const FAST = { prompt: 10_000, answer: 10_000 };

/** Runs `work` with the model that the options name. Its known-answer test is passed before. */
export async function withModel<T>(
  options: Pick<ExamOptions, 'engine' | 'model'>,
  work: (model: Shelved) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'familiar-act-'));
  const first = join(root, 'first');
  try {
    const { name } = sourceOf(options);
    await shelve(first, options);
    let copies = 0;
    return await work({
      name,
      profile: () => {
        const path = join(root, String((copies += 1)));
        cpSync(first, path, { recursive: true });
        return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
      },
      wake: async (panel) => {
        const { value, error } = await ask(panel, { ask: 'load' });
        if (value?.kind !== 'ready') throw new Error(error?.message ?? `${name} did not load.`);
      },
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function shelve(profile: string, options: Pick<ExamOptions, 'engine' | 'model'>): Promise<void> {
  const familiar = await launch({ profile });
  try {
    const panel = await openPanel(familiar, await familiar.context.newPage());
    await putModel(panel, options);
    await writeSpeed(panel, FAST);
  } finally {
    await familiar.close();
  }
}
