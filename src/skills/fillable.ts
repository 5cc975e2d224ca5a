/** Which fields of a page may be filled in from memory, and with what. */
import { isSecretField, type FieldType, type Memory, type Page, type PageElement } from '../flow';
import { read } from '../fields/evidence';
import { fieldTypes } from '../fields/type';
import { fieldValue } from '../memory/field';
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
export function fillable(page: Page): Wanted[] {
  const types = fieldTypes(page);
  return page.elements.flatMap((element): Wanted[] => {
    const type = types.get(element.ref) ?? 'unknown';
    const open = !element.covered && !element.disabled && !element.readonly && !element.concealed;
    const plain = element.secret === undefined && type !== 'unknown' && !isSecretField(type);
    return open && plain ? [{ element, type }] : [];
  });
}

/** The empty fields that memory answers; lists only where they offer the answer. */
export function answered(page: Page, memories: readonly Memory[], site: string | null): Answered[] {
  const wanted = fillable(page);
  const types = new Set(wanted.map(({ type }) => type));
  return wanted.flatMap(({ element, type }): Answered[] => {
    if (element.tag !== 'select' && (element.value ?? '') !== '') return [];
    const found = fieldValue(memories, asked(element, type), site, types);
    if (!found) return [];
    const offers = element.tag !== 'select' || element.options?.some((o) => sameOption(o.label, found.value));
    return offers ? [{ element, type, found }] : [];
  });
}

/** Many sites let people sign in with their e-mail address: such a field says so. */
const asked = (element: PageElement, type: FieldType): FieldType =>
  type === 'username' && (element.inputType === 'email' || read(element).ideas.has('email'))
    ? 'emailAddress'
    : type;
