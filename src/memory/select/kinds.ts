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
export function kindSignals({ taught: { kinds }, said, standing, vector }: Setting): Signals[] {
  if (!kinds) return standing.map(() => ({}));
  const asked = valuesOf(kinds, said, vector);
  return standing.map((s) => {
    const [set, needed] = [valuesOf(kinds, s.then, vector), valuesOf(kinds, s.when, vector)];
    const signals: Signals = {};
    let [apart, whenApart] = [0, 0];
    KINDS.forEach((kind, k) => {
      if (k === NONE) return;
      const of = (a: Value, b: Value): number => (a.chance[k] ?? 0) * (b.chance[k] ?? 0);
      const { same, other } = meet(asked, set, of);
      const when = meet(asked, needed, of);
      signals[`${kind}Said`] = surest(asked, k);
      signals[`${kind}Set`] = surest(set, k);
      signals[`${kind}Apart`] = other;
      signals[`${kind}Same`] = same;
      apart = Math.max(apart, other - same);
      whenApart = Math.max(whenApart, when.other - when.same);
    });
    return { ...signals, kindApart: apart, kindWhenApart: whenApart };
  });
}

/**
 * The same by finer sorts that were learned for known subjects: of two dishes one stands against the other, of a dish and
 * a way to travel neither.
 */
export function slotSignals({ taught: { slots }, said, standing, vector }: Setting): Signals[] {
  if (!slots) return standing.map(() => ({}));
  const asked = valuesOf(slots, said, vector);
  const of = (a: Value, b: Value): number =>
    a.chance.reduce((sum, p, k) => (k === NONE ? 0 : sum + p * (b.chance[k] ?? 0)), 0);
  return standing.map((s) => {
    const then = meet(asked, valuesOf(slots, s.then, vector), of);
    const when = meet(asked, valuesOf(slots, s.when, vector), of);
    return {
      slotSame: then.same,
      slotApart: then.other,
      slotClash: then.other - then.same,
      slotWhenSame: when.same,
      slotWhenApart: when.other,
      slotWhenClash: when.other - when.same,
    };
  });
}

interface Value {
  words: string[];
  chance: number[];
}

const surest = (values: readonly Value[], k: number): number =>
  Math.max(0, ...values.map(({ chance }) => chance[k] ?? 0));

const valuesOf = (table: KindTable, text: Said, vector: Setting['vector']): Value[] =>
  valuesIn(text).flatMap((phrase) => {
    const v = vector(phrase);
    return v ? [{ words: phrase.split(' '), chance: kindsOf(table, v) }] : [];
  });

/** How surely both name a value of one kind, as `of` tells of two: the same one, and another one. */
function meet(
  asked: readonly Value[],
  set: readonly Value[],
  of: (a: Value, b: Value) => number,
): { same: number; other: number } {
  const found = { same: 0, other: 0 };
  for (const a of asked)
    for (const b of set) {
      const how = a.words.some((word) => holds(b.words, word)) ? 'same' : 'other';
      found[how] = Math.max(found[how], of(a, b));
    }
  return found;
}
