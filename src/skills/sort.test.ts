import { describe, expect, it } from 'vitest';
import { samplePage } from '../rank/sample';
import { equalOn, inDigits } from './equal';
import { sortings } from './sort';

const select = (name: string, ...labels: string[]) => ({
  role: 'combobox',
  tag: 'select',
  name,
  options: labels.map((label) => ({ label })),
});
const ways = (page: ReturnType<typeof samplePage>, said: string): string[] =>
  sortings(page, said).map(({ element, option }) => option ?? element.name);

describe('the way of sorting that words mean', () => {
  const shop = samplePage(
    select('Colour', 'Red', 'Blue', 'Best of both'),
    select(
      'Sort by',
      'Relevance',
      'Price: low to high',
      'Price: high to low',
      'Newest',
      'Avg. customer review',
    ),
  );
  it.each([
    ['price, lowest first', ['Price: low to high']],
    ['most expensive first', ['Price: high to low']],
    ['newest first', ['Newest']],
    ['rating', ['Avg. customer review']],
    ['price', ['Price: low to high', 'Price: high to low']],
    ['oldest first', []],
    ['blue', []],
  ])('%s', (said, labels) => {
    expect(ways(shop, said)).toEqual(labels);
  });

  it('takes a list of orders whatever it is called, and a row of links that is', () => {
    expect(ways(samplePage(select('', 'Cheapest first', 'Dearest first')), 'lowest price')).toEqual([
      'Cheapest first',
    ]);
    const links = ['Price', 'Rating'].map((name) => ({ role: 'link', name, group: 'Sort by' }));
    expect(ways(samplePage(...links), 'rating')).toEqual(['Rating']);
    expect(ways(samplePage({ role: 'link', name: 'Price list' }), 'price')).toEqual([]);
  });
});

describe('values by another name', () => {
  const sizes = samplePage(...['S', 'M', 'L'].map((name) => ({ role: 'radio', name, checked: false })));
  const words = samplePage(select('Size', 'Small', 'Medium', 'Large'));
  it.each([
    [sizes, 'large', 'l'],
    [sizes, 'mittel', 'm'],
    [sizes, 'extra large', 'extra large'],
    [words, 'L', 'large'],
    [words, 'Large', 'Large'],
    [samplePage(select('Quantity', '1', '2', '3')), 'two', '2'],
    [samplePage({ role: 'link', name: '2' }), 'two', 'two'],
  ])('%#: %s', (page, said, name) => {
    expect(equalOn(page, said)).toBe(name);
  });

  it('writes numbers in digits', () => {
    expect([inDigits('two'), inDigits('zwölf'), inDigits('12'), inDigits('lots')]).toEqual([
      '2',
      '12',
      '12',
      'lots',
    ]);
  });
});
