import { expect, it } from 'vitest';
import { candidates, likely, nameOf, SURE_CHANCE } from './meant';
import { queryOfTarget } from './query';
import { rank } from './rank';
import { samplePage } from './sample';

const query = queryOfTarget('click', { words: 'get in touch' });
const page = samplePage(
  { role: 'link', name: 'Careers' },
  { role: 'link', name: 'Contact us', landmark: 'contentinfo' },
  { role: 'link', name: 'Contact us' },
  { role: 'button', name: 'Contact us now', disabled: true },
  { role: 'text', name: 'Contact us' },
  { role: 'textbox', name: '', near: 'Contact name' },
);

it('looks at open controls that have a name and that the verb is for', () => {
  const names = candidates(rank(page, query), query).map(({ element }) => nameOf(element));
  expect(names.filter((name) => name === 'Contact us')).toHaveLength(2);
  expect(names).toContain('Careers');
  expect(names).not.toContain('Contact us now');
});

it('gives each name a chance once, with room for none of them', () => {
  const among = candidates(rank(page, query), query);
  const chances = likely(
    among,
    new Map([
      ['Contact us', 0.5],
      ['Careers', 0.3],
    ]),
  );
  expect(chances.map(({ ranked }) => ranked.element.name)).toEqual(['Contact us', 'Careers']);
  const sum = chances.reduce((all, { chance }) => all + chance, 0);
  expect(sum).toBeGreaterThan(0.5);
  expect(sum).toBeLessThan(1);
});

it('is sure of what is near alone and of nothing that is far', () => {
  const among = candidates(rank(page, query), query);
  const best = (near: number): number =>
    likely(
      among,
      new Map([
        ['Contact us', near],
        ['Careers', 0.1],
      ]),
    )[0]?.chance ?? 0;
  expect(best(0.7)).toBeGreaterThan(SURE_CHANCE);
  expect(best(0.1)).toBeLessThan(0.1);
  expect(likely([], new Map())).toEqual([]);
});
