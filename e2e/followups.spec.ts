/** What is said after an answer or an act: "open it", "put it in the cart", "the same for …", and the way back. */
import { expect } from './harness/chromium';
import { tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest('/search?q=shirt');

test('opens what an answer told of, puts it into the cart, and finds the way back', async ({
  panel,
  shop,
}) => {
  await tell(panel, 'which one is the cheapest?');
  await tell(panel, 'open it');
  await expect(shop).toHaveURL(/iris-short-sleeve-shirt/);
  await tell(panel, 'take me back to the results');
  await expect(shop).toHaveURL(/q=shirt/);
  await tell(panel, 'which one is the best rated?');
  expect((await tell(panel, 'put it in the cart')).status).toMatchObject({
    state: 'confirming',
    confirm: { text: expect.stringContaining('Add to cart') },
  });
  await expect(shop).toHaveURL(/\/product\//);
});

test('orders by the page’s own button and never by the way to the cart, and does the same for another', async ({
  panel,
  shop,
  site,
}) => {
  site.cart.push(
    { slug: 'iris-short-sleeve-shirt', size: 'M', quantity: 2 },
    { slug: 'fjord-oxford-shirt', size: 'L', quantity: 1 },
  );
  await shop.goto(`${site.url}/cart`);
  for (const words of ['nimm das Oxford-Hemd raus', 'remove the oxford shirt'])
    expect((await tell(panel, words)).status, words).toMatchObject({
      state: 'confirming',
      confirm: { text: expect.stringContaining('Remove Fjord oxford shirt') },
    });
  await tell(panel, 'cambia la cantidad del iris a 3');
  await expect.poll(() => site.cart[0]?.quantity).toBe(3);
  await shop.goto(`${site.url}/checkout`);
  expect((await tell(panel, 'order it')).status).toMatchObject({
    state: 'confirming',
    confirm: { text: expect.stringContaining('Place order') },
  });
  expect(site.orders).toEqual([]);
});
