import { describe, expect, it } from 'vitest';
import type { Page, PageElement } from '../flow';
import { queryOfTarget } from '../rank/query';
import { rank } from '../rank/rank';
import { decide, withoutEcho } from './decide';

function page(...elements: Partial<PageElement>[]): Page {
  const made = elements.map((e, i): PageElement => {
    const role = e.role ?? 'button';
    return {
      ref: `e${i + 1}`,
      kind: 'control',
      role,
      tag: role,
      name: '',
      box: [10, 40 * i, 120, 30],
      inView: true,
      signature: 's',
      ...e,
    };
  });
  return { url: '', title: '', lang: 'en', docId: 'd', viewport: [800, 600], elements: made };
}
const text = (name: string): Partial<PageElement> => ({ kind: 'text', role: 'text', tag: 'p', name });

/** `e2`, or `? e1 e3` for a question, or `-` for nothing. */
function decided(on: Page, target: Parameters<typeof queryOfTarget>[1], words: string): string {
  const query = queryOfTarget('click', target, words);
  const choice = decide(rank(withoutEcho(on, words, words), query), query, words);
  if (choice.kind === 'sure') return choice.best.element.ref;
  return choice.kind === 'none'
    ? '-'
    : `? ${choice.among
        .map((r) => r.element.ref)
        .sort()
        .join(' ')}`;
}

describe('decide', () => {
  it('presses controls before text that says the same', () => {
    expect(decided(page(text('Save'), { name: 'Save' }), { words: 'Save' }, 'click Save')).toBe('e2');
  });
  it('presses short text when there is no control for it', () => {
    expect(decided(page(text('Save')), { words: 'Save' }, 'click Save')).toBe('e1');
  });
  it('is not led by a page that repeats the request', () => {
    const on = page(
      text('Please click the save button to go on'),
      { name: 'Save', near: 'Please click the save button to go on' },
      { name: 'Quit', near: 'Please click the save button to go on' },
    );
    expect(decided(on, { words: 'save', role: 'button' }, 'click the save button')).toBe('e2');
  });
  it('takes the way to a thing for "open"', () => {
    const on = page({ name: 'Add to cart' }, { role: 'link', name: 'Cart 1', href: 'https://a.test/cart' });
    expect(decided(on, { words: 'cart' }, 'open the cart')).toBe('e2');
  });
  it('takes a quoted x for the sign on a close button', () => {
    expect(decided(page({ name: 'OK' }, { name: 'Close' }), { words: 'x', exact: true }, 'click “x”')).toBe(
      'e2',
    );
  });
  it('tells a text area from a text field', () => {
    const on = page({ role: 'textbox', tag: 'textarea' }, { role: 'textbox', tag: 'input' });
    expect(decided(on, { words: '', role: 'textbox' }, 'click the text area')).toBe('e1');
    expect(decided(on, { words: '', role: 'textbox' }, 'click the text field')).toBe('e2');
  });
  it('takes the first of two that nothing tells apart, and asks when they stand in different places', () => {
    expect(decided(page({ name: 'Go' }, { name: 'Go' }), { words: 'Go' }, 'click Go')).toBe('e1');
    expect(
      decided(
        page({ name: 'Go', heading: 'Oslo' }, { name: 'Go', heading: 'Rome' }),
        { words: 'Go' },
        'click Go',
      ),
    ).toBe('? e1 e2');
  });
  it('asks when what was quoted is not there, instead of taking any icon beside it', () => {
    const icon = (hints: string, x: number): Partial<PageElement> => ({
      role: 'graphics-symbol',
      hints,
      item: { index: 1, of: 1, text: 'Bob Minutes' },
      box: [x, 10, 12, 12],
    });
    const target = {
      words: 'Report',
      exact: true,
      role: 'button',
      place: [{ relation: 'of', words: 'Bob' }],
    } as const;
    const asked = decided(
      page(icon('like', 10), icon('reply', 30)),
      { ...target, place: [...target.place] },
      'click “Report” of Bob',
    );
    expect(asked).not.toMatch(/^e/);
  });
  it('finds an icon by what it shows, in the item that is named', () => {
    const item = (index: number, of: string): Partial<PageElement> => ({
      role: 'graphics-symbol',
      tag: 'span',
      hints: 'star',
      item: { index, of: 2, text: of },
      box: [10, 40 * index, 12, 12],
    });
    const on = page(item(1, 'Ann Lunch on Monday?'), item(2, 'Bob Minutes'));
    expect(
      decided(
        on,
        { words: 'star', role: 'icon', place: [{ relation: 'of', words: 'Bob' }] },
        'click the star of Bob',
      ),
    ).toBe('e2');
  });
});
