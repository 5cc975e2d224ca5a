import { expect, it } from 'vitest';
import type { Page } from '../flow';
import { queryOfTarget, type Query } from './query';
import { rank } from './rank';
import { samplePage } from './sample';

const first = (page: Page, query: Query): string | undefined => rank(page, query)[0]?.element.ref;

it('takes what leads to a thing before what sends something there, where somewhere to go is asked for', () => {
  const form = { name: 'Shirt', method: 'post' as const, submits: true, search: false, secret: false };
  const page = samplePage(
    { role: 'link', name: 'Cart 2' },
    { role: 'button', name: 'Add to cart', form },
    { role: 'button', name: 'Cart', form },
  );
  const [cart, add] = [page.elements[0], page.elements[1]];
  const two = { ...page, elements: [cart, add].filter((e) => e !== undefined) };
  expect(first(two, queryOfTarget('click', { words: 'cart' }, 'open the cart'))).toBe('e1');
  expect(first(two, queryOfTarget('click', { words: 'cart' }, 'geh zum cart'))).toBe('e1');
  expect(first(two, queryOfTarget('click', { words: 'add to cart' }, 'click add to cart'))).toBe('e2');
  // Called just so, it is meant all the same.
  expect(first(page, queryOfTarget('click', { words: 'cart' }, 'open cart'))).toBe('e3');
});
