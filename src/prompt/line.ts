/** One element in one line: `e12 button "Add to cart" of "Blue shirt", disabled`. */
import type { PageElement } from '../flow';
import { inert } from './fence';
import { isOwnArea, withoutNames, withoutPersonal } from './private';

/** Characters of the parts of a line. */
const MOST = { name: 80, near: 40, item: 40, option: 24, options: 6, place: 60 } as const;

/** The line of an element; null for what says nothing, and for text about the person. */
export function lineOf(element: PageElement): string | null {
  const own = isOwnArea(element);
  if (own && element.kind === 'text') return null;
  const clear = own ? withoutNames : withoutPersonal;
  const said = (text: string | undefined, max: number): string => inert(clear(text ?? ''), max);
  const name = said(element.name, MOST.name);
  const near = said(element.near ?? element.placeholder, MOST.near);
  if (name === '' && near === '' && element.kind === 'text') return null;
  const item = own ? '' : said(element.item?.text, MOST.item);
  const parts = [
    `${element.ref} ${element.role} "${name}"`,
    near !== '' && near !== name && element.near !== element.heading ? ` near "${near}"` : '',
    item !== '' && !item.startsWith(name.slice(0, 20)) && element.kind === 'control' ? ` of "${item}"` : '',
  ];
  const states = [...statesOf(element), ...optionsOf(element, own)];
  return parts.join('') + states.map((state) => `, ${state}`).join('');
}

/** What state it is in. What a person typed or chose is only said to be there. */
function statesOf(e: PageElement): string[] {
  const fillable =
    e.editable === true || (e.options !== undefined && e.tag === 'select') || e.role === 'textbox';
  return [
    e.secret === undefined ? '' : `${e.secret} (never filled by me)`,
    e.disabled ? 'disabled' : '',
    e.readonly ? 'read-only' : '',
    e.required ? 'required' : '',
    e.secret === undefined && fillable ? ((e.value ?? '') === '' ? 'empty' : 'filled') : '',
    e.checked === undefined ? '' : e.checked ? 'checked' : 'unchecked',
    e.selected ? 'selected' : '',
    e.pressed ? 'pressed' : '',
    e.expanded === undefined ? '' : e.expanded ? 'open' : 'closed',
    e.covered ? 'covered' : '',
  ].filter((state) => state !== '');
}

function optionsOf({ options }: PageElement, own: boolean): string[] {
  // In an account the choices are the person's own: addresses, cards.
  if (!options || options.length === 0 || own) return [];
  const shown = options.slice(0, MOST.options).map(({ label }) => inert(withoutPersonal(label), MOST.option));
  const more = options.length > shown.length ? ` and ${options.length - shown.length} more` : '';
  return [`one of ${shown.map((label) => `"${label}"`).join(' ')}${more}`];
}

/** Where an element stands, as the head of a group of lines. */
export function placeOf(element: PageElement): string {
  const { dialog, landmark, heading } = element;
  const own = isOwnArea(element);
  const clear = own ? withoutNames : withoutPersonal;
  const parts = dialog === undefined ? [landmark, heading] : [`dialog ${dialog}`];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => inert(clear(part ?? ''), MOST.place))
    .join(' / ');
}
