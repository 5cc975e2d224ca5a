/** The document that runs models, with a scripted one in it: what is loaded, asked, stopped, killed and let go. */
import { expect, test, type Familiar, type Page } from './harness/chromium';
import { ask, chooseScript, request } from './harness/model';
import { stateOf } from './harness/talk';

const TALE = 'once upon a time there was a cat that knew what its people liked and did it';
const LINES = [
  // Longer than any test may take.
  { has: ['for ever'], answer: `${TALE} `.repeat(60), pace: 100 },
  { has: ['slowly'], answer: TALE, pace: 100 },
  { has: ['break'], answer: TALE, lost: true, fails: 'The model went away.' },
  { has: ['refuse'], answer: '', fails: 'I will not.' },
  { has: ['tale'], answer: TALE },
];

/** Addresses of the documents of the extension that stand in no tab. */
async function offscreen({ cdp, address }: Familiar): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const urls = targetInfos
    .filter(({ type }) => type !== 'page' && type !== 'service_worker')
    .map(({ url }) => url);
  return urls.filter((url) => url.startsWith(address('')));
}

const engineOf = async (panel: Page) => (await stateOf(panel)).engine;

test('nothing is made before it is needed, and then it answers piece by piece', async ({
  familiar,
  page,
  openPanel,
}) => {
  const panel = await openPanel(page);
  expect((await engineOf(panel)).kind).toBe('none');
  await chooseScript(panel, LINES);
  expect((await engineOf(panel)).kind).toBe('asleep');
  expect(await offscreen(familiar)).toEqual([]);

  const asked = await ask(panel, { ask: 'complete', request: request('tell a tale') });
  expect(asked.value).toMatchObject({ text: TALE, end: 'stop' });
  expect(asked.pieces.join('')).toBe(TALE);
  expect(asked.pieces.length).toBeGreaterThan(5);
  expect(await engineOf(panel)).toMatchObject({ kind: 'ready', engine: 'scripted', model: 'script' });
  expect(await offscreen(familiar)).toEqual([familiar.address('engine.html')]);

  await ask(panel, { ask: 'unload' });
  expect((await engineOf(panel)).kind).toBe('asleep');
  await expect.poll(() => offscreen(familiar)).toEqual([]);
});

test('Stop ends an answer, and the next question is answered', async ({ page, openPanel }) => {
  const panel = await openPanel(page);
  await chooseScript(panel, LINES);
  const stopped = await ask(panel, { ask: 'complete', request: request('slowly now') }, { afterPieces: 2 });
  expect(stopped.value?.end).toBe('stopped');
  expect(TALE.startsWith(stopped.value?.text ?? '?')).toBe(true);
  expect(stopped.pieces.length).toBeLessThan(8);
  // One that still waits for its turn is given up at once.
  const [slow, waiting] = await Promise.all([
    ask(panel, { ask: 'complete', request: request('slowly now') }),
    ask(panel, { ask: 'complete', request: request('tell a tale') }, { afterMs: 50 }),
  ]);
  expect(waiting.value).toMatchObject({ end: 'stopped', text: '' });
  expect(slow.value?.text).toBe(TALE);
  expect((await ask(panel, { ask: 'complete', request: request('tell a tale') })).value?.text).toBe(TALE);
});

test('a failure has words, and a model that is lost is loaded again', async ({ page, openPanel }) => {
  const panel = await openPanel(page);
  await chooseScript(panel, LINES);
  expect((await ask(panel, { ask: 'complete', request: request('please refuse') })).error?.message).toBe(
    'I will not.',
  );
  const lost = await ask(panel, { ask: 'complete', request: request('break') });
  expect(lost.error).toEqual({ code: 'model', message: 'The model went away.' });
  expect((await ask(panel, { ask: 'complete', request: request('tell a tale') })).value?.text).toBe(TALE);
});

test('a killed background finds the model loaded, and the answer under way has ended', async ({
  familiar,
  page,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(page);
  await chooseScript(panel, LINES);
  await ask(panel, { ask: 'complete', request: request('tell a tale') });
  const slow = ask(panel, { ask: 'complete', request: request('for ever', { maxTokens: 10_000 }) });
  await panel.waitForFunction(() => ((globalThis as { asking?: string[] }).asking?.length ?? 0) > 2);
  await killWorker();
  expect((await slow).gone).toBe(true);
  expect(await offscreen(familiar)).toEqual([familiar.address('engine.html')]);
  expect(await engineOf(panel)).toMatchObject({ kind: 'ready', model: 'script' });
  // Were the one cut short still running, this would wait for it.
  expect((await ask(panel, { ask: 'complete', request: request('tell a tale') })).value?.text).toBe(TALE);
});

test('a document that goes away in the middle leaves what there was, marked as cut', async ({
  familiar,
  page,
  openPanel,
}) => {
  const panel = await openPanel(page);
  await chooseScript(panel, LINES);
  const slow = ask(panel, { ask: 'complete', request: request('for ever', { maxTokens: 10_000 }) });
  await panel.waitForFunction(() => ((globalThis as { asking?: string[] }).asking?.length ?? 0) > 2);
  const { targetInfos } = await familiar.cdp.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === familiar.address('engine.html'));
  await familiar.cdp.send('Target.closeTarget', { targetId: target?.targetId ?? '' });
  const { value } = await slow;
  expect(value?.end).toBe('cut');
  expect(TALE.startsWith(value?.text ?? '?')).toBe(true);
  expect((await ask(panel, { ask: 'complete', request: request('tell a tale') })).value?.text).toBe(TALE);
});

test('a page of ours that is no background cannot ask the document, and the document cannot ask as a panel', async ({
  familiar,
  page,
  openPanel,
}) => {
  const panel = await openPanel(page);
  await chooseScript(panel, LINES);
  await ask(panel, { ask: 'load' });
  const reply = await panel.evaluate(() =>
    chrome.runtime.sendMessage<object, unknown>({ to: 'engine', name: 'state', input: {} }),
  );
  expect(reply).toMatchObject({ ok: false });
  // Opened as a tab it is nobody.
  const tab = await familiar.context.newPage();
  await tab.goto(familiar.address('engine.html'));
  for (const message of [
    { to: 'background', name: 'overview', input: {} },
    { to: 'news', name: 'changed', input: { state: null } },
  ]) {
    const answer = await tab.evaluate(
      (message) => chrome.runtime.sendMessage<object, unknown>(message),
      message,
    );
    expect(answer).toMatchObject({ ok: false });
  }
  expect((await engineOf(panel)).kind).toBe('ready');
});
