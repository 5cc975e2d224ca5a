/** What people say of any shop, in words that stand nowhere on the page. */
import { expect } from './harness/chromium';
import { tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest('/search?q=shirt');

test('sorts by whatever the site calls it, and applies it', async ({ shop, panel }) => {
  await tell(panel, 'sort by price, lowest first');
  await expect(shop).toHaveURL(/sort=cheap/);
  await tell(panel, 'sort from most expensive to cheapest');
  await expect(shop).toHaveURL(/sort=dear/);
  const task = await tell(panel, 'sort by price');
  expect(task.status).toMatchObject({
    state: 'asking',
    question: { options: [{ label: 'Lowest price' }, { label: 'Highest price' }] },
  });
  await panel.locator('.ask .option').first().click();
  await expect(shop).toHaveURL(/sort=cheap/);
});

test('goes home, and to the basket that is called a cart', async ({ shop, panel, site }) => {
  await tell(panel, 'go back to the start page');
  await expect(shop).toHaveURL(`${site.url}/`);
  await tell(panel, 'take me to my basket');
  await expect(shop).toHaveURL(/\/cart$/);
  await shop.goto(`${site.url}/product/iris-short-sleeve-shirt`);
  await tell(panel, 'take me to my basket');
  await expect(shop).toHaveURL(/\/cart$/);
  await tell(panel, 'show me shirts');
  await expect(shop).toHaveURL(/q=shirt/);
});

test('takes sizes and numbers by another name, and puts so many into the basket once confirmed', async ({
  shop,
  panel,
  site,
}) => {
  await shop.goto(`${site.url}/product/iris-short-sleeve-shirt`);
  await tell(panel, 'pick large');
  await expect(shop.getByRole('radio', { name: 'L', exact: true })).toBeChecked();
  const task = await tell(panel, 'put two of these in my basket');
  await expect(shop.getByLabel('Quantity')).toHaveValue('2');
  expect(task.status).toMatchObject({
    state: 'confirming',
    confirm: { text: expect.stringContaining('Add to cart') },
  });
});

test('signs up for the newsletter by checking its box, never by turning it round', async ({
  shop,
  panel,
  site,
}) => {
  await shop.goto(`${site.url}/account`);
  const box = shop.getByRole('checkbox', { name: /newsletter/ });
  for (const [words, on] of [
    ['sign me up for the newsletter', true],
    ['subscribe me to the newsletter', true],
    ['unsubscribe from the newsletter', false],
    ['unsubscribe me from the newsletter', false],
  ] as const) {
    await tell(panel, words);
    await expect(box, words).toBeChecked({ checked: on });
  }
});
