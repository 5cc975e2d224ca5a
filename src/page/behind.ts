/** What else may lie between a text and the colour behind it: pictures, and layers put there from the side. */
import { contrast } from './colours';
import { every, flatParent, rectOf } from './dom';
import { SEEN_CONTRAST } from './limits';
import { setOf } from './set-of';

/** Elements looked at for one text; asked only where ink and ground are alike, which is rare. */
const MOST = 200;
const MEDIA = setOf('img video canvas svg object embed iframe');

/** True when something else than the colour `behind` may be painted under this text, against which the ink shows. */
export function picturesBehind(el: Element, ink: string, behind: string): boolean {
  let layered: Element | null = null;
  for (let at: Element | null = el; at; at = flatParent(at)) {
    const { backgroundColor, backgroundImage, position, display } = getComputedStyle(at);
    if (backgroundImage !== 'none' && shows(ink, backgroundImage)) return true;
    if (backgroundColor === behind) break;
    if (position !== 'static' || display.includes('grid')) layered = flatParent(at) ?? at;
  }
  return layered !== null && beside(el, layered, ink);
}

/** A picture from a file may have any colour; a gradient has those that it names. */
function shows(ink: string, image: string): boolean {
  if (image.includes('url(') || !image.includes('gradient')) return true;
  const colours = image.match(/[a-z]+\([^()]*\)/g) ?? [];
  return colours.some((colour) => contrast(colour, ink) > SEEN_CONTRAST);
}

/** Looks for media, or a box of another colour, that lies where the text is and is nothing around it. */
function beside(el: Element, scope: Element, ink: string): boolean {
  const box = rectOf(el);
  return every(scope, '*')
    .slice(0, MOST)
    .some((other) => {
      const { left, top, right, bottom } = rectOf(other);
      if (left >= box.right || right <= box.left || top >= box.bottom || bottom <= box.top) return false;
      if (MEDIA.has(other.localName)) return true;
      const { backgroundColor, backgroundImage, position } = getComputedStyle(other);
      if (position === 'static' && other.contains(el)) return false;
      return (
        (backgroundImage !== 'none' && shows(ink, backgroundImage)) ||
        contrast(ink, backgroundColor) > SEEN_CONTRAST
      );
    });
}
