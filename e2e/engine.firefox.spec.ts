/** The same host code in Firefox, in a frame of the event page: answers, stops, and what an end of the background does. */
import { expect, test } from './harness/firefox';
import { ask, chooseScript, request } from './harness/model';

const TALE = 'once upon a time there was a cat that knew what its people liked and did it';
const LINES = [
  { has: ['for ever'], answer: `${TALE} `.repeat(60), pace: 100 },
  { has: ['slowly'], answer: TALE, pace: 100 },
  { has: ['tale'], answer: TALE },
];

test('answers piece by piece, stops, and loads again after the background ended', async ({
  tab,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(tab);
  await chooseScript(panel, LINES);
  const asked = await ask(panel, { ask: 'complete', request: request('tell a tale') });
  expect(asked.value).toMatchObject({ text: TALE, end: 'stop' });
  expect(asked.pieces.join('')).toBe(TALE);
  const stopped = await ask(panel, { ask: 'complete', request: request('slowly now') }, { afterPieces: 2 });
  expect(stopped.value?.end).toBe('stopped');
  expect(stopped.pieces.length).toBeLessThan(8);

  const slow = ask(panel, { ask: 'complete', request: request('for ever', { maxTokens: 10_000 }) });
  await panel.waitForFunction(() => ((globalThis as { asking?: string[] }).asking?.length ?? 0) > 2);
  await killWorker();
  const cut = await slow;
  expect(cut.gone ?? cut.value?.end === 'cut').toBe(true);
  // The frame ends with the event page, and the model with it: it is loaded again when it is asked.
  expect((await ask(panel, { ask: 'complete', request: request('tell a tale') })).value?.text).toBe(TALE);
});
