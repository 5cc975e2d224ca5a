/** How alike two words or two bags of words are. */
import { stem } from './stem';
import { isStopWord } from './stopwords';
import { tokens } from './tokens';

/**
 * Edits (insert, delete, replace, swap neighbours) from one word to another, counted up to `max`; beyond it, `max + 1`.
 * Optimal string alignment distance (Damerau 1964).
 */
export function editDistance(from: string, to: string, max = 2): number {
  if (Math.abs(from.length - to.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let column = 1; column <= to.length; column++) {
      const replace = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      let best = Math.min(replace, (last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      now.push(best);
    }
    if (Math.min(...now) > max) return max + 1;
    before = last;
    last = now;
  }
  return Math.min(last[to.length] ?? 0, max + 1);
}

/** How near two folded words are, 0..1: equal 1, one the start of the other 0.8, a typing slip 0.7, else 0. */
export function nearness(one: string, other: string): number {
  if (one === other) return 1;
  const short = Math.min(one.length, other.length);
  // Short words and numbers differ by one letter and mean another thing: "on" and "no", 10 and 16.
  if (short < 4 || /\d/.test(one + other)) return 0;
  if (one.startsWith(other) || other.startsWith(one)) return 0.8;
  return editDistance(one, other, short < 8 ? 1 : 2) <= (short < 8 ? 1 : 2) ? 0.7 : 0;
}

/** Weight of a word; 1 for all unless given. */
export type Idf = (word: string) => number;

/** Share 0..1 of the weight of `wanted` that is found in `given`. Empty `wanted` gives 0. */
export function overlap(wanted: readonly string[], given: readonly string[], weight: Idf = () => 1): number {
  const has = new Set(given);
  let found = 0;
  let whole = 0;
  for (const word of new Set(wanted)) {
    whole += weight(word);
    if (has.has(word)) found += weight(word);
  }
  return whole === 0 ? 0 : found / whole;
}

/** Inverse document frequency over bags of words (Robertson and Spärck Jones), never below 0; unseen words weigh most. */
export function idf(documents: readonly (readonly string[])[]): Idf {
  const holding = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(document)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const all = documents.length;
  return (word) => {
    const n = holding.get(word) ?? 0;
    return Math.log(1 + (all - n + 0.5) / (n + 0.5));
  };
}

/** How well `given` (a title, a label) fits the words `wanted`, 0..1: share of the wanted words, slips allowed. */
export function scoreText(wanted: string, given: string): number {
  const words = tokens(wanted).filter((word, _, all) => all.length === 1 || !isStopWord(word));
  const has = tokens(given);
  if (words.length === 0) return 0;
  const best = (word: string): number =>
    Math.max(
      0,
      ...has.map((other) => Math.max(nearness(word, other), stem(word) === stem(other) ? 0.95 : 0)),
    );
  return words.reduce((sum, word) => sum + best(word), 0) / words.length;
}
