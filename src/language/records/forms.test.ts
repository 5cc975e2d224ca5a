import { expect, it } from 'vitest';
import type { Page, PageElement } from '../../flow';
import { formsOf } from './forms';

let count = 0;
const field = (role: string, name: string, more: Partial<PageElement> = {}): PageElement => ({
  ref: `e${++count}`, kind: 'control', role, tag: 'input', name, box: [0, 0, 1, 1], signature: '', ...more,
}); // prettier-ignore
const inForm = (name: string, submits = false) => ({
  name,
  method: 'post' as const,
  submits,
  search: false,
  secret: false,
});
const pageOf = (...elements: PageElement[]): Page => ({
  url: '', title: '', lang: '', docId: '', viewport: [1, 1], elements,
}); // prettier-ignore

it('reads a form: labels, kinds, what is needed, what is there, and never a value', () => {
  const form = inForm('Delivery');
  const [read] = formsOf(
    pageOf(
      field('textbox', 'Name', { form, required: true, autocomplete: 'shipping name', value: 'Ada Lovelace' }),
      field('textbox', 'Email *', { form, inputType: 'email' }),
      field('radio', 'Standard', { form, group: 'Way', checked: true }),
      field('radio', 'Express', { form, group: 'Way' }),
      field('combobox', 'Country', { form, tag: 'select', value: 'Choose…', options: [{ label: 'Choose…', selected: true }, { label: 'Spain' }] }),
      field('textbox', 'Code', { form, secret: 'code', required: true }),
      field('button', 'Order', { form: inForm('Delivery', true), tag: 'button' }),
    ),
  ); // prettier-ignore
  expect(read).toMatchObject({ name: 'Delivery', submit: 'Order' });
  expect(read?.fields.map(({ label, kind, required, filled }) => [label, kind, required, filled])).toEqual([
    ['Name', 'name', true, true],
    ['Email *', 'email', true, undefined],
    ['Way', 'choice', undefined, true],
    ['Country', 'choice', undefined, undefined],
    ['Code', 'code', true, undefined],
  ]);
  expect(read?.fields[2]?.options).toEqual(['Standard', 'Express']);
  expect(JSON.stringify(read)).not.toContain('Lovelace');
});

it('parts forms by where their fields stand, and takes what fields are known to want', () => {
  const page = pageOf(
    field('textbox', 'Loose'),
    field('textbox', 'A', { form: inForm('One') }),
    field('button', 'Send', { form: inForm('One', true) }),
    field('textbox', 'C', { form: inForm('Two') }),
  );
  const forms = formsOf(page, new Map([[page.elements[1]?.ref ?? '', 'addressPostalCode']]));
  expect(
    forms.map(({ name, fields }) => [name, ...fields.map(({ label, kind }) => `${label}: ${kind}`)]),
  ).toEqual([
    ['', 'Loose: text'],
    ['One', 'A: postal code'],
    ['Two', 'C: text'],
  ]);
});
