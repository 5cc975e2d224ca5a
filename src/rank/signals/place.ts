/** How well an element stands where the person said: "under Billing", "in the header", "top right". */
import type { Place } from '../../flow';
import type { Facts, PageFacts } from '../facts';
import { cover, focus, want, type Want } from '../wanted';
import { itemsOf } from '../results';
import { isPronoun, lastUsed } from './history';
import { tokens } from '../../language/words';

type Fit = (f: Facts) => number;
type Box = [number, number, number, number];

/** Words for parts of a page, and the landmark and tag words that stand for them. */
const parts: Record<string, string> = {
  header: 'banner header',
  top: 'banner header',
  footer: 'contentinfo footer',
  menu: 'navigation nav menu menubar',
  navigation: 'navigation nav menu',
  nav: 'navigation nav menu',
  sidebar: 'complementary aside navigation nav sidebar',
  side: 'complementary aside navigation nav sidebar',
  main: 'main',
  content: 'main',
  search: 'search',
  dialog: 'dialog alertdialog modal popup',
  popup: 'dialog alertdialog modal popup',
  modal: 'dialog alertdialog modal popup',
  window: 'dialog alertdialog modal popup',
  box: 'dialog alertdialog modal popup',
  form: 'form',
};

const directions = new Set('top upper bottom lower left right center centre middle'.split(' '));
/** Words that go with directions and say nothing of their own. */
const aside = new Set(
  'corner side hand screen page window the of very part edge in at on navigation'.split(' '),
);

/** Anchors whose text fits less than this are not what the person pointed at. */
const ANCHOR_FLOOR = 0.6;
/** At most this many anchors: repeated headings must not make ranking slow. */
const ANCHORS = 5;
/** Distances in CSS pixels at which nearness has halved: about two lines, about a third of a screen. */
const HALF = { down: 60, across: 300, round: 120 };

/** Standing in another item of the list than the one that was named. */
const OTHER_ITEM = 0.1;

/**
 * "The star of Ann's message": where items hold the very words, only standing in such an item counts, however near
 * another one is. Null when no item holds them; the function answers null for what stands in no item.
 */
function itemFit({ relation, words }: Place, facts: PageFacts): ((f: Facts) => number | null) | null {
  const said = words.toLowerCase().trim();
  if ((relation !== 'of' && relation !== 'in') || said.length < 2) return null;
  const holds = (f: Facts): boolean => f.element.item?.text.toLowerCase().includes(said) === true;
  if (!facts.all.some(holds)) return null;
  return (f) => (f.element.item === undefined ? null : holds(f) ? 1 : OTHER_ITEM);
}

/** One fit function a place. `recent`: refs or names used lately, for "of it". */
export const fitsOf = (places: Place[], facts: PageFacts, recent: string[]): Fit[] =>
  places.map((p) => fitOf(p, facts, recent));

function fitOf(place: Place, facts: PageFacts, recent: string[]): Fit {
  const said = tokens(place.words);
  const ways = said.filter((w) => directions.has(w));
  const onlyWays = ways.length > 0 && said.every((w) => directions.has(w) || aside.has(w));
  if (place.relation === 'corner' || onlyWays) {
    const plain = place.relation === 'left' || place.relation === 'right' ? [...ways, place.relation] : ways;
    return (f) => sideFit(plain, f, facts);
  }
  if (isPronoun(place.words)) return besideLast(lastUsed(recent, facts.all));
  const wanted = want(place.words, facts);
  const anchors = anchorsOf(wanted, facts);
  if (place.ordinal !== undefined) return numberedFit(place.ordinal, anchors, facts);
  const partWords = said
    .map((w) => (Object.hasOwn(parts, w) ? parts[w] : undefined))
    .filter((p) => p !== undefined);
  const part = partWords.length > 0 ? want(partWords.join(' '), facts) : null;
  const near = anchors.sort((a, b) => b.fit - a.fit).slice(0, ANCHORS);
  const inItem = itemFit(place, facts);
  return (f) => {
    const item = inItem?.(f) ?? null;
    if (item !== null) return item;
    const told = contextFit(wanted, f, facts);
    const inPart = part ? partFit(part, f, ways, facts) : 0;
    const stands = near.reduce(
      (best, a) => Math.max(best, a.fit * relationFit(place.relation, f, a.facts)),
      0,
    );
    return Math.max(told, inPart, stands);
  };
}

/** "Of it": in the same item, dialog or group as what was used last. */
function besideLast(last: Facts | undefined): Fit {
  if (!last) return () => 0;
  const { item, dialog, group } = last.element;
  return ({ element: e }) => {
    if (item)
      return e.item?.index === item.index && e.item.of === item.of && e.item.text === item.text ? 1 : 0;
    return (dialog !== undefined && e.dialog === dialog) || (group !== undefined && e.group === group)
      ? 1
      : 0;
  };
}

/** "Of the second message": the second thing called so, or the second item of the main list. */
function numberedFit(ordinal: number, anchors: Anchor[], facts: PageFacts): Fit {
  const items = itemsOf(facts);
  const picked = anchors.length === 0 ? items.at(ordinal > 0 ? ordinal - 1 : ordinal) : undefined;
  const anchor = anchors.at(ordinal > 0 ? ordinal - 1 : ordinal);
  if (anchor) return (f) => relationFit('near', f, anchor.facts);
  const inside = new Set(picked);
  return (f) => (inside.has(f) ? 1 : 0);
}

