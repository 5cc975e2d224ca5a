/** The form around an element, as the gate needs it. */
import type { PageForm } from '../flow';
import { clean, hintWords } from './clean';
import type { FormInfo } from './context';
import { attr, byId, tagOf, treeOf } from './dom';
import type { Found } from './found';
import { told } from './gather';
import { HINT_CHARS, NEAR_CHARS } from './limits';
import type { Survey } from './frame';
import { setOf } from './set-of';

/** The form that a field or button belongs to, by ancestry or by its `form` attribute. */
export function formOf(found: Found, s: Survey): FormInfo | undefined {
  const { el, tag, ctx } = found;
  const owner = (OWNED.has(tag) ? (el as HTMLInputElement).form : null) ?? ownerOf(el, tag);
  if (owner && owner !== ctx.form?.el) return s.forms.get(owner);
  return ctx.form ?? undefined;
}

const OWNED = setOf('input button select textarea');

/** The form that a component around this names by its `form` attribute. */
function ownerOf(el: Element, tag: string): Element | null {
  for (const host of hostsOf(el, tag)) {
    const id = attr(host, 'form');
    const form = id === null ? null : byId(treeOf(host), id);
    if (form) return form;
  }
  return null;
}

/** The components that this is a part of, innermost first; itself when it is one. */
function hostsOf(el: Element, tag: string): Element[] {
  const hosts = tag.includes('-') ? [el] : [];
  for (let tree = treeOf(el); tree instanceof ShadowRoot; tree = treeOf(tree.host)) hosts.push(tree.host);
  return hosts;
}

/** True for a button that sends its form off when pressed. */
export function submits(el: Element, tag = tagOf(el)): boolean {
  const native = el instanceof HTMLButtonElement || el instanceof HTMLInputElement;
  const sends = native && (el.type === 'submit' || el.type === 'image');
  if (native && el.form) return sends;
  // Within a component it has no form of its own; the component sends the one around it, as its type says.
  const hosts = hostsOf(el, tag);
  const type = hosts.map((host) => attr(host, 'type')?.toLowerCase() ?? '').find((one) => TYPES.has(one));
  if (type !== undefined) return type === 'submit' && (tag === 'button' || el === hosts[0]);
  return sends && hosts.some((host) => /button|btn|submit/.test(tagOf(host)));
}
const TYPES = setOf('submit button reset');

/** The form as it is sent; a button's own `formmethod` wins. */
export function pageForm(found: Found, s: Survey): PageForm | undefined {
  const form = formOf(found, s);
  if (!form) return undefined;
  const does = submits(found.el, found.tag);
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
