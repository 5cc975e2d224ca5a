/** Whether an element, and the text in it, can be seen where it stands. */
import { childCount, doc, firstChild, rectOf, rendered } from './dom';
import { FONT_PX } from './limits';
import type { Frame } from './frame';
import { veiled } from './veil';
import { legible, reachable, type Box, type Clip } from './visible';

/** True when the text of this element can be read on the page. */
export function readable(frame: Frame): boolean {
  if (frame.readable === null) {
    const box = (frame.box ??= frame.found?.box ?? boxOf(frame.el));
    const { el, style, ctx } = frame;
    frame.readable =
      isSeen(el, box, ctx.clip) &&
      legible(el, style, ctx.behind, ctx.opacity) &&
      tall(el, box) &&
      !veiled(frame);
  }
  return frame.readable;
}

/** Letters that are drawn smaller than they are set cannot be read; a low box may still let them stick out. */
function tall(el: Element, box: Box): boolean {
  if (box.bottom - box.top >= FONT_PX) return true;
  const range = doc.range();
  range.selectNodeContents(el);
  const { height } = range.getBoundingClientRect();
  return height >= FONT_PX;
}

/** An element's box; that of its contents where it has none itself (`display: contents`, floated children). */
export function boxOf(el: Element): Box {
  const own = rectOf(el);
  if ((own.width >= 1 && own.height >= 1) || !firstChild(el) || childCount(el) > 50) return own;
  const range = doc.range();
  range.selectNodeContents(el);
  return range.getBoundingClientRect();
}

/** Reachable, and rendered; a `display: contents` element has no box of its own and yet shows its text. */
export const isSeen = (el: Element, box: Box, clip: Clip): boolean =>
  reachable(box, clip) && (rendered(el) || getComputedStyle(el).display === 'contents');
