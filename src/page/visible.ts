/** What a person can see (P8): box, clipping, reach by scrolling, opacity, size and colour of text. */
import { rgb } from './colours';
import { picturesBehind } from './layers';
import { FONT_PX, SEEN_OPACITY } from './limits';

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

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= 1;

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
export function clipBelow(clip: Clip, box: Box, overflow: string): Clip {
  const [x = 'visible', y = x] = overflow.split(' ');
  const rolls = (axis: string): boolean => axis === 'auto' || axis === 'scroll' || axis === 'overlay';
  if (!overlap(box, clip.hard)) return { hard: meet(box, clip.hard), soft: meet(box, clip.soft) };
  const hard = { ...clip.hard };
  if (rolls(x)) [hard.left, hard.right] = [-Infinity, Infinity];
  else if (x !== 'visible')
    [hard.left, hard.right] = [Math.max(hard.left, box.left), Math.min(hard.right, box.right)];
  if (rolls(y)) [hard.top, hard.bottom] = [-Infinity, Infinity];
  else if (y !== 'visible')
    [hard.top, hard.bottom] = [Math.max(hard.top, box.top), Math.min(hard.bottom, box.bottom)];
  return { hard, soft: meet(clip.soft, box) };
}

/** True when some of the box can be seen, now or after scrolling. */
export const reachable = (box: Box, clip: Clip): boolean =>
  box.right - box.left >= 1 && box.bottom - box.top >= 1 && overlap(box, clip.hard);

/** True when some of the box is on the screen now: every soft clip lies within the screen. */
export const onScreen = (box: Box, clip: Clip): boolean => overlap(box, clip.soft);

/** `clip: rect(0,0,0,0)` and `clip-path: inset(50%)`: how pages hide words meant for screen readers only. */
export function cutAway(style: CSSStyleDeclaration): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still use it to hide
  const { clip, clipPath } = style;
  if (/^rect\(\s*([01](px)?[\s,]+){3}/.test(clip)) return true;
  return (
    clipPath !== 'none' &&
    /inset\((50|100)%|circle\(0(px|%)?[\s)]|polygon\(0(px|%)? 0(px|%)?, 0(px|%)? 0/.test(clipPath)
  );
}

/** True when the text itself can be read: big enough, not pushed out of its box, not in the colour behind it. */
export function legible(el: Element, style: CSSStyleDeclaration, behind: string): boolean {
  if (parseFloat(style.fontSize) < FONT_PX) return false;
  if (Math.abs(parseFloat(style.textIndent)) > 500) return false;
  const { color } = style;
  const ink = rgb(color);
  if (ink && ink[3] < SEEN_OPACITY) return style.backgroundClip === 'text';
  return contrast(color, behind) > 1.2 || picturesBehind(el, behind);
}

/** WCAG contrast of two computed colours; 21 when one cannot be parsed. */
function contrast(a: string, b: string): number {
  const [one, two] = [luminance(a), luminance(b)];
  if (one === null || two === null) return 21;
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function luminance(css: string): number | null {
  const colour = rgb(css);
  // Half transparent ink mixes with an unknown: leave it alone.
  if (!colour || colour[3] < 1) return null;
  const [r, g, b] = colour;
  const linear = (v: number): number =>
    v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
