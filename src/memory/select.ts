/**
 * Which standing instructions apply to a request (NLSI 2024): the set, not a ranking. With vectors by small learned
 * forests on readable signals, without them by rules.
 */
import type { Encode, Vector } from '../flow';
import { chancesOf, LIMITS, phrasesOf, settingOf, turnsOf, UNTAUGHT, type Limits } from './select/choose';
import { byRules, type Selection } from './select/rules';
import type { Learned } from './select/learned';
import type { Taught } from './select/setting';

export type { Selection } from './select/rules';

/** Vectors of phrases that were made before. */
export type Vectors = (phrase: string) => Vector | undefined;

/** What choosing by meaning needs. */
export interface Selecting {
  encode: Encode;
  learned: Learned;
}

/**
 * What applies, at once.
 * @param request turns of the dialogue, `User: …` and `Agent: …`, or plain; only the person's words count
 * @param profile standing instructions, one sentence each
 * @param by vectors of `phrasesOf(request, profile)` and what was learned; without it words alone decide
 */
export function select(
  request: readonly string[],
  profile: readonly string[],
  by?: { vectors: Vectors; learned: Learned },
): Selection {
  if (!by) return byRules(turnsOf(request).join(' \n '), profile);
  const { vectors } = by;
  const { known, fresh, ...taught } = by.learned;
  const setting = settingOf(request, profile, vectors, taught);
  return knows(setting)
    ? selectionOf(chancesOf(setting, known), LIMITS.known)
    : selectionOf(chancesOf(settingOf(request, profile, vectors, freshOf(taught)), fresh), LIMITS.fresh);
}

/** Of what was taught that which any subject has. */
export const freshOf = ({ kinds }: Taught): Taught => ({ ...UNTAUGHT, kinds });

/** Phrases kept with their vectors, so that a profile is encoded once. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Vector>();

let encoding: Promise<void> = Promise.resolve();

/** What applies, after the phrases that are new have been encoded. Rejects when the encoder does. */
export async function selectByMeaning(
  request: readonly string[],
  profile: readonly string[],
  { encode, learned }: Selecting,
): Promise<Selection> {
  const phrases = phrasesOf(request, profile);
  // One after the other: steps of one request ask for the same phrases while the first still waits for them.
  const mine = encoding.then(() => keepVectors(phrases, encode));
  encoding = mine.catch(() => undefined);
  await mine;
  return select(request, profile, { vectors: (phrase) => kept.get(phrase), learned });
}

async function keepVectors(phrases: readonly string[], encode: Encode): Promise<void> {
  const missing = phrases.filter((phrase) => !kept.has(phrase));
  if (missing.length === 0) return;
  if (kept.size + missing.length > MOST_KEPT) kept.clear();
  const made = await encode(missing);
  missing.forEach((phrase, i) => {
    const vector = made[i];
    if (vector) kept.set(phrase, vector);
  });
}

/** How sure the learned subjects must be to count where the lists know nothing. */
const SURE = 0.9;

/** True when the request speaks of a subject that the lists or the learned table know. */
export const knows = (setting: ReturnType<typeof settingOf>): boolean =>
  (setting.listed[0]?.['listActive'] ?? 0) > 0 || Math.max(0, ...(setting.topics?.said.chance ?? [])) > SURE;

/** The set, and all of them by chance. */
export function selectionOf(chances: readonly number[], { each, surest }: Limits): Selection {
  const all = chances.map((_, i) => i);
  const chance = (i: number): number => chances[i] ?? 0;
  return {
    selected: Math.max(0, ...chances) > surest ? all.filter((i) => chance(i) > each) : [],
    ranked: all.sort((a, b) => chance(b) - chance(a) || a - b),
  };
}
