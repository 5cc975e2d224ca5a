/** "No, I meant …" in the real panel: a memory is put right, a step is taken back and done as it was meant. */
import { expect, type Page } from './harness/chromium';
import { confirmYes, lastTask, tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest();
const chosen = (shop: Page): Promise<string[]> =>
  shop.getByRole('radio', { checked: true }).evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value)); // prettier-ignore

test('a memory that was just kept is put right, its history keeps the old one, and undo brings it back', async ({
  panel,
}) => {
  await tell(panel, 'I prefer black tea');
  const task = await tell(panel, 'No, I meant green tea');
  expect(task.records.at(-1)?.what).toBe('Change “I prefer black tea” to “I prefer green tea”');
  await expect(panel.getByText('it said “I prefer black tea” before')).toBeVisible();
  await panel.getByRole('button', { name: 'Preferences' }).click();
  const rows = panel.locator('.memory');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('I prefer green tea');
  await panel.getByRole('button', { name: /History of/ }).click();
  const history = panel.locator('.history');
  await expect(history).toContainText('No, I meant green tea');
  await expect(history).toContainText('I prefer black tea');
  await panel.getByRole('button', { name: 'Back to the conversation' }).click();
  await tell(panel, 'undo');
  await panel.getByRole('button', { name: 'Preferences' }).click();
  await expect(rows).toContainText('I prefer black tea');
});

for (const [words, corrected, says] of [
  ['Ich bevorzuge schwarzen Tee', 'Nein, ich meinte grünen Tee', 'Ich bevorzuge grünen Tee'],
  ['Je préfère le thé noir', 'Non, je voulais dire du thé vert', 'Je préfère le thé vert'],
  ['Prefiero el té negro', 'No, quería decir té verde', 'Prefiero el té verde'],
] as const) {
  test(`${words} — ${corrected}`, async ({ panel }) => {
    await tell(panel, words);
    await tell(panel, corrected);
    await expect(panel.locator('.kept-text').last()).toHaveText(says);
  });
}

for (const [words, corrected] of [
  ['choose M', 'no, L'],
  ['choose M', 'not that one, the third'],
  ['wähle M', 'nein, den dritten'],
  ['choisis M', 'non, le troisième'],
  ['elige M', 'ese no, el tercero'],
] as const) {
  test(`a choice is taken back and made anew: ${words} — ${corrected}`, async ({ shop, panel, site }) => {
    await shop.goto(`${site.url}/product/fjord-oxford-shirt`);
    await tell(panel, words);
    expect(await chosen(shop)).toContain('M');
    const task = await tell(panel, corrected);
    expect(task.status.state).toBe('done');
    expect(task.records.map(({ what }) => what)).toEqual(['Undo: Check “M”', 'Check “L”']);
    expect(await chosen(shop)).toContain('L');
  });
}

test('a page that was opened is left again for the one that was meant', async ({ shop, panel, site }) => {
  await tell(panel, 'search for shirts and open the first result');
  const first = shop.url();
  const task = await tell(panel, 'no, the second one');
  expect(task.status.state).toBe('done');
  expect(shop.url()).toContain(`${site.url}/product/`);
  expect(shop.url()).not.toBe(first);
  await shop.goBack();
});

test('“not that one” asks which of several, and what is sent asks again', async ({ shop, panel, site }) => {
  await shop.goto(`${site.url}/product/fjord-oxford-shirt`);
  await tell(panel, 'choose M');
  const asked = await tell(panel, 'not that one');
  expect(asked.status.state).toBe('asking');
  await expect(panel.getByText('Which one then?')).toBeVisible();
  expect(await chosen(shop)).not.toContain('M');
  await panel.locator('.ask .option', { hasText: 'XL' }).click();
  await expect.poll(() => chosen(shop)).toContain('XL');

  await shop.setContent(
    '<main><section><h2>Oslo</h2><button onclick="document.title=\'oslo\'">Book</button></section><section><h2>Rome</h2><button onclick="document.title=\'rome\'">Book</button></section></main>',
  );
  await tell(panel, 'click Book');
  await panel.locator('.ask .option', { hasText: 'Rome' }).click();
  await expect.poll(async () => (await lastTask(panel))?.status.state).toBe('confirming');
  await confirmYes(panel);
  await expect.poll(() => shop.title()).toBe('rome');
  const other = await tell(panel, 'no, the other one');
  expect(other.status).toMatchObject({ state: 'confirming' });
  expect(await shop.title()).toBe('rome');
  await confirmYes(panel);
  await expect.poll(() => shop.title()).toBe('oslo');
});
