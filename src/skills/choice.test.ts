import { expect, it } from 'vitest';
import type { PageAction, PageElement } from '../flow';
import { choiceOf } from './choice';

const HERE = 'https://shop.test/shirts?page=2';
const element = (e: Partial<PageElement>): PageElement => ({
  ...{ ref: 'e1', kind: 'control', role: 'radio', tag: 'input', name: 'M', box: [0, 0, 1, 1], signature: '' },
  ...e,
});
const press: PageAction = { kind: 'click', ref: 'e1' };
const check: PageAction = { kind: 'check', ref: 'e1', on: true };
const link = (name: string, href: string): Partial<PageElement> => ({ role: 'link', name, href, group: 'Size' }); // prettier-ignore

it.each<[string, PageAction, Partial<PageElement>, string]>([
  ['a radio of a fieldset', check, { group: 'Size' }, 'M of Size'],
  ['a radio beside words', check, { near: 'Size:' }, 'M of Size'],
  ['a radio under a heading', check, { heading: 'Size' }, 'M of Size'],
  ['an option of a list', { kind: 'select', ref: 'e1', options: ['M'] }, { role: 'combobox', name: 'Size' }, 'M of Size'],
  ['a button that stays pressed', press, { role: 'button', pressed: false, group: 'Size' }, 'M of Size'],
  ['a filter', press, link('M (12)', 'https://shop.test/shirts?size=m'), 'M of Size'],
])('is %s', (_, action, more, said) => {
  const choice = choiceOf(action, element(more), HERE);
  expect(`${choice?.value} of ${choice?.of}`).toBe(said);
}); // prettier-ignore

it.each<[string, PageAction, Partial<PageElement>]>([
  ['a checkbox', check, { role: 'checkbox', group: 'Extras' }],
  ['what is let go', press, { role: 'button', pressed: true, group: 'Size' }],
  ['a radio of nothing', check, {}],
  ['several at once', { kind: 'select', ref: 'e1', options: ['M', 'L'] }, { role: 'listbox', name: 'Size' }],
  ['a button', press, { role: 'button', group: 'Size' }],
  ['a link elsewhere', press, link('M', 'https://shop.test/m?size=m')],
  ['a link to another page of it', press, link('3', 'https://shop.test/shirts?page=3')],
])('is not %s', (_, action, more) => {
  expect(choiceOf(action, element(more), HERE)).toBeNull();
});
