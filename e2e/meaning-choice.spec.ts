/** A preference that shares no word with the request decides between options by its meaning and is cited; no other is. */
import { expect, type Page } from './harness/chromium';
import { call } from './harness/memories';
import { tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest('/checkout');

const COURIERS = 'I prefer express couriers';
const ROOMS = 'I prefer standard hotel rooms';

/** Preferences finds by meaning as well: what it finds has its vector. */
const hasMeaning = async (panel: Page, query: string, text: string): Promise<void> => {
  const found = async (): Promise<string[]> =>
    (await call(panel, 'memories', { query })).map(({ memory }) => memory.text);
  await expect.poll(found, { timeout: 30_000 }).toContain(text);
};

test.beforeEach(async ({ shop, site }) => {
  site.cart.push({ slug: 'fjord-oxford-shirt', size: 'M', quantity: 1 });
  await shop.reload();
});

test('a preference that is near in meaning decides, and is named as the reason', async ({ shop, panel }) => {
  await tell(panel, ROOMS);
  await tell(panel, COURIERS);
  await hasMeaning(panel, 'shipping and delivery', COURIERS);
  await hasMeaning(panel, 'where to sleep on holiday', ROOMS);
  const task = await tell(panel, 'choose a delivery');
  expect(task.status.state).toBe('done');
  await expect(shop.getByRole('radio', { name: /Express delivery/ })).toBeChecked();
  expect(task.records.at(-1)?.uses.map((use) => use.words)).toEqual([COURIERS]);
  await expect(
    panel.getByRole('button', { name: /because you said .*I prefer express couriers/i }),
  ).toBeVisible();
});

test('one that is about something else decides nothing, whatever word of an option it holds', async ({
  shop,
  panel,
}) => {
  await tell(panel, ROOMS);
  await hasMeaning(panel, 'where to sleep on holiday', ROOMS);
  const asked = await tell(panel, 'choose a delivery');
  expect(asked.status.state).toBe('asking');
  expect(asked.records.flatMap((record) => record.uses)).toEqual([]);
  await expect(shop.getByRole('radio', { name: /Standard delivery/ })).not.toBeChecked();
});

test('the request goes before a preference that is near in meaning', async ({ shop, panel }) => {
  await tell(panel, COURIERS);
  await hasMeaning(panel, 'shipping and delivery', COURIERS);
  const task = await tell(panel, 'choose the standard delivery');
  expect(task.records.flatMap((record) => record.uses)).toEqual([]);
  await expect(shop.getByRole('radio', { name: /Standard delivery/ })).toBeChecked();
});

test('what is known of a subject is told by meaning', async ({ panel }) => {
  await tell(panel, 'I am vegetarian');
  await tell(panel, COURIERS);
  await hasMeaning(panel, 'food without meat', 'I am vegetarian');
  const told = await tell(panel, 'what do you know about food without meat?');
  expect(told.records[0]?.say).toContain('I am vegetarian');
  expect(told.records[0]?.say).not.toContain(COURIERS);
});
