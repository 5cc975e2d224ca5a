/** Models in Firefox: fetched by the list of their host, checked, kept, and taken away again. */
import type { ElementHandle } from 'puppeteer-core';
import { expect, test, type Page } from './harness/firefox';
import { FILE, hub, SHA } from './harness/hub';
import type { Served } from './harness/server';

/** Presses what is called so, once it is there. */
async function press(panel: Page, name: string): Promise<void> {
  const found = `[...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(name)})`;
  await panel.waitForFunction(`Boolean(${found})`);
  // A click as a person's: the browser asks for access only in one.
  const button = (await panel.evaluateHandle(found)).asElement();
  await (button as ElementHandle<HTMLButtonElement> | null)?.click();
}
async function openModels(panel: Page): Promise<void> {
  await panel.bringToFront();
  await press(panel, 'Settings');
  await press(panel, 'Models');
}
/** Adds the model by its address, as a person does. */
async function add(panel: Page, { url }: Served): Promise<void> {
  await openModels(panel);
  await shown(panel, 'Or the web address of one');
  const input = await panel.$('input[placeholder^="huggingface.co"]');
  await input?.type(`${url}/some/model/resolve/main/tiny.gguf`);
  await press(panel, 'Add to the list');
}
const shown = (panel: Page, words: string) =>
  panel.waitForFunction(`document.body.innerText.includes(${JSON.stringify(words)})`, { timeout: 20_000 });

test('one is fetched, outlives the background’s end, and is taken away again', async ({
  tab,
  openPanel,
  killWorker,
  serve,
}) => {
  const served = await serve({ routes: hub().routes });
  const panel = await openPanel(tab);
  await add(panel, served);
  await press(panel, 'Download: tiny');
  await shown(panel, 'Models take 2 MB of the disk.');
  expect(served.log).toEqual([
    'GET /api/models/some/model/revision/main',
    `GET /api/models/some/model/tree/${SHA}?recursive=1`,
    `GET ${FILE}`,
  ]);
  await killWorker();
  await press(panel, 'Delete: tiny');
  await press(panel, 'Delete');
  await panel.waitForFunction(`!document.body.innerText.includes('tiny')`);
});

test('a download that the background’s end cut off goes on while somebody looks', async ({
  tab,
  openPanel,
  killWorker,
  serve,
}) => {
  const { routes, slow, go } = hub();
  const served = await serve({ routes });
  slow();
  const panel = await openPanel(tab);
  await add(panel, served);
  await press(panel, 'Download: tiny');
  await shown(panel, '1 MB of 2 MB');
  await killWorker();
  go();
  await press(panel, 'Delete: tiny');
  await press(panel, 'Keep it');
  expect(served.log.filter((line) => line.endsWith('.gguf'))).toHaveLength(2);
});

test('a download goes on with no panel open, longer than Firefox lets an idle background live', async ({
  familiar,
  tab,
  openPanel,
  serve,
}) => {
  await familiar.inBrowser(`Services.prefs.setIntPref('extensions.background.idle.timeout', 12000)`);
  try {
    const { routes, slow, go } = hub();
    const served = await serve({ routes });
    slow();
    const panel = await openPanel(tab);
    await add(panel, served);
    await press(panel, 'Download: tiny');
    await shown(panel, '1 MB of 2 MB');
    await panel.close();
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    go();
    const again = await openPanel(tab);
    await openModels(again);
    await press(again, 'Delete: tiny');
    expect(served.log.filter((line) => line.endsWith('.gguf'))).toHaveLength(1);
  } finally {
    await familiar.inBrowser(`Services.prefs.clearUserPref('extensions.background.idle.timeout')`);
  }
});
