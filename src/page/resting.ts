/**
 * Fields that rest: a component draws its label in the place of the empty field, which shows once it has the cursor.
 * Known only inside shadow roots, where a page's own styles reach nothing: elsewhere a see-through field is a trap.
 */
import { assigned, every, flatParent, is, tagOf, treeOf } from './dom';
import { TYPE_OPACITY } from './limits';
import { TYPED, inputType } from './roles';
import { until } from './settle';

/** True for fields of HTML that text can be typed into. */
export const isTyped = (el: Element): el is HTMLInputElement | HTMLTextAreaElement =>
  el instanceof HTMLTextAreaElement || TYPED.has(inputType(el));

/** ms: how long a field may take to show once it has the cursor. */
const SHOWS_MS = 500;

const OPERABLE = 'input,textarea,button,a,select';
/** Slots within slots that are looked through. */
const MOST_SLOTS = 4;

/** True for a see-through part of a component with one field to type into in it, and nothing else to operate. */
export function rests(el: Element): boolean {
  if (!(treeOf(el) instanceof ShadowRoot)) return false;
  const [field, ...others] = operable(el, MOST_SLOTS);
  return field !== undefined && others.length === 0 && isTyped(field);
}

function operable(el: Element, deep: number): Element[] {
  return [el, ...every(el, `${OPERABLE},slot`)].flatMap((one) => {
    if (tagOf(one) !== 'slot') return is(one, OPERABLE) ? [one] : [];
    const given = deep > 0 ? (assigned(one, 'slot') ?? []) : [];
    return given.flatMap((node) => (node instanceof Element ? operable(node, deep - 1) : []));
  });
}

/** Gives a resting field the cursor and waits until it shows. False when it stays hidden: then the cursor goes again. */
export async function roused(field: HTMLElement): Promise<boolean> {
  field.focus({ preventScroll: true });
  if (await until(() => opacityOf(field) >= TYPE_OPACITY, SHOWS_MS)) return true;
  field.blur();
  return false;
}

function opacityOf(el: Element): number {
  let opacity = 1;
  for (let at: Element | null = el; at; at = flatParent(at)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}
