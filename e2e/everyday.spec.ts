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

test('answers about the person from what they told, about the cart from its own number', async ({
  panel,
  shop,
  site,
}) => {
  await shop.goto(`${site.url}/product/iris-short-sleeve-shirt`);
  const unknown = await tell(panel, 'what is my size?');
  expect(unknown.records[0]?.say).toMatch(/^You have not told me/);
  await tell(panel, 'I wear size L');
  for (const words of ['what is my size?', 'was ist meine Größe?', '¿cuál es mi talla?'])
    expect((await tell(panel, words)).records[0]?.say, words).toBe('L, as you told me: “I wear size L”.');
  expect((await tell(panel, 'how many are in my basket?')).records[0]?.say).toContain('“Cart 0”');
});

test('tells what a list holds, a part of it, and takes it in other languages too', async ({
  panel,
  shop,
  site,
}) => {
  for (const words of [
    'what’s on this page?',
    'was ist das für eine Seite?',
    '¿qué hay en esta página?',
    'summarise',
  ])
    expect((await tell(panel, words)).records[0]?.say, words).toContain(
      '10 entries under “Results”: Harbour linen shirt',
    );
  for (const words of [
    'show me the first three',
    'zeig mir die ersten drei',
    'montre-moi les trois premiers',
    'muéstrame los tres primeros',
  ])
    expect((await tell(panel, words)).records[0]?.table?.rows.length, words).toBe(3);
  expect((await tell(panel, 'filter by price under 40')).records[0]?.table?.rows.length).toBeGreaterThan(1);
  expect((await tell(panel, 'what does it cost?')).records[0]?.say).toContain('10 things with a price');
  for (const words of ['ouvre le deuxième', 'open the second']) {
    await shop.goto(`${site.url}/search?q=shirt`);
    await tell(panel, words);
    await expect(shop).toHaveURL(/fjord-oxford-shirt/);
  }
  await tell(panel, 'go back to where I was');
  await expect(shop).toHaveURL(/q=shirt/);
  for (const words of ['in den Warenkorb', 'ajoute le moins cher au panier', 'añádelo a la cesta']) {
    await shop.goto(
      `${site.url}/${words.startsWith('ajoute') ? 'search?q=shirt' : 'product/iris-short-sleeve-shirt'}`,
    );
    expect((await tell(panel, words)).status, words).toMatchObject({
      state: 'confirming',
      confirm: { text: expect.stringContaining('Add to cart') },
    });
  }
});

test('tells and changes what is in the cart', async ({ panel, shop, site }) => {
  site.cart.push({ slug: 'iris-short-sleeve-shirt', size: 'M', quantity: 2 });
  await shop.goto(`${site.url}/cart`);
  expect((await tell(panel, 'how many are in my basket?')).records[0]?.say).toBe(
    '2 things, as “Cart 2” says here.',
  );
  for (const words of ['what’s the total?', 'quel est le total ?'])
    expect((await tell(panel, words)).records[0]?.say, words).toBe('Subtotal: €58.00');
  for (const words of ['remove it from the basket', 'entferne es aus dem Warenkorb']) {
    expect((await tell(panel, words)).status, words).toMatchObject({
      state: 'confirming',
      confirm: { text: expect.stringContaining('Remove Iris short-sleeve shirt') },
    });
    expect(site.cart.length).toBe(1);
  }
});
