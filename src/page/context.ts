/** Where an element stands, carried down the page: section, landmark, dialog, group, item, form, label, table. */
import { clean } from './clean';
import { attr, byId, firstElement, holds, nextElement, parentOf, tagOf, textContent, treeOf } from './dom';
import type { Found } from './found';
import { formWords } from './forms';
import { gather, type Gather } from './gather';
import { NAME_CHARS, NEAR_CHARS } from './limits';
import { overlayOf } from './overlays';
import { INERT, LABEL, SHY } from './marks';
import { LANDMARKS, VALUED, roleOf } from './roles';
import type { Box, Clip } from './visible';
import { setOf } from './set-of';

/** A part of the page with its own latest heading. */
export interface Section {
  heading: Gather | null;
  /** False for the page and what only groups it: a header in there is the page's banner. */
  inner: boolean;
}

export interface Dialog {
  label: string;
  heading: Gather | null;
  text: Gather;
}

export interface Group {
  label: string;
  text: Gather | null;
}

/** One kind of repeated sibling; `count` is known at the end. */
export interface Run {
  key: string;
  count: number;
  least: number;
}

export interface Item {
  run: Run;
  index: number;
  text: Gather;
  outer: Item | null;
  /** The nearest item, itself or around it, whose run is long enough; filled in when first asked. */
  real?: Item | null;
}

export interface Label {
  el: HTMLLabelElement;
  text: Gather;
  ctx: Context;
  seq: number;
  /** Where it is seen, so that it can stand for a hidden input. */
  box: Box | null;
  inView: boolean;
}

export interface FormInfo {
  el: Element;
  name: string;
  heading: Gather | null;
  method: 'get' | 'post' | 'dialog';
  search: boolean;
  secret: boolean;
  words: string;
}

export interface Table {
  headers: (Gather | undefined)[];
}

export interface Row {
  cells: number;
  header: boolean;
}

/** Everything inherited downwards. Never changed in place: a changed copy goes to the children. */
export interface Context {
  opacity: number;
  pointer: boolean;
  /** The colour behind the whole page. */
  canvas: string;
  clip: Clip;
  /** The clip that absolutely placed descendants obey. */
  placedClip: Clip;
  control: Found | null;
  pressable: boolean;
  section: Section;
  landmark: string;
  dialog: Dialog | null;
  overlay: boolean;
  group: Group | null;
  item: Item | null;
  form: FormInfo | null;
  label: Label | null;
  table: Table | null;
  row: Row | null;
  column: number;
  listbox: Found | null;
  picture: SVGElement | null;
  shy: boolean;
  inert: boolean;
}

/** A context in the making. */
export interface Draft {
  readonly above: Context;
  now: Context;
}

/** Starts a context from the one above. */
export const draftOf = (above: Context): Draft => ({ above, now: above });

/** The element's own context, to be changed: asked for the first time, a copy of what came from above. */
export function mine(draft: Draft): Context {
  if (draft.now === draft.above) draft.now = { ...draft.above };
  return draft.now;
}

const SECTIONS = setOf('article section aside nav main dialog fieldset li tr td form');
const GROUPS = setOf('group radiogroup toolbar tablist menu menubar listbox tree');

/** The part of the context that this element changes for itself and its children. */
export function place(
  el: Element,
  tag: string,
  role: string,
  marks: number,
  style: CSSStyleDeclaration,
  loose: boolean,
  inline: boolean,
  text: Gather | null,
  draft: Draft,
  named: Map<Element, string>,
): void {
  const ctx = draft.above;
  if (marks & SHY && attr(el, 'aria-hidden') === 'true') mine(draft).shy = true;
  if (marks & INERT) mine(draft).inert = true;
  if (inline && (role === 'generic' || role === 'link')) return;
  const landmark = LANDMARKS.has(role) ? role : landmarkOf(tag, ctx);
  if (landmark && (landmark !== 'form' || marks & LABEL)) {
    const label = labelText(el, named);
    if (label || landmark !== 'region') mine(draft).landmark = label ? `${landmark} ${label}` : landmark;
  }
  const box = overlayOf(el, role, marks, loose, style);
  if (box === 'dialog') {
    const own = mine(draft);
    own.dialog = { label: labelText(el, named), heading: null, text: text ?? gather(null) };
    own.overlay = true;
    own.section = { heading: null, inner: true };
  } else {
    if (box === 'popup') mine(draft).overlay = true;
    if (SECTIONS.has(tag) || role === 'article' || role === 'region')
      mine(draft).section = { heading: ctx.section.heading, inner: tag !== 'form' && tag !== 'td' };
  }
  if (tag === 'fieldset' || GROUPS.has(role)) {
    const label = labelText(el, named);
    if (label || tag === 'fieldset') mine(draft).group = { label, text: null };
  }
  if (tag === 'form') mine(draft).form = formInfo(el, ctx, named);
  if (tag === 'table') {
    mine(draft).table = { headers: [] };
    mine(draft).row = null;
  }
  if (tag === 'tr') mine(draft).row = { cells: 0, header: isHeaderRow(el) };
  if ((tag === 'td' || tag === 'th') && ctx.row) {
    mine(draft).column = ctx.row.cells;
    ctx.row.cells += Math.max(1, Number(attr(el, 'colspan')) || 1);
  }
}

function landmarkOf(tag: string, ctx: Context): string {
  if (tag === 'header') return ctx.section.inner ? '' : 'banner';
  if (tag === 'footer') return ctx.section.inner ? '' : 'contentinfo';
  return '';
}

/** The label an author gave: `aria-labelledby`, then `aria-label`. */
export function labelText(el: Element, named?: Map<Element, string>): string {
  const ids = attr(el, 'aria-labelledby');
  if (ids) {
    const tree = treeOf(el);
    const texts = ids
      .split(/\s+/)
      .slice(0, 10)
      .map((id) => byId(tree, id))
      // What a field holds is its value and no name.
      .filter((named) => !(named && VALUED.has(roleOf(el)) && holds(el, named)))
      .map((named) => (named ? attr(named, 'aria-label') || textContent(named) : ''));
    const text = clean(texts.join(' '), NAME_CHARS) || clean(attr(el, 'aria-label'), NAME_CHARS);
    named?.set(el, text);
    return text;
  }
  return clean(attr(el, 'aria-label'), NAME_CHARS);
}

function formInfo(el: Element, ctx: Context, named: Map<Element, string>): FormInfo {
  const method = (attr(el, 'method') ?? 'get').toLowerCase();
  const words = ['role', 'id', 'class', 'name', 'action', 'aria-label']
    .map((name) => attr(el, name) ?? '')
    .join(' ');
  return {
    el,
    name: labelText(el, named) || clean(attr(el, 'name'), NEAR_CHARS),
    heading: ctx.section.heading,
    method: method === 'post' || method === 'dialog' ? method : 'get',
    search: /search|suche|recherche|buscar/i.test(words) || ctx.landmark.startsWith('search'),
    secret: false,
    words: formWords(el),
  };
}

/** True for a row of column headings only. */
export function isHeaderRow(row: Element): boolean {
  if (tagOf(parentOf(row) ?? row) === 'thead') return true;
  let any = false;
  for (let cell = firstElement(row); cell; cell = nextElement(cell)) {
    if (tagOf(cell) === 'td') return false;
    any = true;
  }
  return any;
}