/** Fit by nearness to sides of the view; 1 at the very side. */
function sideFit(ways: string[], f: Facts, facts: PageFacts): number {
  const height = facts.page.viewport[1];
  const [from, to] = facts.edges;
  const [x, y, w, h] = f.element.box;
  if (w === 0 && h === 0) return 0;
  const across = clamp((x + w / 2 - from) / (to - from));
  const down = clamp((y + h / 2) / height);
  const fits = ways.map((way) => {
    if (way === 'left') return 1 - across;
    if (way === 'right') return across;
    if (way === 'top' || way === 'upper') return 1 - down;
    if (way === 'bottom' || way === 'lower') return down;
    return 1 - Math.abs(across - 0.5) - Math.abs(down - 0.5);
  });
  return fits.length === 0 ? 0 : fits.reduce((a, b) => a * b, 1);
}

/** Fit by what stands around an element: its item, heading, group, dialog, form, label. */
function contextFit(wanted: Want, f: Facts, facts: PageFacts): number {
  const near = Math.max(
    cover(wanted, f.heading),
    cover(wanted, f.group),
    cover(wanted, f.dialog),
    cover(wanted, f.landmark),
  );
  // "The field under Email" is mostly the one labelled or named Email, and nothing but that.
  const own = Math.max(
    ...[f.label, f.name].map((bag) => cover(wanted, bag) * (0.5 + 0.5 * focus(wanted, bag, facts))),
  );
  // A whole form may count as one item: the more an item says besides, the less it tells.
  const item = cover(wanted, f.item);
  return Math.max(near, own, item === 0 ? 0 : item * (0.7 + 0.25 * focus(wanted, f.item, facts)));
}

function partFit(part: Want, f: Facts, ways: string[], facts: PageFacts): number {
  // One of the alternatives is enough, so coverage of all of them would be unfair.
  const found =
    cover(part, [f.landmark, f.dialog]) > 0 || (f.element.dialog !== undefined && part.hits.has('dialog'))
      ? 1
      : 0;
  return ways.length > 0
    ? Math.max(found * 0.7, 0.7 * sideFit(ways, f, facts)) + 0.3 * found * sideFit(ways, f, facts)
    : found;
}

interface Anchor {
  facts: Facts;
  fit: number;
}

/** What the person may have pointed at, in document order. */
function anchorsOf(wanted: Want, facts: PageFacts): Anchor[] {
  const found: Anchor[] = [];
  for (const f of facts.all) {
    const fit = cover(wanted, f.name) * (0.5 + 0.5 * focus(wanted, f.name, facts));
    if (fit >= ANCHOR_FLOOR) found.push({ facts: f, fit });
  }
  return found;
}

/** Fit by geometry between an element and the thing that the person pointed at. */
function relationFit(relation: Place['relation'], f: Facts, anchor: Facts): number {
  if (f === anchor) return 0;
  const [a, b] = [f.element.box, anchor.element.box];
  if (empty(a) || empty(b)) return Math.abs(f.order - anchor.order) <= 3 ? 0.4 : 0;
  // What is under a field's name is that field; the next field below is seldom meant.
  const step = f.element.kind === 'control' && anchor.element.role === f.element.role ? 0.6 : 1;
  return step * apart(relation, a, b);
}

function apart(relation: Place['relation'], a: Box, b: Box): number {
  switch (relation) {
    case 'under':
      return below(a, b);
    case 'above':
      return below(b, a);
    case 'left':
      return beside(a, b);
    case 'right':
      return beside(b, a);
    case 'near':
    case 'of':
    case 'in':
    case 'corner':
      return Math.max(0.9 * beside(a, b), 0.9 * beside(b, a), close(a, b));
  }
}

/** a is below b, in its column. */
function below(a: Box, b: Box): number {
  const gap = a[1] - (b[1] + b[3]);
  if (gap < -0.5 * Math.min(a[3], b[3])) return 0;
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const aligned = shared > 0 || Math.abs(a[0] - b[0]) < 20 ? 1 : 0.5;
  return aligned * decay(Math.max(0, gap), HALF.down);
}

/** a is left of b, in its row. */
function beside(a: Box, b: Box): number {
  const middle = a[1] + a[3] / 2;
  const row =
    middle >= b[1] - 4 && middle <= b[1] + b[3] + 4 ? 1 : Math.abs(middle - (b[1] + b[3] / 2)) < 24 ? 0.7 : 0;
  const gap = b[0] - (a[0] + a[2]);
  return gap < -0.5 * Math.min(a[2], b[2]) ? 0 : row * decay(Math.max(0, gap), HALF.across);
}

function close(a: Box, b: Box): number {
  const dx = Math.max(0, a[0] - (b[0] + b[2]), b[0] - (a[0] + a[2]));
  const dy = Math.max(0, a[1] - (b[1] + b[3]), b[1] - (a[1] + a[3]));
  return 0.9 * decay(Math.hypot(dx, 2 * dy), HALF.round);
}

const decay = (gap: number, half: number): number => half / (half + gap);
const empty = (b: Box): boolean => b[2] === 0 && b[3] === 0;
const clamp = (n: number): number => Math.min(1, Math.max(0, n));
