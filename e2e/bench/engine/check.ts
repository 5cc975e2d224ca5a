/** Whether a model runs at all, where it is too slow to be measured: what it says, whether it keeps to a form, stops and goes. */
import type { Page } from 'playwright';
import type { ModelRequest } from '../../../src/flow';
import { ask, request } from '../../harness/model';
import type { Row } from '../table';
import { steps, tale } from './prompts';
import { row } from './rounds';

/** Prints each answer, and returns how long it took. @throws Error in words when one fails, or what was stopped goes on */
export async function check(panel: Page): Promise<Row[]> {
  const [choice] = steps(1);
  const rows = [
    await said(panel, 'text', request('Why do cats purr? Answer in one sentence.')),
    await said(panel, 'a choice, bound to its schema', choice ?? request('Choose.')),
  ];
  const stopped = await ask(panel, { ask: 'complete', request: tale(1) }, { afterPieces: 2 });
  if (stopped.value?.end !== 'stopped') throw new Error('Stop did not end the answer.');
  rows.push(row('Stop → it has ended, while it wrote', 'ms', [stopped.ms.sinceStop]));
  rows.push(await said(panel, 'the call after it', request('What is the capital of Spain?')));
  const { error, ms } = await ask(panel, { ask: 'unload' });
  if (error) throw new Error(error.message);
  return [...rows, row('putting it away', 'ms', [ms.total])];
}

async function said(panel: Page, what: string, asked: ModelRequest): Promise<Row> {
  const { value, error, ms } = await ask(panel, { ask: 'complete', request: asked });
  if (!value) throw new Error(error?.message ?? 'The background went away.');
  const { prompt, answer } = value.tokens;
  console.log(`${what} (${prompt} tokens read, ${answer} written, ${value.end}): ${value.text}`);
  if (asked.form.kind === 'json') JSON.parse(value.text);
  return row(what, 'ms', [ms.total]);
}
