/** What people say while they shop, pick days and change their minds: numbers, carts, the checkout, pages and forms. */
import { resolve } from 'node:path';
import { expect, type Page } from './harness/chromium';
import { confirmYes, takeFirst, tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest('/search?q=shirt').extend<{ at: string }>({
  at: async ({ serve }, use) => use((await serve({ folder: resolve(import.meta.dirname, 'places') })).url),
});

const question = async (panel: Page, words: string): Promise<string> => {
  const { status } = await tell(panel, words);
  return status.state === 'asking' ? status.question.text : status.state;
};

test('puts a thing of a list into the cart once it is told which, and changes how many it took', async ({
  panel,
  shop,
  site,
}) => {
  expect(await question(panel, 'put it in the cart')).toContain('Which one shall I put into the cart?');
  await expect(shop).toHaveURL(/q=shirt/);
  await takeFirst(panel);
  await expect(shop).toHaveURL(/harbour-linen-shirt/);
  await tell(panel, 'choose M');
  await tell(panel, 'put it in the cart');
  await confirmYes(panel);
  await expect.poll(() => site.cart.length).toBe(1);
  await tell(panel, 'actually make that two');
  await expect(shop).toHaveURL(/\/cart$/);
  await expect.poll(() => site.cart[0]?.quantity).toBe(2);
  await tell(panel, 'take one out again');
  await expect.poll(() => site.cart[0]?.quantity).toBe(1);
  expect((await tell(panel, 'take one out again')).status).toMatchObject({
    state: 'confirming',
    confirm: { text: expect.stringContaining('Remove Harbour linen shirt') },
  });
  expect(site.cart.length).toBe(1);
});

test('empties the cart line by line, each with a yes, and says when it is empty', async ({
  panel,
  shop,
  site,
}) => {
  site.cart.push(
    { slug: 'iris-short-sleeve-shirt', size: 'M', quantity: 2 },
    { slug: 'harbour-linen-shirt', size: 'L', quantity: 1 },
  );
  await shop.goto(`${site.url}/`);
  expect((await tell(panel, 'empty my cart')).status.state).toBe('confirming');
  expect(site.cart.length).toBe(2);
  expect((await confirmYes(panel)).status.state).toBe('confirming');
  expect(site.cart.length).toBe(1);
  const done = await confirmYes(panel);
  expect(site.cart).toEqual([]);
  expect(done.records.at(-1)?.say).toBe('Your cart is empty now.');
  for (const words of ['leere den Warenkorb', 'vide mon panier', 'vacía el carrito'])
    expect((await tell(panel, words)).records.at(-1)?.say, words).toMatch(/nothing in|Nothing is in/);
});

test('goes to the checkout by way of the cart, and offers nothing else where there is nothing to pay', async ({
  panel,
  shop,
  site,
}) => {
  expect((await tell(panel, 'go to checkout')).status).toMatchObject({
    problem: { message: expect.stringContaining('nothing to pay for yet') },
  });
  site.cart.push({ slug: 'iris-short-sleeve-shirt', size: 'M', quantity: 1 });
  for (const words of ['go to checkout', 'zur Kasse', 'passer à la caisse', 'ir a la caja']) {
    await shop.goto(`${site.url}/search?q=shirt`);
    await tell(panel, words);
    await expect(shop, words).toHaveURL(/\/checkout$/);
  }
});

test('tells what costs less than so many bucks, quid, balles or pavos', async ({ panel }) => {
  for (const words of [
    'something under 40 bucks',
    'anything under 40 quid?',
    'unter 40 Euronen',
    'moins de 40 balles',
    'algo por menos de 40 pavos',
  ])
    expect((await tell(panel, words)).records[0]?.table?.rows.length, words).toBe(5);
});

test('goes to the last page of a list, and asks where nothing has pages', async ({ panel, shop, at }) => {
  for (const words of ['last page', 'letzte Seite', 'dernière page', 'última página']) {
    await shop.goto(`${at}/issues.html`);
    await tell(panel, words);
    await expect(shop, words).toHaveURL(/page=2/);
  }
  await shop.goto(`${at}/news.html`);
  expect(await question(panel, 'last page')).toContain('Shall I go back');
  await takeFirst(panel);
  await expect(shop).toHaveURL(/issues\.html/);
});

test('tells and takes days of a calendar', async ({ panel, shop, at }) => {
  await shop.goto(`${at}/booking.html`);
  for (const [words, says] of [
    ['is Friday the 12th free?', 'Yes: 12 March 2027 can be chosen here.'],
    ['ist der 11. frei?', 'No: 11 March 2027 can’t be chosen here.'],
    ['le 12 est-il libre ?', 'Yes: 12 March 2027 can be chosen here.'],
    ['¿está libre el 11?', 'No: 11 March 2027 can’t be chosen here.'],
  ] as const)
    expect((await tell(panel, words)).records[0]?.say, words).toBe(says);
  for (const words of ['take the 12th', 'nimm den 12.', 'prends le 12', 'elige el 12'])
    expect((await tell(panel, words)).records.at(-1)?.what, words).toBe('Click “12”');
});

test('clears a form, and finds what is called so in another language', async ({ panel, shop, at }) => {
  await shop.goto(`${at}/hotel.html`);
  for (const words of ['clear the form', 'leere das Formular', 'vide le formulaire', 'borra el formulario']) {
    await shop.getByLabel('Where to?').fill('Porto');
    await tell(panel, words);
    await expect(shop.getByLabel('Where to?'), words).toHaveValue('');
  }
  await shop.goto(`${at}/settings.html`);
  const dark = shop.getByRole('switch', { name: 'Dark mode' });
  for (const [words, on] of [
    ['Dunkelmodus einschalten', true],
    ['schalte den Dunkelmodus aus', false],
    ['active le mode sombre', true],
    ['desactiva el modo oscuro', false],
  ] as const) {
    await tell(panel, words);
    await expect(dark, words).toBeChecked({ checked: on });
  }
});
