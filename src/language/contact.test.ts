import { expect, it } from 'vitest';
import { contactsAsked } from './contact';

const TEXTS = [
  'Contact: help@acme.test, +49 30 1234567. Office hours: Mon–Fri 9–17.',
  'Order 20270312 of 12.03.2027, €1,250.00. Sales: (030) 555-0100 or Sales@Acme.test.',
  'Press: help@acme.test',
];
const EMAILS = ['help@acme.test', 'Sales@Acme.test'];
const PHONES = ['+49 30 1234567', '(030) 555-0100'];

it.each([
  ['what is the email address?', EMAILS],
  ['How can I e-mail them?', EMAILS],
  ['wie lautet die Mailadresse?', EMAILS],
  ['¿cuál es su correo electrónico?', EMAILS],
  ['what is the phone number?', PHONES],
  ['quel est le numéro de téléphone ?', PHONES],
  ['wie ist die Telefonnummer?', PHONES],
])('%s', (question, found) => expect(contactsAsked(question, TEXTS)).toEqual(found));

it('finds none where there is none, and hears no other question', () => {
  expect(contactsAsked('what is the email address?', ['Write to us @ the desk.'])).toEqual([]);
  expect(contactsAsked('what is the return policy?', TEXTS)).toBeNull();
  expect(contactsAsked('email the report to Ann', TEXTS)).toBeNull();
});
