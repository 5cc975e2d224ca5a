/**
 * What kind of value a phrase is, by its vector: a softmax over kinds that any subject has, learned from the values of
 * calls. A request that names another city than an instruction, or another sort, sets that value itself. Pure.
 */
import type { Vector } from '../../flow';
import type { Said } from './read';
import { asWritten, holds, type Setting } from './setting';
import { softmax } from './softmax';
import type { Signals } from './trees';

/** Kinds of phrases: no value, a city, the name of somebody or something, one of several sorts ("Thai", "cheap"). */
export const KINDS = ['none', 'place', 'name', 'sort'] as const;
const NONE = 0;

/** By kind: a weight for each number of a vector, and the bias last. */
export type KindTable = readonly Float32Array[];

/** The chance of each kind, in the order of `KINDS`. */
export function kindsOf(table: KindTable, vector: Vector): number[] {
  const sums = table.map((weights) => {
    let sum = weights.at(-1) ?? 0;
    for (let i = 0; i < vector.length; i++) sum += (weights[i] ?? 0) * (vector[i] ?? 0);
    return sum;
  });
  return softmax(sums);
}

/** Phrases that may be values: names as they are written, and the words that are part of none. */
export function valuesIn(said: Said): string[] {
  const named = new Set(said.names.flatMap((name) => name.split(' ')));
  const others = said.words.filter((word) => !named.has(word));
  return [...said.spelled, ...others.map((word) => asWritten(said, word))];
}

/** One set of readings an instruction; empty ones where nothing was learned. */
export function kindSignals({ kinds, said, standing, vector }: Setting): Signals[] {
  if (!kinds) return standing.map(() => ({}));
  const read = (text: Said): Value[] =>
    valuesIn(text).flatMap((phrase) => {
      const v = vector(phrase);
      return v ? [{ words: phrase.split(' '), chance: kindsOf(kinds, v) }] : [];
    });
  const asked = read(said);
  return standing.map((s) => {
    const set = read(s.then);
    const signals: Signals = {};
    let apart = 0;
    KINDS.forEach((kind, k) => {
      if (k === NONE) return;
      const { same, other } = meet(asked, set, k);
      signals[`${kind}Said`] = surest(asked, k);
      signals[`${kind}Set`] = surest(set, k);
      signals[`${kind}Apart`] = other;
      signals[`${kind}Same`] = same;
      apart = Math.max(apart, other - same);
    });
    return { ...signals, kindApart: apart };
  });
}

interface Value {
  words: string[];
  chance: number[];
}

const surest = (values: readonly Value[], k: number): number =>
  Math.max(0, ...values.map(({ chance }) => chance[k] ?? 0));

/** How surely both name a value of this kind: the same one, and another one. */
function meet(asked: readonly Value[], set: readonly Value[], k: number): { same: number; other: number } {
  const found = { same: 0, other: 0 };
  for (const a of asked)
    for (const b of set) {
      const how = a.words.some((word) => holds(b.words, word)) ? 'same' : 'other';
      found[how] = Math.max(found[how], (a.chance[k] ?? 0) * (b.chance[k] ?? 0));
    }
  return found;
}
