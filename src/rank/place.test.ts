import { expect, it } from 'vitest';
import type { Page, Place } from '../flow';
import { queryOfTarget } from './query';
import { rank } from './rank';
import { samplePage } from './sample';

const at = (page: Page, relation: Place['relation'], words: string, name = 'Edit'): string | undefined =>
  rank(page, queryOfTarget('click', { words: name, place: [{ relation, words }] }))[0]?.element.ref;

it('reads headings, landmarks and groups', () => {
  const page = samplePage(
    { role: 'link', name: 'Edit', landmark: 'banner' },
    { role: 'link', name: 'Edit', landmark: 'main', heading: 'Shipping' },
    { role: 'link', name: 'Edit', landmark: 'main', heading: 'Billing' },
    { role: 'link', name: 'Edit', landmark: 'main', group: 'Payment cards' },
    { role: 'link', name: 'Edit', landmark: 'contentinfo' },
  );
  expect(at(page, 'under', 'Billing')).toBe('e3');
  expect(at(page, 'in', 'payment cards')).toBe('e4');
  expect(at(page, 'in', 'the header')).toBe('e1');
  expect(at(page, 'in', 'the footer')).toBe('e5');
});

it('measures distance from what was named', () => {
  const page = samplePage(
    { role: 'text', name: 'By post', box: [100, 100, 80, 20] },
    { role: 'button', name: 'Edit', box: [400, 100, 60, 20] },
    { role: 'text', name: 'By email', box: [100, 200, 80, 20] },
    { role: 'button', name: 'Edit', box: [400, 200, 60, 20] },
    { role: 'button', name: 'Edit', box: [20, 200, 60, 20] },
  );
  expect(at(page, 'left', 'By email')).toBe('e5');
  expect(at(page, 'right', 'By email')).toBe('e4');
  expect(at(page, 'near', 'By post')).toBe('e2');
  expect(at(page, 'under', 'By post')).not.toBe('e2');
});

it('knows the corners of the view', () => {
  const box = (x: number, y: number): [number, number, number, number] => [x, y, 60, 20];
  const page = samplePage(
    { role: 'button', name: 'Edit', box: box(10, 10) },
    { role: 'button', name: 'Edit', box: box(1200, 10) },
    { role: 'button', name: 'Edit', box: box(10, 770) },
    { role: 'button', name: 'Edit', box: box(1200, 770) },
  );
  expect(at(page, 'corner', 'top right')).toBe('e2');
  expect(at(page, 'corner', 'bottom left')).toBe('e3');
  expect(at(page, 'in', 'the top-right corner of the page')).toBe('e2');
});
