/** "second", "3rd", "last", "three": positions; counts are in `numbers.ts`. */

const NUMBERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  last: -1,
  final: -1,
};

/** Source of a pattern for "second", "2nd", "last". */
export const ORDINAL = `(?:${Object.keys(NUMBERS).join('|')}|(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:st|nd|rd|th))`;

const POSITION = new RegExp(`^${ORDINAL}$`, 'i');

/** `2nd` → 2, `last` → −1; null for a word that is no position. */
export const ordinalOf = (word: string): number | null =>
  POSITION.test(word) ? (NUMBERS[word.toLowerCase()] ?? parseInt(word.replaceAll(',', ''), 10)) : null;

export { COUNT, countOf } from './numbers';
