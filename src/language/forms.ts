/** By what else a word may stand on a page: its stem, and what interfaces call the same thing. */
import { stem, concepts, tokens } from './words';

/** One word → its stem, and `=` before the name of each concept that it names; two words meet where they share one. */
export const formsOf = (word: string): string[] => [
  stem(tokens(word)[0] ?? word),
  ...[...concepts(word)].map((name) => `=${name}`),
];

/** True when two words are forms of the same. */
export const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** True when each of the wanted words is a form of one that is there. */
export const meetsAll = (wanted: readonly string[], there: readonly string[]): boolean => {
  const forms = there.map(formsOf);
  return wanted.every((word) => forms.some((some) => meet(some, formsOf(word))));
};
