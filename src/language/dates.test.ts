import { describe, expect, it } from 'vitest';
import { dateOf, monthShown } from './dates';

const iso = (text: string, lang = 'en'): string | null => {
  const day = dateOf(text, lang);
  return day && [day.year, day.month, day.day].join('-');
};

describe('dateOf', () => {
  it.each([
    ['2026-11-04', 'en', '2026-11-4'],
    ['11/04/2026', 'en', '2026-11-4'],
    ['11/04/2026', 'en-GB', '2026-4-11'],
    ['24/11/2026', 'en', '2026-11-24'],
    ['4.11.2026', 'de', '2026-11-4'],
    ['4 November 2026', 'en', '2026-11-4'],
    ['Nov 4th, 2026', 'en', '2026-11-4'],
    ['4. März 2026', 'de', '2026-3-4'],
    ['4 août 2026', 'fr', '2026-8-4'],
    ['4 de mayo de 2026', 'es', '2026-5-4'],
    ['31/02/2026', 'en-GB', null],
    ['tomorrow', 'en', null],
    ['1/2', 'en', null],
    ['4 November 2026', 'not a tag!', '2026-11-4'],
  ])('%s (%s) → %s', (text, lang, expected) => {
    expect(iso(text, lang)).toBe(expected);
  });
});

describe('monthShown', () => {
  it('takes the first caption that names a month and a year', () => {
    expect(monthShown(['Su', 'December', 'December 2016'], 'en')).toEqual({ year: 2016, month: 12 });
    expect(monthShown(['März 2027'], 'de')).toEqual({ year: 2027, month: 3 });
    expect(monthShown(['Submit 2016'], 'en')).toBeNull();
  });
});
