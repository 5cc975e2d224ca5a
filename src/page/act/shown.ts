/** What a control shows as chosen: its own words or value, or those drawn beside it in the same box. */
import { clean, fold } from '../clean';
import { doc, every, nearest, parentNode, parentOf, rectOf, showing, tagOf, textContent } from '../dom';
import { cutAway } from '../visible';
import { isTextField, valueNow } from './textinput';

const FIELDS = 'input:not([type=hidden]),textarea,select,[role=combobox],[role=listbox],[role=textbox]';
/** Boxes around it looked at, each at most this many times as high as the one before. */
const MOST_BOXES = 4;
const GROWTH = 2.5;

/** The box that is drawn for a control: the largest around it that is not much higher and holds no other field. */
export function boxFor(el: Element): Element {
  let box = el;
  for (let i = 0; i < MOST_BOXES; i++) {
    const around = parentOf(box);
    if (!around || rectOf(around).height > Math.max(rectOf(box).height, 24) * GROWTH) break;
    // A hidden twin that carries the value in a form is no other field.
    const others = every(around, FIELDS).filter((one) => one !== el && rectOf(one).height > 2 && seen(one));
    if (others.length > 0) break;
    box = around;
  }
  return box;
}

/** The words in the box of a control; tags and chosen values stand there. */
export function shownBy(el: Element): string {
  // What a field holds that nobody sees may be of before.
  const value = isTextField(el) && !isCut(el) ? valueNow(el) : '';
  return clean(`${drawn(boxFor(el))} ${value}`, 500);
}

/** Its text without what is see-through and the options of a native list, hidden behind it or not. */
function drawn(box: Element): string {
  const walker = doc.texts(box);
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentNode(node);
    if (parent instanceof Element && tagOf(parent) !== 'option' && showing(parent) && !isCut(parent))
      words.push(textContent(node));
  }
  return words.join(' ');
}

const seen = (el: Element): boolean => getComputedStyle(el).opacity !== '0' && !isCut(el);
/** Said to screen readers only, or kept for them. */
const isCut = (el: Element): boolean => nearest(el, (up) => cutAway(getComputedStyle(up))) !== null;

const spaced = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** True when these words hold that name whole. */
export const shows = (words: string, name: string): boolean =>
  spaced(name).trim() !== '' && spaced(words).includes(spaced(name));

/** True when both are made of the same words: what is chosen is often said once more for screen readers. */
export const alike = (a: string, b: string): boolean => wordSet(a) === wordSet(b);
const wordSet = (text: string): string => [...new Set(spaced(text).split(' '))].sort().join(' ');
