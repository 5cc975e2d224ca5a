/** One key, with what a browser does by itself for it. */
import { Failure } from '../../flow';
import { around, bodyOf, doc, every, focused, nearest, showing, tagOf } from '../dom';
import { editableOf } from '../editable';
import { NAMED, clickOnly, isFocusable, keyEvent, tellChange, tellInput, type Held } from '../events';
import { middle } from '../cover';
import { reveal, type Target } from '../target';
import { secretOf } from '../secrets';
import type { Done } from './done';
import { send } from './submit';
import { isTextField, leftField, setValue } from './textinput';

/** Words for keys that are not the key's own name. */
const SPELLED: Record<string, string> = {
  return: 'Enter',
  esc: 'Escape',
  space: ' ',
  spacebar: ' ',
  del: 'Delete',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

/** `Enter`, `ctrl+a`, `Page Down`: presses it on the target, or on what has the focus. */
export async function key(target: Target | null, pressed: string): Promise<Done> {
  const { name, held } = parse(pressed);
  if (target) {
    await reveal(target);
    const taker = editableOf(target.el) ?? nearest(target.el, isFocusable);
    if (taker instanceof HTMLElement && focused() !== taker) {
      taker.focus({ preventScroll: true });
      if (hasCaret(taker)) taker.setSelectionRange(taker.value.length, taker.value.length);
    }
  }
  const at = focused();
  if (!target && (!at || at === bodyOf(document))) leftField()?.focus({ preventScroll: true });
  const el = focused() ?? bodyOf(document);
  if (!el) throw new Failure('no-effect', 'Nothing on the page takes keys.');
  if (name.length === 1 && !held.ctrlKey && secretOf(el, ''))
    throw new Failure('refused', 'The cursor is in a field for a secret. You type that yourself.');
  const down = keyEvent(el, 'keydown', name, held);
  const char = name === 'Enter' || name.length === 1;
  const kept =
    down && (!char || held.ctrlKey === true || held.metaKey === true || keyEvent(el, 'keypress', name, held));
  if (kept) byItself(el, name, held);
  keyEvent(el, 'keyup', name, held);
  return {};
}

function parse(pressed: string): { name: string; held: Held } {
  const parts = pressed.length > 1 ? pressed.split('+') : [pressed];
  const last = parts.pop() ?? '';
  const word = last.toLowerCase().replace(/[\s_-]+/g, '');
  const named = SPELLED[word] ?? Object.keys(NAMED).find((key) => key.toLowerCase() === word);
  const name = named ?? (last.length === 1 || /^F\d+$/.test(last) ? last : '');
  if (!name) throw new Failure('not-understood', `I know no key '${last.slice(0, 20)}'.`);
  const held: Held = {};
  for (const part of parts.map((one) => one.trim().toLowerCase())) {
    if (part === 'ctrl' || part === 'control') held.ctrlKey = true;
    else if (part === 'shift') held.shiftKey = true;
    else if (part === 'alt' || part === 'option') held.altKey = true;
    else if (part === 'cmd' || part === 'meta') held.metaKey = true;
  }
  return { name, held };
}

/** Default actions: made-up events do not trigger them. */
function byItself(el: Element, name: string, held: Held): void {
  const field = isTextField(el) ? el : null;
  if (name === 'Enter') enter(el, field);
  else if (name === 'Tab') nextFocus(el, held.shiftKey === true);
  else if (name === 'Escape') closeDialog(el);
  else if (name === ' ' && !field && isFocusable(el)) clickOnly(el, middle(el));
  else if (name === ' ' && field && ['checkbox', 'radio', 'button', 'submit'].includes(field.type))
    field.click();
  else if (field && !held.ctrlKey && (name.length === 1 || name === 'Backspace' || name === 'Delete'))
    edit(field, name);
  else if (field && held.ctrlKey && name.toLowerCase() === 'a') field.select();
  else if (!field) roll(name);
}

/** Fields with a cursor; numbers, dates and e-mail addresses have none for scripts. */
const hasCaret = (el: Element): el is HTMLInputElement | HTMLTextAreaElement =>
  el instanceof HTMLTextAreaElement || (el instanceof HTMLInputElement && el.selectionStart !== null);

function enter(el: Element, field: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (field instanceof HTMLTextAreaElement) edit(field, '\n');
  else if (field && !['button', 'submit', 'reset', 'image', 'file', 'color'].includes(field.type)) {
    tellChange(field);
    if (field.form) send(field.form);
  } else if (field || ['a', 'button', 'summary'].includes(tagOf(el))) clickOnly(el, middle(el));
  // A role alone gives no default action: a page that wants Enter there has handled the event.
}

function edit(field: HTMLInputElement | HTMLTextAreaElement, name: string): void {
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? value.length;
  const erase = name === 'Backspace' || name === 'Delete';
  const from = name === 'Backspace' && start === end ? Math.max(0, start - 1) : start;
  const to = name === 'Delete' && start === end ? end + 1 : end;
  setValue(field, value.slice(0, from) + (erase ? '' : name) + value.slice(to));
  tellInput(field, erase ? 'deleteContentBackward' : 'insertText', erase ? null : name);
}

function nextFocus(el: Element, back: boolean): void {
  const all = [
    ...every<HTMLElement>(
      document,
      'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]',
    ),
  ]
    .filter((one) => one.tabIndex >= 0 && isFocusable(one) && showing(one))
    // Positive tabindex comes first, in its order; the sort is stable for the rest.
    .sort((a, b) => (a.tabIndex || 1e9) - (b.tabIndex || 1e9));
  const at = all.findIndex((one) => one === el);
  const next = all[(at + (back ? -1 : 1) + all.length) % all.length];
  if (el instanceof HTMLInputElement) tellChange(el);
  next?.focus();
}

function closeDialog(el: Element): void {
  const open = around(el, 'dialog[open]') ?? every(document, 'dialog:modal').at(-1);
  if (open instanceof HTMLDialogElement && open.dispatchEvent(new Event('cancel', { cancelable: true })))
    open.close();
}

function roll(name: string): void {
  const page = innerHeight * 0.85;
  const by: Record<string, number> = {
    ' ': page,
    PageDown: page,
    PageUp: -page,
    ArrowDown: 40,
    ArrowUp: -40,
  };
  const step = by[name];
  if (step !== undefined) scrollBy({ top: step, behavior: 'instant' });
  else if (name === 'Home') scrollTo({ top: 0, behavior: 'instant' });
  else if (name === 'End') scrollTo({ top: doc.scroller()?.scrollHeight ?? 0, behavior: 'instant' });
}
