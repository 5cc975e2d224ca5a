/** What a person can see (P8): box, clipping, reach by scrolling, opacity, size and colour of text. */
import { contrast, rgb } from './colours';
import { picturesBehind } from './behind';
import { FONT_PX, SEEN_CONTRAST, SEEN_OPACITY } from './limits';

/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What an element's ancestors leave to see: `hard` cuts for good, `soft` may be scrolled away. */
export interface Clip {
  hard: Box;
  soft: Box;
}

/** How far a box is scrolled; `ahead` when it begins at its left and top, as boxes do. */
export interface Scrolled {
  left: number;
  top: number;
  ahead: boolean;
}

const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 };
/** Nothing can be seen in it. */
export const NOWHERE: Clip = { hard: NO_BOX, soft: NO_BOX };

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const overlap = (a: Box, b: Box): boolean =>
  (a.right < b.right ? a.right : b.right) - (a.left > b.left ? a.left : b.left) >= 1 &&
  (a.bottom < b.bottom ? a.bottom : b.bottom) - (a.top > b.top ? a.top : b.top) >= 1;

const viewport = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** The page itself: nothing left of or above its start can be scrolled to, in either writing direction. */
export function pageClip(root: Element, body: Element | null): Clip {
  const style = getComputedStyle(root);
  const locked = /hidden|clip/;
  const fixed =
    locked.test(style.overflowX) || (body !== null && locked.test(getComputedStyle(body).overflowX));
  const hard = { ...EVERYWHERE, top: -scrollY };
  if (style.direction === 'rtl' || fixed) hard.right = innerWidth - scrollX;
  if (style.direction !== 'rtl' || fixed) hard.left = -scrollX;
  return { hard, soft: viewport() };
}

/** For what is fixed to the screen: outside of it nothing can be reached. */
export const fixedClip = (): Clip => ({ hard: viewport(), soft: viewport() });

/** The clip for the children of an element with this `overflow`. Scrollable axes let the hidden part be reached. */
export function clipBelow(clip: Clip, box: Box, overflow: string, scrolled: () => Scrolled): Clip {
  const [x = 'visible', y = x] = overflow.split(' ');
  const rolls = (axis: string): boolean => axis === 'auto' || axis === 'scroll' || axis === 'overlay';
  // What is cut down to a sliver is not for reading.
  if (box.right - box.left < FONT_PX || box.bottom - box.top < FONT_PX) return NOWHERE;
  if (!overlap(box, clip.hard)) return { hard: meet(box, clip.hard), soft: meet(box, clip.soft) };
  const hard = { ...clip.hard };
  const at = rolls(x) || rolls(y) ? scrolled() : null;
  // Nothing before the start of a scrolled box can be scrolled to.
  if (rolls(x)) [hard.left, hard.right] = [at?.ahead ? box.left - at.left : -Infinity, Infinity];
  else if (x !== 'visible')
    [hard.left, hard.right] = [Math.max(hard.left, box.left), Math.min(hard.right, box.right)];
  if (rolls(y)) [hard.top, hard.bottom] = [at?.ahead ? box.top - at.top : -Infinity, Infinity];
  else if (y !== 'visible')
    [hard.top, hard.bottom] = [Math.max(hard.top, box.top), Math.min(hard.bottom, box.bottom)];
  return { hard, soft: meet(clip.soft, box) };
}

/** True when some of the box can be seen, now or after scrolling. */
export const reachable = (box: Box, clip: Clip): boolean =>
  box.right - box.left >= 1 && box.bottom - box.top >= 1 && overlap(box, clip.hard);

/** True when some of the box is on the screen now: every soft clip lies within the screen. */
export const onScreen = (box: Box, clip: Clip): boolean => overlap(box, clip.soft);

/** `clip: rect(0,0,0,0)`: how pages hide words meant for screen readers only. Placed boxes only have it. */
export function cutAway(style: CSSStyleDeclaration): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still use it to hide
  const { clip } = style;
  const sides = /^rect\((.+)\)$/
    .exec(clip)?.[1]
    ?.split(/[\s,]+/)
    .map(parseFloat);
  if (!sides) return false;
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = sides;
  return bottom - top < 2 || right - left < 2;
}

/** True when the text itself can be read: big enough, not in the colour behind it. */
export function legible(el: Element, style: CSSStyleDeclaration, behind: string, opacity: number): boolean {
  if (parseFloat(style.fontSize) < FONT_PX) return false;
  const ink = style.webkitTextFillColor;
  const colour = rgb(ink);
  if (colour && colour[3] < SEEN_OPACITY) return style.backgroundClip === 'text';
  return contrast(ink, behind, opacity) > SEEN_CONTRAST || picturesBehind(el, ink, behind);
}
