/**
 * How alike two elements are in build. After the tag trees of Liu, Grossman and Zhai, "Mining data records in web
 * pages" (2003), with sets of tag paths in place of edit distance, which makes comparing linear.
 */
import type { Seen } from './seen';

/** Tag paths below an element, as numbers. */
export type Shape = Set<number>;

/** Paths deeper than this and more than that say nothing new. */
const DEPTH = 5;
const MOST_NODES = 80;

/** Tags that only style words. */
export const STYLING = new Set(
  'b i em strong u s small mark sub sup font big tt abbr bdi bdo wbr code ins del q cite var kbd samp time data'.split(
    ' ',
  ),
);

const tags = new Map<string, number>();
const numberOf = (tag: string): number => {
  const known = tags.get(tag);
  if (known !== undefined) return known;
  tags.set(tag, tags.size + 1);
  return tags.size;
};

/** The shape of an element; its own tag is in it. */
export function shapeOf(node: Seen): Shape {
  const shape: Shape = new Set();
  const stack: [Seen, number, number][] = [[node, 0, 0]];
  let met = 0;
  for (let next = stack.pop(); next && met < MOST_NODES; next = stack.pop()) {
    const [one, above, depth] = next;
    const path = STYLING.has(one.tag) ? above : (Math.imul(above, 31) + numberOf(one.tag)) | 0;
    shape.add(path);
    met++;
    if (depth < DEPTH) for (const kid of one.kids) stack.push([kid, path, depth + 1]);
  }
  return shape;
}

/** 0..1: share of the paths that both have, weighed towards the smaller one, since records leave fields out. */
export function alike(a: Shape, b: Shape): number {
  let both = 0;
  for (const path of a) if (b.has(path)) both++;
  const jaccard = both / (a.size + b.size - both);
  const held = both / Math.min(a.size, b.size);
  return (jaccard + held) / 2;
}
