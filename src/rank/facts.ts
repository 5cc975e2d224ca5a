/** Page → PageFacts: what every signal needs about the page, worked out once per observation. */
import type { Page, PageElement, Ref } from '../flow';
import { bagOf, type Bag } from './bag';

/** An element with its texts as bags. */
export interface Facts {
  element: PageElement;
  /** 0-based position in the document. */
  order: number;
  name: Bag;
  /** Visible text of the leaves inside a control, where it differs from the name ("Edit" in "Edit card 3564"). */
  inner: Bag;
  label: Bag;
  placeholder: Bag;
  hints: Bag;
  href: Bag;
  value: Bag;
  item: Bag;
  heading: Bag;
  group: Bag;
  landmark: Bag;
  dialog: Bag;
  /** Words just before it, whether or not it has a name of its own. */
  before: Bag;
  options: Bag[];
  /** Everything that the element itself says. */
  own: Bag[];
  /** Everything that is said around it. */
  around: Bag[];
}

export interface PageFacts {
  page: Page;
  all: Facts[];
  byRef: Map<Ref, Facts>;
  /** How telling a stem is on this page: log(1 + N / df), N elements, df of them with the stem. */
  idf: Map<string, number>;
  /** Left and right edge of what the page shows, in CSS pixels: the content may be narrower than the viewport. */
  edges: [number, number];
  hasDialog: boolean;
}

/** What has a name of its own needs no words beside it; fields do, since their labels say what is wanted. */
const labelOf = (e: PageElement): string | undefined =>
  (e.role === 'button' || e.role === 'link') && e.name !== '' ? undefined : e.near;

const LONGEST = 400; // characters of an item's text that are read; the rest never names it

const known = new WeakMap<Page, PageFacts>();

/** The facts of a page; remembered while the observation lives. */
export function factsOf(page: Page): PageFacts {
  const have = known.get(page);
  if (have) return have;
  const made = gather(page);
  known.set(page, made);
  return made;
}

function gather(page: Page): PageFacts {
  const inside = innerTexts(page.elements);
  const all = page.elements.map((element, order): Facts => {
    const inner = inside.get(element.ref);
    const own = {
      name: bagOf(element.name),
      inner: bagOf(inner === element.name ? '' : inner),
      label: bagOf(labelOf(element)),
      placeholder: bagOf(element.placeholder),
      hints: bagOf(element.hints),
      href: bagOf(readableHref(element.href)),
      value: bagOf(element.value?.slice(0, LONGEST)),
    };
    const around = {
      item: bagOf(element.item?.text.slice(0, LONGEST)),
      heading: bagOf(element.heading),
      group: bagOf(element.group),
      landmark: bagOf(element.landmark),
      dialog: bagOf(element.dialog),
    };
    const options = (element.options ?? []).map((o) => bagOf(o.label));
    return {
      element,
      order,
      ...own,
      ...around,
      options,
      before: bagOf(element.near),
      own: said(own),
      around: said(around),
    };
  });
  return {
    page,
    all,
    byRef: new Map(all.map((f) => [f.element.ref, f])),
    idf: idfOf(all),
    edges: edgesOf(page),
    hasDialog: page.elements.some((e) => e.dialog !== undefined),
  };
}

function edgesOf(page: Page): [number, number] {
  let left = page.viewport[0];
  let right = 0;
  for (const { box, inView } of page.elements) {
    if (!inView || box[2] < 2) continue;
    left = Math.min(left, Math.max(0, box[0]));
    right = Math.max(right, Math.min(page.viewport[0], box[0] + box[2]));
  }
  return right - left < 100 ? [0, page.viewport[0]] : [left, right];
}

/** The bags that hold anything: most are empty, and every signal reads them. */
const said = (bags: Record<string, Bag>): Bag[] => Object.values(bags).filter((b) => b.stems.length > 0);

/** Text of the leaves inside each control, in document order. */
function innerTexts(elements: PageElement[]): Map<Ref, string> {
  const texts = new Map<Ref, string>();
  for (const e of elements) {
    if (e.kind !== 'text' || e.inside === undefined) continue;
    const before = texts.get(e.inside);
    texts.set(e.inside, before === undefined ? e.name : `${before} ${e.name}`);
  }
  return texts;
}

/** Host and path without the scheme: what people read out of an address. */
function readableHref(href: string | undefined): string {
  if (href === undefined || href.startsWith('javascript:')) return '';
  return href
    .replace(/^[a-z]+:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .slice(0, LONGEST);
}

function idfOf(all: Facts[]): Map<string, number> {
  // Counted once an element: `last` is the newest element that had the stem.
  const df = new Map<string, { n: number; last: number }>();
  for (const f of all) {
    for (const bag of [f.name, f.label, f.placeholder, f.inner])
      for (const stem of bag.stems) {
        const known = df.get(stem);
        if (!known) df.set(stem, { n: 1, last: f.order });
        else if (known.last !== f.order) {
          known.n++;
          known.last = f.order;
        }
      }
  }
  // Hints, addresses and context make a stem known, but rarity is about what is visible.
  for (const f of all)
    for (const bag of [f.hints, f.href, f.value, ...f.around, ...f.options])
      for (const stem of bag.stems) if (!df.has(stem)) df.set(stem, { n: 1, last: f.order });
  const idf = new Map<string, number>();
  for (const [stem, { n }] of df) idf.set(stem, Math.log(1 + all.length / n));
  return idf;
}
