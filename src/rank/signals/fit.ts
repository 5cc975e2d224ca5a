/** Signals about what an element is: its role for the verb, its role for the word, its kind of value. */
import { isBlank } from './state';
import type { Facts } from '../facts';
import type { Query } from '../query';
import type { Signal } from '../signal';
import { kindOf } from './kinds';
import { isA, suits } from './roles';

/** "Open the cart": what leads there is meant, rather than what sends something there. */
const LEADS =
  /^\s*(?:(?:please|bitte|s'il (?:te|vous) plaît|por favor)\s+)?(?:open|go (?:back )?to|visit|view|öffne|geh(?:e|en sie)? |ouvr|va à|vas à|allez à|aller à|abr[ae]|ve a |ir a )/iu;

/** What is left of how well a button suits that sends its form, where somewhere to go is asked for. */
const SENDS_INSTEAD = 0.6;
const leadsAway = (query: Query): boolean => query.verb === 'click' && LEADS.test(query.loose);

/** The verb can be done to it. */
export const verbFit: Signal = (f, { wanted: { query } }) =>
  suits(query.verb, f.element) * (f.element.form?.submits && leadsAway(query) ? SENDS_INSTEAD : 1);

/** The verb cannot be done to it: typing into a button, ticking a link. Such an element is wrong however well it is named. */
export const cannot: Signal = (f, { wanted: { query } }) => (suits(query.verb, f.element) < 0.3 ? 1 : 0);

/** It is what the role word says; 0 for every element when no role was said. */
export const roleFit: Signal = (f, { wanted: { query } }) =>
  query.role === null ? 0 : isA(query.role, f.element);

/** It is certainly something else than the role word says. */
export const roleClash: Signal = (f, { wanted: { query } }) =>
  query.role !== null && isA(query.role, f.element) < 0.25 ? 1 : 0;

/** A field for the sort of value that is spoken of: e-mail, phone, date, search. */
export const kindFit: Signal = (f, { kinds }) => {
  const kind = kindOf(f.element);
  return kind !== null && kinds.has(kind) ? 1 : 0;
};

/** A field for another sort of value than the one spoken of, or one for searching or a password when nobody spoke of those. */
export const kindClash: Signal = (f, { kinds, wanted: { query } }) => {
  if (query.verb !== 'type' && query.verb !== 'search') return 0;
  const kind = kindOf(f.element);
  if (kind === null || kinds.has(kind)) return 0;
  return kind === 'search' || kind === 'password' || kinds.size > 0 ? 1 : 0;
};

/** Something that can be operated, not plain text. */
export const control: Signal = (f) => (f.element.kind === 'control' ? 1 : 0);

/** Text inside a control: the control is meant. */
export const insideControl: Signal = (f) =>
  f.element.kind === 'text' && f.element.inside !== undefined ? 1 : 0;

/** Nothing names it: it can only be meant by place or by picture. */
export const nameless: Signal = (f) => (isBlank(f.element.name) && isBlank(f.element.near) ? 1 : 0);

/** Sends its form: of two things of one name, this is the one that ends what was begun. */
export const submits: Signal = (f, { wanted: { query } }) =>
  (query.verb === 'click' || query.verb === 'select') && f.element.form?.submits && !leadsAway(query) ? 1 : 0;

/** What people call the button that agrees, whatever is written on it; and what is written on the others. */
const YES = ['ok', 'submit', 'save', 'next'];
const NO = ['cancel', 'close', 'no', 'previous'];
/**
 * "OK" or "Save" and no such button: the one that agrees, in the dialog in front or at the end of a form. No evidence
 * by itself (`choose` asks for more), only a better guess.
 */
export const agrees: Signal = (f, { wanted: { main } }) => {
  const { role, dialog, form } = f.element;
  if (role !== 'button' || (dialog === undefined && !form?.submits)) return 0;
  if (!YES.some((c) => main.concepts.has(c))) return 0;
  return f.name.stems.length === 0 || says(NO, f) ? 0 : 1;
};

/** What is written on buttons that send a form, and on those beside them. */
const SENDS = [...YES, 'log in', 'sign up', 'checkout', 'buy', 'search', 'subscribe', 'done', 'add'];
const BESIDE = [
  ...NO,
  'help',
  'show password',
  'forgot password',
  'delete',
  'edit',
  'menu',
  'coupon',
  'language',
];
/** "Continue with …" leads to somebody else's form. */
const ELSEWHERE = /\b(?:with|using|mit|über|avec|con)\b/iu;
/**
 * "Submit the form": the button that sends it, by what it does or else by what is written on it. The search box that
 * every page has is a form too, and seldom the one.
 */
export const sends: Signal = (f, { wanted: { query, main } }) => {
  const { role, form, name } = f.element;
  if (query.verb !== 'submit' || role !== 'button' || ELSEWHERE.test(name) || says(BESIDE, f)) return 0;
  if (form?.search && !form.secret && !main.concepts.has('search')) return 0.2;
  const named = says(SENDS, f) || (main.concepts.has('search') && says(['search'], f));
  return (form?.submits ? 0.5 : 0) + (named ? 0.5 : 0);
};

const says = (concepts: readonly string[], f: Facts): boolean => {
  const named = f.name.concepts();
  return concepts.some((c) => named.has(c));
};
