/** Where on the page something belongs that the person has a name of their own for: an option that says it, or a field for it. */
import type { Memory, Page, PageElement, Step } from '../flow';
import { elementName } from '../action/describe';
import { addressParts } from '../memory/field';
import { fold, tokens } from '../language/words';
import { fillable } from './fillable';
import { ownName } from './known';
import type { Context } from './skill';

/** "12 High Street": words with a number among them. */
export const isAddress = (value: string): boolean => /\d/u.test(value) && /\p{L}{3}/u.test(value) && !/[@/]/u.test(value); // prettier-ignore

/** Quoted words are the words themselves. */
const QUOTED = /["“”„«»]|(?<!\p{L})['‘][^'’]+['’]/u;
/** Longer words are no name, in characters. */
const LONGEST_NAME = 40;

/** The memory of the person's own name for something, where these words are one and stand in no quotation marks. */
export async function ownNamed({ fx, task, step }: Context, words: string): Promise<Memory | null> {
  if (words.trim() === '' || words.length > LONGEST_NAME || QUOTED.test(step.words)) return null;
  return ownName(await fx.memories(words), words, task.site);
}

/** Whether the page itself calls something so: that is meant then, and no memory. */
export const isOnPage = ({ elements }: Page, words: string): boolean => {
  const said = fold(words.trim());
  return elements.some(
    (e) => fold(e.name.trim()) === said || e.options?.some(({ label }) => fold(label.trim()) === said),
  );
};

/** True when all words of a value stand in a text, in their order. */
function holds(text: string, value: string): boolean {
  const [had, wanted] = [` ${tokens(text).join(' ')} `, tokens(value).join(' ')];
  return wanted !== '' && had.includes(` ${wanted} `);
}

const CHOICES = new Set('radio checkbox option menuitemradio switch'.split(' '));

/** What offers a value: a choice whose name or surroundings say it, or an option of a list. */
export function offering(page: Page, value: string): { element: PageElement; option?: string }[] {
  return page.elements.flatMap((element): { element: PageElement; option?: string }[] => {
    if (element.kind !== 'control' || element.disabled) return [];
    const option = element.options?.find(({ label, disabled }) => !disabled && holds(label, value));
    if (option) return [{ element, option: option.label }];
    const isChoice = CHOICES.has(element.role) || element.pressed !== undefined;
    return isChoice && holds(`${element.name} ${element.near ?? ''}`, value) ? [{ element }] : [];
  });
}

/** A field with the part of an address that belongs into it. */
export interface Part {
  element: PageElement;
  text: string;
}

const WHOLE = /address|adresse|anschrift|dirección|lieferung|delivery|shipping|livraison|envío|entrega/iu;

/** The fields that an address is typed into: each part into its own, or all of it into the one for it. */
export function addressFields(page: Page, value: string): Part[] {
  const wanted = fillable(page);
  const { street, city, postal } = addressParts(value);
  const of = (type: string): PageElement | undefined => wanted.find((field) => field.type === type)?.element;
  const [streetField, cityField, postalField] = [of('addressStreet'), of('addressCity'), of('addressPostalCode')]; // prettier-ignore
  const cutUp = cityField !== undefined || postalField !== undefined;
  const whole =
    streetField ??
    page.elements.find((e) => e.kind === 'control' && e.role === 'textbox' && e.secret === undefined && WHOLE.test(e.name)); // prettier-ignore
  return [
    ...(whole ? [{ element: whole, text: cutUp ? street : value }] : []),
    ...(cityField && city ? [{ element: cityField, text: city }] : []),
    ...(postalField && postal ? [{ element: postalField, text: postal }] : []),
  ];
}

/** Typing steps for parts of an address, each into the field of that name. */
export const typing = (parts: Part[], words: string): Step[] =>
  parts.map(({ element, text }) => ({
    words,
    command: {
      verb: 'type',
      value: { kind: 'literal', text },
      target: { words: element.name || elementName(element), role: 'textbox', ...(element.name !== '' && { exact: true }) }, // prettier-ignore
    },
  }));
