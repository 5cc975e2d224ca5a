/** Ranked[] → Choice: act by reflex when one element leads clearly, else ask, else say that nothing fits. */
import type { Ranked } from '../flow';
import type { Query } from './query';

/** What to do with a ranking. `unsure` holds 2–5 candidates, best first; `nearest` up to 3 for "did you mean". */
export type Choice =
  { kind: 'sure'; best: Ranked } | { kind: 'unsure'; among: Ranked[] } | { kind: 'none'; nearest: Ranked[] };

/** The lead, in log-odds, from which the first is taken without asking. */
export const SURE_LEAD = 0.7;
/** Evidence below this says that the wanted thing is not on the page. */
export const FLOOR = 0.45;
/** People read five buttons; more is a list. */
const MOST = 5;

/** Decides by the lead of the best over the second best that is not the same thing. */
export function choose(ranked: Ranked[], query: Query): Choice {
  const distinct = mergeTwins(ranked);
  const [best, second] = distinct;
  if (!best || evidence(best, query) < FLOOR) return { kind: 'none', nearest: distinct.slice(0, 3) };
  if (query.ordinal !== null) {
    return best.signals.ordinal === undefined
      ? { kind: 'none', nearest: distinct.slice(0, 3) }
      : { kind: 'sure', best };
  }
  if (!second || best.score - second.score >= SURE_LEAD) return { kind: 'sure', best };
  if (isLetter(best) && !isLetter(second)) return { kind: 'sure', best };
  const rivals = distinct.filter((r) => best.score - r.score < SURE_LEAD && evidence(r, query) >= FLOOR);
  return rivals.length < 2 ? { kind: 'sure', best } : { kind: 'unsure', among: rivals.slice(0, MOST) };
}

const isLetter = (r: Ranked): boolean => (r.signals.letter ?? 0) === 1;

/** How much says that this element answers the query at all, 0..1. */
export function evidence({ signals: s }: Ranked, query: Query): number {
  if (query.exact !== null && query.words !== '') return Math.max(s.letter ?? 0, s.ordinal ?? 0);
  const words = Math.max(
    s.same ?? 0,
    s.sameLabel ?? 0,
    (s.nameCover ?? 0) + (s.labelMatch ?? 0),
    s.anyCover ?? 0,
    (s.anyCover ?? 0) + (s.context ?? 0),
  );
  const other = Math.max(s.offers ?? 0, s.kindFit ?? 0, s.ordinal ?? 0);
  if (query.words !== '') return Math.max(words, other);
  const place = query.places.length > 0 ? (s.place ?? 0) : 0;
  const role = query.role !== null && query.places.length === 0 ? (s.roleFit ?? 0) : 0;
  const verb =
    query.role === null && query.places.length === 0 && query.values.length > 0 ? (s.verbFit ?? 0) : 0;
  return Math.max(words, other, place, role, verb);
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
