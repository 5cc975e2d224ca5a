/**
 * What of the network is used, seen from outside of the browser: all that it asks goes through a proxy that writes it down,
 * also what workers and documents without a tab ask. From installation on, through use, to a model that is fetched.
 */
import { expect, launch, openPanel, serve, test } from './harness/chromium';
import { FILE, hub, SHA } from './harness/hub';
import { call } from './harness/memories';
import { recordingProxy } from './harness/proxy';
import { tell } from './harness/talk';

const PAGE = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><main><h1>Shop</h1>
<p>We sell hats and scarves. Hats ship within two days.</p><label>Size <select><option>S<option>M</select></label>
<button type="button">Add to bag</button></main></html>`;
/** Chromium asks these for itself, with or without an extension; no code of the package names them. */
const OF_THE_BROWSER = /^\S+ (?:https?:\/\/)?(?:update\.googleapis\.com|accounts\.google\.com)[:/]/u;

test('nothing is asked of any network but the pages that are opened and the model that is fetched', async () => {
  test.setTimeout(180_000);
  const proxy = await recordingProxy();
  const heard = (): string[] => proxy.heard().filter((one) => !OF_THE_BROWSER.test(one));
  const shop = await serve({ routes: { '/': PAGE } });
  const models = await serve({ routes: hub().routes });
  const familiar = await launch({
    args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    const page = await familiar.context.newPage();
    await page.goto(shop.url);
    const panel = await openPanel(familiar, page);
    await tell(panel, 'I wear size M');
    await tell(panel, 'choose my size');
    await tell(panel, 'click add to bag');
    await tell(panel, 'when do hats ship?');
    await tell(panel, 'what do you know about me?');
    // The encoder of the package, in a worker.
    await expect
      .poll(async () => (await call(panel, 'memories', { query: 'clothing measurements' })).length, {
        timeout: 30_000,
      })
      .toBe(1);
    await panel.getByRole('button', { name: 'Preferences' }).click();
    await panel.getByRole('button', { name: /^Back/ }).click();
    expect(heard()).toEqual([`GET ${shop.url}/`]);

    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Models' }).click();
    await panel
      .getByLabel('Or the web address of one')
      .fill(`${models.url}/some/model/resolve/main/tiny.gguf`);
    await panel.getByRole('button', { name: 'Add to the list' }).click();
    await panel.getByRole('button', { name: 'Download: tiny', exact: true }).click();
    await expect(panel.getByText('Models take 2 MB of the disk.')).toBeVisible();
    expect(heard()).toEqual([
      `GET ${shop.url}/`,
      `GET ${models.url}/api/models/some/model/revision/main`,
      `GET ${models.url}/api/models/some/model/tree/${SHA}?recursive=1`,
      `GET ${models.url}${FILE}`,
    ]);
  } finally {
    await familiar.close();
    await Promise.all([proxy.close(), shop.close(), models.close()]);
  }
});
