import { expect, it } from 'vitest';
import type { PageText } from '../flow';
import { world } from '../agent/scripted';
import { describePage } from './overview';

const record = (title: string) => ({ title, fields: [], text: title, refs: [] });
const { page } = world(
  { kind: 'text', role: 'heading', tag: 'h1', name: 'All our shirts' },
  { role: 'link', name: 'Shirts', landmark: 'navigation Shop' },
  { role: 'link', name: 'Cart 2', landmark: 'navigation Shop' },
  { role: 'textbox', name: 'Your name', editable: true },
);
const TEXT: PageText = {
  title: 'Search · Shop',
  lang: 'en',
  url: 'https://www.shop.test/',
  blocks: [
    { text: 'One.', heading: 'Size', level: 2 },
    { text: 'Two.', heading: 'Care', level: 2 },
  ],
  lists: [
    { name: 'Shop', records: [record('Shirts'), record('Cart')], of: 2 },
    { name: 'Results', records: ['Blue', 'Green', 'Red'].map(record), of: 7 },
    { name: '', records: [record('Imprint'), record('Terms')], of: 2 },
    { name: 'Form', records: [record('Your name:'), record('Cart')], of: 2 },
  ],
  tables: [
    {
      name: 'Sizes',
      columns: ['Size', 'Chest'],
      rows: [{ cells: ['S', '90'] }, { cells: ['M', '96'] }],
      of: 2,
    },
  ],
};

it('tells what a page is called, lists, asks for and leads to, and no row of links as a list', () =>
  expect(describePage({ ...page, url: TEXT.url }, TEXT).split('\n\n')).toEqual([
    'This is “Search · Shop” on shop.test. Its heading is “All our shirts”.',
    'It shows 7 entries under “Results”: Blue, Green, Red and 4 more.',
    'It shows a table of 2 rows under “Sizes”: S, M.',
    'A form asks for Your name.',
    'Its parts: Size, Care.',
    'Its menu leads to Shirts, Cart.',
  ]));

it('says little of an empty page', () =>
  expect(describePage(world().page, { title: '', lang: '', url: '', blocks: [] })).toBe(
    'This is “a page without a title” on shop.test.',
  ));

it('tells of an article by its own words, whatever it lists', () => {
  const told = 'Salt was boiled here for four hundred years and shipped to every port of the north. '.repeat(
    5,
  );
  const blocks = ['Past', 'Present', 'People'].map((heading) => ({ text: told, heading, level: 2 }));
  const byline = { author: 'Ana Duarte', date: '2 May 2026' };
  expect(describePage(page, { ...TEXT, title: 'Saltmere', blocks, byline }).split('\n\n')).toEqual([
    'This is “Saltmere” on shop.test. Its heading is “All our shirts”.',
    'It is written by Ana Duarte, dated 2 May 2026.',
    'Its parts: Past, Present, People.',
  ]);
});
