/** The same choice on three visits becomes a suggestion; a yes makes it a memory that decides, a no is final. */
import { expect, test, type Page } from './harness/chromium';
import { call } from './harness/memories';
import { tell } from './harness/talk';

const page = (inner: string): string =>
  `<!doctype html><html lang="en"><title>Shirt</title><main><h1>Linen shirt</h1>${inner}</main></html>`;
const SIZES = ['S', 'M', 'L'];
const RADIOS = page(
  `<fieldset><legend>Size</legend>${SIZES.map((s) => `<label><input type="radio" name="s" value="${s}"> ${s}</label>`).join('')}</fieldset>`,
);
const LIST = page(`<label>Size <select><option>Pick one</option>${SIZES.map((s) => `<option>${s}</option>`).join('')}</select></label>`); // prettier-ignore
const BUTTONS = page(
  `<div role="group" aria-label="Size">${SIZES.map((s) => `<button type="button" aria-pressed="false" onclick="for (const b of this.parentElement.children) b.ariaPressed = b === this">${s}</button>`).join('')}</div>`,
);
const FILTERS = page(
  `<h2>Size</h2><ul>${SIZES.map((s) => `<li><a href="?size=${s}">${s}</a></li>`).join('')}</ul>`,
);

const isChosen: Record<string, (shop: Page) => Promise<unknown>> = {
  radios: (shop) => expect(shop.getByRole('radio', { name: 'M', exact: true })).toBeChecked(),
  list: (shop) => expect(shop.getByRole('combobox')).toHaveValue('M'),
  buttons: (shop) =>
    expect(shop.getByRole('button', { name: 'M', exact: true })).toHaveAttribute('aria-pressed', 'true'),
  filters: (shop) => expect(shop).toHaveURL(/size=M/),
};

const preferences = (panel: Page): Promise<void> =>
  panel.getByRole('button', { name: 'Preferences' }).click();
const back = (panel: Page): Promise<void> =>
  panel.getByRole('button', { name: 'Back to the conversation' }).click();

/** Chooses M on so many visits. */
async function visits(shop: Page, panel: Page, url: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await shop.goto(url);
    const task = await tell(panel, 'choose M');
    expect(task.status.state).toBe('done');
  }
}

for (const [kind, html] of Object.entries({
  radios: RADIOS,
  list: LIST,
  buttons: BUTTONS,
  filters: FILTERS,
})) {
  test(`${kind}: suggested after three visits, kept after a yes, used on the fourth`, async ({
    page: shop,
    openPanel,
    serve,
  }) => {
    const { url } = await serve({ routes: { '/': html } });
    await shop.goto(url);
    const panel = await openPanel(shop);
    await visits(shop, panel, url, 2);
    expect(await call(panel, 'memories', { query: '', status: 'suggested' })).toEqual([]);
    await visits(shop, panel, url, 1);
    await preferences(panel);
    const suggestions = panel.getByRole('region', { name: 'Suggestions' });
    await expect(suggestions).toContainText('For “Size” I choose “M”');
    // It waits: nothing is kept, and nothing is used.
    expect((await call(panel, 'overview', {})).total).toBe(0);
    await suggestions.getByRole('button', { name: /^Remember:/ }).click();
    await expect(panel.locator('.memory').filter({ hasText: 'For “Size” I choose “M”' })).toHaveCount(1);
    await back(panel);
    await shop.goto(url);
    const task = await tell(panel, kind === 'buttons' ? 'choose a size' : 'choose my size');
    expect(task.status.state).toBe('done');
    await isChosen[kind]?.(shop);
    expect(task.records.flatMap(({ uses }) => uses)).toHaveLength(1);
    await expect(panel.getByRole('button', { name: /^because/ }).last()).toBeVisible();
  });
}

test('a no is final: it is neither used nor suggested again', async ({ page: shop, openPanel, serve }) => {
  const { url } = await serve({ routes: { '/': RADIOS } });
  await shop.goto(url);
  const panel = await openPanel(shop);
  await visits(shop, panel, url, 3);
  await preferences(panel);
  await panel.getByRole('button', { name: /^No, don’t remember:/ }).click();
  await expect(panel.getByRole('region', { name: 'Suggestions' })).toHaveCount(0);
  await back(panel);
  await visits(shop, panel, url, 2);
  expect(await call(panel, 'memories', { query: '', status: 'suggested' })).toEqual([]);
  await shop.goto(url);
  expect((await tell(panel, 'choose my size')).status.state).toBe('failed');
});

test('a choice that was corrected twice is suggested', async ({ page: shop, openPanel, serve }) => {
  const { url } = await serve({ routes: { '/': RADIOS } });
  await shop.goto(url);
  const panel = await openPanel(shop);
  for (const words of ['no, L', 'nein, L']) {
    expect(await call(panel, 'memories', { query: '', status: 'suggested' })).toEqual([]);
    await shop.goto(url);
    await tell(panel, 'choose M');
    await tell(panel, words);
  }
  await expect
    .poll(async () =>
      (await call(panel, 'memories', { query: '', status: 'suggested' })).map((r) => r.memory.text),
    )
    .toEqual(['For “Size” I choose “L”']);
});
