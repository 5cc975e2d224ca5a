/** Going into an element: what it changes for its children, and whether it is a control. */
import { awaitCaption } from './captions';
import { isDrawnFor, isTickable, meet } from './control';
import { draftOf, mine, place, type Context, type Item, type Label } from './context';
import { attr, assigned, firstChild, has, openRoot, rectOf, scrollOf, tagOf } from './dom';
import { controlRole, pressable, type Found } from './found';
import type { Frame, Survey } from './frame';
import { add, gather, type Gather } from './gather';
import { memo } from './memo';
import { runOf } from './items';
import { layer } from './layers';
import { LABEL, marksOf } from './marks';
import { SEEN_OPACITY } from './limits';
import { isOurs } from './overlay';
import { rests } from './resting';
import { PRESSABLE, roleOf } from './roles';
import { meetPicture } from './symbols';
import { veiled, veils } from './veil';
import { onScreen, reachable } from './visible';
import { setOf } from './set-of';

// Never shown, or (iframe) answering for itself.
const SKIP = setOf(
  'script style template noscript head meta link title base iframe frame object embed datalist',
);
// Their text is a value or a fallback, not words on the page.
const CLOSED = setOf('select textarea canvas video audio input img iframe svg');

/** Meets an element. Answers the frame to go down into, or null when there is nothing (more) to see in it. */
export function enter(s: Survey, el: Element, parent: Frame | null, above: Context): Frame | null {
  const tag = tagOf(el);
  s.seq++;
  if (SKIP.has(tag) || isOurs(el)) return null;
  // The closed part of a disclosure has no box but would still name what is around it.
  if (parent?.tag === 'details' && tag !== 'summary' && !has(parent.el, 'open')) return null;
  const style = getComputedStyle(el);
  const { display } = style;
  if (display === 'none') return null;
  const given = style.opacity;
  const opacity = given === '1' ? above.opacity : above.opacity * Number(given);
  const marks = marksOf(el);
  const role = roleOf(el, tag, marks);
  const faint = opacity < SEEN_OPACITY;
  // Below a part that rests all is faint; nothing else that is faint is gone into.
  if (faint && !isTickable(el) && (!parent || (above.opacity >= SEEN_OPACITY && !rests(el)))) return null;

  const inline = display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
  if (!inline) s.walls++;
  if (tag === 'br') s.breaks++;
  if (!inline || tag === 'br') {
    s.gap++;
    s.block++;
  } else if (display !== 'inline') s.gap++;

  const took = s.keep && !inline && parent ? memo(s, tag, parent) : null;
  // What is pressed whole needs no hand cursor to be told by, and nothing in it either.
  const whole =
    above.pressable || (PRESSABLE.has(role) && role !== 'option' && (tag === 'button' || tag === 'a'));
  const pointer = whole ? above.pointer : style.cursor === 'pointer';
  const control = shapeRole(tag, controlRole(el, tag, role, pointer, above, marks), above);
  const run = parent ? (parent.run = runOf(el, tag, role, parent.run, marks)) : null;
  const gathers = control !== null || run !== null || role !== 'generic' || NAMES.has(tag);
  const shown = style.visibility === 'visible';
  const named = shown && !above.shy && (control !== null || above.pressable || role === 'img');
  const own = words(el, tag, gathers, named && (marks & LABEL) !== 0, parent?.text ?? null, s.gap);

  const ctx = draftOf(above);
  if (opacity !== above.opacity) mine(ctx).opacity = opacity;
  if (pointer !== above.pointer) mine(ctx).pointer = pointer;
  const loose = layer(el, tag, style, inline, ctx);
  if (loose && s.again) s.again.over = true;
  place(el, tag, control ?? role, marks, style, loose, inline, own, ctx, s.named);
  if (run) mine(ctx).item = itemOf(run, own ?? gather(null), above);
  const label = tag === 'label' ? labelOf(s, el as HTMLLabelElement, own ?? gather(null), ctx.now) : null;
  if (label) mine(ctx).label = label;

  if (ctx.now.form && ctx.now.form !== above.form) s.forms.set(el, ctx.now.form);

  let found: Found | null = null;
  let hidden: boolean | null = null;
  if (control !== null) {
    const within = veiled(parent);
    const veil = !within && veils(style, parent);
    hidden = within || veil;
    const clear = shown && !within && (!veil || isDrawnFor(el, parent));
    found = meet(s, el, tag, control, marks, ctx.now, parent, own ?? gather(null), clear);
    if (found) {
      const inner = mine(ctx);
      inner.control = found;
      inner.pressable = above.pressable || pressable(el, control);
      if (control === 'listbox') inner.listbox = found;
    }
  } else if (shown && !faint) {
    found = meetPicture(s, el, tag, style, ctx, own, parent?.text ?? null);
  }
  if (CLOSED.has(tag) && !(tag === 'svg' && ctx.now.picture === el)) {
    if (loose && parent) parent.adrift = true;
    if (found?.listed && parent) {
      parent.parts.push(found);
      found.loose = loose;
    }
    awaitCaption(s, found, parent);
    return null;
  }

  const shadow = openRoot(el, tag);
  const list = assigned(el, tag);
  // A button in a line is no part of the sentence; a link is.
  const outerLeaf = inline && parent && tag !== 'button' ? parent.leaf : null;
  const frame: Frame = {
    el,
    tag,
    marks,
    seq: s.seq,
    parent,
    ctx: ctx.now,
    style,
    found,
    leaf: gather(outerLeaf),
    text: own ?? parent?.text ?? null,
    own: false,
    shown,
    inline,
    heading: above.section.heading,
    near: '',
    nearIn: null,
    run: null,
    label,
    readable: null,
    behind: null,
    veiled: hidden,
    drawn: false,
    indent: null,
    box: null,
    open: true,
    before: s.finds,
    nears: s.nears,
    leads: null,
    next: list ? null : firstChild(shadow ?? el),
    list,
    at: 0,
    apart: display !== 'inline',
    written: null,
    parts: [],
    known: null,
    calm: null,
    memo: took,
    ends: null,
    widest: null,
    special: false,
    adrift: false,
    from: 0,
    size: 0,
    start: 0,
    was: 0,
    loose,
    rigid: !loose && ctx.now.clip === above.clip,
    shadow,
    scroll: s.keep && ctx.now.clip !== above.clip ? scrollOf(el) : 0,
  };
  parent?.parts.push(frame);
  return frame;
}

