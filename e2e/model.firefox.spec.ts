/** The same real model in Firefox: it answers, decides in form, and is stopped. */
import type { Page } from 'puppeteer-core';
import { weightsMissing, WEIGHTS } from '../src/build/weights.mjs';
import { expect, test } from './harness/firefox';
import { ask, chooseFile, entryOf, request } from './harness/model';

const missing = weightsMissing();
test.skip(missing !== null, missing ?? '');

test('a real model answers, decides in form, and is stopped', async ({ tab, openPanel }) => {
  test.setTimeout(300_000);
  const panel = await openPanel(tab);
  await chooseFile(fileOf(panel), WEIGHTS.path, entryOf('smollm2', 'model.gguf', WEIGHTS.bytes));
  expect((await ask(panel, { ask: 'load' })).value).toMatchObject({ kind: 'ready', engine: 'wllama' });
  const picked = await ask(panel, {
    ask: 'complete',
    request: request('1 lamp, 2 chair', {
      form: { kind: 'json', schema: '{"enum":["1","2"]}' },
      maxTokens: 8,
    }),
  });
  expect(picked.value?.text).toMatch(/^"[12]"$/);
  const tale = request('Tell a long tale of a cat.', { maxTokens: 500 });
  const stopped = await ask(panel, { ask: 'complete', request: tale }, { afterPieces: 3 });
  expect(stopped.value?.end).toBe('stopped');
  expect(stopped.pieces.length).toBeLessThan(50);
});

const fileOf = (panel: Page) => ({
  evaluate: (expression: string) => panel.evaluate(expression),
  give: async (path: string) => {
    const input = await panel.$('#model-file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  },
});
