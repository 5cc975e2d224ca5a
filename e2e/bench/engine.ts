/** How fast a real model is in the installed extension, beside the same file in a plain page of the same browser. */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename } from 'node:path';
import type { Page } from 'playwright';
import { WEIGHTS, weightsMissing } from '../../src/build/weights.mjs';
import type { Machine } from '../../src/flow';
import { launch, openPanel } from '../harness/launch';
import { ask, useFile } from '../harness/model';
import { serve } from '../harness/server';
import { busy, pss } from './engine/pss';
import { compare, row, stepRows, stopRows } from './engine/rounds';
import { bare, own, pageOfBare } from './engine/sides';
import type { Row } from './table';

const STEPS = 3;
const STOPS = 10;

/** Measures the GGUF file at `file`, or the model of the browser tests. @throws Error when there is none, or it does not load */
export async function engine(file = WEIGHTS.path, rounds = 5): Promise<Row[]> {
  const missing =
    file === WEIGHTS.path ? weightsMissing() : existsSync(file) ? null : `${file} is not there.`;
  if (missing !== null) throw new Error(missing);
  const served = await serve({ routes: await pageOfBare() });
  const familiar = await launch();
  try {
    const page = await familiar.context.newPage();
    await page.goto(served.url);
    const panel = await openPanel(familiar, page);
    const before = await pss(familiar);
    const load = await loaded(panel, file);
    const { isolated, threads } = await machineOf(panel);
    const used = threadsIn(load.why);
    const rows = [row('loading, with its check and test', 'ms', [load.ms])];
    const step = await stepRows(panel, STEPS);
    rows.push(row('memory that it adds', 'MB', [(await pss(familiar)) - before]));
    const stop = await stopRows(panel, STOPS);
    const plain = await bare(page, file, load.context, used);
    rows.push(...(await compare(own(panel), plain, rounds, () => busy(familiar))), ...step, ...stop);
    console.log(
      `${basename(file)}: ${used} of ${threads} threads${isolated ? '' : ' (not isolated)'}, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
    );
    return rows;
  } finally {
    await familiar.close();
    await served.close();
  }
}

/** Puts the file in as a person does, and loads it. */
async function loaded(panel: Page, file: string): Promise<{ ms: number; why: string; context: number }> {
  await useFile(
    {
      evaluate: (expression: string) => panel.evaluate(expression),
      give: (path: string) => panel.setInputFiles('#model-file', path),
    },
    file,
  );
  const { value, error, ms } = await ask(panel, { ask: 'load' });
  if (value?.kind !== 'ready')
    throw new Error(value?.kind === 'broken' ? value.why : (error?.message ?? 'It did not load.'));
  const kept = await panel.evaluate(() => chrome.storage.local.get('engine'));
  const { model } = kept['engine'] as { model: { context: number } };
  return { ms: ms.total, why: value.why, context: model.context };
}

async function machineOf(panel: Page): Promise<Machine> {
  const { value, error } = await ask(panel, { ask: 'machine' });
  if (!value) throw new Error(error?.message ?? 'The background went away.');
  return value;
}

/** The engine says it in words, for people. */
const threadsIn = (why: string): number => Number(/with (\d+) threads/u.exec(why)?.[1] ?? 1);
