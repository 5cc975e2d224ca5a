/** Questions about lists, tables and forms, and things told by comparing them, on the demo shop. */
import { expect, type Page } from './harness/chromium';
import { lastTask, tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest('/search?q=shirt');

const answer = async (panel: Page, words: string): Promise<string> => {
  const task = await tell(panel, words);
  return task.records
    .map(({ say, passages, table }) =>
      [
        say,
        ...(passages ?? []).map(({ text }) => text),
        ...(table?.rows ?? []).map((row) => row.join(' | ')),
      ].join('\n'),
    )
    .join('\n');
};

test('lists, compares and counts what a page offers', async ({ panel }) => {
  expect(await answer(panel, 'which one is the cheapest?')).toMatch(
    /^Iris short-sleeve shirt, with €29\.00, of 10 compared\.[^]*Iris/,
  );
  expect(await answer(panel, 'what is the price of the Plum overshirt?')).toContain('Plum overshirt: €68.00');
  expect(await answer(panel, 'how many results are there?')).toContain('The page says: 10 results');
  expect(await answer(panel, 'list the products with their prices')).toContain(
    'Harbour linen shirt | €38.00 | 4.6 out of 5',
  );
  await expect(panel.getByRole('rowheader', { name: 'Plum overshirt' })).toBeVisible();
  expect(await answer(panel, 'which shirts cost less than 35?')).toMatch(/^2 of 10/);
  expect(await answer(panel, 'compare the first three by price')).toMatch(/Harbour/);
});

test('opens what comparing tells, and says by what', async ({ shop, panel }) => {
  const task = await tell(panel, 'open the cheapest one');
  expect(task.records[0]?.why).toContain('€29.00');
  await expect(shop).toHaveURL(/iris-short-sleeve-shirt/);
});

test('adds the best rated to the cart, by way of its page', async ({ shop, panel }) => {
  await tell(panel, 'add the best rated to the cart');
  await expect(shop).toHaveURL(/plum-overshirt|cart/);
  const task = await lastTask(panel);
  expect(task?.records[0]?.what).toContain('Plum overshirt');
});

test('asks where two are equal, and says where nothing can be compared', async ({ shop, panel, site }) => {
  await shop.setContent(
    `<ul>${['One', 'Two', 'Three'].map((n, i) => `<li><a href="/search?q=${n}">${n} of them</a> <span>$${i === 2 ? 9 : 5}</span></li>`).join('')}</ul>`,
  );
  const task = await tell(panel, 'open the cheapest one');
  expect(task.status).toMatchObject({
    state: 'asking',
    question: { options: [{ label: 'One of them' }, { label: 'Two of them' }] },
  });
  await panel.getByRole('button', { name: /Two of them/ }).click();
  await expect(shop).toHaveURL(/q=Two/);
  await shop.goto(`${site.url}/care`);
  const none = await tell(panel, 'open the cheapest one');
  expect(none.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
});

test('answers from tables and forms', async ({ shop, panel, site }) => {
  await shop.goto(`${site.url}/returns`);
  expect(await answer(panel, 'how much does express delivery cost?')).toContain('€9.00');
  expect(await answer(panel, 'what does this table say about Standard?')).toContain('3 to 5 working days');
  await shop.goto(`${site.url}/product/plum-overshirt`);
  await shop.getByRole('radio', { name: 'M', exact: true }).check();
  await shop.getByRole('button', { name: /add to cart/i }).click();
  await shop.goto(`${site.url}/checkout`);
  expect(await answer(panel, 'what do I have to fill in here?')).toMatch(
    /needs \d+ things[^]*(?:Name|Email|Street)/,
  );
});

test('answers everyday questions on the page of one thing', async ({ shop, panel, site }) => {
  await shop.goto(`${site.url}/product/iris-short-sleeve-shirt`);
  expect(await answer(panel, 'what does it cost?')).toBe(
    'Iris short-sleeve shirt: €29.00\nIris short-sleeve shirt €29.00',
  );
  expect(await answer(panel, 'what sizes does it come in?')).toBe('Size: S, M, L, XL.');
  expect(await answer(panel, 'is it available in size M?')).toBe('Yes. Size has M.');
  await tell(panel, 'what is it made of?');
  await panel.getByRole('button', { name: 'open “Fabric and care”' }).click();
  await expect
    .poll(async () => (await lastTask(panel))?.records.at(-1)?.passages?.[0]?.text)
    .toContain('cotton');
  await shop.goto(`${site.url}/search?q=shirt`);
  expect(await answer(panel, 'only show the ones under 30 euros')).toMatch(/^1 of 10[^]*Iris/);
});

test('leads from a question to the page that answers it, at a press', async ({ shop, panel }) => {
  await tell(panel, 'can I return something after 20 days?');
  await panel.getByRole('button', { name: 'open “Returns”' }).click();
  await expect(shop).toHaveURL(/returns/);
  await expect
    .poll(async () => (await lastTask(panel))?.records.at(-1)?.passages?.[0]?.text)
    .toContain('within 30 days');
});
