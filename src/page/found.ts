/** One element that the survey found, before it is written out as a PageElement; and what makes it a control. */
import type { PageElement } from '../flow';
import type { Context, Label } from './context';
import { namedRole } from './custom';
import { attr, has, tagOf } from './dom';
import { filtersList } from './filters';
import type { Gather } from './gather';
import { EDITABLE, OPERABLE, ROLE, marksOf } from './marks';
import { PRESSABLE, WIDGETS, explicitRole, inputType, isEditingHost } from './roles';
import { sectionsOf } from './sections';
import type { Box } from './visible';

export interface Found {
  el: Element;
  tag: string;
  kind: 'control' | 'text';
  role: string;
  /** Which attributes it has, see marks.ts. */
  marks: number;
  /** Order in the page. */
  seq: number;
  ctx: Context;
  /** The control that this is a part of. */
  around: Found | null;
  /** Heading before it, at the time it was met. */
  heading: Gather | null;
  box: Box | null;
  inView: boolean;
  /** Its own text, as accessible names count it. */
  content: Gather;
  labels: Label[];
  /** Words just before it, and where they stand. */
  near: string;
  nearIn: Context | null;
  /** Words just after a checkbox, radio button or icon. */
  after: string;
  /** Taken for a control by the hand cursor alone. */
  weak: boolean;
  /** Words of icons inside it. */
  icons: string[];
  options: { label: string; selected?: boolean; disabled?: boolean }[] | null;
  /** Its box as it was measured, seen or not; `thick` when a line was given a pixel of thickness. */
  met: Box | null;
  thick: boolean;
  /** True when it is among the finds. */
  listed: boolean;
  /** Placed apart from the flow, with nothing in it. */
  loose: boolean;
  /** What is drawn for a field that is not seen itself. */
  drawn: Element | null;
  /** A wrapper that stands for the one control in it. */
  wrapper: boolean;
  /** True until it is named and written out as it is now. */
  stale: boolean;
  /** True when it only moved since it was written out. */
  moved: boolean;
  ref: string;
  covered: boolean;
  tested: boolean;
  named: Named | null;
  element: PageElement | null;
}

/** A find with its name, ready to be given a ref. */
export interface Named {
  found: Found;
  name: string;
  signature: string;
  secret: PageElement['secret'];
  /** True when it makes its form a search. */
  searches: boolean;
}

/** What is known of a find when it is met. */
type Met = Pick<Found, 'el' | 'tag' | 'kind' | 'role' | 'seq' | 'ctx' | 'content'> &
  Partial<Pick<Found, 'marks' | 'heading' | 'labels' | 'near' | 'nearIn' | 'options'>>;

/** A find with nothing known of it but what it is and where it stands. Every find has its fields in the same order. */
export const finding = ({
  el,
  tag,
  kind,
  role,
  marks = marksOf(el),
  seq,
  ctx,
  heading = ctx.section.heading,
  content,
  labels = [],
  near = '',
  nearIn = null,
  options = null,
}: Met): Found => ({
  el,
  tag,
  kind,
  role,
  marks,
  seq,
  ctx,
  around: ctx.control,
  heading,
  box: null,
  inView: false,
  content,
  labels,
  near,
  nearIn,
  after: '',
  weak: false,
  icons: [],
  options,
  met: null,
  thick: false,
  listed: false,
  loose: false,
  drawn: null,
  wrapper: false,
  stale: true,
  moved: false,
  ref: '',
  covered: false,
  tested: false,
  named: null,
  element: null,
});

/**
 * The role of a control, or null when a person could not operate this.
 * @param role what `roleOf` says of it.
 * @param pointer true when the hand cursor shows here.
 * @param marks which attributes it has.
 */
export function controlRole(
  el: Element,
  tag: string,
  role: string,
  pointer: boolean,
  ctx: Context,
  marks: number,
): string | null {
  if (tag === 'input') {
    if (inputType(el) === 'hidden') return null;
    return role === 'textbox' && filtersList(el) ? 'combobox' : role;
  }
  if (tag === 'button' || tag === 'select' || tag === 'textarea' || tag === 'summary') return role;
  if (tag === 'html' || tag === 'body') return null;
  if (ctx.pressable && marks & (ROLE | OPERABLE) && isPart(el)) return null;
  if (drawsValue(el, role, ctx.control)) return null;
  if (tag === 'a' && role === 'link') return role;
  if (WIDGETS.has(role) || (role === 'columnheader' && has(el, 'aria-sort'))) return role;
  if (tag === 'canvas') return 'img';
  if ((tag === 'video' || tag === 'audio') && has(el, 'controls')) return 'generic';
  if ((marks & EDITABLE && isEditingHost(el)) || (marks & ROLE && sectionsOf(el).length > 0))
    return 'textbox';
  if (!looksOperable(el, tag, pointer, ctx, marks)) return null;
  return role === 'generic' ? (namedRole(el, tag) ?? role) : role;
}

/** What a closed list draws in itself is its value: the chosen option, a text box that takes no text. */
function drawsValue(el: Element, role: string, control: Found | null): boolean {
  if (control?.role !== 'combobox') return false;
  if (role === 'option') return attr(control.el, 'aria-expanded') === 'false';
  return role === 'textbox' && attr(el, 'aria-readonly') === 'true';
}

function looksOperable(el: Element, tag: string, pointer: boolean, ctx: Context, marks: number): boolean {
  // The label of a field stands for the field, not for itself.
  if (tag === 'label') return pointer && !ctx.pointer && (el as HTMLLabelElement).control === null;
  if (marks & OPERABLE && isMarked(el)) return true;
  // Where the hand cursor begins is where the clickable thing begins; below it the cursor is inherited.
  return pointer && !ctx.pointer && !ctx.pressable;
}

/** An attribute says that something happens when it is pressed. */
const isMarked = (el: Element): boolean =>
  has(el, 'onclick') ||
  has(el, 'onmousedown') ||
  attr(el, 'draggable') === 'true' ||
  (has(el, 'tabindex') && Number(attr(el, 'tabindex')) >= 0) ||
  has(el, 'aria-haspopup') ||
  has(el, 'aria-pressed');

/** A link or button that only draws what it stands in: left out of the tab order, or said to be presentation. */
export const isPart = (el: Element): boolean =>
  attr(el, 'tabindex') === '-1' || ['presentation', 'none'].includes(attr(el, 'role') ?? '');

/** Native or ARIA controls, and what an attribute makes operable, as against a mere hand cursor. */
export const isFirm = (el: Element, role: string): boolean =>
  WIDGETS.has(role) || has(el, 'onclick') || has(el, 'tabindex') || has(el, 'draggable');

/** True when everything inside is part of the one thing that is pressed. */
export const pressable = (el: Element, role: string): boolean =>
  tagOf(el) === 'button' ||
  (PRESSABLE.has(role) && (role === 'link' || tagOf(el) !== 'a' || explicitRole(el) !== null));
