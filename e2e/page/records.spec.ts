import type { PageRecord } from '../../src/flow';
import { expect, test } from './fixture';
import * as pages from './listings';

const short = ({ title, price, rating }: PageRecord): string =>
  [title, price && `${price.amount} ${price.currency}`, rating && `${rating.value}/${rating.of}`]
    .filter(Boolean)
    .join(' | ');

test('cards of plain divs, with something else between them', async ({ open }) => {
  const stage = await open(pages.DIV_CARDS);
  await stage.observe();
  const [list] = (await stage.read()).lists ?? [];
  expect(list?.name).toBe('Clothes');
  expect(list?.records.map(short)).toEqual([
    'Blue shirt | 29 $ | 4.6/5',
    'Green shirt | 24.5 $',
    'Grey coat | 119 $ | 4.9/5',
    'Red scarf | 9.95 $ | 3.8/5',
  ]);
  const coat = list?.records[2];
  expect(coat).toMatchObject({
    was: { amount: 150 },
    reviews: 8,
    image: 'Grey coat on a hanger',
    href: 'http://site.test/p/2',
    fields: [{ name: 'Colour', value: 'Grey' }],
  });
  const { elements } = await stage.observe();
  const named = coat?.refs.map((ref) => elements.find((e) => e.ref === ref)?.name);
  expect(named).toContain('Add to cart');
});

test('items that are one link each', async ({ open }) => {
  const [list] = (await (await open(pages.UL_LINKS)).read()).lists ?? [];
  expect(list?.records.map(short)).toEqual([
    'Blue shirt | 29 GBP',
    'Green shirt | 24.5 GBP',
    'Grey coat | 119 GBP',
    'Red scarf | 9.95 GBP',
  ]);
  expect(list?.records[0]).toMatchObject({ price: { from: true }, href: 'http://site.test/p/0' });
});

test('a list by roles alone, with dates', async ({ open }) => {
  const [list] = (await (await open(pages.ROLE_LIST)).read()).lists ?? [];
  expect(list?.name).toBe('Inbox');
  expect(list?.records.map(({ title, date }) => [title, date?.iso])).toEqual([
    ['Lunch on Friday?', '2027-03-03'],
    ['Minutes of the meeting', '2027-03-01'],
    ['Your invoice', '2027-02-28'],
  ]);
  expect(list?.records[0]?.text).toContain('Ada');
});

test('records that are spread over two rows', async ({ open }) => {
  const { lists, tables } = await (await open(pages.TWO_ROWS)).read();
  expect(tables).toBeUndefined();
  expect(lists?.[0]?.records.map(({ title }) => title)).toEqual(
    [1, 2, 3, 4].map((i) => `Story number ${i} of the day`),
  );
  expect(lists?.[0]?.records[1]?.text).toContain('20 points');
});

test('terms and descriptions: short ones are a table, long ones records', async ({ open }) => {
  const { lists, tables } = await (await open(pages.DEFINITIONS)).read();
  expect(tables?.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.join(': '))])).toEqual([
    ['Details', ['Weight: 1.2 kg', 'Colour: blue', 'Sizes: S, M']],
  ]);
  expect(lists?.[0]?.records.map(({ title }) => title)).toEqual([
    'How do I return a thing?',
    'Where is my parcel?',
    'Can I pay later?',
  ]);
});

test('web components', async ({ open }) => {
  const [list] = (await (await open(pages.COMPONENTS)).read()).lists ?? [];
  expect(list?.records.map(short)).toEqual([
    'Blue shirt | 29 EUR | 4.6/5',
    'Green shirt | 24.5 EUR | 4.1/5',
    'Grey coat | 119 EUR | 4.9/5',
    'Red scarf | 9.95 EUR | 3.8/5',
  ]);
});

test('lists in sections are told apart by their headings', async ({ open }) => {
  const { lists } = await (await open(pages.SECTIONS)).read();
  expect(lists?.map(({ name, records }) => `${name}: ${records.length}`).sort()).toEqual([
    'Mains: 3',
    'Starters: 3',
    'Sweets: 3',
  ]);
  expect(lists?.[0]?.records[0]?.price?.amount).toBe(5.5);
});

test('a table with spans, header rows and a caption', async ({ open }) => {
  const [table] = (await (await open(pages.TABLE)).read()).tables ?? [];
  expect(table).toMatchObject({
    name: 'Visitors a year',
    columns: ['Country', 'Visitors 2025', 'Visitors 2026', 'Note'],
    of: 4,
  });
  expect(table?.rows.map(({ header, cells }) => [header, cells.slice(1).join(',')])).toEqual([
    ['Spain', '120,140,estimated'],
    ['France', '90,95,estimated'],
    ['Italy', '70,-,'],
    ['Total', '280,235,'],
  ]);
});

