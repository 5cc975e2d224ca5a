/** "Die 900. Zeile", "la 900e ligne", "la 900.ª fila" → "the 900th row", and "Zeile 900" → "row 900". */
import { ANY_COUNT } from '../numbers';
import { ORDINAL } from '../ordinals';

/** Rules for the words of one language: its articles, what it writes behind a number for a position, its rows. */
export const numbered = (article: string, mark: string, row: string): [RegExp, string][] => [
  [new RegExp(`(?<!\\p{L})(?:${article})\\s+(\\d{1,6})\\s?(?:${mark})(?=\\s)`, 'giu'), 'the $1th'],
  [new RegExp(`\\bthe (${ORDINAL}) (?:${row})(?!\\p{L})`, 'giu'), 'the $1 row'],
  [new RegExp(`(?<!\\p{L})(?:(?:${article})\\s+)?(?:${row})\\s+(?=\\d{1,6}$)`, 'giu'), 'row '],
];

/** A role noun put into English brings its article with it: "the 900th the result". */
export const ONE_ARTICLE: [RegExp, string] = [new RegExp(`\\bthe (${ORDINAL}) the\\b`, 'gi'), 'the $1'];

/** "Die ersten drei", "les trois premiers": a pattern with `N` where the number stands. */
export const firstOf = (form: string): RegExp =>
  new RegExp(`(?<!\\p{L})${form.replace('N', ANY_COUNT)}(?!\\p{L})`, 'giu');
