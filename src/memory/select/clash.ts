/** Signals of a request that sets a value of its own where an instruction sets another: the request wins. */
import type { Said, Standing } from './read';
import { asWritten, common, holds, largest, likeness, type Setting } from './setting';
import type { Signals } from './trees';

const PLACE = /\b(?:city|location|area|town|destination|place|origin|where to|spot)\b/i;
const CALLS = /\b(?:called|named|names?|specifically)\b/i;
const CALLED = /\bname|called|named|go-to|\bvs\b/i;
/** Words of a value that are looked at. */
const MOST_WORDS = 6;

/** One set of readings an instruction. */
export function clash(setting: Setting, topicWords: ReadonlySet<string>): Signals[] {
  const { said, standing } = setting;
  const fresh = said.words.filter((word) => !holds([...topicWords], word));
  const other = said.names.filter((name) => !said.places.includes(name)).length;
  const calls = CALLS.test(said.text) ? 1 : 0;
  const rows = standing.map((s) => {
    const values = valuesOf(setting, s);
    const unsaid = values.filter((word) => !holds(said.words, word)).slice(0, MOST_WORDS);
    const named = s.then.names.some((name) => said.names.some((own) => meets(name, own)));
    const placed = s.then.places.length > 0 || (PLACE.test(s.then.text) && s.names.length > 0);
    const same = said.places.some((place) => s.names.some((name) => firstWord(name) === firstWord(place)));
    return {
      names: s.then.names.length,
      places: s.then.places.length,
      saidNames: said.names.length,
      saidPlaces: said.places.length,
      saidOther: other,
      named: yes(named),
      otherName: yes(said.names.length > 0 && s.then.names.length > 0 && !named),
      otherPlace: yes(differ(said.places, s.then.places)),
      placed: yes(placed),
      otherPlaced: yes(placed && said.places.length > 0 && !same),
      samePlace: yes(same),
      otherCalled: yes(other > 0 && s.then.names.length > 0 && !placed && !named),
      calls,
      called: calls && CALLED.test(s.text) ? 1 : 0,
      otherTime: yes(apart(said.times, s.then.times)),
      otherPrice: yes(apart([...said.prices], [...s.then.prices])),
      needsPrice: pricesMeet(said, s),
      kind: kindred(setting, said.words, s, unsaid),
      kindFresh: kindred(setting, fresh, s, unsaid),
      freshWords: fresh.length,
      valueSaid: yes(values.some((word) => holds(said.words, word))),
    };
  });
  const most = largest(rows.map((row) => row.kindFresh));
  return rows.map((row) => ({ ...row, kindMost: most, kindGap: most - row.kindFresh }));
}

const yes = (holding: boolean): number => (holding ? 1 : 0);
const firstWord = (name: string): string => name.split(' ')[0] ?? '';
const meets = (one: string, other: string): boolean =>
  one.split(' ').some((word) => other.split(' ').includes(word));
const differ = (said: readonly string[], set: readonly string[]): boolean =>
  said.length > 0 && set.length > 0 && !said.some((a) => set.some((b) => firstWord(a) === firstWord(b)));
const apart = (said: readonly unknown[], set: readonly unknown[]): boolean =>
  said.length > 0 && set.length > 0 && !said.some((value) => set.includes(value));

function pricesMeet(said: Said, { when }: Standing): number {
  if (when.prices.size === 0 || said.prices.size === 0) return 0;
  return [...said.prices].some((price) => when.prices.has(price)) ? 1 : -1;
}

/** Words of what an instruction sets: of its names, and those that few instructions hold. */
const valuesOf = (setting: Setting, { then }: Standing): string[] => [
  ...new Set([
    ...then.names.flatMap((name) => name.split(' ')),
    ...then.words.filter((word) => !common(setting, word)),
  ]),
];

/** How much a word of the request is of the kind of a value: `peruvian` and `pizza` more than `peruvian` and `basel`. */
function kindred(
  { vector, said }: Setting,
  words: readonly string[],
  s: Standing,
  values: readonly string[],
): number {
  const own = values.map((word) => vector(asWritten(s, word)));
  return largest(words.flatMap((word) => own.map((v) => likeness(vector(asWritten(said, word)), v))));
}
