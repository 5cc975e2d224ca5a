/**
 * What a model adds to the ranking: the cases of the rank exam that words leave open, asked of a real model in the installed
 * extension exactly as a step asks it. `npm run exam -- rank --engine wllama --model FILE.gguf [--limit N]`
 */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright';
import { choiceRequest, chosen } from '../../src/prompt/choice';
import { replyJson } from '../../src/prompt/reply';
import { choose as decide } from '../../src/rank/choice';
import { weights } from '../../src/rank/weights';
import { ask, chooseFile, entryOf } from '../harness/model';
import { launch, openPanel } from '../harness/launch';
import { serve } from '../harness/server';
import { answerBy, readCases, type Answered } from '../train/cases';
import type { ExamOptions } from './options';

interface Open {
  answered: Answered;
  /** Whether each candidate is right, in the ranker's order. */
  right: boolean[];
}

/** Asks the model about every open case, or the first `limit`, and says beside it what the ranker's own first is worth. */
export async function picked({ data, limit, engine, model }: ExamOptions): Promise<string> {
  if (engine !== 'wllama' || model === undefined)
    return 'Give --engine wllama --model FILE.gguf to ask a model about the open cases.';
  const all = (await readCases(data, false)).map((asked) => answerBy(asked, weights));
  const open = all.flatMap((answered): Open[] => {
    const choice = decide(answered.shown, answered.asked.query);
    if (choice.kind !== 'unsure') return [];
    return [{ answered, right: choice.among.map((r) => answered.asked.isRight(r.element.ref, true)) }];
  });
  const asked = open.slice(0, limit);
  const served = await serve({ folder: data });
  const familiar = await launch();
  try {
    const page = await familiar.context.newPage();
    await page.goto(served.url);
    const panel = await openPanel(familiar, page);
    const given = {
      evaluate: (script: string) => panel.evaluate(script),
      give: (path: string) => panel.setInputFiles('#model-file', path),
    };
    const name = basename(model);
    await chooseFile(given, model, { ...entryOf(name, 'model.gguf', statSync(model).size), context: 2048 });
    const began = Date.now();
    const picks: (number | null)[] = [];
    for (const one of asked) picks.push(await pickOf(panel, one));
    return table(name, all.length, open.length, asked, picks, (Date.now() - began) / 1000);
  } finally {
    await familiar.close();
    await served.close();
  }
}

async function pickOf(panel: Page, { answered }: Open): Promise<number | null> {
  const choice = decide(answered.shown, answered.asked.query);
  const among = choice.kind === 'unsure' ? choice.among.map(({ element }) => element) : [];
  const { value, error } = await ask(panel, {
    ask: 'complete',
    request: choiceRequest(answered.asked.instruction, among),
  });
  if (error) console.error(`rank ${answered.asked.id}: ${error.message}`);
  const reply = replyJson(value?.text ?? '');
  return reply.ok ? (chosen(reply.value, among.length) ?? null) : null;
}

function table(
  name: string,
  all: number,
  open: number,
  asked: Open[],
  picks: (number | null)[],
  seconds: number,
): string {
  const count = (is: (one: Open, at: number) => boolean): number => asked.filter(is).length;
  const can = count(({ right }) => right.includes(true));
  const ranker = count(({ right }) => right[0] === true);
  const model = count(({ right }, at) => right[picks[at] ?? 0] === true);
  const said = picks.filter((pick) => pick !== null).length;
  const chance = asked.reduce((sum, { right }) => sum + right.filter(Boolean).length / right.length, 0);
  return [
    `${all} cases, ${open} left open by words, ${asked.length} of them asked of ${name} (${(seconds / Math.max(1, asked.length)).toFixed(1)} s each)`,
    `  a right one among the candidates: ${can}; by chance the first is right: ${chance.toFixed(1)}`,
    `  the ranker’s first is right: ${ranker}; with the model’s pick first: ${model} (it picked ${said} times)`,
  ].join('\n');
}
