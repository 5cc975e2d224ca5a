import { describe, expect, it } from 'vitest';
import type { Page, PageElement } from '../../flow';
import { choosable } from './choosable';
import { choiceReply, choicesIn } from './options';

const element = (e: Partial<PageElement>, i: number): PageElement => ({
  ref: `e${i}`,
  kind: 'control',
  role: 'button',
  tag: 'button',
  name: '',
  box: [0, 0, 10, 10],
  signature: '',
  ...e,
});
const page = (...elements: Partial<PageElement>[]): Page => ({
  url: '',
  title: '',
  lang: 'en',
  docId: 'd',
  viewport: [800, 600],
  elements: elements.map(element),
});
const radio = (group: string, name: string, more: Partial<PageElement> = {}): Partial<PageElement> => ({
  role: 'radio',
  tag: 'input',
  group,
  name,
  checked: false,
  ...more,
});
const list = (name: string, ...labels: string[]): Partial<PageElement> => ({
  role: 'combobox',
  tag: 'select',
  name,
  options: labels.map((label) => ({ label })),
});

const SHIRT = page(
  radio('Size', 'S'),
  radio('Size', 'M', { checked: true }),
  radio('Size', 'XL', { disabled: true }),
  list('Colour', 'Choose a colour', 'Navy blue', 'White', 'Green (sold out)'),
  list('Quantity', '1', '2', '3'),
  list('Delivery', 'Standard', 'Express'),
  { name: 'Add to cart', group: 'Buy' },
);
const ask = (question: string, at = SHIRT): string | null => {
  const asked = choosable(question);
  return asked && (choiceReply(asked, choicesIn(at))?.say ?? null);
};

const SIZES = 'Size: S, M. Not available now: XL. M is chosen.';
const COLOURS = 'Colour: Navy blue, White. Not available now: Green (sold out).';

describe('which options there are', () => {
  it.each([
    ['what sizes does it come in?', SIZES],
    ['which sizes are there?', SIZES],
    ['Which sizes are available', SIZES],
    ['what sizes do you have?', SIZES],
    ['what size options are there?', SIZES],
    ['which sizes can I choose?', SIZES],
    ['list the sizes', SIZES],
    ['show me the available sizes', SIZES],
    ['which colors are there?', COLOURS],
    ['what colours is it available in?', COLOURS],
    ['in which colours does it come?', COLOURS],
    ['what are the delivery options?', 'Delivery: Standard, Express.'],
    ['what are my options for delivery?', 'Delivery: Standard, Express.'],
    ['what shipping options are there?', 'Delivery: Standard, Express.'],
    ['welche Größen gibt es?', SIZES],
    ['in welchen Farben ist es erhältlich?', COLOURS],
    ['quelles tailles sont disponibles ?', SIZES],
    ['quelles sont les tailles ?', SIZES],
    ['¿qué tallas hay?', SIZES],
  ])('%s', (question, say) => expect(ask(question)).toBe(say));
});

describe('whether there is an option', () => {
  it.each([
    ['is it available in blue?', 'Yes. Colour has Navy blue.'],
    ['does it come in white?', 'Yes. Colour has White.'],
    ['do you have it in M?', 'Yes. Size has M.'],
    ['is it available in size M?', 'Yes. Size has M.'],
    ['is there a size S?', 'Yes. Size has S.'],
    ['can I get it in XL?', 'No. Size lists XL, but it can’t be chosen now.'],
    ['is size M available?', 'Yes. Size has M.'],
    ['is it available in green?', 'No. Colour lists Green (sold out), but it can’t be chosen now.'],
    ['is it available in size XXL?', `No. ${SIZES}`],
    ['gibt es das in Größe M?', 'Yes. Size has M.'],
    ['est-ce disponible en taille M ?', 'Yes. Size has M.'],
    ['¿está disponible en talla M?', 'Yes. Size has M.'],
  ])('%s', (question, say) => expect(ask(question)).toBe(say));
});

describe('what is no question about options, or about none of this page', () => {
  it.each([
    'which fabrics are there?',
    'is it available in red?',
    'what does it cost?',
    'what are the prices?',
    'what time does it open?',
    'what is the return policy?',
    'is it in stock?',
    'is there a warranty?',
    'how long does delivery take?',
    'does it have pockets?',
    'is it available in 3?',
    'choose size M',
    'I wear size M',
    'which shirt is the cheapest?',
  ])('%s', (question) => expect(ask(question)).toBeNull());
});

it('tells lists of one name and of different options apart, and the same once', () => {
  const two = page(list('Size', 'S', 'M'), list('Size', 'S', 'M'), list('Size', '40', '42'));
  expect(ask('which sizes are there?', two)).toBe('Size: S, M.\n\nSize: 40, 42.');
});
