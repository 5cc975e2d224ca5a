/** The `act` exam: MiniWoB++ instructions typed into the real panel, done by the installed extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { miniwobPages } from '../harness/miniwob';
import { launch, openPanel } from '../harness/launch';
import { serve } from '../harness/server';
import { episode, type ActRow } from './act/episode';
import { withModel, type Shelved } from './act/model';
import { sideBySide } from './act/sides';
import type { ExamOptions } from './options';

/**
 * Runs every task of DIR with each seed; a fresh conversation for each episode. With an engine each is done without a model
 * first, and the two stand side by side; the rows are those with the model.
 */
export async function predict(options: ExamOptions): Promise<ActRow[]> {
  const { data, limit, seeds = [0, 4], engine } = options;
  const pages = miniwobPages();
  if ('missing' in pages) throw new Error(`The act exam needs the MiniWoB++ pages: ${pages.missing}`);
  const only = process.env['FAMILIAR_ACT_TASKS']?.split(',');
  const all = readFileSync(join(data, 'tasks.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { task: string }).task);
  const tasks = all.filter((task) => !only || only.includes(task)).slice(0, limit);
  const served = await serve({ folder: pages.folder });
  const run = async (model?: Shelved): Promise<ActRow[]> => {
    const rows: ActRow[] = [];
    for (const task of tasks) rows.push(...(await episodes(served.url, task, seeds, model)));
    return rows;
  };
  try {
    const alone = await run();
    if (engine === 'none') return alone;
    return await withModel(options, async (model) => {
      const helped = await run(model);
      console.log(sideBySide(model.name, alone, helped));
      return helped;
    });
  } finally {
    await served.close();
  }
}

/** A browser for each task: what one page leaves behind must not help or hurt the next. */
async function episodes(
  url: string,
  task: string,
  [first, last]: [number, number],
  model?: Shelved,
): Promise<ActRow[]> {
  const profile = model?.profile();
  const familiar = await launch({
    viewport: { width: 500, height: 400 },
    ...(profile && { profile: profile.path }),
  });
  const rows: ActRow[] = [];
  try {
    const page = await familiar.context.newPage();
    const panel = await openPanel(familiar, page);
    await model?.wake(panel);
    for (let seed = first; seed <= last; seed += 1) {
      const row = await episode(page, panel, { url, task, seed, slow: model !== undefined });
      console.error(
        `act ${task} ${seed}${model ? ` ${model.name}` : ''}: ${row.reward} (${row.actions} actions, ${row.ms} ms) ${row.end}`,
      );
      rows.push(row);
    }
  } finally {
    await familiar.close();
    profile?.remove();
  }
  return rows;
}
