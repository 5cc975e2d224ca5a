/** Element → ARIA role: explicit when known, else implied by HTML (HTML-AAM). */
import { attr, has, tagOf } from './dom';
import { EDITABLE, LABEL, LABELLED, ROLE, STATE, marksOf } from './marks';
import { setOf } from './set-of';

/** Roles that a person operates. */
export const WIDGETS = setOf(
  'button link checkbox radio switch menuitem menuitemcheckbox menuitemradio tab option combobox textbox ' +
    'searchbox slider spinbutton treeitem',
);

/** Roles that hold a value: their content is the value, not the name. */
export const VALUED = setOf('textbox searchbox combobox slider spinbutton listbox');

/** Roles whose content is part of the one thing that is pressed. */
export const PRESSABLE = new Set([...WIDGETS].filter((role) => !VALUED.has(role)));

/** Roles of whole parts of the page. */
export const LANDMARKS = setOf('navigation main banner contentinfo complementary search form region');

const OTHERS = setOf(
  'heading img list listitem listbox menu menubar tablist tree grid table row rowgroup cell gridcell columnheader ' +
    'rowheader dialog alertdialog alert status log ' +
    'group radiogroup toolbar tooltip article feed figure tabpanel progressbar scrollbar',
);

const BY_TAG: Record<string, string> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  option: 'option',
  dialog: 'dialog',
  img: 'img',
  svg: 'img',
  canvas: 'img',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  nav: 'navigation',
  main: 'main',
  aside: 'complementary',
  search: 'search',
  article: 'article',
  li: 'listitem',
  ul: 'list',
  ol: 'list',
  tr: 'row',
  fieldset: 'group',
  menu: 'list',
};

const BY_INPUT: Record<string, string> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  file: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
};

/** The first role token that we know, or null. */
export function explicitRole(el: Element): string | null {
  const given = attr(el, 'role');
  if (!given) return null;
  for (const token of given.toLowerCase().split(/\s+/))
    if (WIDGETS.has(token) || LANDMARKS.has(token) || OTHERS.has(token)) return token;
  return null;
}

/** Explicit or implied role; `generic` when there is none. */
export function roleOf(el: Element, tag = tagOf(el), marks = marksOf(el)): string {
  const explicit = marks & ROLE ? explicitRole(el) : null;
  if (marks & STATE && opensOptions(el, explicit ?? tag, marks)) return 'combobox';
  // A field stays a field whatever else it is said to be.
  if (explicit && (tag !== 'input' || WIDGETS.has(explicit))) return explicit;
  if (tag === 'a') return has(el, 'href') || has(el, 'xlink:href') ? 'link' : 'generic';
  if (tag === 'input') {
    const type = inputType(el);
    return BY_INPUT[type] ?? (has(el, 'list') ? 'combobox' : 'textbox');
  }
  if (tag === 'select') return has(el, 'multiple') || Number(attr(el, 'size')) > 1 ? 'listbox' : 'combobox';
  if (marks & EDITABLE && el instanceof HTMLElement && isEditingHost(el)) return 'textbox';
  return BY_TAG[tag] ?? 'generic';
}

/** A button with a name of its own, or a text field, that opens a list of options: what is chosen there is its value. */
const opensOptions = (el: Element, kind: string, marks: number): boolean =>
  attr(el, 'aria-haspopup') === 'listbox' &&
  (kind === 'input'
    ? TYPED.has(inputType(el))
    : kind === 'button' && (marks & (LABEL | LABELLED)) !== 0 && attr(el, 'tabindex') !== '-1');

/** The type an input really has (unknown ones are text). */
export const inputType = (el: Element): string => (el instanceof HTMLInputElement ? el.type : '');

/** True for the element that makes a region editable, not for those inside it. */
export function isEditingHost(el: Element): boolean {
  const value = attr(el, 'contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** Input types that take typed text. */
export const TYPED = setOf(
  'text search email tel url number password date time month week datetime-local color',
);

/** True for the fields of HTML itself, of whatever type: they know their labels, their form and what is wrong. */
export const isNative = (el: Element): el is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement || el instanceof HTMLSelectElement;

/** True for fields that hold a value, as against buttons and links. */
export function isField(el: Element, tag = tagOf(el)): boolean {
  if (tag === 'textarea' || tag === 'select') return true;
  return tag === 'input' && !['button', 'submit', 'reset', 'image'].includes(inputType(el));
}