/**
 * Where the element's text is gathered, when it names something. The `aria-label` of a control or picture replaces its
 * text further out; on anything else nobody sees it.
 */
function words(
  el: Element,
  tag: string,
  gathers: boolean,
  named: boolean,
  outer: Gather | null,
  gap: number,
): Gather | null {
  const label = named && outer ? attr(el, 'aria-label') : null;
  if (label) {
    add(outer, label.slice(0, 400), gap);
    return gather(null);
  }
  return gathers ? gather(outer, tag === 'label' || tag === 'legend') : null;
}
const NAMES = setOf('label legend th summary dialog text');

function itemOf(run: NonNullable<Frame['run']>, text: Gather, above: Context): Item {
  run.count++;
  return { run, index: run.count, text, outer: above.item };
}

function labelOf(s: Survey, el: HTMLLabelElement, text: Gather, ctx: Context): Label {
  const label: Label = { el, text, ctx, seq: s.seq, box: null, inView: false };
  if (reachable(rectOf(el), ctx.clip)) {
    label.box = rectOf(el);
    label.inView = onScreen(label.box, ctx.clip);
  }
  s.labels.push(label);
  return label;
}

/** Shapes of a picture keep their role whether or not the hand cursor shows over them. */
function shapeRole(tag: string, role: string | null, above: Context): string | null {
  if (role !== 'generic' || !above.picture || tag === 'g') return role;
  return tag === 'text' ? 'text' : 'graphics-symbol';
}
