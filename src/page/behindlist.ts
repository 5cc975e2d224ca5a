/**
 * Native lists that are hidden behind something drawn which has no role of its own, as many scripts that make lists
 * prettier have it: what is drawn is then met as the list, with its options.
 */
import { clean } from './clean';
import { every, holds, nextElement, parentOf } from './dom';
import type { Found } from './found';
import type { Survey } from './frame';
import { NAME_CHARS } from './limits';
import { optionsOf } from './options';
import { VALUED } from './roles';
import { told } from './gather';

/** Hidden lists looked at in one page, and boxes around each. */
const MOST_LISTS = 100;
const MOST_BOXES = 3;

const lists = new WeakMap<Element, HTMLSelectElement>();

/** The hidden native list that an element was drawn for when it was last looked at. */
export const listBehind = (el: Element): HTMLSelectElement | null => lists.get(el) ?? null;

/** True for a find that is drawn for a hidden list, closed. */
export const isListDrawn = ({ tag, role, options }: Found): boolean =>
  options !== null && role === 'combobox' && tag !== 'select';

/** Makes lists of what is drawn for hidden ones. */
export function listsDrawn(s: Survey): void {
  const hidden = every<HTMLSelectElement>(document, 'select').filter((list) => !s.of.get(list)?.box);
  for (const list of hidden.slice(0, MOST_LISTS)) {
    const found = drawnFor(s, list);
    if (!found) continue;
    lists.set(found.el, list);
    s.lists.push({ found, role: found.role, weak: found.weak });
    found.role = list.multiple ? 'listbox' : 'combobox';
    found.options = optionsOf(list.options);
    found.weak = false;
    found.stale = true;
    const label = found.ctx.label;
    if (label?.el.control === list) found.labels = [label];
  }
}

/** Makes them again what the page says they are: a later look may find no list behind them any more. */
export function listsUndrawn(s: Survey): void {
  for (const { found, role, weak } of s.lists) {
    Object.assign(found, { role, weak, options: null, labels: [], stale: true });
    lists.delete(found.el);
  }
  s.lists = [];
}

/** The first thing without a role near a hidden list that shows what is chosen in it; null where a widget with a role stands for it. */
function drawnFor(s: Survey, list: HTMLSelectElement): Found | null {
  const shown = plain([...list.selectedOptions].map((option) => option.label).join(' '));
  for (let around = parentOf(list), i = 0; around && i < MOST_BOXES; around = parentOf(around), i++) {
    const box = around;
    const inside = s.found.filter(
      (one) => one.kind === 'control' && one.box && holds(box, one.el) && !holds(one.el, box),
    );
    const itself = s.of.get(box);
    if (itself?.box) inside.unshift(itself);
    if (inside.some(({ role }) => VALUED.has(role)) || every(box, 'select').length > 1) return null;
    const one = inside.find((found) => isBare(found) && stands(found, list, shown));
    if (one) return one;
  }
  return null;
}

/** Shows what is chosen, or, drawn right behind the list, a word of its own as long as nobody has chosen. */
function stands({ el, content }: Found, list: HTMLSelectElement, shown: string): boolean {
  const words = plain(told(content, NAME_CHARS, true));
  if (words === shown) return true;
  // Opened, it shows what can be chosen: those are no parts of it then, but for pressing.
  const opened = [...list.options].some((one) => plain(one.label) !== '' && words.includes(plain(one.label)));
  return list.selectedIndex <= 0 && !opened && nextElement(list) === el;
}

/** Pressed for no other reason that the page tells. */
const isBare = ({ role, tag }: Found): boolean =>
  role === 'generic' || (role === 'button' && tag !== 'input');

/** Letters and digits alone: the arrow of a list is a sign in its text. */
const plain = (text: string): string =>
  clean(text, NAME_CHARS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
