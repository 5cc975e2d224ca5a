/**
 * An answer that takes longer than the five minutes after which a browser ends a background's work, with no panel open
 * beside it; then the five minutes after which a model is put away. A scripted model writes: time is what is measured here.
 */
import { launch, openPanel, say } from '../harness/launch';
import { isOpen } from '../harness/documents';
import { chooseScript } from '../harness/model';
import { serve } from '../harness/server';
import { lastTask } from '../harness/talk';
import type { Row } from './table';

const PAGE =
  '<!doctype html><title>Cats</title><main><h1>Cats</h1><p>Cats sleep for most of the day. They hunt at dawn. They like warm places.</p></main>';
/** As many words as an answer may have tokens, at a pace that takes six minutes. */
const WORDS = 150;
const PACE_MS = 2400;
const MOST_MS = 15 * 60_000;

/** Takes about twelve minutes. */
export async function long(): Promise<Row[]> {
  const served = await serve({ routes: { '/': PAGE } });
  const familiar = await launch();
  try {
    const page = await familiar.context.newPage();
    await page.goto(served.url);
    const panel = await openPanel(familiar, page);
    const answer = Array.from({ length: WORDS }, (_, i) => `word${i}`).join(' ');
    await chooseScript(panel, [{ has: ['sum it up'], answer, pace: PACE_MS }]);
    const began = performance.now();
    await say(panel, 'sum up this page');
    await panel.getByText('word0').waitFor();
    await panel.close();
    let task = undefined;
    while (performance.now() - began < WORDS * PACE_MS) await page.waitForTimeout(5000);
    const again = await openPanel(familiar, page);
    while (performance.now() - began < MOST_MS) {
      task = await lastTask(again);
      if (task?.status.state !== 'running') break;
      await page.waitForTimeout(1000);
    }
    const took = performance.now() - began;
    const said = task?.records.at(-1)?.say ?? '';
    await again.close();
    const ended = performance.now();
    while ((await isOpen(familiar, 'engine.html')) && performance.now() - ended < MOST_MS)
      await page.waitForTimeout(1000);
    const row = (what: string, unit: string, goal: number | null, value: number): Row => ({
      ...{ what, unit, goal, least: true, values: [value] },
    });
    return [
      row('one answer, nobody looking', 's', 300, took / 1000),
      row(`of its ${WORDS} words came`, '', WORDS, (said.match(/word\d+/gu) ?? []).length),
      row('put away after it was not asked for', 's', null, (performance.now() - ended) / 1000),
    ];
  } finally {
    await familiar.close();
    await served.close();
  }
}
