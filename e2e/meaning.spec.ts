/** The encoder of the package runs in the background, without a network, and what it finds comes and goes with memories. */
import { expect, test, type Page } from './harness/chromium';
import { call } from './harness/memories';

const texts = async (panel: Page, query: string): Promise<string[]> =>
  (await call(panel, 'memories', { query })).map(({ memory }) => memory.text);

test('finds by meaning what shares no word, and forgets that too', async ({
  familiar,
  page,
  openPanel,
  serve,
  killWorker,
}) => {
  const { url } = await serve({ routes: { '/': '<title>Here</title>' } });
  const asked: string[] = [];
  familiar.context.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  const panel = await openPanel(page);
  for (const words of ['I wear size M', 'I am vegetarian', 'I prefer window seats'])
    await call(panel, 'addMemory', { words });
  await expect
    .poll(() => texts(panel, 'food without meat'), { timeout: 20_000 })
    .toContain('I am vegetarian');
  expect(await texts(panel, 'food without meat')).not.toContain('I wear size M');
  // By words alone: at once.
  expect(await texts(panel, 'wind')).toEqual(['I prefer window seats']);

  await killWorker();
  await expect
    .poll(() => texts(panel, 'where to sit on the plane'), { timeout: 20_000 })
    .toContain('I prefer window seats');
  const [row] = await call(panel, 'memories', { query: 'vegetarian' });
  await call(panel, 'forgetMemories', { ids: [row?.memory.id ?? ''] });
  expect(await texts(panel, 'food without meat')).toEqual([]);
  // The worker's requests are among them, and all of them stay on the machine.
  expect(asked).toContain(familiar.address('encoder/minilm.onnx'));
  const own = [familiar.address(''), `${url}/`];
  expect(asked.filter((address) => !own.some((start) => address.startsWith(start)))).toEqual([]);
});

test('a background that ends before a vector is made makes it at its next life', async ({
  page,
  openPanel,
  serve,
  killWorker,
}) => {
  const { url } = await serve({ routes: { '/': '<title>Here</title>' } });
  await page.goto(url);
  const panel = await openPanel(page);
  await call(panel, 'addMemory', { words: 'I am vegetarian' });
  await killWorker();
  await expect
    .poll(() => texts(panel, 'food without meat'), { timeout: 20_000 })
    .toEqual(['I am vegetarian']);
});
