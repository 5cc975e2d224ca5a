/** Ranked[] → Choice: act by reflex when one element leads clearly, else ask, else say that nothing fits. */
import type { Ranked } from '../flow';
import type { Query } from './query';

/** What to do with a ranking. `unsure` holds 2–5 candidates, best first; `nearest` up to 3 for "did you mean". */
export type Choice =
  { kind: 'sure'; best: Ranked } | { kind: 'unsure'; among: Ranked[] } | { kind: 'none'; nearest: Ranked[] };

/**
 * The lead over the next rival, in log-odds, from which the first is taken without asking: 19 of 20 are to be right.
 * With the site left out of training the first is right in 137 of 143 cases of the dev half of the rank exam from
 * here up, and in 1 of 2 below (`npx tsx e2e/train/rank.ts`, table in README.md).
 */
const SURE_LEAD = 0.7;
/** What the lead must be when less than that share of the words is found: half a match must stand alone. */
export const DOUBTFUL = { evidence: 0.6, lead: 2.7 };
/** Evidence below this says that the wanted thing is not on the page. */
export const FLOOR = 0.45;
/** From this fit on an element stands where it was said, or is what the role word says. */
const PLACED = 0.6;
/** People read five buttons; more is a list. */
const MOST = 5;

/** Decides by the lead of the best over the second best that is not the same thing. */
export function choose(ranked: Ranked[], query: Query): Choice {
  const distinct = mergeTwins(ranked);
  const [best] = distinct;
  const none: Choice = { kind: 'none', nearest: distinct.slice(0, 3) };
  if (!best) return none;
  if (query.ordinal !== null) return best.signals.ordinal === undefined ? none : { kind: 'sure', best };
  if (evidence(best, query) < FLOOR) return byPlace(distinct, query) ?? none;
  const sure = evidence(best, query) >= DOUBTFUL.evidence;
  const lead = sure ? SURE_LEAD : DOUBTFUL.lead;
  const rivals = distinct.filter(
    (r) => r !== best && best.score - r.score < lead && isRival(r, best, query, sure),
  );
  const [second] = rivals;
  if (!second || (isLetter(best) && !isLetter(second))) return { kind: 'sure', best };
  return { kind: 'unsure', among: [best, ...rivals].slice(0, MOST) };
}

/** Has evidence of its own; plain text is no rival of a control that can be acted on. */
export function isRival(r: Ranked, best: Ranked, query: Query, sure: boolean): boolean {
  if (evidence(r, query) < (sure ? FLOOR : FLOOR / 2)) return false;
  return r.element.kind === best.element.kind || looks.has(query.verb);
}

/** Verbs to which text is as good as a control. */
const looks = new Set<Query['verb']>(['show', 'copy', 'highlight']);

/** The name is unknown ("the gear icon top right") but the place is said: ask among what stands there. */
function byPlace(distinct: Ranked[], query: Query): Choice | null {
  if (query.places.length === 0) return null;
  const there = distinct.filter(
    (r) => (r.signals.place ?? 0) >= PLACED && (query.role === null || (r.signals.roleFit ?? 0) >= PLACED),
  );
  return there.length < 2 ? null : { kind: 'unsure', among: there.slice(0, MOST) };
}

const isLetter = (r: Ranked): boolean => (r.signals.letter ?? 0) === 1;

/** How much says that this element answers the query at all, 0..1. */
export function evidence({ signals: s }: Ranked, query: Query): number {
  if (s.it) return 1;
  if (query.exact !== null && query.words !== '') return s.letter ?? 0;
  const words = Math.max(
    s.same ?? 0,
    s.sameLabel ?? 0,
    s.sameMeaning ?? 0,
    (s.anyCover ?? 0) + (s.context ?? 0),
  );
  const known = Math.max(words, s.offers ?? 0, s.kindFit ?? 0, s.sends ?? 0);
  if (query.words !== '') return known;
  // Nothing is named: role, place and verb are all there is.
  const place = query.places.length > 0 ? 1.5 * (s.place ?? 0) : 1;
  if (query.role !== null) return Math.max(known, Math.min(place, s.roleFit ?? 0));
  const acts = query.values.length > 0 || query.places.length > 0 ? (s.verbFit ?? 0) : 0;
  return Math.max(known, Math.min(place, acts));
}

/** Drops what is the same thing as something ranked higher: text inside a kept control, a second link to the same place. */
export function mergeTwins(ranked: Ranked[]): Ranked[] {
  const byRef = new Map(ranked.map((r) => [r.element.ref, r]));
  const taken = new Set<string>();
  const kept: Ranked[] = [];
  for (const r of ranked) {
    const { element: e } = r;
    // Text stands for the control around it: acting on either does the same.
    const around = e.kind === 'text' && e.inside !== undefined ? byRef.get(e.inside) : undefined;
    const thing = around ?? r;
    const href = thing.element.href;
    const keys = [thing.element.ref, ...(href ? [`${href} ${thing.element.name}`] : [])];
    if (keys.some((k) => taken.has(k))) continue;
    keys.forEach((k) => taken.add(k));
    kept.push(thing === r ? r : { ...thing, score: r.score, signals: r.signals });
  }
  return kept;
}
