import { expect, it } from 'vitest';
import type { Seen } from './seen';
import { alike, shapeOf } from './shape';

const seen = (tag: string, ...kids: Seen[]): Seen => ({
  el: null as never, tag, parent: null, inline: false, kids, parts: kids, chars: 1, button: null, landmark: '', heading: '', shy: false,
}); // prettier-ignore

const card = (...more: Seen[]): Seen => seen('div', seen('a', seen('h3')), seen('span'), ...more);

it('is 1 for equal builds, whatever styles the words', () => {
  expect(alike(shapeOf(card()), shapeOf(card()))).toBe(1);
  expect(alike(shapeOf(seen('li', seen('a'))), shapeOf(seen('li', seen('b', seen('a')))))).toBe(1);
});

it('stays high where a record leaves fields out, and falls where things differ', () => {
  const whole = shapeOf(card(seen('div', seen('s')), seen('p')));
  expect(alike(shapeOf(card()), whole)).toBeGreaterThan(0.55);
  expect(alike(shapeOf(seen('div', seen('img'), seen('p'))), whole)).toBeLessThan(0.55);
});
