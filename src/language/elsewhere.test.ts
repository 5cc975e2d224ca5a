import { describe, expect, it } from 'vitest';
import { leadingTo, placeFor } from './elsewhere';

const NAMES = [
  'Shirts',
  'Linen care',
  'Returns',
  'Account',
  'Cart 0',
  'Returns and refunds',
  'Your account',
  'Delivery',
];

describe('leads to where a question is answered', () => {
  it.each([
    ["what's the return policy?", NAMES, 'Returns'],
    ['can I return something after 20 days?', NAMES, 'Returns'],
    ['how long do I have to send it back?', NAMES, 'Returns'],
    ['how much is shipping?', NAMES, 'Delivery'],
    ['when will my delivery arrive?', NAMES, 'Delivery'],
    ['do I get my money back?', NAMES, 'Returns and refunds'],
    ['how do I care for linen?', NAMES, 'Linen care'],
    ['what is it made of?', ['Fabric and care', 'Delivery and returns'], 'Fabric and care'],
    ['how can I contact you?', ['About us', 'Contact us'], 'Contact us'],
    ['wie lange dauert der Versand?', ['Über uns', 'Versand', 'Impressum'], 'Versand'],
    ['quels sont les frais de livraison ?', ['Livraison', 'Mentions légales'], 'Livraison'],
    ['¿cuánto tarda el envío?', ['Envíos', 'Quiénes somos'], 'Envíos'],
  ])('%s', (question, names, name) => expect(leadingTo(question, names)).toBe(name));
});

describe('leads nowhere on a word alone', () => {
  it.each([
    'what colour is the shirt?',
    'who is the author of this shirt?',
    'how old is my account?',
    'what is the weather like?',
    'how many people live in Spain?',
    'is this linen?',
    'what does it cost?',
    'why is the cart empty?',
  ])('%s', (question) => expect(leadingTo(question, NAMES)).toBeNull());

  it('not to the headline of a story that holds the word', () =>
    expect(leadingTo('what is the return policy?', ['Ten heroes return home to a warm welcome'])).toBeNull());
});

describe('pages that sites have for what is asked of them', () => {
  it.each([
    ['how do I contact them?', ['Rooms', 'FAQ', 'Contact'], 'Contact'],
    ['phone number?', ['Help', 'Contact us'], 'Contact us'],
    ['wie kann ich euch kontaktieren?', ['Über uns', 'Kontakt'], 'Kontakt'],
    ['comment les contacter ?', ['Aide', 'Nous contacter'], 'Nous contacter'],
    ['¿cómo los contacto?', ['Contacto', 'Ayuda'], 'Contacto'],
    ['where are they?', ['Prices', 'Find us'], 'Find us'],
    ['when do they deliver?', ['Returns', 'Shipping & returns'], 'Shipping & returns'],
    ['how much is shipping?', ['Rooms', 'FAQ'], 'FAQ'],
    ['is there parking?', ['Rooms', 'Frequently asked questions'], 'Frequently asked questions'],
    ['combien coûte la livraison ?', ['Aide', 'Blog'], 'Aide'],
    ['how do I contact them?', ['Rooms', 'Sign in'], null],
    ['who wrote this?', ['Help', 'FAQ'], null],
    ['what is the tallest mountain?', ['Help', 'Contact'], null],
  ])('%s of %j: %s', (question, names, name) => expect(placeFor(question, names)).toBe(name));
});
