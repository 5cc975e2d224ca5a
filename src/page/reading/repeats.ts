/**
 * Repeated like things, found by build alone: siblings of one shape, whatever they are made of and called, with other
 * things between them; or pairs and triples of siblings that come again and again. After MDR (Liu et al. 2003) and
 * DEPTA (Zhai and Liu 2005): data records are adjacent subtrees under one parent. One pass from the leaves up.
 */
import { attr } from '../dom';
import { moneyIn } from '../../language/amounts/money';
import { MOST } from './most';
import { isPiece, textOf, type Seen, type SeenTree } from './seen';
import { alike, shapeOf, type Shape } from './shape';

/** Records of one list: each is one or more sibling elements. */
export interface Region {
  parent: Seen;
  records: Seen[][];
  chars: number;
}

/** Siblings this alike are of one kind. */
const SAME = 0.55;
/** Kinds of siblings told apart under one parent. */
const KINDS = 8;
/** Siblings looked at under one parent; a longer list is counted, not read. */
const SIBLINGS = 20_000;
/** Inner lists that hold this share of the words of an outer one are the lists that are meant. */
const INNER = 0.55;

/** Elements that are one text each: several in a row are prose. */
const PROSE = new Set('p h1 h2 h3 h4 h5 h6 pre blockquote td th option'.split(' '));
const MARKED = new Set('li tr article dt'.split(' '));
const MARKED_ROLES = new Set('listitem row article option treeitem'.split(' '));

/** All lists of the page outside of `taken` elements; an inner list only where it says more than the one around it. */
export function regionsIn(tree: SeenTree, taken: ReadonlySet<Seen>): Region[] {
  const below = new Map<Seen, Region[]>();
  let top: Region[] = [];
  for (let i = tree.all.length - 1; i >= 0; i--) {
    const node = tree.all[i] as Seen;
    const inner = below.get(node) ?? [];
    below.delete(node);
    if (taken.has(node)) continue;
    const own = node.kids.length > 1 ? regionOf(node) : null;
    const out = own ? chosen(own, inner) : inner;
    if (out.length === 0) continue;
    if (!node.parent) top = [...out, ...top];
    else {
      const have = below.get(node.parent);
      if (have) have.unshift(...out);
      else below.set(node.parent, out.slice());
    }
  }
  return top;
}

function chosen(own: Region, inner: Region[]): Region[] {
  const members = new Set(own.records.flat());
  const inside: Region[] = [];
  const beside: Region[] = [];
  for (const region of inner) {
    let at: Seen | null = region.parent;
    while (at && at.parent !== own.parent) at = at.parent;
    (at && members.has(at) ? inside : beside).push(region);
  }
  const chars = inside.reduce((sum, region) => sum + region.chars, 0);
  // A row of tags or sizes in every card is a field of the card.
  const telling = inside.filter(({ chars, records }) => chars / records.length > 12);
  return telling.length > 0 && chars >= INNER * own.chars ? inner : [own, ...beside];
}

/** The repeated things among the children of one element. */
function regionOf(parent: Seen): Region | null {
  const kids = parent.kids.slice(0, SIBLINGS);
  if (kids.every(({ inline, tag }) => inline && tag !== 'a')) return null;
  const kinds: { shape: Shape; members: number[]; tag: string }[] = [];
  const kindAt = kids.map((kid, i) => {
    const shape = shapeOf(kid);
    let best = -1;
    let most = SAME;
    kinds.forEach((kind, k) => {
      if (kind.tag !== kid.tag) return;
      const likeness = alike(kind.shape, shape);
      if (likeness >= most) [best, most] = [k, likeness];
    });
    if (best < 0 && kinds.length < KINDS) best = kinds.push({ shape, members: [], tag: kid.tag }) - 1;
    kinds[best]?.members.push(i);
    return best;
  });
  const groups = grouped(kids, kindAt) ?? taken(single(kids, kinds));
  if (!groups) return null;
  const chars = groups.reduce((sum, group) => sum + group.reduce((n, { chars }) => n + chars, 0), 0);
  return { parent, records: groups, chars };
}

