import { describe, expect, it } from 'vitest';
import type { Money, PageRecord, PageTable, PageText } from '../../flow';
import { replyTo } from './reply';
import { wantedOf } from './wanted';

const euro = (amount: number): Money => ({ text: `€${amount}.00`, amount, currency: 'EUR' });
const item = (title: string, price: number, value: number, text = ''): PageRecord => ({
  title,
  price: euro(price),
  rating: { text: String(value), value, of: 5 },
  fields: [],
  text: `${title} ${text} €${price}.00`,
  refs: [`e${price}`],
});
const GOODS = [
  item('Harbour shirt', 38, 4.6, 'blue, linen'),
  item('Fjord shirt', 54, 4.8, 'blue, cotton'),
  item('Dune trousers', 34, 4.1, 'sand'),
  item('Plum coat', 68, 4.9, 'wool'),
];
const table = (name: string, columns: string[], rows: string[][], of = rows.length): PageTable => ({
  name,
  columns,
  of,
  rows: rows.map((cells) => ({ cells, ...(columns[0] !== 'Flight' && { header: cells[0] ?? '' }) })),
});
const page = (more: Partial<PageText>): PageText => ({ title: '', lang: 'en', url: '', blocks: [], ...more });
const SHOP = page({ lists: [{ name: 'Results', records: GOODS, of: 4 }] });
const FLIGHTS = page({
  tables: [
    table('Flights', ['Flight', 'Departs', 'Arrives', 'Price'], [
      ['OS 12', '7:15 am', '9:40 am', '€120'],
      ['OS 18', '11:50 am', '2:10 pm', '€89'],
      ['LX 3', '1:05 pm', '3:30 pm', '€101'],
    ]),
  ],
}); // prettier-ignore
const VISITORS = page({
  tables: [table('Visitors a year', ['Country', 'Visitors 2025', 'Visitors 2026'], [['Spain', '120', '140'], ['France', '90', '95'], ['Total', '210', '235']])],
}); // prettier-ignore
const ORDER = page({ tables: [table('Your order', ['Article', 'Price'], [['Shirt', '€38.00'], ['Delivery', '€4.00'], ['Total', '€42.00']])] }); // prettier-ignore

const WAYS = page({
  lists: [{ name: 'How', records: GOODS, of: 4 }],
  tables: [
    table(
      'Delivery times',
      ['Way', 'Time'],
      [
        ['Standard', '3 days'],
        ['Express', 'one day'],
      ],
    ),
  ],
});

const ask = (question: string, text: PageText) => {
  const wanted = wantedOf(question);
  return wanted && replyTo(wanted, text, question);
};

describe('the best of a list', () => {
  it.each([
    ['which one is the cheapest?', 'Dune trousers, with €34.00'],
    ['which shirt is the cheapest?', 'Harbour shirt, with €38.00'],
    ['what is the most expensive product?', 'Plum coat, with €68.00'],
    ['which has the best rating?', 'Plum coat, with 4.9 out of 5'],
    ['welches ist das billigste?', 'Dune trousers, with €34.00'],
  ])('%s', (question, say) => expect(ask(question, SHOP)?.say).toContain(say));

  it('says what is equal to it', () => {
    const two = page({
      lists: [{ name: '', records: [item('A', 5, 4), item('B', 5, 4), item('C', 9, 4)], of: 3 }],
    });
    expect(ask('which is the cheapest?', two)?.say).toContain('B is equal to it');
  });

  it('compares rows of a table, by columns that only the page names', () => {
    expect(ask('which flight is the cheapest?', FLIGHTS)?.say).toContain('OS 18, with €89');
    expect(ask('which country has the most visitors 2026?', VISITORS)?.rests[0]?.title).toBe('Spain');
  });

  it('says that it did not read all', () => {
    const long = page({ lists: [{ name: '', records: GOODS, of: 900 }] });
    expect(ask('which one is the cheapest?', long)?.say).toContain('first 4 of 900');
  });
});

