import { expect, it } from 'vitest';
import { ratingIn, reviewsIn } from './rating';

it.each([
  ['4.5 out of 5', 4.5, 5],
  ['4,5 von 5 Sternen', 4.5, 5],
  ['4.5/5', 4.5, 5],
  ['Rated 4 stars', 4, 5],
  ['3.5 stars', 3.5, 5],
  ['★★★☆☆', 3, 5],
  ['★★★★½', 4.5, 5],
  ['4.6 ★ (212)', 4.6, 5],
  ['9.2/10', 9.2, 10],
  ['Rating: 4.1', 4.1, 5],
  ['4,5 sur 5', 4.5, 5],
  ['8/10', 8, 10],
  ['Rated 3 of 5', 3, 5],
  ['★ 4.7', 4.7, 5],
  ['4.6 (212 reviews)', 4.6, 5],
] as const)('%s', (text, value, of) => expect(ratingIn(text)).toMatchObject({ value, of }));

it.each(['2 of 5', '3/5', '24/10/2027', '★', 'page 1 of 10', 'Only 5 left', '4 von 5 Seiten gelesen'])(
  '%s is none',
  (text) => expect(ratingIn(text)).toBeNull(),
);

it('counts who rated', () => {
  expect(reviewsIn('1,234 reviews', false)).toBe(1234);
  expect(reviewsIn('4.6 (212)', true)).toBe(212);
  expect(reviewsIn('(212)', false)).toBeNull();
  expect(reviewsIn('1.2k ratings', false)).toBe(1200);
  expect(reviewsIn('37 Bewertungen', false)).toBe(37);
});
