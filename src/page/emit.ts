/** A find → the PageElement that is sent. */
import type { PageElement } from '../flow';
import { clean, hintWords, hintsIn } from './clean';
import type { Dialog, Item, Label } from './context';
import { isListDrawn, listsDrawn } from './behindlist';
import { attr } from './dom';
import { fieldOf } from './fields';
import { hrefOf, starts } from './hrefs';
import { formOf, pageForm } from './forms';
import type { Found, Named } from './found';
import { told } from './gather';
import { HINT_CHARS, HREF_CHARS, ITEM_CHARS, NEAR_CHARS } from './limits';
import { ALT, CLASS, DATA, ID, NAME, STATE, TITLE } from './marks';
import { labelsOf, nameOf, placeholderOf } from './names';
import { nearOf } from './near';
import { optionsOf } from './options';
import { signed } from './refs';
import { inputType, isField } from './roles';
import { secretOf } from './secrets';
import { sectionsOf } from './sections';
import { labelled, standIns } from './standins';
import { stateOf, valueOf } from './state';
import { iconWords, lookWords, sizeWord } from './symbols';
import type { Survey } from './frame';

/** Names every find, in page order, overlays first; unseen ones fall out. */
export function nameAll(s: Survey): Named[] {
  if (!s.labelled) listsDrawn(s);
  const forIds = s.labelled ?? labelled(s);
  const byFor = (el: Element): Label[] | undefined => forIds.get(el);
  standIns(s);
  const seen = inOrder(s);
  const named = seen.map((found) => {
    const one = (!found.stale && found.named) || (found.named = withName(found, s, byFor));
    const form = one.secret || one.searches ? formOf(found, s) : undefined;
    if (form && one.secret) form.secret = true;
    if (form && one.searches) form.search = true;
    return one;
  });
  // A wrapper with the hand cursor around one control of the same name, or anything nameless around a list of choices, is
  // that control.
  const names = new Map<Found, string>();
  for (const { found, name } of named)
    if (found.weak || (found.role === 'combobox' && name === '')) {
      found.wrapper = false;
      names.set(found, name);
    }
  for (const { found, name } of names.size === 0 ? [] : named) {
    const around = found.kind === 'control' ? found.around : null;
    const same = found.role === 'combobox' || (around && names.get(around) === name);
    if (around && names.has(around) && name !== '' && same) around.wrapper = true;
  }
  return named.filter(({ found, name }) => !found.wrapper && !isDrawing(found) && !isSection(found, name));
}

/** The parts of a field made of parts often bear its name: it is set as a whole. */
const isSection = ({ role, around }: Found, name: string): boolean =>
  role === 'spinbutton' && around?.named?.name === name && sectionsOf(around.el).length > 0;

/** The value and the arrow of a drawn list are parts of it. */
const isDrawing = ({ role, kind, around }: Found): boolean =>
  (kind === 'text' || role === 'graphics-symbol') && around !== null && isListDrawn(around);

/** What is seen, in page order, overlays first. */
function inOrder(s: Survey): Found[] {
  const seen = s.found.filter((found) => found.box !== null);
  // The list of a survey that is kept is in page order, but for the fields that stand behind labels.
  if (!s.keep || s.stood.length > 0) seen.sort((a, b) => a.seq - b.seq);
  const over = seen.filter((found) => found.ctx.overlay);
  return over.length === 0 ? seen : over.concat(seen.filter((found) => !found.ctx.overlay));
}

function withName(found: Found, s: Survey, byFor: (el: Element) => Label[] | undefined): Named {
  const { el, role, tag, kind, marks } = found;
  const name = nameOf(found, labelsOf(found, byFor), s.named);
  const secret = kind === 'control' && isField(el, tag) ? secretOf(el, name) : undefined;
  const searches = role === 'searchbox' || (marks & NAME ? attr(el, 'name') === 'q' : false);
  return { found, name, secret, searches, signature: signed(el, role, name, tag) };
}

/** Writes an element out. What says nothing is left out. */
export function emit(named: Named, s: Survey): PageElement {
  const { found, name, signature } = named;
  const { el, tag, kind, role, ctx, box, ref } = found;
  const out: PageElement = { ref, kind, role, tag, name, box: rounded(box), signature };
  const near = nearOf(found, name);
  if (near) out.near = near;
  const hints = hintsOf(found, name, s);
  if (hints) out.hints = hints;
  if (found.inView) out.inView = true;
  const heading = told(found.heading, NEAR_CHARS);
  if (heading) out.heading = heading;
  if (ctx.landmark) out.landmark = ctx.landmark;
  if (ctx.dialog) out.dialog = dialogName(ctx.dialog);
  const group = ctx.group && (clean(ctx.group.label, NEAR_CHARS) || told(ctx.group.text, NEAR_CHARS));
  if (group) out.group = group;
  const item = itemOf(ctx.item);
  if (item) out.item = item;
  const inside = found.around ?? (ctx.label?.el.control ? s.of.get(ctx.label.el.control) : undefined);
  if (inside?.ref && inside !== found && inside.box && !inside.wrapper) out.inside = inside.ref;
  if (kind === 'control') {
    const form = pageForm(found, s);
    if (form) out.form = form;
    if (!isMereLink(found)) controlled(out, named);
    else if (ctx.inert) out.disabled = true;
    const href = el instanceof HTMLAnchorElement && hrefOf(el, (s.starts ??= starts())).slice(0, HREF_CHARS);
    if (href) out.href = href;
  }
  if (found.covered) out.covered = true;
  return out;
}

