import { describe, expect, it } from 'vitest';
import { sensitive } from './sensitive';

describe('sensitive', () => {
  it.each([
    ['I am allergic to nuts', 'health'],
    ['ich habe eine Lebensmittelunverträglichkeit gegen Gluten', 'health'],
    ['I only eat halal food', 'religion'],
    ['I vote for the greens', 'politics'],
    ['I am gay', 'sex life'],
    ['I am a trade union member', 'union'],
    ['my fingerprint is on file', 'biometrics'],
    ['I have two kids', 'children'],
    ['call 12 High Street home', 'precise location'],
    ['ich wohne in der Hauptstraße 5', 'precise location'],
    ["j'habite 4 rue des Lilas", 'precise location'],
    ['my cabin is at 47.3769, 8.5417', 'precise location'],
    ['my IBAN is DE89 3704 0044 0532 0130 00', 'bank account'],
    ['my passport number is X1234567', 'government id'],
    ['my number is 078-05-1120', 'government id'],
  ])('%j needs a yes: %s', (words, name) => {
    expect(sensitive(words)).toEqual({ level: 'sensitive', class: name });
  });

  it.each([
    ['my password is hunter2', 'password'],
    ['use hunter2 as my password', 'password'],
    ['mein Passwort lautet geheim', 'password'],
    ['mot de passe : abricot', 'password'],
    ['my pin is 4929', 'code'],
    ['the CVV is 123', 'code'],
    ['pay with 4111 1111 1111 1111', 'card number'],
    ['pay with 4111-1111-1111-1111, I am diabetic', 'card number'],
    ['my api key is sk-test-abcdefghijklmnop1234', 'key'],
  ])('%j is never kept: %s', (words, name) => {
    expect(sensitive(words)).toEqual({ level: 'never', class: name });
  });

  it.each([
    'I prefer window seats', 'never save my passwords', 'I wear size M', 'my email is ada@example.org',
    'I prefer a 2 bedroom place', 'order number 4111 1111 1111 1112', 'ich will nie Papierrechnungen',
    'I like the pin board', 'sort by price',
  ])('%j is plain', (words) => {
    expect(sensitive(words)).toEqual({ level: 'plain' });
  }); // prettier-ignore
});
