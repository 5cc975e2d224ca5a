import { describe, expect, test } from 'vitest';
import type { Page, PageElement } from '../flow';
import type { Wanted } from './fillable';
import { ofMeantForm } from './whichform';

const field = (
  ref: string,
  key: number | null,
  top: number,
  more: Partial<PageElement> = {},
): PageElement => ({
  ref,
  kind: 'control',
  role: 'textbox',
  tag: 'input',
  name: ref,
  box: [0, top, 100, 20],
  signature: '',
  ...(key !== null && {
    form: { name: '', method: 'post', submits: false, search: false, secret: false, key },
  }),
  ...more,
});

function meant(
  elements: PageElement[],
  words: string,
  more: { knows?: string[]; tried?: string[] } = {},
): string {
  const page: Page = { url: '', title: '', lang: 'en', docId: 'd', viewport: [800, 600], elements };
  const wanted = elements.map((element): Wanted => ({ element, type: 'emailAddress' }));
  const knows = more.knows;
  const fields = wanted.filter(({ element }) => !knows || knows.includes(element.ref));
  return ofMeantForm(page, wanted, fields, { words, tried: more.tried ?? [] })
    .map(({ element }) => element.ref)
    .join(' ');
}

const TWO = [field('news', 1, 20, { heading: 'Newsletter' }), field('name', 2, 250), field('mail', 2, 400)];

describe('which form is meant', () => {
  test('the one at the middle of the view', () => {
    expect(meant(TWO, 'fill in this form')).toBe('name mail');
    const rolled = TWO.map((e): PageElement => ({ ...e, box: [0, e.box[1] + 270, 100, 20] }));
    expect(meant(rolled, 'fill in this form')).toBe('news');
  });
  test('the one that is named', () => {
    expect(meant(TWO, 'fill in the newsletter form')).toBe('news');
    expect(meant(TWO, 'fill out the shipping form with my details')).toBe('name mail');
  });
  test('the one that has the focus, though nothing of it is known', () => {
    const [news, ...rest] = TWO as [PageElement, ...PageElement[]];
    expect(meant([{ ...news, focused: true }, ...rest], 'fill in this form')).toBe('news');
    expect(meant([{ ...news, focused: true }, ...rest], 'fill it in', { knows: ['mail'] })).toBe('');
  });
  test('among those that can be filled in', () => {
    expect(meant(TWO, 'fill in this form', { knows: ['news'] })).toBe('news');
  });
  test('the one in a dialog, and fields without a form together', () => {
    expect(meant([...TWO, field('code', 3, 500, { dialog: 'Sign up' })], 'fill in this form')).toBe('code');
    expect(meant([field('a', null, 0), field('b', null, 700)], 'fill in this form')).toBe('a b');
  });
  test('the one begun, wherever the view is now', () => {
    expect(meant(TWO, 'fill in this form', { tried: ['news'] })).toBe('news');
  });
  test('all of them', () => {
    for (const words of [
      'fill in everything',
      'fill in both forms',
      'fill in all the forms',
      'fill in all forms',
    ])
      expect(meant(TWO, words)).toBe('news name mail');
  });
});
