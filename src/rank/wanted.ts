/** Query × page → Wanted: the query's words matched once against the page's vocabulary. */
import type { Bag } from './bag';
import { bagOf } from './bag';
import type { PageFacts } from './facts';
import type { Query } from './query';
import { roleOf } from '../language/nouns';
import { editDistance, isStopWord, stem, tokens } from '../language/words';

/** A set of wanted words, ready to be compared with bags. */
export interface Want {
  /** Folded whole text. */
  solid: string;
  /** Concepts that the words name. */
  concepts: ReadonlySet<string>;
  /** Weight of each wanted stem: rarity on this page, less for filler words. */
  weights: number[];
  total: number;
  /** Page stem → the wanted stems it stands for, and how well (1 = the same word). */
  hits: Map<string, { term: number; degree: number }>;
}

/** How much a page word that is not the very word counts. Hand-set: below 1 so that the very word wins. */
const DEGREE = { joined: 0.9, slip: 0.75 };
/** Weight of a word that the page does not have: it says that the wanted thing may be absent. */
const ABSENT = 0.6;
/** Weight of filler words next to telling ones. */
const FILLER = 0.15;

/** Words of instructions that name nothing on the page. */
const INSTRUCTION = new Set(
  'user selected given chosen please labeled labelled named called titled text'.split(' '),
);
const isFiller = (token: string): boolean => isStopWord(token) || INSTRUCTION.has(token);

/** Matches words with the page's vocabulary: same stem, words run together, one-letter slips. */
export function want(text: string, facts: PageFacts): Want {
  const bag = bagOf(text);
  const idf = facts.idf;
  const rarest = Math.log(1 + facts.all.length);
  const hits: Want['hits'] = new Map();
  const hit = (page: string, term: number, degree: number): void => {
    if (!idf.has(page)) return;
    const old = hits.get(page);
    if (!old || old.degree < degree) hits.set(page, { term, degree });
  };
  const plain = new Set(
    tokens(text)
      .filter((t) => !isFiller(t))
      .map(stem),
  );
  const weights = bag.stems.map((s, term) => {
    hit(s, term, 1);
    const next = bag.stems[term + 1];
    if (next !== undefined) hit(s + next, term, DEGREE.joined);
    const before = bag.stems[term - 1];
    if (before !== undefined && !hits.has(before + s)) hit(before + s, term, DEGREE.joined);
    if (!idf.has(s) && s.length >= 5)
      for (const page of idf.keys()) if (editDistance(s, page, 1) <= 1) hit(page, term, DEGREE.slip);
    const weight = idf.get(s) ?? rarest * ABSENT;
    return weight * (plain.has(s) ? 1 : FILLER);
  });
  return {
    solid: bag.solid,
    concepts: bag.concepts(),
    weights,
    total: weights.reduce((a, b) => a + b, 0),
    hits,
  };
}

/** Share of the wanted words that the bag, or several together, have, 0..1, by rarity. */
export function cover(w: Want, bags: Bag | Bag[]): number {
  if (w.total === 0) return 0;
  let got: number[] | null = null; // most bags have none of the words
  for (const bag of Array.isArray(bags) ? bags : [bags])
    for (const s of bag.stems) {
      const found = w.hits.get(s);
      if (!found) continue;
      got ??= w.weights.map(() => 0);
      if (found.degree > (got[found.term] ?? 0)) got[found.term] = found.degree;
    }
  if (!got) return 0;
  const have = got;
  return w.weights.reduce((sum, weight, i) => sum + weight * (have[i] ?? 0), 0) / w.total;
}

/** Share of the bag that is wanted, 0..1, by rarity: 1 when the bag says nothing else. */
export function focus(w: Want, bag: Bag, facts: PageFacts): number {
  if (!bag.stems.some((s) => w.hits.has(s))) return 0;
  let all = 0;
  let wanted = 0;
  const count = bag.stems.length > 1 ? countAtEnd(w, bag) : null;
  for (const s of bag.stems) {
    const weight = (facts.idf.get(s) ?? 1) * (isFiller(s) || s === count ? FILLER : 1);
    all += weight;
    wanted += weight * (w.hits.get(s)?.degree ?? 0);
  }
  return all === 0 ? 0 : wanted / all;
}

/** "Cart 2", "Inbox (12)": how many are in there is not part of what it is called, unless that number was asked for. */
function countAtEnd(w: Want, { stems }: Bag): string | null {
  const last = stems.at(-1);
  return last !== undefined && /^\d+$/.test(last) && !w.hits.has(last) ? last : null;
}

/** Everything of a query that is compared with page text. */
export interface Wanted {
  query: Query;
  main: Want;
  /** What the picture stands for that was named instead of a thing: "the question icon" is `help`. */
  pictured: ReadonlySet<string>;
  /** Each value to type or choose. */
  values: Want[];
  loose: Want;
}

/** The words of the clause that are not yet spoken for: after the verb, without description, places, values, role nouns. */
function rest(query: Query): string {
  const taken = [query.words, ...query.values, ...query.places.map((p) => p.words)].join(' ');
  const spoken = new Set(tokens(taken).map(stem));
  const left = tokens(query.loose).slice(1);
  return left.filter((t) => !isFiller(t) && !spoken.has(stem(t)) && roleOf(t) === undefined).join(' ');
}

const PICTURES = new Set(['icon', 'image']);
const NONE: ReadonlySet<string> = new Set();

/** The wanted words of a query as bags, weighed by how telling they are on this page. */
export const wantedOf = (query: Query, facts: PageFacts): Wanted => ({
  query,
  main: want(query.words, facts),
  pictured: PICTURES.has(query.role ?? '') ? bagOf(query.words).pictures() : NONE,
  values: query.values.map((v) => want(v, facts)),
  loose: want(rest(query), facts),
});
