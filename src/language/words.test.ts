import { describe, expect, it } from 'vitest';
import {
  concepts,
  editDistance,
  fold,
  idf,
  isStopWord,
  nearness,
  overlap,
  sameThing,
  stem,
  tokens,
} from './words';

describe('tokens', () => {
  it.each([
    ['Add to Cart', 'add to cart'],
    ['Écran – Straße, ÅNGSTRÖM', 'ecran strasse angstrom'],
    ['Account Holder’s Name', 'account holder name'],
    ["don't l'adresse", 'dont ladresse'],
    ['e-mail: ada@example.org', 'e mail ada example org'],
    ['確定', '確定'],
    ['ヘルプセンター', 'ヘル ルプ プセ セン ンタ ター'],
    ['확인 버튼', '확인 버튼'],
    ['بحث متقدم', 'بحث متقدم'],
    ['♥♥♥ 🎉', ''],
    ['iPhone16 №5', 'iphone16 no5'],
  ])('%s → %s', (text, words) => expect(tokens(text).join(' ')).toBe(words));

  it('splits names of code when asked', () => {
    expect(tokens('searchBox HTMLInput', { camel: true })).toEqual(['search', 'box', 'html', 'input']);
  });

  it('folds case and marks', () => expect(fold('Crème BRÛLÉE')).toBe('creme brulee'));
});

describe('stem', () => {
  it.each([
    ['searches searching searched search', 1],
    ['boxes box', 1],
    ['saving save saved saves', 1],
    ['tries try tried', 1],
    ['stopped stop stopping', 1],
    ['calls called calling', 1],
    ['confirmation confirm', 1],
    ['settings set', 2],
    ['news new', 2],
    ['address addresses', 1],
    ['shipping ship', 2],
  ])('%s: %i stem(s)', (words, count) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(count);
  });
});

describe('similarity', () => {
  it('measures typing slips', () => {
    expect(editDistance('submit', 'sumbit')).toBe(1);
    expect(editDistance('checkout', 'chekout')).toBe(1);
    expect(editDistance('abcdef', 'ghijkl')).toBe(3);
    expect(nearness('submit', 'sumbit')).toBeGreaterThan(nearness('submit', 'summit-day'));
    expect(nearness('on', 'no')).toBe(0);
    expect(nearness('page10', 'page16')).toBe(0);
  });

  it('weighs rare words more', () => {
    const weight = idf([['the', 'cat'], ['the', 'dog'], ['the']]);
    expect(weight('cat')).toBeGreaterThan(weight('the'));
    expect(weight('zebra')).toBeGreaterThan(weight('cat'));
    expect(overlap(['the', 'cat'], ['cat'], weight)).toBeGreaterThan(0.7);
    expect(overlap([], ['cat'])).toBe(0);
  });

  it('knows empty words in four languages', () => {
    expect(['the', 'und', 'les', 'pero'].every(isStopWord)).toBe(true);
    expect(['cart', 'suche'].some(isStopWord)).toBe(false);
  });
});

describe('concepts', () => {
  it.each([
    ['Sign in', 'Anmelden'],
    ['log in', 'Se connecter'],
    ['cart', 'Shopping bag'],
    ['Trash', 'Delete'],
    ['star', 'Important'],
    ['e-mail', 'messages'],
    ['Préférences', 'Einstellungen'],
    ['Weiter', 'Continue'],
    ['goal', 'Objective'],
    ['why', 'Motivo'],
    ['Fertig', 'Done'],
    ['Passwort vergessen', 'Mot de passe oublié'],
    ['promo code', 'Cupón'],
    ['Geburtsdatum', 'date of birth'],
    ['Afficher', 'Anzeigen'],
    ['Übernehmen', 'apply'],
    ['lupa', 'magnifying glass'],
    ['more options', 'three dots'],
  ])('%s is %s', (one, other) => expect(sameThing(one, other)).toBe(true));

  it('keeps different things apart', () => {
    expect(sameThing('Sign in', 'Sign up')).toBe(false);
    expect(sameThing('Forgot password?', 'Password')).toBe(false);
    expect(sameThing('Return', 'Refund')).toBe(false);
    expect(sameThing('lamp', 'lamp shade')).toBe(false);
  });

  it('finds them inside a text', () => {
    expect([...concepts('Sign in with your e-mail')]).toEqual(['log in', 'email']);
  });
});
