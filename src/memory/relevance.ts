/**
 * How much each of some memories has to do with a request, by meaning and by words: named signals, one table of weights.
 * Ranking by meaning with a little of the words is better than either (Karpukhin 2020); memories alike to the best ones
 * rise with them (pseudo-relevance feedback, Rocchio 1971).
 */
import type { Meant, MeaningTable, Memory, Vector } from '../flow';
import { idf } from '../language/words';
import { askedTerms, termsOf } from './terms';
import { dot, nearness } from './meaning';

/** What is known of the meaning of the words and of memories; made by the encoder. */
export interface Meanings {
  /** Vector of the words. */
  request: Vector;
  /** Vectors of what was said before, newest first. */
  before?: readonly Vector[];
  /** Vector of a memory, if it is made yet. */
  of: (memory: Memory) => Vector | undefined;
  /** What was learned of how they compare. */
  table: MeaningTable;
}

/** What the encoder made of one request; undefined where it could not, and words alone decide. */
export const meaningsOf = (meant: Meant | null | undefined): Meanings | undefined =>
  meant ? { request: meant.vector, of: ({ id }) => meant.of(id), table: meant.table } : undefined;

/** Set by hand on cases left out of learning; see the README. Meaning itself counts 1. */
const WEIGHTS = {
  /** Words both have, rare ones more, 0..1. */
  words: 0.1,
  /** Likeness to the memories that are nearest, 0..1. */
  company: 0.1,
};
/** How many of the nearest draw others up. */
const NEAREST = 2;

/**
 * Relevance of each memory that has a vector, about -0.7..1.3, comparable between requests.
 * @returns a map from the memory's id
 */
export function relevance(
  words: string,
  memories: readonly Memory[],
  meanings: Meanings,
): Map<string, number> {
  const having = memories.flatMap((memory) => {
    const vector = meanings.of(memory);
    return vector ? [{ memory, vector }] : [];
  });
  const { near, told } = nearness(
    meanings.request,
    meanings.before ?? [],
    having.map(({ vector }) => vector),
    meanings.table,
  );
  const shared = sharedWords(
    words,
    having.map(({ memory }) => memory),
  );
  const base = near.map((value, i) => value + WEIGHTS.words * (shared[i] ?? 0));
  const best = base
    .map((value, at) => ({ at, worth: Math.max(value, 0) ** 2 }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, NEAREST);
  const worth = best.reduce((sum, one) => sum + one.worth, 0) || 1;
  const company = told.map((vector) =>
    best.reduce(
      (sum, one) => sum + (one.worth / worth) * Math.max(0, dot(vector, told[one.at] ?? vector)),
      0,
    ),
  );
  return new Map(
    having.map(({ memory }, i) => [memory.id, (base[i] ?? 0) + WEIGHTS.company * (company[i] ?? 0)]),
  );
}

/** What share of the request's telling words each memory has, less for long ones; 0..1. */
function sharedWords(words: string, memories: readonly Memory[]): number[] {
  const wanted = askedTerms(words);
  const documents = memories.map(termsOf);
  const weight = idf(documents);
  const whole = Math.sqrt(wanted.reduce((sum, word) => sum + weight(word), 0)) || 1;
  return documents.map((its) => {
    const has = new Set(its);
    const sum = wanted.reduce((all, word) => all + (has.has(word) ? weight(word) : 0), 0);
    return Math.min(1, sum / whole / (1 + its.length ** 0.3));
  });
}
