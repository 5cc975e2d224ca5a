/** "The 3rd checkbox", "last link", "second result": picks by position among equals. */
import type { Ranked } from '../flow';
import { ITEM } from '../language/nouns';
import { factsOf, type Facts, type PageFacts } from './facts';
import type { Query } from './query';
import { resultsOf } from './results';
import { isA, suits } from './signals/roles';
import { weights } from './weights';

/** An element belongs to "the checkboxes" from this fit on; softer fits are other things that could be meant. */
const ROLE_FLOOR = 0.9;
/** Without a role word anything that the verb can be done to counts. */
const VERB_FLOOR = 0.6;
/** Equals match the words, or stand at the place, nearly as well as the best one. */
const NEARLY = 0.85;

/**
 * Lifts the element at the query's ordinal above all others; unchanged when no ordinal was said or there
 * are fewer equals than that. "Result" without an ordinal means the first one.
 */
export function pickByOrder(ranked: Ranked[], query: Query, facts: PageFacts): Ranked[] {
  if (query.ordinal === null && query.role !== 'result') return ranked;
  const found = equals(ranked, query, facts);
  const at = query.ordinal ?? 1;
  const picked = found[at > 0 ? at - 1 : found.length + at];
  if (!picked) return ranked;
  const lifted: Ranked = {
    ...picked,
    score: picked.score + weights.ordinal + (ranked[0]?.score ?? 0) - picked.score,
    signals: { ...picked.signals, ordinal: 1 },
  };
  return [lifted, ...ranked.filter((r) => r !== picked)];
}

/** "All circles" on a page that names none must not be all that it lists; "all posts" may. */
const LISTED = new RegExp(`\\b${ITEM}\\b`, 'iu');

/** Every element that answers the query equally well, in document order: what "all" and ordinals count. */
export function equals(ranked: Ranked[], query: Query, facts: PageFacts = factsOfRanked(ranked)): Ranked[] {
  if (query.role === 'result') return results(ranked, query, facts);
  const fits = ranked.filter(({ element: e }) =>
    query.role === null
      ? (e.kind === 'control' || query.verb === 'drag') && suits(query.verb, e) >= VERB_FLOOR
      : isA(query.role, e) >= ROLE_FLOOR,
  );
  const seen = fits.some((r) => !isFlat(r)) ? fits.filter((r) => !isFlat(r)) : fits;
  const standing = nearBest(seen, (r) => (query.places.length > 0 ? (r.signals.place ?? 0) : 1));
  const said = query.words === '' ? standing : nearBest(standing, wordFit);
  // "The third post": a page rarely writes "post" on its posts, so an unknown noun counts items.
  const isNoun =
    query.role === null &&
    (!query.all || LISTED.test(query.words)) &&
    (said.length === 0 || (said.length === 1 && !said.some(isNamed)));
  const items = isNoun ? results(ranked, { ...query, words: '' }, facts) : [];
  if (items.length > 1) return items;
  return said.sort((a, b) => orderOf(a, facts) - orderOf(b, facts));
}

/** A drawing bears no name but what it looks like. */
const isNamed = ({ element: e, signals: s }: Ranked): boolean =>
  Math.max(s.letter ?? 0, s.same ?? 0, s.sameLabel ?? 0, e.name === '' ? (s.hintCover ?? 0) : 0) > 0.5;

const wordFit = ({ signals: s }: Ranked): number =>
  Math.max(
    s.letter ?? 0,
    s.same ?? 0,
    s.sameLabel ?? 0,
    (s.nameCover ?? 0) + (s.labelMatch ?? 0),
    0.9 * (s.anyCover ?? 0),
  );

/** Those within reach of the best; none when even the best says less than half. */
function nearBest(list: Ranked[], fit: (r: Ranked) => number): Ranked[] {
  const best = list.reduce((max, r) => Math.max(max, fit(r)), 0);
  return best < 0.5 ? [] : list.filter((r) => fit(r) >= best * NEARLY);
}

function results(ranked: Ranked[], query: Query, facts: PageFacts): Ranked[] {
  const byRef = new Map(ranked.map((r) => [r.element.ref, r]));
  const mains = resultsOf(facts, query.words).map((f: Facts) => byRef.get(f.element.ref));
  return mains.filter((r) => r !== undefined);
}

const isFlat = ({ element: { box } }: Ranked): boolean => box[2] < 2 || box[3] < 2;
const orderOf = (r: Ranked, facts: PageFacts): number => facts.byRef.get(r.element.ref)?.order ?? 0;

/** Facts from a ranking alone, for callers that no longer hold the page; order is that of the refs' list. */
const factsOfRanked = (ranked: Ranked[]): PageFacts =>
  factsOf({
    url: '',
    title: '',
    lang: '',
    docId: '',
    viewport: [0, 0],
    elements: ranked.map((r) => r.element),
  });
