/** Number words of the four languages that requests are read in. */
import { fold } from './tokens';

/** One line a number, from 1 on; English first. */
const LINES = `
one eins ein eine einen un une uno una
two zwei deux dos
three drei trois tres
four vier quatre cuatro
five fünf cinq cinco
six sechs seis
seven sieben sept siete
eight acht huit ocho
nine neun neuf nueve
ten zehn dix diez
eleven elf onze once
twelve zwölf douze doce
`;

/** What each number is called, digits first: `3, three, drei, …`. */
export const NUMBER_NAMES: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line, at) => [String(at + 1), ...line.split(' ').map(fold)]);

/** `drei`, `three` and `3` → 3; NaN for a word that is no number. */
export function countOf(word: string): number {
  const at = NUMBER_NAMES.findIndex((names) => names.includes(fold(word)));
  return at < 0 ? parseInt(word, 10) : at + 1;
}

/** Source of a pattern for "3", "three". English alone: "once" and "un" are words of other things. */
export const COUNT = `(?:\\d{1,3}|${NUMBER_NAMES.slice(0, 10)
  .map(([, english]) => english)
  .join('|')})`;

/** Source of a pattern for "3", "drei", "trois", where the words around tell that a number is meant. */
export const ANY_COUNT = `(?:\\d{1,3}|${LINES.trim().split(/\s+/).join('|')})`;