test('a table by roles', async ({ open }) => {
  const [table] = (await (await open(pages.ROLE_TABLE)).read()).tables ?? [];
  expect(table).toEqual({
    name: 'Trains',
    columns: ['To', 'Leaves'],
    rows: [{ cells: ['Graz', '9:15'] }, { cells: ['Linz', '13:40'] }],
    of: 2,
  });
});

test('an article is no list, a menu is not the main one', async ({ open }) => {
  const p = `<p>${'The words went on for a good while, with commas, and turns. '.repeat(4)}</p>`;
  const { lists } = await (await open(`<article><h1>Day</h1>${p.repeat(8)}</article>`)).read();
  expect(lists).toBeUndefined();
  const cards = await (await open(pages.DIV_CARDS)).read();
  expect(cards.lists?.[0]?.records[0]?.title).toBe('Blue shirt');
});

test('what is hidden is in no record and no table', async ({ open }) => {
  const stage =
    await open(`<ul><li>One thing <span style="display:none">secret</span><li>Two things<li hidden>Three</ul>
    <table><tr><th>A<th>B<tr><td>1<td style="font-size:1px">secret<tr style="display:none"><td>3<td>4</table>`);
  const { lists, tables } = await stage.read();
  expect(JSON.stringify([lists, tables])).not.toMatch(/secret|Three/);
  expect(tables?.[0]?.rows).toEqual([{ cells: ['1', ''] }]);
});

test('ten thousand rows are capped, and said to be', async ({ open }) => {
  const stage = await open(`<table id=t><tr><th>Name<th>Price</table><ul id=u></ul><script>
    const row = (i) => '<tr><td>Thing ' + i + '<td>$' + i + '.00';
    t.tBodies[0].insertAdjacentHTML('beforeend', Array.from({length: 10000}, (_, i) => row(i)).join(''));
    u.innerHTML = Array.from({length: 5000}, (_, i) => '<li><a href=/' + i + '>Item ' + i + '</a> <span>$' + i + '</span>').join('');
  </script>`);
  const began = Date.now();
  const { lists, tables, truncated } = await stage.read();
  expect(Date.now() - began).toBeLessThan(9000);
  expect(tables?.[0]?.rows.length).toBe(1000);
  expect(lists?.[0]?.records.length).toBe(300);
  // A machine too slow to see the whole page says so; otherwise what is beyond the cap is counted.
  expect(truncated === true || (tables?.[0]?.of === 10_000 && lists?.[0]?.of === 5000)).toBe(true);
});

test('pages built to break it are read in time', async ({ open }) => {
  const deep = '<div>'.repeat(3000) + 'deep' + '</div>'.repeat(3000);
  const wide = '<div><b>x</b><i>1</i></div>'.repeat(8000);
  const mixed = Array.from(
    { length: 3000 },
    (_, i) => `<${'abcdefgh'[i % 7] ?? 'a'}x><p>t${i}</p></${'abcdefgh'[i % 7] ?? 'a'}x>`,
  ).join('');
  const nested = '<ul><li>a</li><li>b'.repeat(300);
  const tables = '<table><tr><td>a<td>'.repeat(200);
  const spans =
    '<table><tr><th rowspan=65534 colspan=1000>h<td colspan=99999>x</tr>' +
    '<tr><td>1<td>2</tr>'.repeat(500) +
    '</table>';
  for (const html of [
    deep,
    wide,
    mixed,
    nested,
    tables,
    spans,
    '<table><tr></table><dl><dd>x</dl><ul></ul>',
  ]) {
    const stage = await open(`<main>${html}</main>`);
    const began = Date.now();
    const text = await stage.read();
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(JSON.stringify([text.lists, text.tables]).length).toBeLessThan(1_000_000);
  }
});

test('forms and names that shadow the DOM do no harm', async ({ open }) => {
  const stage =
    await open(`<form><input name=children><input name=parentNode><input name=tagName><input name=textContent>
    <ul><li><a href=/1>First thing</a> <span>$3</span></li><li><a href=/2>Second thing</a> <span>$4</span></li></ul></form>`);
  expect((await stage.read()).lists?.[0]?.records.map(({ title }) => title)).toEqual([
    'First thing',
    'Second thing',
  ]);
});
