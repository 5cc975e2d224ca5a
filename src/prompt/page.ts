/** A ranked page → its part of a prompt: the best elements, a line each, what floats above the page first. */
import type { Page, PageElement, Ranked } from '../flow';
import { fenced, FENCE_CHARS, inert } from './fence';
import { lineOf, placeOf } from './line';
import { withoutPersonal } from './private';

/** Characters that one page may take of a prompt. */
export const PAGE_CHARS = 4_000;
/** Share of them for what floats above the page, however well it ranks. */
const OVERLAY_SHARE = 0.5;
/** Of things that repeat in every item of a list, this many are shown; the rest is counted. */
const SAME_NAME = 2;
const SAME_KIND = 6;
/** Items in a list from which on its things are counted rather than shown. */
const LONG_LIST = 4;
/** No line is shorter. */
const SHORTEST = 12;
/** Room for the lines that count what is left out. */
const COUNTS = 40;

interface Group {
  place: string;
  overlay: boolean;
  lines: { at: number; line: string }[];
  /** Things left out because many are like them: the first of the kind shown → how many more. */
  more: Map<string, number>;
}

/**
 * The page as at most `budget` characters of fenced lines. Without a ranking the elements come in page order.
 * The same input gives the same bytes. Values, and what tells who the person is, are left out.
 */
export function pageLines(page: Page, ranked: readonly Ranked[] | null, budget = PAGE_CHARS): string {
  const place = new Map(page.elements.map((element, at) => [element.ref, at]));
  const best = ranked ? ranked.map(({ element }) => element) : page.elements;
  const head = headOf(page);
  let left = budget - FENCE_CHARS - COUNTS - head.length - 1;
  if (left < 0) return '';
  const groups = new Map<string, Group>();
  const kinds = new Map<string, { shown: number; first: string }>();
  let dropped = 0;
  const add = (element: PageElement, least: number): void => {
    if (left < SHORTEST) {
      dropped++;
      return;
    }
    const line = lineOf(element);
    if (line === null) return;
    const key = placeOf(element);
    const group = groups.get(key) ?? {
      place: key,
      overlay: element.dialog !== undefined,
      lines: [],
      more: new Map<string, number>(),
    };
    const like = kindsOf(element, key);
    const full = like.find(([kind, most]) => (kinds.get(kind)?.shown ?? 0) >= most);
    if (full) {
      const first = kinds.get(like.at(-1)?.[0] ?? '')?.first ?? '';
      // A count takes a line of its own the first time.
      const cost = group.more.has(first) ? 0 : `… 9999 more like ${first}\n`.length;
      if (left < cost) {
        dropped++;
        return;
      }
      left -= cost;
      group.more.set(first, (group.more.get(first) ?? 0) + 1);
      return;
    }
    const cost = line.length + 1 + (groups.has(key) || key === '' ? 0 : key.length + 3);
    if (left - cost < least) {
      dropped++;
      return;
    }
    left -= cost;
    groups.set(key, group);
    group.lines.push({ at: place.get(element.ref) ?? Infinity, line });
    for (const [kind] of like) {
      const known = kinds.get(kind);
      if (known) known.shown++;
      else kinds.set(kind, { shown: 1, first: element.ref });
    }
  };
  const overlay = best.filter(({ dialog }) => dialog !== undefined);
  for (const element of overlay) add(element, budget * (1 - OVERLAY_SHARE));
  for (const element of best) if (element.dialog === undefined) add(element, 0);
  return fenced([
    head,
    ...[...groups.values()].sort(inOrder).flatMap(linesOf),
    ...(dropped > 0 ? [`… ${dropped} more elements`] : []),
  ]);
}

/** What repeats: the same name in every item, and any of its role there; each with how many are shown. */
function kindsOf({ item, role, name }: PageElement, place: string): [string, number][] {
  if (!item || item.of < LONG_LIST) return [];
  const list = `${role} ${item.of} ${place}`;
  return [
    [`${list} ${name}`, SAME_NAME],
    [list, SAME_KIND],
  ];
}

/** Title and address. Queries and fragments are left out: they carry what was typed, and keys. */
function headOf({ title, url }: Page): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  const path = (address?.pathname ?? '').replace(/[\w-]{16,}|\d{6,}/g, '…');
  return `"${inert(withoutPersonal(title), 100)}" at ${inert(withoutPersonal(`${address?.host ?? ''}${path}`), 120)}`;
}

const firstOf = ({ lines }: Group): number => lines.reduce((least, { at }) => Math.min(least, at), Infinity);
const inOrder = (a: Group, b: Group): number =>
  Number(b.overlay) - Number(a.overlay) || firstOf(a) - firstOf(b);

function linesOf({ place, lines, more }: Group): string[] {
  return [
    ...(place === '' ? [] : [`[${place}]`]),
    ...lines.toSorted((a, b) => a.at - b.at).map(({ line }) => line),
    ...[...more].map(([first, n]) => `… ${n} more like ${first}`),
  ];
}
