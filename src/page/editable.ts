/** Which element really takes the typed text. */
import { around, every, focused, nearest } from './dom';
import { TYPED, inputType, isEditingHost } from './roles';
import { isDisabled } from './state';

const takes = (el: Element): el is HTMLElement =>
  el instanceof HTMLElement &&
  (el instanceof HTMLTextAreaElement || TYPED.has(inputType(el)) || isEditingHost(el));

/** The field itself, the one its label names, the only one inside, or the editing host around. */
export function editableOf(el: Element): HTMLElement | null {
  if (takes(el)) return el;
  if (el instanceof HTMLLabelElement && el.control && takes(el.control)) return el.control;
  const label = around(el, 'label');
  const named = label instanceof HTMLLabelElement ? label.control : null;
  if (named && takes(named)) return named;
  const inner = every(el, 'input,textarea,[contenteditable]').filter((one) => takes(one) && !isDisabled(one));
  if (inner.length === 1 && inner[0] instanceof HTMLElement) return inner[0];
  const host = nearest(el, (up) => up instanceof HTMLElement && isEditingHost(up));
  return host instanceof HTMLElement ? host : null;
}

/** What took the focus after a press on something that only turns into a field then. */
export function editableNow(): HTMLElement | null {
  const now = focused();
  return now && takes(now) ? now : null;
}
