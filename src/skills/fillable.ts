/** Which fields of a page may be filled in from memory, and with what. */
import { isSecretField, type FieldType, type Memory, type Page, type PageElement } from '../flow';
import { read } from '../fields/evidence';
import { fieldTypes } from '../fields/type';
import { countryCode } from '../language/countries';
import { exactDate, monthOf } from '../language/formats';
import { fieldValue, ownFact } from '../memory/field';
import type { Supplied } from '../memory/value';
import { sameOption } from './holder';

/** A field that may be filled from memory, with what it wants. */
export interface Wanted {
  element: PageElement;
  type: FieldType;
}

/** A wanted field and the memory that answers it. */
export interface Answered extends Wanted {
  found: Supplied;
}

/** Fields that a person sees and may type into, secret ones left out (K6), in page order. */
export const fillable = (page: Page): Wanted[] => openFields(page).filter(({ type }) => type !== 'unknown');

/** The same with those that ask for something of no type. */
function openFields(page: Page): Wanted[] {
  const types = fieldTypes(page);
  return page.elements.flatMap((element): Wanted[] => {
    const type = types.get(element.ref) ?? 'unknown';
    const open = !element.covered && !element.disabled && !element.readonly && !element.concealed;
    const plain = element.secret === undefined && !isSecretField(type);
    return open && plain && (type !== 'unknown' || isField(element)) ? [{ element, type }] : [];
  });
}

/** Takes a value, and is no search box. */
const isField = (e: PageElement): boolean =>
  e.kind === 'control' && (e.role === 'textbox' || e.tag === 'select') && e.form?.search !== true;

/** Fields with a label that ask for something of no type: a company, a comment. */
export const otherFields = (page: Page): Wanted[] =>
  openFields(page).filter(({ element, type }) => type === 'unknown' && element.name !== '');

/** The empty fields that memory answers; lists only where they offer the answer. */
export function answered(page: Page, memories: readonly Memory[], site: string | null): Answered[] {
  const open = openFields(page);
  const types = new Set(open.map(({ type }) => type));
  return open.flatMap(({ element, type }): Answered[] => {
    if (element.tag !== 'select' && (element.value ?? '') !== '') return [];
    const found =
      type === 'unknown'
        ? ownFact(memories, element.name, site)
        : fieldValue(memories, asked(element, type), site, types);
    const value = found && fitted(element, type, found.value);
    return found && value !== null ? [{ element, type, found: { ...found, value } }] : [];
  });
}

/** The value as the field takes it; null where a list does not offer it. */
function fitted(element: PageElement, type: FieldType, value: string): string | null {
  if (element.tag !== 'select') return type === 'birthday' ? dated(element, value) : value;
  const same = (label: string): boolean =>
    type === 'birthdayMonth'
      ? Number(label) === Number(value) || monthIn(label) === Number(value)
      : type === 'birthdayDay' || type === 'birthdayYear'
        ? Number(label) === Number(value)
        : sameOption(label, value) || sameCountry(label, value);
  return element.options?.find(({ label }) => same(label))?.label ?? null;
}

const sameCountry = (label: string, value: string): boolean => {
  const code = countryCode(value);
  return code !== null && countryCode(label) === code;
};

/** "December", "Dez", "déc.", "12 - December": the month that an option names. */
const monthIn = (label: string): number =>
  ['en', 'de', 'fr', 'es']
    .map((lang) => monthOf(/\p{L}{3,}/u.exec(label)?.[0] ?? '', lang))
    .find((month) => month > 0) ?? 0;

/** A date in the order that an empty field shows: "MM/DD/YYYY", "TT.MM.JJJJ"; any other as it was told. */
function dated({ placeholder = '' }: PageElement, value: string): string {
  const iso = exactDate(value);
  const order = /^(?:[mdtjya]{2,4}[ ./-]*){3}$/iu.test(placeholder.trim());
  if (iso === null || !order) return value;
  const [year = '', month = '', day = ''] = iso.split('-');
  return placeholder
    .trim()
    .replace(/yyyy|jjjj|aaaa/iu, year)
    .replace(/mm/iu, month)
    .replace(/dd|tt|jj/iu, day);
}

/** Many sites let people sign in with their e-mail address: such a field says so. */
const asked = (element: PageElement, type: FieldType): FieldType =>
  type === 'username' && (element.inputType === 'email' || read(element).ideas.has('email'))
    ? 'emailAddress'
    : type;
