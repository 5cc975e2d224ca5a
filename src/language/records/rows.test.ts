import { expect, it } from 'vitest';
import type { PageText } from '../../flow';
import { replyTo } from './reply';
import { wantedOf } from './wanted';

const row = (...cells: string[]) => ({ cells });
const INVOICES: PageText = {
  title: 'Invoices',
  lang: 'en',
  url: 'https://portal.test/',
  blocks: [],
  lists: [],
  tables: [
    {
      name: 'Invoices',
      columns: ['Number', 'Customer', 'Date', 'Amount', 'Status'],
      rows: [
        row('INV-101', 'Bakery Stone', '3 Mar 2027', '€1,250.00', 'Paid'),
        row('INV-102', 'Café Lumen', '9 Mar 2027', '€89.50', 'Open'),
        row('INV-103', 'Bakery Stone', '1 Apr 2027', '€410.00', 'Overdue'),
        row('INV-104', 'Dune Hotels', '7 Apr 2027', '€2,000.00', 'Open'),
      ],
      of: 4,
    },
  ],
};
const ask = (question: string, text = INVOICES) => {
  const wanted = wantedOf(question);
  return wanted && replyTo(wanted, text, question);
};

it.each([
  ['which invoices are overdue?', ['INV-103']],
  ['how many are open?', ['INV-102', 'INV-104']],
  ['show me the invoices of Bakery Stone', ['INV-101', 'INV-103']],
  ['list the open invoices', ['INV-102', 'INV-104']],
  ['which ones are from April?', ['INV-103', 'INV-104']],
  ['all invoices for Bakery Stone', ['INV-101', 'INV-103']],
  ['welche Rechnungen sind overdue?', ['INV-103']],
])('%s: the rows that say so', (question, titles) =>
  expect(ask(question)?.rests.map(({ title }) => title)).toEqual(titles),
);

it.each([
  ['what is the total amount?', '€3,749.50: that is the sum of “Amount” in 4 rows'],
  ['what is the sum of the open ones?', '€2,089.50: that is the sum of “Amount” in 2 rows'],
  ['what’s the average amount?', '€937.38: that is the mean of “Amount” in 4 rows'],
  ['what do the open invoices add up to?', '€2,089.50'],
  ['which invoice is the highest?', 'INV-104, with €2,000.00, of 4 compared.'],
  ['which of the Bakery Stone invoices is the lowest?', 'INV-103, with €410.00, of 2 compared.'],
  ['when was INV-102 issued?', 'INV-102, Date: 9 Mar 2027'],
  ['how much is INV-104?', 'INV-104'],
])('%s', (question, say) => expect(ask(question)?.say).toContain(say));

it.each([
  'what is the return policy?',
  'which invoices are blue?',
  'how many people work here?',
  'when do you open?',
  'who wrote this?',
  'what is the total weight of the moon?',
])('%s is no matter of these rows', (question) => expect(ask(question)).toBeNull());

it('adds no euros to dollars, and writes numbers as the page does', () => {
  const amounts = (...texts: string[]): PageText => ({
    ...INVOICES,
    tables: [{ name: '', columns: ['Item', 'Sum'], rows: texts.map((t, i) => row(`Item ${i}`, t)), of: 2 }],
  });
  expect(ask('what is the total amount?', amounts('€5', '$7'))).toBeNull();
  expect(ask('what is the total?', amounts('1.250,00 €', '99,50 €'))?.say).toContain('1.349,50 €');
  expect(ask('what is the average?', amounts('10 kg', '15 kg'))?.say).toContain('12.50 kg');
});
