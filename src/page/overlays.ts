/** What lies over the page: dialogs by role or by build, popups. */
import { attr, rectOf } from './dom';
import { MODAL } from './marks';
import { setOf } from './set-of';

const POPUPS = setOf('menu listbox tree dialog');

/** Tells dialogs, and menus or lists that float above the page. `loose`: placed apart from the flow. */
export function overlayOf(
  el: Element,
  role: string,
  marks: number,
  loose: boolean,
  style: CSSStyleDeclaration,
): 'dialog' | 'popup' | null {
  if (role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (marks & MODAL && attr(el, 'aria-modal') === 'true') return 'dialog';
  if (!loose) return null;
  const { position } = style;
  if (position !== 'fixed' && position !== 'absolute') return null;
  if (!(Number(style.zIndex) >= 1)) return POPUPS.has(role) ? 'popup' : null;
  if (position === 'absolute') return POPUPS.has(role) ? 'popup' : null;
  // A big fixed layer over the middle of the screen is a dialog in all but name.
  const { left, top, right, bottom, width, height } = rectOf(el);
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  const middle = left < x && right > x && top < y && bottom > y;
  return middle && width * height > 0.1 * innerWidth * innerHeight && style.pointerEvents !== 'none'
    ? 'dialog'
    : null;
}
