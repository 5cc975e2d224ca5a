/** The encoder of the package runs in Firefox's event page too, and makes again what a stop cut short. */
import { expect, test, type Page } from './harness/firefox';
import { call } from './harness/memories';

const texts = async (panel: Page, query: string): Promise<string[]> =>
  (await call(panel, 'memories', { query })).map(({ memory }) => memory.text);

test('finds by meaning what shares no word, also after the background ended', async ({
  tab,
  openPanel,
  serve,
  killWorker,
}) => {
  const { url } = await serve({ routes: { '/': '<title>Here</title>' } });
  await tab.goto(url);
  const panel = await openPanel(tab);
  for (const words of ['I wear size M', 'I am vegetarian', 'I prefer window seats'])
    await call(panel, 'addMemory', { words });
  await expect
    .poll(() => texts(panel, 'food without meat'), { timeout: 20_000 })
    .toContain('I am vegetarian');
  expect(await texts(panel, 'food without meat')).not.toContain('I wear size M');
  expect(await texts(panel, 'wind')).toEqual(['I prefer window seats']);

  await call(panel, 'addMemory', { words: 'I play the cello' });
  await killWorker();
  await expect
    .poll(() => texts(panel, 'musical instruments'), { timeout: 20_000 })
    .toContain('I play the cello');
  const [row] = await call(panel, 'memories', { query: 'vegetarian' });
  await call(panel, 'forgetMemories', { ids: [row?.memory.id ?? ''] });
  expect(await texts(panel, 'food without meat')).not.toContain('I am vegetarian');
});
