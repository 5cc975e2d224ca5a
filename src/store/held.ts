/**
 * What memories are found by, held in memory: their words, and what a list is narrowed by. 100,000 take some 30 MB, and
 * an answer takes a few milliseconds instead of many readings from disk. It knows ids, not sentences.
 */
import { topicOf, type Which } from '../flow';
import { tokens } from '../language/words';
import { askedTerms } from '../memory/terms';
import type { Listed } from './follow';
import { likelyPairs } from '../memory/likely';
import { makePostings, type Posting } from './postings';

/** Ids that hold a query, newest first, and whether one does. */
export interface Holding {
  first: string[];
  has: (id: string) => boolean;
}

export interface Held {
  put(listed: Listed): void;
  remove(id: string): void;
  /** How many are active. */
  active(): number;
  /** What holds every word of a query or a word that begins so, and is of the topic and site that are meant. */
  holding(query: string, which: Which, most: number): Holding;
  /** What shares words with a request: the more and the rarer first, then newest first. Active ones only. */
  sharing(words: string, most: number): string[];
  /**
   * Topics of memories here that may contradict a statement of this topic: the same one, and alternatives such as `tea or
   * coffee`.
   */
  rivalTopics(topic: string): string[];
  /**
   * Active memories that may say the same as another one, by words that tell something; surest first. In steps of some
   * milliseconds.
   */
  twins(telling: (word: string) => boolean): Generator<undefined, string[]>;
  /** True when it is listed and of the topic and site that are meant. */
  means(id: string, which: Which): boolean;
}

/** What is known of one memory, as lists that it stands in: what no memory holds any more is not kept. */
interface Slot {
  id: string;
  age: number;
  isActive: boolean;
  under: Posting;
  domain: Posting | null;
  topic: Posting;
  /** Its topic, where that is several: `tea or coffee`. */
  either: Posting | null;
  terms: Posting[];
}

/** Words of a request that are looked up, the rarest, out of so many times as many. */
export const MOST_WORDS = 8;
export const WORDS_FOR_ONE = 3;
/** So many numbers of those that went may be unused before all are counted anew. */
const MOST_UNUSED = 1024;

/** What twins share at least of all their words, and how many may hold the word that brings them together. */
const TWINS = { least: 0.5, common: 60 };

/** Between the parts of a topic that is several. */
const OR = ' or ';

/** What a word is worth that so many memories hold. */
export const weightOf = (count: number): number => 1 / Math.log(2 + count);

