import { expect, it } from 'vitest';
import type { Page, PageElement } from '../flow';
import { closes } from './close';
import { calledLike } from './series';

const element = (name: string, dialog?: string): PageElement => ({
  ref: name,
  kind: 'control',
  role: 'button',
  tag: 'button',
  name,
  box: [0, 0, 10, 10],
  signature: name,
  ...(dialog !== undefined && { dialog }),
});
const page = (...elements: PageElement[]): Page => ({
  url: '',
  title: '',
  lang: '',
  docId: '',
  elements,
  viewport: [800, 600],
});
const inside = (words: string) => ({ words: 'close', place: [{ relation: 'in' as const, words }] });

it('a dialog that is open is closed, and nothing else', () => {
  const open = page(element('Save', 'Cart'));
  expect(closes(open, inside('dialog'))).toBe(true);
  expect(closes(open, inside('cart dialog'))).toBe(true);
  expect(closes(open, inside('cart'))).toBe(true);
  expect(closes(open, inside('account'))).toBe(false);
  expect(closes(open, { words: 'close account' })).toBe(false);
  expect(closes(page(element('Save')), inside('dialog'))).toBe(false);
});

it('a numbered row is called as its neighbours are', () => {
  const names = ['Item 1', 'Item 2', 'Item 3', 'Page 1', 'Page 2', 'Save'];
  const elements = names.map((name) => element(name));
  expect(calledLike('row 900', elements)).toBe('Item 900');
  expect(calledLike('item 900', elements)).toBeNull();
  expect(calledLike('chapter 9', elements)).toBeNull();
  expect(calledLike('row 9', [element('Save')])).toBeNull();
});