/** What a control tells beside what every element tells. */
function controlled(out: PageElement, { found, name, secret }: Named): void {
  const { el, tag, role, ctx } = found;
  if (secret) out.secret = secret;
  Object.assign(out, stateOf(el, role, ctx.inert));
  // What is typed into it shows nowhere: it is chosen in, as from a list.
  if (found.drawn) delete out.editable;
  const value = secret ? '' : valueOf(el, role, found.content.text, name);
  if (value) out.value = value;
  const placeholder = clean(placeholderOf(el), NEAR_CHARS);
  if (placeholder) out.placeholder = placeholder;
  if (tag === 'input') out.inputType = inputType(el);
  if (isField(el, tag)) {
    const autocomplete = attr(el, 'autocomplete');
    if (autocomplete) out.autocomplete = autocomplete;
    if (out.editable || tag === 'select') out.field = fieldOf(el);
  }
  if (found.options) out.options = found.options;
  else if (el instanceof HTMLInputElement && el.list) out.options = optionsOf(el.list.options);
}

/** A link that says nothing of any state: most controls of most pages. */
const isMereLink = ({ tag, role, marks }: Found): boolean =>
  tag === 'a' && role === 'link' && !(marks & STATE);

/** A box in whole pixels: x, y, width, height. */
export function rounded(box: Found['box']): PageElement['box'] {
  if (!box) return [0, 0, 0, 0];
  const { left, top, right, bottom } = box;
  return [Math.round(left), Math.round(top), Math.round(right - left), Math.round(bottom - top)];
}

const dialogName = ({ label, heading, text }: Dialog): string =>
  clean(label, NEAR_CHARS) || told(heading, NEAR_CHARS) || told(text, NEAR_CHARS);

/** The nearest run of siblings that is long enough, remembered on the way for all below. */
function itemOf(item: Item | null): PageElement['item'] {
  if (!item) return undefined;
  const real = item.real === undefined && item.run.count >= item.run.least ? item : realOf(item);
  if (!real) return undefined;
  return { index: real.index, of: real.run.count, text: told(real.text, ITEM_CHARS, true) };
}

function realOf(item: Item): Item | null {
  if (item.real !== undefined) return item.real;
  let real: Item | null = item;
  while (real && real.real === undefined && real.run.count < real.run.least) real = real.outer;
  if (real?.real !== undefined) real = real.real;
  for (let at: Item | null = item; at && at !== real && at.real === undefined; at = at.outer) at.real = real;
  return real;
}

function hintsOf(found: Found, name: string, s: Survey): string {
  const { el, tag, role, marks } = found;
  // Most have one source or none: that they need no list spares more than all else here takes.
  let first = '';
  let more: string[] | null = null;
  if (marks & HINTED)
    for (let i = 0; i < HINTS.length; i++) {
      const hint = HINTS[i];
      const source = hint && marks & hint[0] ? attr(el, hint[1]) : null;
      if (!source) continue;
      if (first === '') first = source;
      else (more ??= []).push(source);
    }
  const { icons, kind, ctx } = found;
  const looks =
    kind === 'control' && (name === '' || role === 'graphics-symbol' || ctx.picture) && !isField(el, tag);
  const own = tag === 'img' || tag === 'svg' ? iconWords(el) : '';
  if (!more && icons.length === 0 && own === '' && !looks && !ctx.picture) return hintsIn(first);
  const words = [first, ...(more ?? []), ...icons, own].flatMap(hintWords);
  if (ctx.picture) words.push(sizeWord(found, s));
  if (looks) words.push(...lookWords(el, tag));
  return clean([...new Set(words)].join(' '), HINT_CHARS);
}
const HINTS = [
  [ID, 'id'],
  [NAME, 'name'],
  [DATA, 'data-testid'],
  [DATA, 'data-test'],
  [DATA, 'data-icon'],
  [CLASS, 'class'],
  [TITLE, 'title'],
  [ALT, 'alt'],
] as const;
const HINTED = HINTS.reduce((all, [bit]) => all | bit, 0);
