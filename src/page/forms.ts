/** The form around an element, as the gate needs it. */
import type { PageForm } from '../flow';
import { clean, hintWords } from './clean';
import type { FormInfo } from './context';
import { attr } from './dom';
import type { Found } from './found';
import { told } from './gather';
import { HINT_CHARS, NEAR_CHARS } from './limits';
import type { Survey } from './frame';
import { setOf } from './set-of';

/** The form that a field or button belongs to, by ancestry or by its `form` attribute. */
export function formOf(found: Found, s: Survey): FormInfo | undefined {
  const { el, tag, ctx } = found;
  const owner = OWNED.has(tag) ? (el as HTMLInputElement).form : null;
  if (owner && owner !== ctx.form?.el) return s.forms.get(owner);
  return ctx.form ?? undefined;
}

const OWNED = setOf('input button select textarea');

/** True for a button that sends its form off when pressed. */
export function submits(el: Element): boolean {
  if (el instanceof HTMLButtonElement) return el.type === 'submit' && el.form !== null;
  return el instanceof HTMLInputElement && (el.type === 'submit' || el.type === 'image') && el.form !== null;
}

/** The form as it is sent; a button's own `formmethod` wins. */
export function pageForm(found: Found, s: Survey): PageForm | undefined {
  const form = formOf(found, s);
  if (!form) return undefined;
  const does = submits(found.el);
  const method = does ? attr(found.el, 'formmethod')?.toLowerCase() : null;
  return {
    name: form.name || told(form.heading, NEAR_CHARS),
    method: method === 'post' || method === 'get' || method === 'dialog' ? method : form.method,
    submits: does,
    search: form.search,
    secret: form.secret,
    key: formKey(form.el),
    ...(form.words && { words: form.words }),
  };
}

const keys = new WeakMap<Element, number>();
let forms = 0;

/** A number that tells this form from the others of the document. */
export function formKey(form: Element): number {
  const known = keys.get(form);
  if (known !== undefined) return known;
  keys.set(form, ++forms);
  return forms;
}

/** What its author called a form: `login`, `checkout address`. */
export function formWords(form: Element): string {
  const words = ['id', 'name', 'class', 'action'].flatMap((key) => hintWords(attr(form, key) ?? ''));
  return clean([...new Set(words)].join(' '), HINT_CHARS);
}
