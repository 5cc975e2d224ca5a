/**
 * Which attributes an element has, of those that a look asks for: one question to the browser instead of some twenty,
 * most of which would be answered with "none".
 */
import { attributesOf, plain } from './dom';

/** One bit an attribute, or a few that are asked for together. */
export const ROLE = 1;
export const SHY = 1 << 1;
export const INERT = 1 << 2;
export const EDITABLE = 1 << 3;
export const OPERABLE = 1 << 4;
export const LABEL = 1 << 5;
export const LABELLED = 1 << 6;
export const MODAL = 1 << 7;
export const CLASS = 1 << 8;
export const ID = 1 << 9;
export const NAME = 1 << 10;
/** Names that authors give for tests and icons. */
export const DATA = 1 << 11;
export const TITLE = 1 << 12;
export const ALT = 1 << 13;
/** Says something of the state of a control. */
export const STATE = 1 << 14;

const BITS = new Map<string, number>([
  ['role', ROLE],
  ['aria-hidden', SHY | STATE],
  ['inert', INERT],
  ['contenteditable', EDITABLE | STATE],
  ['onclick', OPERABLE],
  ['onmousedown', OPERABLE],
  ['draggable', OPERABLE],
  ['tabindex', OPERABLE],
  ['aria-haspopup', OPERABLE | STATE],
  ['aria-pressed', OPERABLE | STATE],
  ['aria-label', LABEL],
  ['aria-labelledby', LABELLED],
  ['aria-modal', MODAL | STATE],
  ['class', CLASS],
  ['id', ID],
  ['name', NAME],
  ['data-testid', DATA],
  ['data-test', DATA],
  ['data-icon', DATA],
  ['title', TITLE],
  ['alt', ALT],
  ['readonly', STATE],
  ['required', STATE],
  ['placeholder', STATE],
]);

/** The bits of all its attributes together. */
export function marksOf(el: Element): number {
  if (plain(el)) return 0;
  let marks = 0;
  for (const name of attributesOf(el)) marks |= BITS.get(name) ?? (name.startsWith('aria-') ? STATE : 0);
  return marks;
}
