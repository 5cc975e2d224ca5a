import { describe, expect, it } from 'vitest';
import type { PageRecord, PageText } from '../../flow';
import { replyTo } from './reply';
import { wantedOf } from './wanted';

const THING: PageRecord = {
  title: 'Iris shirt',
  price: { text: '€29.00', amount: 29, currency: 'EUR' },
  rating: { text: '4.6', value: 4.6, of: 5 },
  fields: [{ name: 'Weight', value: '200 g' }],
  text: 'Iris shirt €29.00',
  refs: [],
};
const other = (title: string, amount: number): PageRecord => ({
  title,
  price: { text: `€${amount}.00`, amount, currency: 'EUR' },
  fields: [],
  text: title,
  refs: [],
});
const PAGE: PageText = {
  title: 'Iris shirt',
  lang: 'en',
  url: '',
  thing: THING,
  lists: [{ name: 'Also', records: [other('Plum shirt', 68), other('Dune shirt', 34)], of: 2 }],
  blocks: [{ text: 'Material: linen and cotton' }, { text: 'Brand: Linden' }, { text: 'Note: washes well.' }],
};
const ask = (question: string, page = PAGE): string | null => {
  const wanted = wantedOf(question);
  return (wanted && replyTo(wanted, page, question)?.say) ?? null;
};

describe('the thing that a page is about', () => {
  it.each([
    'what does it cost?',
    'how much is it?',
    "what's the price?",
    'how much does this cost?',
    'how much is this one?',
    'how much is the shirt?',
    'what is the price of this product?',
    'how expensive is it?',
    'was kostet das?',
    'wie viel kostet es?',
    'combien ça coûte ?',
    "c'est combien ?",
    'quel est le prix ?',
    '¿cuánto cuesta?',
    '¿qué precio tiene?',
  ])('%s', (question) => expect(ask(question)).toBe('Iris shirt: €29.00'));

  it.each([
    ['what is the rating?', 'Iris shirt: 4.6 out of 5'],
    ['what is the price of the Plum shirt?', 'Plum shirt: €68.00'],
    ['what is it made of?', 'Material: linen and cotton'],
    ['woraus ist es?', 'Material: linen and cotton'],
    ['who makes this?', 'Brand: Linden'],
    ['what brand is it?', 'Brand: Linden'],
    ['what is the weight?', 'Weight: 200 g'],
  ])('%s', (question, say) => expect(ask(question)).toBe(say));

  it.each([
    'how much is shipping?',
    'how much does it weigh?',
    'how much is left?',
    'what does it cost to return it?',
    'how much is a taxi to the airport?',
    'who wrote this?',
  ])('says nothing of what it does not know: %s', (question) => expect(ask(question)).toBeNull());

  it('tells what it was before, and that some cost more', () =>
    expect(
      ask('what does it cost?', {
        ...PAGE,
        thing: {
          ...THING,
          price: { text: '€29.00', amount: 29, currency: 'EUR', from: true },
          was: { text: '€39.00', amount: 39, currency: 'EUR' },
        },
      }),
    ).toBe('Iris shirt: from €29.00 (before: €39.00)'));
});
