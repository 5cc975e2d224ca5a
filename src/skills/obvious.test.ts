import { describe, expect, it } from 'vitest';
import type { Page, PageElement } from '../flow';
import { queryOfTarget } from '../rank/query';
import { rank } from '../rank/rank';
import { decide } from './decide';

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

function decided(
  on: Page,
  verb: 'click' | 'expand' | 'highlight',
  target: Parameters<typeof queryOfTarget>[1],
  words: string,
): string {
  const query = queryOfTarget(verb, target, words);
  const choice = decide(rank(on, query), query, words);
  return choice.kind === 'sure' ? choice.best.element.ref : choice.kind;
}

describe('what is obvious', () => {
  const folded = page(
    { role: 'tab', name: 'Shipping', expanded: false },
    { role: 'tab', name: 'Returns', expanded: false },
  );
  it('takes the first folded section when none is named', () => {
    expect(decided(folded, 'expand', { words: '', role: 'section' }, 'expand the section below')).toBe('e1');
  });
  it('takes the named section all the same', () => {
    const target = { words: 'Returns', role: 'section' } as const;
    expect(decided(folded, 'expand', target, 'expand the Returns section')).toBe('e2');
  });
  it('takes the first for "a", and asks for "the"', () => {
    const boxes = page({ role: 'textbox', near: 'Street' }, { role: 'textbox', near: 'Town' });
    const target = { words: '', role: 'textbox' } as const;
    expect(decided(boxes, 'click', target, 'click on a text box')).toBe('e1');
    expect(decided(boxes, 'click', target, 'click on the text box')).toBe('unsure');
  });
  it('takes the button in a heading of the same name', () => {
    const on = page({ role: 'tab', name: 'Send' }, { name: 'Send', inside: 'e1' });
    expect(decided(on, 'click', { words: 'Send' }, 'click send')).toBe('e2');
  });
  it('takes the longest text for the paragraph', () => {
    const text = { kind: 'text', role: 'text' } as const;
    const on = page(
      { ...text, name: 'Written today' },
      { ...text, name: 'A long run of words that fills a line or two of the page.' },
    );
    const target = { words: '', role: 'text' } as const;
    expect(decided(on, 'highlight', target, 'highlight the paragraph')).toBe('e2');
  });
  it('presses nothing behind something else', () => {
    const on = page(
      { role: 'img', tag: 'canvas', hints: 'white', covered: true },
      { role: 'graphics-symbol', hints: 'white' },
    );
    expect(decided(on, 'click', { words: 'white' }, 'click the white one')).toBe('e2');
  });
});
