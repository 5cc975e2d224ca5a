/**
 * Controls that the page holds but does not show now: in closed menus, folded parts, steps to come. Only told apart
 * from what is nowhere on the page ("it is hidden now"): they get no ref, so nothing can act on them, and they never
 * reach anything that reads a page's words (P8).
 */
import type { Concealed, PageElement } from '../flow';
import { clean, hintWords } from './clean';
import { labelText } from './context';
import { attr, every, has, parentOf, rectOf, showing, tagOf, textContent } from './dom';
import { openers } from './hovered';
import { HINT_CHARS, HREF_CHARS, MOST_CONCEALED, NAME_CHARS, NEAR_CHARS } from './limits';
import { pathOf } from './locate';
import { refOf } from './refs';
import { inputType, isField, roleOf, isNative } from './roles';

const CONTROLS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,' +
  '[role=button],[role=link],[role=menuitem],[role=tab],[role=option],[role=checkbox],[role=radio],[role=switch]';

/** The concealed controls of this document, in page order. */
export function concealed(): Concealed[] {
  const places = new Map<Element, number>();
  const shows = openers();
  const found: Concealed[] = [];
  for (const el of every(document, CONTROLS)) {
    if (found.length >= MOST_CONCEALED) break;
    if (!isConcealed(el)) continue;
    const by = openerOf(el, shows);
    const element = { ...describe(el, `h${found.length + 1}`), ...(by && opening(by)) };
    if (element.name || element.placeholder) found.push({ element, path: pathOf(el, places) });
  }
  return found;
}

function openerOf(el: Element, shows: Map<Element, Element>): Element | null {
  for (let up: Element | null = el; up; up = parentOf(up)) {
    const by = shows.get(up);
    if (by) return by;
  }
  return null;
}

/** What is seen of what shows it under the pointer: its ref, and its words as the place to look in. */
function opening(by: Element): Pick<PageElement, 'shownBy' | 'group'> | null {
  const seen = [by, ...every(by, '*').slice(0, 40)].find((el) => refOf(el) !== undefined && showing(el));
  const ref = seen && refOf(seen);
  return seen && ref !== undefined
    ? { shownBy: ref, group: clean(labelText(seen) || textContent(seen), NEAR_CHARS) }
    : null;
}

/** Neither it nor a label that stands for it can be seen. */
function isConcealed(el: Element): boolean {
  const labels = el instanceof HTMLInputElement ? [...(el.labels ?? [])] : [];
  return [el, ...labels].every((one) => !showing(one) || isFlat(one));
}

const isFlat = (el: Element): boolean =>
  every(el, '*')
    .slice(0, 20)
    .concat(el)
    .every((one) => {
      const { width, height } = rectOf(one);
      return width < 1 || height < 1;
    });

function describe(el: Element, ref: string): PageElement {
  const role = roleOf(el);
  const label = isNative(el) ? [...(el.labels ?? [])].map(textContent).join(' ') : '';
  // What stands in a field is nobody's business here; what stands on a button is its name.
  const own = isField(el) ? '' : textContent(el) || (attr(el, 'value') ?? '');
  const name = clean(labelText(el) || label || own || attr(el, 'title'), NAME_CHARS);
  const hints = ['id', 'name', 'class'].flatMap((key) => hintWords(attr(el, key) ?? '')).join(' ');
  return {
    ref,
    kind: 'control',
    role,
    tag: tagOf(el),
    name,
    ...(has(el, 'placeholder') && { placeholder: clean(attr(el, 'placeholder'), NEAR_CHARS) }),
    hints: clean(hints, HINT_CHARS),
    ...(el instanceof HTMLInputElement && { inputType: inputType(el) }),
    ...(el instanceof HTMLAnchorElement && { href: el.href.slice(0, HREF_CHARS) }),
    box: [0, 0, 0, 0],
    signature: '',
    concealed: true,
  };
}
