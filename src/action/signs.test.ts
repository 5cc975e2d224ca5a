import { describe, expect, it } from 'vitest';
import type { PageElement } from '../flow';
import { opensBySign, pages, turnsPage } from './signs';

const control = (e: Partial<PageElement>): PageElement => ({
  ref: 'e1',
  kind: 'control',
  role: 'button',
  tag: 'button',
  name: '',
  box: [0, 0, 20, 20],
  signature: 's',
  ...e,
});

describe('signs without words', () => {
  it.each([
    [{ name: '+' }, true],
    [{ name: '▸' }, true],
    [{ name: '⋮' }, true],
    [{ hints: 'tree item expandable' }, true],
    [{ hints: 'tree item collapsable' }, false],
    [{ name: '+', expanded: true }, false],
    [{ name: '+', disabled: true }, false],
    [{ name: '+1 555 0100' }, false],
    [{ name: 'Add' }, false],
  ])('opens: %j %s', (e, opens) => {
    expect(opensBySign(control(e))).toBe(opens);
  });

  it.each([
    [{ name: 'Next page' }, true],
    [{ name: '›', hints: 'pagination next' }, true],
    [{ name: 'Next' }, false],
    [{ name: '>' }, false],
  ])('is a page turned beyond doubt: %j %s', (e, turns) => {
    expect(pages(control(e))).toBe(turns);
  });

  it.each([
    [{ name: '>' }, true],
    [{ name: '»', role: 'link' }, true],
    [{ name: 'Next page' }, true],
    [{ name: 'Weiter ›' }, true],
    [{ name: 'Next day delivery' }, false],
    [{ name: '<' }, false],
    [{ name: '' }, false],
    [{ name: '>', disabled: true }, false],
    [{ name: 'Next', role: 'tab' }, false],
  ])('turns the page: %j %s', (e, turns) => {
    expect(turnsPage(control(e))).toBe(turns);
  });
});
