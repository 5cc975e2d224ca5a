/** Accessible names, after the accname 1.2 order: labelledby, aria-label, native label, content, title, placeholder. */
import { isListDrawn } from './behindlist';
import { clean } from './clean';
import { labelText, type Label } from './context';
import { attr, firstElement, has } from './dom';
import type { Found } from './found';
import { told, type Gather } from './gather';
import { NAME_CHARS } from './limits';
import { LABEL, LABELLED } from './marks';
import { VALUED, inputType, isEditingHost, isField } from './roles';

const words = (gathered: Gather): string => told(gathered, NAME_CHARS, true);

/** The labels of a field: around it and by `for`, in page order, each once. */
export function labelsOf(found: Found, byFor: (el: Element) => Label[] | undefined): Label[] {
  const given = byFor(found.el);
  if (!given && found.labels.length === 0) return NONE;
  const around = found.labels.filter(({ el }) => !has(el, 'for') || el.control === found.el);
  return given ? [...new Set([...around, ...given])] : around;
}
const NONE: Label[] = [];

/** The name of a find; empty when the page gives none. */
export function nameOf(found: Found, labels: Label[], referring: Map<Element, string>): string {
  const { el, tag, role, kind, marks } = found;
  if (kind === 'text' && role !== 'img') return words(found.content);
  const given = marks & (LABEL | LABELLED) ? labelText(el, referring) : '';
  if (given) return given;
  if (isField(el, tag) || labels.length > 0) {
    const label = clean(labels.map(({ text }) => words(text)).join(' '), NAME_CHARS);
    // What is drawn in its label is its value, as the options of a native one are no words of its label.
    const value = isListDrawn(found) ? words(found.content) : '';
    const own = value && label.endsWith(value) ? label.slice(0, -value.length).trim() : label;
    if (own) return own;
  }
  if (el instanceof HTMLInputElement) {
    const own = ownWords(el);
    if (own) return own;
  } else if (role === 'img') {
    const alt = clean(attr(el, 'alt'), NAME_CHARS) || words(found.content);
    if (alt) return alt;
  } else if (!VALUED.has(role)) {
    const content = words(found.content);
    if (content) return content;
  }
  return clean(attr(el, 'title') ?? placeholderOf(el), NAME_CHARS);
}

/** What a field says while it is empty; rich editors draw it from an attribute of theirs or of their first line. */
export function placeholderOf(el: Element): string | null {
  const own = attr(el, 'placeholder') ?? attr(el, 'aria-placeholder');
  if (own !== null || !isEditingHost(el)) return own;
  const line = firstElement(el);
  return attr(el, 'data-placeholder') ?? (line && attr(line, 'data-placeholder'));
}

function ownWords(el: HTMLInputElement): string {
  const type = inputType(el);
  if (type === 'image')
    return clean(attr(el, 'alt') ?? attr(el, 'value') ?? attr(el, 'title') ?? 'Submit', NAME_CHARS);
  if (type === 'submit') return clean(el.value || 'Submit', NAME_CHARS);
  if (type === 'reset') return clean(el.value || 'Reset', NAME_CHARS);
  return type === 'button' ? clean(el.value, NAME_CHARS) : '';
}
