/** A request beside all of a person's standing instructions, with what is known of their words. */
import type { Vector } from '../../flow';
import type { Said, Standing } from './read';
import type { KindTable } from './kinds';
import type { Topics, TopicTable } from './topics';
import type { Signals } from './trees';

/** What was learned of words and phrases; each is null where it is left out. */
export interface Taught {
  /** Subjects, by words; without them the written lists are left out too. */
  topics: TopicTable | null;
  /** What kind of value a phrase is. */
  kinds: KindTable | null;
  /** The same by finer sorts, of subjects that were taught. */
  slots: KindTable | null;
}

/** All that the signals are read from. */
export interface Setting {
  said: Said;
  standing: readonly Standing[];
  /** Sentences that say what is asked for, for their vectors: the turns, or the words that an instruction brings in. */
  about: readonly string[];
  /** Those without names and values. */
  bare: readonly string[];
  /** The vector of a phrase; undefined when it was not made. */
  vector: (phrase: string) => Vector | undefined;
  /** Learned subjects, of the request and of each instruction; null on subjects nobody taught. */
  topics: { said: Topics; standing: readonly Topics[] } | null;
  taught: Taught;
  /** What the written lists of subjects and values say of each instruction. */
  listed: readonly Signals[];
  /** How many of the instructions hold a word. */
  spread: ReadonlyMap<string, number>;
}

/** How many of the instructions hold each word. */
export function spreadOf(standing: readonly Standing[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { words } of standing) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** Letters that two forms of a word share at least: `musical` and `music`. */
const NEAR = 3;

/** True when the words hold the word or a near form. */
export const holds = (words: readonly string[], word: string): boolean =>
  words.some(
    (other) =>
      other === word ||
      (other.length > NEAR && word.length > NEAR && (other.startsWith(word) || word.startsWith(other))),
  );

/** A word that so many instructions hold names a subject, no value. */
export const common = ({ spread, standing }: Setting, word: string): boolean =>
  (spread.get(word) ?? 0) > Math.max(2, standing.length * 0.35);

/** The sum of how telling words are. */
export const weight = ({ spread, standing }: Setting, words: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.log(1 + (standing.length + 1) / (spread.get(word) ?? 0.5)), 0);

/** -1..1: likeness of two phrases; 0 when a vector is missing. */
export function likeness(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The largest of some numbers, at least 0. */
export const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** Share of words that pass; -1 where there are none. */
export const share = (words: readonly string[], passes: (word: string) => boolean): number =>
  words.length === 0 ? -1 : words.filter(passes).length / words.length;

/** The written form of a stem, for its vector. */
export const asWritten = (said: Said, word: string): string => said.written.get(word) ?? word;

/** Words of an instruction that are part of no name of several words. */
export const plainWords = (standing: Standing): string[] =>
  standing.words.filter(
    (word) => !standing.then.names.some((name) => name.includes(' ') && name.includes(word)),
  );