function single(kids: Seen[], kinds: { members: number[] }[]): Seen[][] | null {
  const weight = ({ members }: { members: number[] }): number =>
    members.length < 2 ? 0 : members.reduce((sum, i) => sum + Math.min(MOST.record, kids[i]?.chars ?? 0), 0);
  const main = kinds.reduce(
    (best, kind) => (weight(kind) > weight(best) ? kind : best),
    kinds[0] ?? { members: [] },
  );
  const members = main.members.map((i) => kids[i] as Seen);
  const [first] = members;
  if (!first || PROSE.has(first.tag) || (first.inline && first.tag !== 'a' && !marked(first))) return null;
  const least = marked(first) || members.every((one) => priced(one)) ? 2 : 3;
  return members.length < least ? null : members.map((one) => [one]);
}

/**
 * Siblings of nearly one shape that exactly take turns are parts of records: a row of titles, a row of details. Cards
 * that take turns each stand for themselves.
 */
function taken(records: Seen[][] | null): Seen[][] | null {
  const members = records?.flat() ?? [];
  const builds = members.slice(0, 60).map(buildOf);
  if (builds.length < 4) return records;
  for (const period of [2, 3]) {
    const later = builds.slice(period);
    const same = later.filter((build, i) => build === builds[i]).length;
    const beside = builds.slice(1).filter((build, i) => build === builds[i]).length;
    if (same < 0.8 * later.length || beside > 0.1 * builds.length) continue;
    if (members.slice(0, period).filter((one) => headed(one) || priced(one)).length > 1) continue;
    return Array.from({ length: Math.ceil(members.length / period) }, (_, i) =>
      members.slice(i * period, (i + 1) * period),
    );
  }
  return records;
}

/** What stands in it in which order, two levels deep. */
const buildOf = (node: Seen): string =>
  node.kids
    .map(({ tag, parts }) => `${tag}(${parts.map((part) => (isPiece(part) ? '#' : part.tag)).join()})`)
    .join();

const marked = ({ tag, el }: Seen): boolean => MARKED.has(tag) || MARKED_ROLES.has(attr(el, 'role') ?? '');
const priced = (node: Seen): boolean => node.chars < 2000 && moneyIn(textOf(node, 2000)).length > 0;
const headed = (node: Seen): boolean => {
  const stack = [node];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (/^h[1-6]$/.test(one.tag)) return true;
    stack.push(...one.kids);
  }
  return false;
};

/** Records of two to four siblings: the same kinds in the same order again and again. */
function grouped(kids: Seen[], kindAt: number[]): Seen[][] | null {
  const lead = kids[0]?.tag === 'dt' ? 'dt' : null;
  const counts = new Map<number, number>();
  for (const kind of kindAt) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const first = kindAt.findIndex((kind) => kind >= 0 && (counts.get(kind) ?? 0) >= 2);
  if (first < 0) return null;
  const leader = kindAt[first];
  const groups: number[][] = [];
  kindAt.forEach((kind, i) => {
    const starts = lead ? kids[i]?.tag === lead : kind === leader;
    if (starts) groups.push([i]);
    else groups.at(-1)?.push(i);
  });
  if (groups.length < 2) return null;
  const pattern = (group: number[]): string => group.map((i) => kindAt[i]).join(',');
  const times = new Map<string, number>();
  for (const group of groups) times.set(pattern(group), (times.get(pattern(group)) ?? 0) + 1);
  const [usual = '', most = 0] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
  const size = usual.split(',').length;
  if (!lead && (size < 2 || size > 4 || most < Math.max(2, 0.6 * groups.length))) return null;
  const sample = groups.find((group) => pattern(group) === usual)?.map((i) => kids[i] as Seen) ?? [];
  // Two kinds of cards that take turns are two kinds of records, not one record in two parts.
  const whole = sample.filter((one) => headed(one) || priced(one));
  const tags = new Set(sample.map(({ tag }) => tag));
  if (!lead && tags.size === 1 && whole.length > 1) return null;
  if (!lead && sample.every(({ inline }) => inline)) return null;
  return groups
    .filter((group) => lead !== null || group.length <= size + 1)
    .map((group) => group.map((i) => kids[i] as Seen));
}
