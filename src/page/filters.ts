/** Text fields that narrow a list which a script draws for a hidden native one: they choose, and hold no text of their own. */
import { attr, parentOf, previousElement, rectOf, rendered } from './dom';

/** Boxes around such a field, up to the one that stands right behind the native list. */
const MOST_BOXES = 3;
/** px: a list that is cut away keeps a pixel or so. */
const CUT_PX = 8;

/** True for a field in a box that is drawn right behind a hidden native list. */
export function filtersList(el: Element): boolean {
  for (let box = parentOf(el), i = 0; box && i < MOST_BOXES; box = parentOf(box), i++) {
    const list = previousElement(box);
    if (list instanceof HTMLSelectElement) return isHidden(list);
  }
  return false;
}

const isHidden = (list: HTMLSelectElement): boolean =>
  !rendered(list) || rectOf(list).width < CUT_PX || attr(list, 'tabindex') === '-1';
