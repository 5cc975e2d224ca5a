import { expect, test } from 'vitest';
import { exactDate, isoDate, isoDateTime, isoMonth, isoTime, plainNumber, valueFor } from './formats';

test.each([
  ['10/20/2017', 'en-US', '2017-10-20'],
  ['20/10/2017', 'en-US', '2017-10-20'],
  ['03/04/2017', 'en-US', '2017-03-04'],
  ['03/04/2017', 'en-GB', '2017-04-03'],
  ['3.4.17', 'de', '2017-04-03'],
  ['20 October 2017', 'en', '2017-10-20'],
  ['Oct 20th, 2017', 'en', '2017-10-20'],
  ['3. März 2025', 'de', '2025-03-03'],
  ['2017-1-9', 'en', '2017-01-09'],
  ['31/02/2017', 'en', null],
  ['soon', 'en', null],
])('date %s (%s) → %s', (text, lang, iso) => {
  expect(isoDate(text, lang)).toBe(iso);
});

test('relative dates count from today', () => {
  expect(isoDate('tomorrow', 'en', new Date(2024, 11, 31))).toBe('2025-01-01');
  expect(isoDate('5 May', 'en', new Date(2024, 0, 1))).toBe('2024-05-05');
});

test.each([
  ['7:55 PM', '19:55'],
  ['12 am', '00:00'],
  ['7pm', '19:00'],
  ['19.55', '19:55'],
  ['noon', '12:00'],
  ['25:00', null],
  ['7', null],
])('time %s → %s', (text, iso) => {
  expect(isoTime(text)).toBe(iso);
});

test.each([
  ['1,200', '1200'],
  ['1.200,50', '1200.50'],
  ['3,5', '3.5'],
  ['5 nights', '5'],
  ['€ 12.90', '12.90'],
  ['-7', '-7'],
  ['none', null],
])('number %s → %s', (text, digits) => {
  expect(plainNumber(text)).toBe(digits);
});

test('months and moments', () => {
  expect(isoMonth('October 2017', 'en')).toBe('2017-10');
  expect(isoMonth('10/2017', 'en')).toBe('2017-10');
  expect(isoDateTime('20 October 2017 at 7:55 pm', 'en')).toBe('2017-10-20T19:55');
});

test('empty text clears any field, plain fields keep the words', () => {
  expect(valueFor('date', ' ', 'en', () => null)).toBe('');
  expect(valueFor('text', ' Tora ', 'en', () => null)).toBe(' Tora ');
});

test.each([
  ['10 December 1990', '1990-12-10'],
  ['24.12.1990', '1990-12-24'],
  ['3. Mai 1990', '1990-05-03'],
  ['4 août 1990', '1990-08-04'],
  ['1990-03-04', '1990-03-04'],
  ['3/4/1990', null],
  ['10 December', null],
  ['soon', null],
])('%s is read as %s, whoever wrote it', (text, iso) => expect(exactDate(text)).toBe(iso));
