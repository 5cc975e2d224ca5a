/** The one thing that a page is about, and what is said beside it. */
import { expect, test } from './fixture';
import * as pages from './listings';

const LIKE = `<section><h2>You may like</h2><ul>${['Red', 'Green', 'Grey']
  .map((name, i) => `<li><a href="/p/${i}"><h3>${name} scarf</h3></a><p>$${i + 5}.00</p></li>`)
  .join('')}</ul></section>`;

test('a product with its price, not those of others beside it', async ({ open }) => {
  const stage = await open(`<header><h2>Shop</h2><a href=/>Home</a></header><main>
    <p>Free delivery from $80</p><div><div><img alt="" width=9 height=9></div><div><h1>Blue shirt</h1>
    <p>Everybody who spends more than $60 before Friday gets a free scarf of their choice.</p>
    <p><s>$39.00</s> <b>$29.00</b></p><p>Material: linen</p></div></div>${LIKE}</main>`);
  const { thing } = await stage.read();
  expect(thing).toMatchObject({
    title: 'Blue shirt',
    price: { amount: 29, text: '$29.00' },
    was: { amount: 39 },
    fields: [{ name: 'Material', value: 'linen' }],
  });
  expect(thing?.text).not.toContain('scarf');
});

test('a price in another part of the page than the heading', async ({ open }) => {
  const stage = await open(`<title>Harbour hotel – rooms</title><main><div><h2>Harbour hotel</h2></div>
    <aside>${LIKE}</aside><div><div><span>from 120 €</span> a night</div></div></main>`);
  expect((await stage.read()).thing).toMatchObject({
    title: 'Harbour hotel',
    price: { amount: 120, from: true },
  });
});

test('a list, an article and a page of offers are about no one thing with a price', async ({ open }) => {
  expect((await (await open(pages.DIV_CARDS)).read()).thing).toBeUndefined();
  const story = `<article><h1>Company is sold</h1><p>${'The owners had asked for $4 at first, and got less. '.repeat(6)}</p></article>`;
  expect((await (await open(story)).read()).thing).toBeUndefined();
  expect((await (await open(`<main><h1>Plain clothes</h1>${LIKE}</main>`)).read()).thing).toBeUndefined();
});

test('what unfolds is headed by the words that unfold it', async ({ open }) => {
  const stage =
    await open(`<main><h1>Shirt</h1><details open><summary>Fabric</summary><p>Pure linen.</p></details>
    <p>Made to last.</p></main>`);
  const { blocks } = await stage.read();
  expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([
    ['Shirt', undefined],
    ['Fabric', 'Shirt'],
    ['Pure linen.', 'Fabric'],
    ['Made to last.', 'Shirt'],
  ]);
});