/** Makes an empty one. */
export function makeHeld(): Held {
  const [words, unders, domains] = [makePostings(), makePostings(), makePostings()];
  const [topics, eithers] = [makePostings(), makePostings()];
  let slots: (Slot | undefined)[] = [];
  const places = new Map<string, number>();
  let active = 0;

  const remove = (id: string): void => {
    const at = places.get(id);
    const slot = at === undefined ? undefined : slots[at];
    if (at === undefined || !slot) return;
    for (const posting of slot.terms) words.remove(posting, at);
    unders.remove(slot.under, at);
    if (slot.domain) domains.remove(slot.domain, at);
    topics.remove(slot.topic, at);
    if (slot.either) eithers.remove(slot.either, at);
    slots[at] = undefined;
    places.delete(id);
    if (slot.isActive) active -= 1;
  };
  /** Numbers only rise, so that lists of them stay in order; now and then those that went are closed up. */
  const closeUp = (): void => {
    if (slots.length - places.size < MOST_UNUSED + places.size) return;
    const moved = new Map<number, number>();
    slots = slots.filter((slot, at) => slot !== undefined && moved.set(at, moved.size));
    for (const lists of [words, unders, domains, topics, eithers]) lists.renumber(moved);
    slots.forEach((slot, at) => slot && places.set(slot.id, at));
  };
  const means = (at: number, { topic, domain }: Which): boolean => {
    const slot = slots[at];
    return (
      slot !== undefined &&
      (topic === undefined || slot.under.term === topic) &&
      (domain === undefined || slot.domain?.term === domain)
    );
  };
  const newer = (a: number, b: number): number => {
    const [one, other] = [slots[a], slots[b]];
    if (!one || !other) return 0;
    return one.age - other.age || (one.id < other.id ? -1 : 1);
  };
  const ids = (places: readonly number[]): string[] => places.flatMap((at) => slots[at]?.id ?? []);

  return {
    put: ({ memory, terms }) => {
      remove(memory.id);
      closeUp();
      const at = slots.length;
      const { id, changedAt, status, scope, topic } = memory;
      slots.push({
        id,
        age: -changedAt,
        isActive: status === 'active',
        under: unders.add(topicOf(memory), at),
        domain: scope.kind === 'site' ? domains.add(scope.domain, at) : null,
        topic: topics.add(topic, at),
        either: topic.includes(OR) ? eithers.add(topic, at) : null,
        terms: terms.map((term) => words.add(term, at)),
      });
      places.set(id, at);
      if (status === 'active') active += 1;
    },
    remove,
    active: () => active,
    holding: (query, which, most) => {
      const asked = [...new Set(tokens(query))];
      const held = new Uint16Array(slots.length);
      asked.forEach((word, so) => {
        for (const { slots: here } of words.beginning(word))
          for (const at of here) if (held[at] === so) held[at] = so + 1;
      });
      const all: number[] = [];
      if (asked.length > 0)
        held.forEach((so, at) => {
          if (so === asked.length && means(at, which)) all.push(at);
        });
      const has = (id: string): boolean => {
        const at = places.get(id);
        return at !== undefined && asked.length > 0 && held[at] === asked.length;
      };
      return { first: ids(firstOf(all, newer, most)), has };
    },
    sharing: (request, most) => {
      const asked = askedTerms(request).slice(0, WORDS_FOR_ONE * MOST_WORDS);
      const found = asked.map((term) => words.of(term)).filter((here) => here.length > 0);
      const worth = new Float64Array(slots.length);
      const all: number[] = [];
      for (const here of found.sort((a, b) => a.length - b.length).slice(0, MOST_WORDS))
        for (const at of here) {
          if (slots[at]?.isActive !== true) continue;
          if (worth[at] === 0) all.push(at);
          worth[at] = (worth[at] ?? 0) + weightOf(here.length);
        }
      return ids(firstOf(all, (a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || newer(a, b), most));
    },
    rivalTopics: (topic) => {
      const parts = topic.split(OR);
      const others = eithers
        .beginning('')
        .filter(({ term }) => term.split(OR).some((p) => parts.includes(p)));
      const all = [...new Set([topic, ...parts, ...others.map(({ term }) => term)])];
      return all.filter((one) => topics.of(one).length > 0);
    },
    *twins(telling) {
      const tells = new Map<Posting, boolean>();
      const isTelling = (posting: Posting): boolean => {
        const known = tells.get(posting) ?? telling(posting.term);
        tells.set(posting, known);
        return known;
      };
      const sets = function* () {
        for (const slot of slots)
          if (slot?.isActive === true) yield { id: slot.id, words: slot.terms.filter(isTelling) };
      };
      const pairs = yield* likelyPairs(sets(), TWINS, (posting) => posting.slots.length);
      return [...new Set(pairs.flatMap(({ ids }) => ids))];
    },
    means: (id, which) => {
      const at = places.get(id);
      return at !== undefined && means(at, which);
    },
  };
}

/** The first few of many in an order, without sorting them all. */
export function firstOf<T>(all: readonly T[], order: (a: T, b: T) => number, most: number): T[] {
  let kept: T[] = [];
  let last: T | undefined;
  const cut = (): void => {
    kept = kept.sort(order).slice(0, most);
    last = kept.length === most ? kept.at(-1) : undefined;
  };
  for (const one of all) {
    if (last !== undefined && order(one, last) > 0) continue;
    kept.push(one);
    if (kept.length >= 2 * most + 64) cut();
  }
  cut();
  return kept;
}
