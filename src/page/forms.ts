/** The form around an element, as the gate needs it. */
import type { PageForm } from '../flow';
import { clean } from './clean';
import type { FormInfo } from './context';
import { attr } from './dom';
import type { Found } from './found';
import { NEAR_CHARS } from './limits';
import type { Survey } from './frame';

/** The form that a field or button belongs to, by ancestry or by its `form` attribute. */
export function formOf(found: Found, s: Survey): FormInfo | undefined {
  const { el, ctx } = found;
  const owner =
    el instanceof HTMLInputElement ||
    el instanceof HTMLButtonElement ||
    el instanceof HTMLSelectElement ||
    el instanceof HTMLTextAreaElement
      ? el.form
      : null;
  if (owner && owner !== ctx.form?.el) return s.forms.get(owner);
  return ctx.form ?? undefined;
}

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
    name: form.name || clean(form.heading?.text, NEAR_CHARS),
    method: method === 'post' || method === 'get' || method === 'dialog' ? method : form.method,
    submits: does,
    search: form.search,
    secret: form.secret,
  };
}
