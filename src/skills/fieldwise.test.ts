import { expect, it } from 'vitest';
import { world } from '../agent/scripted';
import { afterName, oneForEach, ratherThanPress } from './fieldwise';
import { sizeOf } from './option';

const { page } = world(
  { role: 'textbox', name: 'Phone number *' },
  { role: 'spinbutton', name: 'Quantity', value: '2' },
  { role: 'combobox', name: 'Size', options: [{ label: 'Small' }, { label: 'Large' }] },
  { role: 'textbox', name: 'Password', secret: 'password' },
  { role: 'button', name: 'Message us' },
);
const [phone, quantity, size, password, button] = page.elements;

it.each([
  ['phone 555 0100', phone, '555 0100'],
  ['my phone number is 555 0100', phone, '555 0100'],
  ['quantity: 3', quantity, '3'],
  ['Menge 3', quantity, '3'],
  ['size large', size, 'large'],
  ['phone', phone, null],
  ['send 555 0100', phone, null],
])('%s names a field and its value', (words, element, value) =>
  expect(element && afterName(words, element)).toBe(value),
);

it('gives a field its value, empties what is deleted, and presses everything else', () => {
  const rather = (words: string, element = phone) => element && ratherThanPress(words, { words }, element);
  expect(rather('phone 555 0100')).toMatchObject({ verb: 'select', values: [{ text: '555 0100' }] });
  expect(rather('delete the phone number')).toMatchObject({ verb: 'clear' });
  expect(rather('lösche die Telefonnummer')).toMatchObject({ verb: 'clear' });
  expect(rather('phone')).toBeNull();
  expect(rather('password sesame', password)).toBeNull();
  expect(rather('message us now', button)).toBeNull();
});

it('takes several fields named in one sentence one by one, and leaves quoted words whole', () => {
  const steps = (words: string, text: string) =>
    oneForEach(
      page,
      { words, command: { verb: 'undo' } },
      { verb: 'type', value: { kind: 'literal', text }, target: { words: 'phone' } },
    )?.map(({ command }) => command);
  expect(steps('fill in phone with 555 0100 and quantity 3', '555 0100 and quantity 3')).toMatchObject([
    { verb: 'type', value: { text: '555 0100' }, target: { words: 'phone' } },
    { verb: 'type', value: { text: '3' }, target: { words: 'Quantity' } },
  ]);
  expect(steps('fill in phone with 1, size large', '1, size large')).toMatchObject([
    { verb: 'type', value: { text: '1' } },
    { verb: 'select', values: [{ text: 'large' }], target: { words: 'Size' } },
  ]);
  expect(steps('fill in phone with “1 and quantity 3”', '1 and quantity 3')).toBeUndefined();
  expect(steps('fill in phone with salt and pepper', 'salt and pepper')).toBeUndefined();
});

it.each([
  ['XS', -2],
  ['S', -1],
  ['M', 0],
  ['XL', 2],
  ['3XL', 4],
  ['Extra small', -2],
  ['Large', 1],
  ['100 ml', 100],
  ['1.5 l', 1.5],
  ['Red', null],
])('%s is of this size', (label, size) => expect(sizeOf(label)).toBe(size));