describe('lists', () => {
  it('lists the products with their prices', () => {
    expect(ask('list the products with their prices', SHOP)?.table).toEqual({
      columns: ['Name', 'Price', 'Rating'],
      rows: GOODS.map(({ title, price, rating }) => [title, price?.text, `${rating?.value ?? ''} out of 5`]),
    });
  });
  it('leaves out what is beyond a bound', () => {
    expect(ask('which shirts cost less than 40?', SHOP)?.rests.map(({ title }) => title)).toEqual([
      'Harbour shirt',
    ]);
    expect(ask('which flights leave before noon?', FLIGHTS)?.rests.map(({ title }) => title)).toEqual([
      'OS 12',
      'OS 18',
    ]);
    expect(ask('which shirts cost between 30 and 40 euros?', SHOP)?.rests.map(({ title }) => title)).toEqual([
      'Harbour shirt',
    ]);
    expect(ask('which shirts are rated above 4.7?', SHOP)?.rests.map(({ title }) => title)).toEqual([
      'Fjord shirt',
    ]);
    expect(ask('which products are over 500 euros?', SHOP)?.say).toContain('None of the 4');
  });
  it.each([
    ['only show the ones under 40 euros', ['Harbour shirt', 'Dune trousers']],
    ['show me the ones under 40', ['Harbour shirt', 'Dune trousers']],
    ['the blue ones', ['Harbour shirt', 'Fjord shirt']],
    ['only those in blue', ['Harbour shirt', 'Fjord shirt']],
    ['which of these are made of linen?', ['Harbour shirt']],
    ['show me only the blue ones under 40', ['Harbour shirt']],
    ['show me only shirts over 50', ['Fjord shirt']],
    ['nur die unter 35 Euro', ['Dune trousers']],
    ['montre-moi ceux à moins de 35 euros', ['Dune trousers']],
    ['solo los de menos de 35 euros', ['Dune trousers']],
    ['the green ones', []],
  ])('keeps to what is asked for: %s', (question, titles) =>
    expect(ask(question, SHOP)?.rests.map(({ title }) => title)).toEqual(titles),
  );
  it('keeps to tables where one is asked for', () =>
    expect(ask('list the table', WAYS)?.table?.columns).toEqual(['Way', 'Time']));
  it('compares the first three, and sorts', () => {
    expect(ask('compare the first three', SHOP)?.rests).toHaveLength(3);
    expect(ask('sort the first three by price', SHOP)?.rests.map(({ title }) => title)).toEqual(['Dune trousers', 'Harbour shirt', 'Fjord shirt']); // prettier-ignore
  });
  it('counts', () => {
    expect(ask('how many results are there?', SHOP)?.say).toContain('I see 4 entries under “Results”');
    expect(ask('how many shirts are there?', SHOP)?.say).toContain('2 entries');
    const tips = { ...SHOP, lists: [{ name: 'Tips', records: SHOP.lists?.[0]?.records.map(({ title }) => ({ title, text: title, fields: [], refs: [] })) ?? [], of: 4 }] }; // prettier-ignore
    expect(ask('how many comments are there?', tips)).toBeNull();
  });
});

describe('single values', () => {
  it.each([
    ['what is the price of the Plum coat?', SHOP, 'Plum coat: €68.00'],
    ['how much does the harbour shirt cost?', SHOP, 'Harbour shirt: €38.00'],
    ['what is the rating of the Fjord shirt?', SHOP, 'Fjord shirt: 4.8 out of 5'],
    ['what does this table say about Spain?', VISITORS, 'Spain: Visitors 2025: 120, Visitors 2026: 140'],
    ['how many visitors did Spain have in 2026?', VISITORS, 'Spain, Visitors 2026: 140'],
    ['how long does express delivery take?', WAYS, 'Express, Time: one day'],
    ['what is the total in the order table?', ORDER, 'Total: €42.00'],
    ['what’s the total?', ORDER, 'Total: €42.00'],
    ['wie hoch ist die Gesamtsumme?', ORDER, 'Total: €42.00'],
    ['¿cuánto es en total?', ORDER, 'Total: €42.00'],
  ])('%s', (question, text, say) => expect(ask(question, text)?.say).toContain(say));

  it('names both when the words fit two', () =>
    expect(ask('what is the price of the blue shirt?', SHOP)?.say).toBe(
      'Harbour shirt: €38.00\n\nFjord shirt: €54.00',
    ));

  it.each([
    'tell me about the author',
    'list the opening hours of the town hall',
    'what is the return policy?',
    'who founded the shop?',
    'what is the price of the hat?',
    'what is a Harbour shirt?',
  ])('%s is no matter of these lists', (question) => expect(ask(question, SHOP)).toBeNull());
});

it('knows what asks for the fields of a form', () => {
  for (const words of [
    'what do I have to fill in here?',
    'what are the required fields?',
    'which fields are mandatory?',
  ])
    expect(wantedOf(words)).toMatchObject({ kind: 'fill' });
});
