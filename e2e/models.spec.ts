/** Models from a host on this machine into the installed extension: fetched, checked, paused, taken away; and nothing else asked. */
import { expect, test, type Page, type Served } from './harness/chromium';
import { FILE, hub, MODEL, SHA } from './harness/hub';

/** Adds the model by its address, as a person does. */
async function addModel(panel: Page, served: Served): Promise<void> {
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Models' }).click();
  await panel.getByLabel('Or the web address of one').fill(`${served.url}/some/model/resolve/main/tiny.gguf`);
  await panel.getByRole('button', { name: 'Add to the list' }).click();
  await expect(panel.getByRole('heading', { name: 'tiny', exact: true })).toBeVisible();
}
const button = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true });

test('a model is fetched by the list of its host and taken away again, and nothing else is ever asked', async ({
  familiar,
  page,
  openPanel,
  serve,
}) => {
  const { routes } = hub();
  const served = await serve({ routes });
  const asked: string[] = [];
  familiar.context.on('request', (request) => asked.push(request.url()));
  const panel = await openPanel(page);
  await addModel(panel, served);
  expect(served.log).toEqual([]);
  await button(panel, 'Download: tiny').click();
  await expect(panel.getByText('Models take 2 MB of the disk.')).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  expect(served.log).toEqual([
    'GET /api/models/some/model/revision/main',
    `GET /api/models/some/model/tree/${SHA}?recursive=1`,
    `GET ${FILE}`,
  ]);
  await button(panel, 'Delete: tiny').click();
  await panel.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'tiny', exact: true })).toHaveCount(0);
  const elsewhere = asked.filter(
    (url) => !url.startsWith(familiar.address('')) && !url.startsWith(served.url),
  );
  expect(elsewhere.filter((url) => url !== 'about:blank')).toEqual([]);
});

test('a download is paused, outlives the background, and goes on with what is missing', async ({
  page,
  openPanel,
  killWorker,
  serve,
}) => {
  const { routes, slow, go } = hub();
  const served = await serve({ routes });
  slow();
  const panel = await openPanel(page);
  await addModel(panel, served);
  await button(panel, 'Download: tiny').click();
  await expect(panel.getByText(/^1 MB of 2 MB/)).toBeVisible();
  await killWorker();
  await button(panel, 'Pause: tiny').click();
  await expect(panel.getByText(/are here\. Paused\./)).toBeVisible();
  go();
  await button(panel, 'Resume: tiny').click();
  await expect(panel.getByText('Models take 2 MB of the disk.')).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  expect(served.log.filter((line) => line.endsWith('.gguf'))).toHaveLength(2);
});

test('one flipped bit is refused', async ({ page, openPanel, serve }) => {
  const damaged = Buffer.from(MODEL);
  damaged[1000] = (damaged[1000] ?? 0) ^ 1;
  const { routes } = hub(damaged);
  const served = await serve({ routes });
  const panel = await openPanel(page);
  await addModel(panel, served);
  await button(panel, 'Download: tiny').click();
  await expect(panel.getByText(/came damaged twice/)).toBeVisible();
  expect(served.log.filter((line) => line.endsWith('.gguf'))).toHaveLength(2);
});

test('a file from disk is copied in, and what is no model is said to be none', async ({
  page,
  openPanel,
}) => {
  const panel = await openPanel(page);
  await panel.goto(`${panel.url()}#models`);
  await panel.reload();
  const input = panel.getByLabel('A model file (.gguf) from this disk');
  await input.setInputFiles({ name: 'mine.gguf', mimeType: '', buffer: Buffer.from('no model at all') });
  await expect(panel.getByText('mine.gguf is no model that I can read: I need a GGUF file.')).toBeVisible();
});
