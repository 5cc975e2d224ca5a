/** Whether an element, and the text in it, can be seen where it stands. */
import { assigned, childCount, doc, firstChild, rectOf, rendered, tagOf } from './dom';
import { FONT_PX } from './limits';
import type { Frame } from './frame';
import { veiled } from './veil';
import { legible, reachable, type Box, type Clip } from './visible';

/** True when the text of this element can be read on the page. */
export function readable(frame: Frame): boolean {
  if (frame.readable === null) {
    const box = (frame.box ??= frame.found?.box ?? boxOf(frame.el));
    const { el, style, ctx, parent } = frame;
    frame.readable =
      isSeen(el, box, ctx.clip, parent) &&
      Math.abs(indentOf(frame)) <= 500 &&
      legible(el, style, behind(frame), ctx.opacity) &&
      tall(el, box) &&
      !veiled(frame);
  }
  return frame.readable;
}

/** The nearest colour painted behind what is in this element: asked of what holds words, and of what is around that. */
export function behind(frame: Frame): string {
  let at: Frame | null = frame;
  let colour = CLEAR;
  while (at && (colour = at.behind ?? at.style.backgroundColor) === CLEAR) at = at.parent;
  if (!at) colour = frame.ctx.canvas;
  for (let one: Frame | null = frame; one?.behind === null; one = one === at ? null : one.parent)
    one.behind = colour;
  return colour;
}
const CLEAR = 'rgba(0, 0, 0, 0)';

/** How far the first line of the block is pushed aside: what stands in a line has no say in that. */
function indentOf(frame: Frame): number {
  if (frame.indent === null) {
    const { inline, apart, parent, style } = frame;
    frame.indent = inline && !apart && parent ? indentOf(parent) : parseFloat(style.textIndent);
  }
  return frame.indent;
}

/** Letters that are drawn smaller than they are set cannot be read; a low box may still let them stick out. */
function tall(el: Element, box: Box): boolean {
  if (box.bottom - box.top >= FONT_PX) return true;
  const range = doc.range();
  range.selectNodeContents(el);
  const { height } = range.getBoundingClientRect();
  return height >= FONT_PX;
}

/** An element's box; that of its contents where it has none itself (`display: contents`, slots, floated children). */
export function boxOf(el: Element): Box {
  const own = rectOf(el);
  const { left, top, width, height } = own;
  // Read once: it is compared many times, and each side of the browser's own kind of box is a call.
  const box = { left, top, right: left + width, bottom: top + height };
  if (width >= 1 && height >= 1) return box;
  const given = assigned(el, tagOf(el));
  if (given) return given.slice(0, 50).reduce((all, node) => around(all, nodeBox(node)), NO_BOX);
  return !firstChild(el) || childCount(el) > 50 ? box : nodeBox(el, true);
}

const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Of a piece of text, of an element, or of what an element contains. */
function nodeBox(node: Node, inside = false): Box {
  if (node instanceof Element && !inside) return boxOf(node);
  const range = doc.range();
  range.selectNodeContents(node);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}

const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1;

/** The box around both; what has no size leaves the other as it is. */
function around(a: Box, b: Box): Box {
  if (isEmpty(b)) return a;
  if (isEmpty(a)) return b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/**
 * Reachable, and rendered; a `display: contents` element has no box of its own and yet shows its text. Whether it is
 * rendered depends on what it stands in (it is met only where it is not `display: none` itself), so it is asked once
 * for the children of each element.
 */
export function isSeen(el: Element, box: Box, clip: Clip, parent: Frame | null): boolean {
  if (!reachable(box, clip)) return false;
  if (parent?.drawn) return true;
  if (!rendered(el)) return getComputedStyle(el).display === 'contents';
  if (parent) parent.drawn = true;
  return true;
}
