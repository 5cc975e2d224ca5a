/** Hit tests: where a press would land, and what lies over an element. */
import { flatParent, has, hitIn, holds, nearest, rectOf, rectsOf, tagOf, within } from './dom';
import { isOurs } from './overlay';
import { setOf } from './set-of';
import { isNative } from './roles';

/** A point in viewport pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Middle of the first line box: the bounding box of a link over two lines may have its middle outside of it. */
export function middle(el: Element): Point {
  const rects = rectsOf(el);
  const box = rects.length > 1 ? (rects.find(({ width }) => width > 4) ?? rects[0]) : rects[0];
  const { left, top, width, height } = box ?? rectOf(el);
  const [x, y] = [left + width / 2, top + height / 2];
  // What sticks out of the screen is pressed where it shows.
  return {
    x: x < 0 || x > innerWidth ? (Math.max(left, 0) + Math.min(left + width, innerWidth)) / 2 : x,
    y: y < 0 || y > innerHeight ? (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2 : y,
  };
}

/** The innermost element at a point, seen from the tree that `el` lives in. */
export function hit(el: Element, { x, y }: Point): Element | null {
  return hitIn(el, x, y);
}

const PARTS = setOf('a button label summary svg');

/** True when a press meant for `el` that lands on `at` reaches it: inside, around, its label, or the same button. */
export function lands(el: Element, at: Element): boolean {
  if (within(el, at) || within(at, el) || isOurs(at)) return true;
  const field = isNative(el);
  if (field && [...(el.labels ?? [])].some((label) => holds(label, at))) return true;
  // Siblings inside one button or link cover each other without harm.
  const parent = flatParent(el);
  const part = parent ? nearest(parent, (up) => PARTS.has(tagOf(up)) || has(up, 'role')) : null;
  if (part === null || !PARTS.has(tagOf(part)) || !within(part, at)) return false;
  // A press inside the label of another field goes to that field.
  return !field || tagOf(part) !== 'label';
}

/**
 * A point where a press reaches the element: the middle, else a place nearer an edge. When something unrelated lies
 * over all of them, that is told instead.
 */
export function openPoint(el: Element): { at: Point } | { by: Element } {
  const centre = middle(el);
  let by: Element | null = null;
  for (const at of [centre, ...places(el)]) {
    const top = hit(el, at);
    // Nothing at all there: outside of the screen, where hit tests cannot tell.
    if (!top || lands(el, top)) return { at };
    by ??= top;
  }
  return by ? { by } : { at: centre };
}

function places(el: Element): Point[] {
  const { left, top, width, height } = rectOf(el);
  const parts: [number, number][] = [
    [0.2, 0.5],
    [0.8, 0.5],
    [0.5, 0.2],
    [0.5, 0.8],
    [0.1, 0.1],
    [0.9, 0.9],
  ];
  return parts
    .map(([x, y]) => ({ x: left + width * x, y: top + height * y }))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

/** True when something unrelated lies over the middle. */
export function covered(el: Element): boolean {
  const at = hit(el, middle(el));
  return at !== null && !lands(el, at);
}
