/** Things that stand in a list or grid: which are its items, and which of them is where. */
import { attr, firstElement, flatParent, has, nextElement, rectOf, rectsOf, tagOf, within } from './dom';
import { setOf } from './set-of';

/** An item and its equals, itself included, in page order. */
export interface Row {
  item: Element;
  items: Element[];
}

/** The list item around (or at) an element; null when it stands alone, and for the shapes of a drawing. */
export function rowOf(el: Element): Row | null {
  if (el instanceof SVGElement) return null;
  for (let at: Element | null = el, i = 0; at && i < 5; at = flatParent(at), i++) {
    const items = likes(at);
    if (items.length > 1) return { item: at, items };
  }
  return null;
}

/** Visible siblings of the same make. */
function likes(el: Element): Element[] {
  const parent = flatParent(el);
  if (!parent) return [];
  const all: Element[] = [];
  for (let at = firstElement(parent); at; at = nextElement(at))
    if (at === el || (alike(at, el) && rectsOf(at).length > 0)) all.push(at);
  return all;
}

const ITEMS = setOf('li tr td option article');

/** Items are told by their tag, role or first class, or by having nothing at all of their own. */
function alike(a: Element, b: Element): boolean {
  if (tagOf(a) !== tagOf(b) || attr(a, 'role') !== attr(b, 'role')) return false;
  const first = (el: Element): string => (attr(el, 'class') ?? '').trim().split(/\s+/)[0] ?? '';
  if (ITEMS.has(tagOf(a)) || has(a, 'role')) return true;
  return (
    first(a) === first(b) && (first(a) !== '' || (attr(a, 'draggable') === 'true' && has(b, 'draggable')))
  );
}

/** True when they stand side by side and not one below the other. */
export function sideways(items: Element[]): boolean {
  const [a, b] = items.map(rectOf);
  return a !== undefined && b !== undefined && Math.abs(a.top - b.top) < a.height / 2;
}

type Way = 'up' | 'down' | 'left' | 'right';
const STEP: Record<Way, [x: number, y: number]> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** The item so many places that way; null when the list ends before. */
export function along({ item, items }: Row, way: Way, count: number): Element | null {
  const [dx, dy] = STEP[way];
  const me = middleOf(item);
  // How far along its way each one lies, and how far beside it.
  const ahead = items
    .filter((one) => one !== item)
    .map((one) => {
      const { x, y } = middleOf(one);
      const [ax, ay] = [x - me.x, y - me.y];
      return { one, far: ax * dx + ay * dy, beside: Math.abs(ax * dy) + Math.abs(ay * dx) };
    })
    .filter(({ far, beside }) => far > 4 && beside < far / 2)
    .sort((a, b) => a.far - b.far);
  return ahead[count - 1]?.one ?? null;
}

/** The item at a corner, side or the middle of its grid: `top left`, `center`, `bottom center`. */
export function atCorner({ items }: Row, corner: string): Element | null {
  const spots = items.map(middleOf);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const place = (all: number[], low: string, high: string): number => {
    const [min, max] = [Math.min(...all), Math.max(...all)];
    return corner.includes(low) ? min : corner.includes(high) ? max : (min + max) / 2;
  };
  const x = place(xs, 'left', 'right');
  const y = place(ys, 'top', 'bottom');
  const far = (i: number): number => Math.hypot((spots[i]?.x ?? 0) - x, (spots[i]?.y ?? 0) - y);
  const best = items.map((_, i) => i).sort((a, b) => far(a) - far(b))[0];
  return best === undefined ? null : (items[best] ?? null);
}

function middleOf(el: Element): { x: number; y: number } {
  const { left, top, width, height } = rectOf(el);
  return { x: left + width / 2, y: top + height / 2 };
}

/** The part of the page that holds `el` and not `other`, as large as that can be: a column among columns. */
export function branch(el: Element, other: Element): Element {
  let top = el;
  for (let up = flatParent(el); up && !within(up, other); up = flatParent(up)) top = up;
  return top;
}
