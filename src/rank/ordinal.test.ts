import { expect, it } from 'vitest';
import type { Page, Target } from '../flow';
import { queryOfTarget } from './query';
import { rank } from './rank';
import { samplePage, type Sample } from './sample';

const pick = (page: Page, target: Target): string | undefined =>
  rank(page, queryOfTarget('click', target))[0]?.element.ref;

it('counts equals in document order', () => {
  const page = samplePage(
    { role: 'checkbox', name: 'One' },
    { role: 'textbox', name: 'Two', editable: true },
    { role: 'checkbox', name: 'Three' },
    { role: 'checkbox', name: 'Four' },
  );
  expect(pick(page, { words: '', role: 'checkbox', ordinal: 2 })).toBe('e3');
  expect(pick(page, { words: '', role: 'checkbox', ordinal: -1 })).toBe('e4');
});

it('counts only those with the name', () => {
  const page = samplePage(
    { role: 'button', name: 'Cancel' },
    { role: 'button', name: 'Reply' },
    { role: 'button', name: 'Cancel' },
    { role: 'button', name: 'Reply' },
  );
  expect(pick(page, { words: 'Reply', ordinal: 2 })).toBe('e4');
});

const shop: Sample[] = [
  ...['Home', 'Deals', 'Gift ideas', 'Returns and warranty', 'Customer service'].map((name, i) => ({
    role: 'link',
    name,
    landmark: 'navigation',
    item: { index: i + 1, of: 5, text: name },
  })),
  ...['Blue linen shirt', 'Blue silk shirt', 'Blue cotton shirt'].flatMap((name, i) => {
    const item = { index: i + 1, of: 3, text: `${name} ${20 + i} € In stock Add to cart` };
    return [
      { role: 'link', name: '', item, landmark: 'main' },
      { role: 'link', name, item, landmark: 'main' },
      { role: 'button', name: 'Add to cart', item, landmark: 'main' },
    ];
  }),
];

it('takes results from the main list, not from menus, and opens their titles', () => {
  const page = samplePage(...shop);
  expect(pick(page, { words: '', role: 'result', ordinal: 2 })).toBe('e10');
  expect(pick(page, { words: '', role: 'result', ordinal: -1 })).toBe('e13');
  expect(pick(page, { words: 'cotton', role: 'result' })).toBe('e13');
});

it('counts the items when the page does not write the noun', () => {
  expect(pick(samplePage(...shop), { words: 'product', ordinal: 3 })).toBe('e13');
});

it('finds results without marked-up items', () => {
  const page = samplePage(
    { role: 'link', name: 'Help', landmark: 'banner', box: [900, 10, 40, 20] },
    { role: 'link', name: 'A first page about birds', box: [40, 100, 300, 20] },
    { role: 'link', name: 'A second page about birds', box: [40, 200, 300, 20] },
    { role: 'link', name: 'A third page about birds', box: [40, 300, 300, 20] },
  );
  expect(pick(page, { words: '', role: 'result', ordinal: 2 })).toBe('e3');
});
