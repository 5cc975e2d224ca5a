/** What state a control is in: value, checked, expanded, disabled and so on. */
import type { PageElement } from '../flow';
import { clean } from './clean';
import { ownChecked } from './custom';
import { attr, has, is, parentNode, tagOf, textContent } from './dom';
import { ITEM_CHARS, VALUE_CHARS } from './limits';
import { TYPED, inputType, isEditingHost } from './roles';
import { sectionsOf, sectionsText } from './sections';

type State = Pick<
  PageElement,
  | 'checked'
  | 'selected'
  | 'expanded'
  | 'pressed'
  | 'sorted'
  | 'disabled'
  | 'readonly'
  | 'required'
  | 'haspopup'
  | 'editable'
>;

const flag = (value: string | null): boolean | undefined =>
  value === null || value === '' || value === 'undefined' ? undefined : value !== 'false';

/** On/off states are told both ways; the others only when they hold. */
export function stateOf(el: Element, role: string, inert: boolean): State {
  const state: State = {};
  const checked = checkedOf(el);
  if (checked !== undefined) state.checked = checked;
  const selected = flag(attr(el, 'aria-selected'));
  if (selected !== undefined) state.selected = selected;
  const expanded = expandedOf(el);
  if (expanded !== undefined) state.expanded = expanded;
  const pressed = flag(attr(el, 'aria-pressed'));
  if (pressed !== undefined) state.pressed = pressed;
  const sorted = attr(el, 'aria-sort');
  if (sorted === 'ascending' || sorted === 'descending') state.sorted = sorted;
  if (inert || isDisabled(el)) state.disabled = true;
  if (has(el, 'readonly') || attr(el, 'aria-readonly') === 'true') state.readonly = true;
  if (has(el, 'required') || attr(el, 'aria-required') === 'true') state.required = true;
  if (flag(attr(el, 'aria-haspopup'))) state.haspopup = true;
  if (!state.readonly && isEditable(el, role)) state.editable = true;
  return state;
}

/** On or off, for boxes, radio buttons and switches. */
export const checkedOf = (el: Element): boolean | undefined =>
  isTick(el) ? el.checked : (flag(attr(el, 'aria-checked')) ?? ownChecked(el, tagOf(el)));

/** Open or closed, for disclosures. */
export function expandedOf(el: Element): boolean | undefined {
  const parent = tagOf(el) === 'summary' ? parentNode(el) : null;
  if (parent instanceof HTMLDetailsElement) return parent.open;
  return flag(attr(el, 'aria-expanded'));
}

/** True for native checkboxes and radio buttons. */
export const isTick = (el: Element): el is HTMLInputElement => ['checkbox', 'radio'].includes(inputType(el));

/** Disabled natively (its fieldset counts) or by ARIA. */
export const isDisabled = (el: Element): boolean =>
  attr(el, 'aria-disabled') === 'true' || (el instanceof HTMLElement && is(el, ':disabled'));

/** True when text can be typed into it. */
export const isEditable = (el: Element, role: string): boolean =>
  el instanceof HTMLTextAreaElement ||
  TYPED.has(inputType(el)) ||
  (el instanceof HTMLElement && isEditingHost(el)) ||
  (tagOf(el) !== 'input' && (role === 'textbox' || role === 'searchbox'));

/** The value shown, ≤ 500 characters. Callers leave secrets out. */
export function valueOf(el: Element, role: string, content: string, name: string): string {
  if (el instanceof HTMLSelectElement) {
    const chosen = [...el.selectedOptions].slice(0, 20).map((option) => clean(option.label, ITEM_CHARS));
    return clean(chosen.join(', '), VALUE_CHARS);
  }
  if (el instanceof HTMLTextAreaElement) return clean(el.value, VALUE_CHARS);
  if (el instanceof HTMLInputElement) {
    if (TYPED.has(el.type) || el.type === 'range') return clean(el.value || content, VALUE_CHARS);
    return el.type === 'file'
      ? clean([...(el.files ?? [])].map((file) => file.name).join(', '), VALUE_CHARS)
      : '';
  }
  const told = attr(el, 'aria-valuetext') ?? attr(el, 'aria-valuenow');
  if (told !== null) return clean(told, VALUE_CHARS);
  if (isEditingHost(el)) return clean(textContent(el), VALUE_CHARS);
  const parts = sectionsOf(el);
  if (parts.length > 0) return clean(sectionsText(parts), VALUE_CHARS);
  if (role !== 'combobox' && role !== 'textbox' && role !== 'searchbox') return '';
  const text = clean(content, VALUE_CHARS);
  return text === name ? '' : text;
}
