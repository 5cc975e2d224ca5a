/** From signals to the set: a guess for each, a second guess beside the others, and what chosen ones bring in. */
import type { Vector } from '../../flow';
import { firstLook } from './first';
import { valuesIn } from './kinds';
import { listed } from './listed';
import { readSaid, readStanding, type Said, type Standing } from './read';
import { secondLook } from './second';
import { spreadOf, type Setting, type Taught } from './setting';
import { topicsOf } from './topics';
import { likely, type Forest } from './trees';

/** The forests of the two looks. */
export interface Models {
  first: Forest;
  second: Forest;
}

/** An instruction applies from the chance `each` on, if the surest one reaches `surest`. */
export interface Limits {
  each: number;
  surest: number;
}

/** Picked on folds of the exam's dev half; neighbouring values do about as well. */
export const LIMITS = {
  known: { each: 0.55, surest: 0.65 },
  fresh: { each: 0.4, surest: 0 },
} as const satisfies Record<string, Limits>;

/** From this chance on an instruction brings its other subject in. */
const BRINGS = 0.5;

/** Profiles are read again and again; so many sentences are remembered. */
const MOST_READ = 5000;
const read = new Map<string, Standing>();

/** What the person said, without what was answered. */
export const turnsOf = (request: readonly string[]): string[] =>
  request.filter((turn) => !/^agent:/i.test(turn)).map((turn) => turn.replace(/^user:\s*/i, '').trim());

/** Nothing but what stands in the sentences. */
export const UNTAUGHT: Taught = { topics: null, kinds: null, slots: null };

/** The setting of a request. */
export function settingOf(
  request: readonly string[],
  profile: readonly string[],
  vector: (phrase: string) => Vector | undefined,
  taught: Taught = UNTAUGHT,
): Setting {
  const { topics } = taught;
  const turns = turnsOf(request);
  const said = readSaid(turns.join(' \n '));
  const standing = profile.map(remembered);
  return {
    said,
    standing,
    about: turns,
    bare: [said.bare],
    vector,
    topics: topics && {
      said: topicsOf(topics, said.all),
      standing: standing.map((s) => topicsOf(topics, s.all)),
    },
    taught,
    listed: topics ? listed(said.text, profile) : [],
    spread: spreadOf(standing),
  };
}

/** All phrases whose vectors a request beside a profile needs. */
export function phrasesOf(request: readonly string[], profile: readonly string[]): string[] {
  const turns = turnsOf(request);
  const said = readSaid(turns.join(' \n '));
  const words = (text: Said): string[] => text.words.map((word) => text.written.get(word) ?? word);
  const own = (s: Standing): string[] => [
    ...[s.text, s.topic, s.then.text, s.bare],
    ...words(s),
    ...valuesIn(s.then),
    ...valuesIn(s.when),
    ...s.then.names.flatMap((name) => name.split(' ').map((word) => s.written.get(word) ?? word)),
  ];
  return [
    ...new Set([
      ...turns,
      said.bare,
      ...words(said),
      ...valuesIn(said),
      ...profile.map(remembered).flatMap(own),
    ]),
  ];
}

/** Chance of each instruction to apply, 0..1. */
export function chancesOf(setting: Setting, models: Models): number[] {
  if (setting.standing.length === 0 || setting.about.length === 0) return setting.standing.map(() => 0);
  const own = guessed(setting, models);
  const chances = [...own];
  setting.standing.forEach((s, j) => {
    if (!s.joins || (own[j] ?? 0) <= BRINGS) return;
    guessed(brought(setting, s, j), models).forEach((chance, i) => {
      if (i !== j) chances[i] = Math.max(chances[i] ?? 0, chance);
    });
  });
  return chances;
}

function guessed(setting: Setting, { first, second }: Models): number[] {
  const look = firstLook(setting);
  const guesses = look.rows.map((row) => likely(first, row));
  return secondLook(setting, look, guesses).map((row) => likely(second, row));
}

/** "Look at hotels too" as if hotels had been asked for; the values that the request sets stay set. */
function brought(setting: Setting, joining: Standing, j: number): Setting {
  const words = joining.words.map((word) => joining.written.get(word) ?? word);
  const own = setting.topics?.standing[j];
  return {
    ...setting,
    about: words,
    bare: words,
    said: { ...setting.said, words: [...new Set([...joining.words, ...setting.said.words])] },
    topics: setting.topics && own ? { ...setting.topics, said: own } : setting.topics,
  };
}

function remembered(text: string): Standing {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const made = readStanding(text);
  read.set(text, made);
  return made;
}
