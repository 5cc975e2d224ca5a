/** A real language model in the installed extension: SmolLM2-135M by wllama, on the processor. */
import { weightsMissing, WEIGHTS } from '../src/build/weights.mjs';
import type { PageElement } from '../src/flow';
import { choiceRequest, chosen } from '../src/prompt/choice';
import { expect, test, type Page } from './harness/chromium';
import { ask, chooseFile, entryOf, request } from './harness/model';
import { stateOf } from './harness/talk';

const missing = weightsMissing();
test.skip(missing !== null, missing ?? '');

const PAGE = `The shop on High Street sells lamps and chairs. It is open from nine to five, and closed on Sundays.
Lamps may be sent back within thirty days. Chairs may not be sent back. Delivery is free from forty pounds.`;
const FIXED = {
  role: 'system',
  content: 'You read a page for somebody and answer in one short sentence.',
} as const;
const SCHEMA = '{"enum":["1","2","3"]}';
/** Small, so that the prompt stays short: forms, not sense, are what this model is for. */
const pick = (words: string) =>
  request(words, {
    role: 'picker',
    messages: [
      { role: 'system', content: 'Say the number of the one that is meant.' },
      { role: 'user', content: words },
    ],
    form: { kind: 'json', schema: SCHEMA },
    maxTokens: 8,
  });

const button = (name: string): PageElement => ({
  ...{ ref: name, kind: 'control', role: 'button', tag: 'button', name, signature: name },
  ...{ box: [0, 0, 10, 10], inView: true },
});

test('streams, decides in form, is stopped, and outlives the background', async ({
  page,
  openPanel,
  killWorker,
  familiar,
}) => {
  // A slow, busy machine reads ten tokens a second.
  test.setTimeout(400_000);
  const requests: string[] = [];
  familiar.context.on('request', (asked) => requests.push(asked.url()));
  const panel = await openPanel(page);
  await chooseFile(fileOf(panel), WEIGHTS.path, entryOf('smollm2', 'model.gguf', WEIGHTS.bytes));

  // Loading asks what is known to be right; only a model that answers so becomes ready.
  expect((await ask(panel, { ask: 'load' })).value).toMatchObject({ kind: 'ready', engine: 'wllama' });

  await test.step('an answer about a page, piece by piece, and its beginning is known the next time', async () => {
    const about = (question: string) =>
      request('', { messages: [FIXED, { role: 'user', content: `${PAGE}\n\n${question}` }], maxTokens: 16 });
    const first = await ask(panel, { ask: 'complete', request: about('When is the shop open?') });
    expect(first.pieces.length).toBeGreaterThan(2);
    expect(first.value?.text).toBe(first.pieces.join(''));
    expect(first.value?.tokens.prompt).toBeGreaterThan(60);
    const second = await ask(panel, { ask: 'complete', request: about('May chairs be sent back?') });
    expect(second.value?.tokens.reused).toBeGreaterThan(60);
  });

  await test.step('fifty decisions, each of the form that was asked for', async () => {
    const wrong: unknown[] = [];
    for (let i = 0; i < 50; i += 1) {
      const { value, error } = await ask(panel, {
        ask: 'complete',
        request: pick(`1 lamp, 2 chair, 3 rug: ${i}`),
      });
      if (!value || value.end !== 'stop' || !['1', '2', '3'].includes(parsed(value.text)))
        wrong.push(value ?? error);
    }
    expect(wrong).toEqual([]);
    // A step's own call leaves this model, which writes a line for each brace, enough tokens to come to an end.
    const own = choiceRequest('open the second', [button('First'), button('Second')]);
    const picked = await ask(panel, { ask: 'complete', request: own });
    expect(picked.value?.end).toBe('stop');
    expect(chosen(JSON.parse(picked.value?.text ?? ''), 2)).not.toBeUndefined();
  });

  await test.step('vectors, in which alike sentences are nearer, and it writes as before', async () => {
    const texts = ['A cat sleeps.', 'A cat is asleep.', 'Taxes are due in May.'];
    const { value, error } = await ask(panel, { ask: 'embed', texts });
    expect(error).toBeUndefined();
    expect(value).toHaveLength(3);
    const [cat = [], asleep = [], taxes = []] = value ?? [];
    expect(cat).toHaveLength(576);
    expect(likeness(cat, asleep)).toBeGreaterThan(likeness(cat, taxes));
    const next = await ask(panel, { ask: 'complete', request: pick('1 lamp, 2 chair, 3 rug') });
    expect(next.value?.end).toBe('stop');
  });

  await test.step('stopped in the middle, and free for the next', async () => {
    const tale = request('Tell a long tale of a cat.', { maxTokens: 500 });
    const stopped = await ask(panel, { ask: 'complete', request: tale }, { afterPieces: 3 });
    expect(stopped.value?.end).toBe('stopped');
    expect(stopped.pieces.length).toBeLessThan(50);
    const next = await ask(panel, { ask: 'complete', request: pick('1 lamp, 2 chair, 3 rug') });
    expect(next.value?.end).toBe('stop');
  });

  await test.step('a background that is killed finds it loaded', async () => {
    const tale = request('Tell a long tale of a cat.', { maxTokens: 500 });
    const cut = ask(panel, { ask: 'complete', request: tale });
    await panel.waitForFunction(() => ((globalThis as { asking?: string[] }).asking?.length ?? 0) > 2);
    await killWorker();
    expect((await cut).gone).toBe(true);
    expect((await stateOf(panel)).engine).toMatchObject({ kind: 'ready', engine: 'wllama' });
    const next = await ask(panel, { ask: 'complete', request: pick('1 lamp, 2 chair, 3 rug') });
    expect(next.value?.tokens.reused).toBeGreaterThan(5);
  });

  expect(
    requests.filter((address) => !address.startsWith(familiar.address('')) && address !== 'about:blank'),
  ).toEqual([]);
});

test('what is no model, and a model cut short, are refused in words', async ({ page, openPanel }, info) => {
  const panel = await openPanel(page);
  const { readFileSync, writeFileSync } = await import('node:fs');
  const put = async (name: string, bytes: Uint8Array) => {
    const path = info.outputPath(`${name}.gguf`);
    writeFileSync(path, bytes);
    try {
      await chooseFile(fileOf(panel), path, entryOf(name, 'model.gguf', bytes.length));
    } catch (error) {
      return String(error); // refused as it came in
    }
    return (await ask(panel, { ask: 'load' })).error?.message;
  };
  expect(await put('picture', new TextEncoder().encode('a picture of a cat'))).toMatch(
    /no model that I can read/,
  );
  const whole = readFileSync(WEIGHTS.path);
  expect(await put('short', whole.subarray(0, 20_000_000))).toMatch(/cut short or damaged/);
  // The name of its architecture, overwritten.
  const strange = Buffer.from(whole);
  strange.write('frogs', strange.indexOf('llama', strange.indexOf('general.architecture')));
  expect(await put('strange', strange)).toMatch(/does not know/);
});

const fileOf = (panel: Page) => ({
  evaluate: (expression: string) => panel.evaluate(expression),
  give: (path: string) => panel.setInputFiles('#model-file', path),
});

const likeness = (a: number[], b: number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) / Math.hypot(...a) / Math.hypot(...b);

function parsed(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return `not JSON: ${text}`;
  }
}
