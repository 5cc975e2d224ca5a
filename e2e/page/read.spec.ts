import { expect, test } from './fixture';

const shape = (blocks: { text: string; heading?: string; level?: number }[]): string[] =>
  blocks.map(({ text, heading, level }) =>
    level ? `h${level} ${text}` : heading ? `${heading}: ${text}` : text,
  );

const LONG = 'It was a long day and the words went on for a good while, with commas, and pauses, and turns. '
  .repeat(3)
  .trim();

test('headings, paragraphs, list items and table rows are blocks', async ({ open }) => {
  const stage =
    await open(`<html lang=en><title>Story</title><body><main><h1>Title</h1><p>One <b>bold</b><br>word.</p>
    <ul><li>First<li>Second</ul><h2>Sizes</h2><table><tr><th>Size<th>cm</tr><tr><td>S<td>40</tr></table></main></body></html>`);
  const text = await stage.read();
  expect([text.title, text.lang]).toEqual(['Story', 'en']);
  expect(shape(text.blocks)).toEqual([
    'h1 Title',
    'Title: One bold word.',
    'Title: First',
    'Title: Second',
    'h2 Sizes',
    'Sizes: Size | cm',
    'Sizes: S | 40',
  ]);
});

test('an article is told from what frames it', async ({ open }) => {
  const stage =
    await open(`<nav><a href=/>Home</a> <a href=/news>News</a></nav><aside><p>Buy now and save</p></aside>
    <div id=content><h1>The day</h1><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></div><footer>Imprint</footer>`);
  expect(shape((await stage.read()).blocks)).toEqual([
    'h1 The day',
    `The day: ${LONG}`,
    `The day: ${LONG}`,
    `The day: ${LONG}`,
  ]);
});

test('a page that is no article is read without its frame', async ({ open }) => {
  const stage = await open('<header>Shop</header><main><p>Two things</p></main><footer>Imprint</footer>');
  expect(shape((await stage.read()).blocks)).toEqual(['Two things']);
});

test('reading does not touch the page', async ({ open }) => {
  const stage = await open(`<article><h1>T</h1><p>${LONG}</p><p>${LONG}</p></article>`);
  const before = await stage.page.content();
  await stage.read();
  expect(await stage.page.content()).toBe(before);
});
