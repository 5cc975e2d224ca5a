/** Coming out of an element: its text is complete, so it can become a heading, a header cell, a legend, a leaf. */
import { attr, doc } from './dom';
import { awaitCaption } from './captions';
import { fold } from './fold';
import { finding, type Found } from './found';
import type { Frame, Survey } from './frame';
import { list } from './list';
import { ends, remember } from './memo';
import { ROLE } from './marks';
import { MOST_OPTIONS, MOST_TEXTS } from './limits';
import { meetBlank } from './symbols';
import { boxOf, readable } from './seen';
import { keep } from './survey';
import { setOf } from './set-of';

/** Kept instead of the styles of all elements, each of which the browser would have to hold. */
const NONE = getComputedStyle(doc.make('div'));

/** Completes an element. */
export function leave(s: Survey, frame: Frame): void {
  frame.open = false;
  if (!frame.inline) {
    s.walls++;
    s.gap++;
    s.block++;
  } else if (frame.apart) s.gap++;
  if (frame.found) s.block++;
  const { ctx, text, parent } = frame;
  if (text && text !== parent?.text && parent) {
    const around = parent.ctx;
    if (isHeading(frame) && text.text.trim()) {
      around.section.heading = text;
      if (around.dialog) around.dialog.heading ??= text;
      if (around.form && !around.form.name) around.form.heading ??= text;
    }
    if (frame.tag === 'legend' && around.group) around.group.text ??= text;
    if (frame.tag === 'th' && ctx.table && ctx.row?.header) ctx.table.headers[ctx.column] = text;
    if (frame.found?.role === 'option' && ctx.listbox && ctx.listbox !== frame.found)
      offer(ctx.listbox, frame);
  }
  if (frame.own) leaf(s, frame);
  else if (!frame.found && frame.before === s.finds) meetBlank(s, frame);
  if (frame.found && !frame.found.box && frame.own && frame.shown) keep(frame.found, boxOf(frame.el), parent);
  awaitCaption(s, frame.found ?? frame.written, parent);
  if (s.keep) {
    if (frame.known) gone(s, frame.known);
    frame.known = frame.calm = null;
    frame.style = NONE;
    if (fold(frame)) return;
    if (s.again) ends(frame);
    else s.left.push(frame);
    remember(s, frame);
  }
}

/** Notes whether something that may have lain over others is no more. */
function gone(s: Survey, known: Map<Node, Frame>): void {
  for (const old of known.values()) if (!old.rigid && s.again) s.again.over = true;
}

const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');
const isHeading = ({ el, tag, marks }: Frame): boolean =>
  HEADINGS.has(tag) || (marks & ROLE ? attr(el, 'role') === 'heading' : false);

function offer(listbox: Found, frame: Frame): void {
  listbox.options ??= [];
  if (listbox.options.length >= MOST_OPTIONS) return;
  const selected = attr(frame.el, 'aria-selected') === 'true';
  listbox.options.push({ label: frame.text?.text.trim() ?? '', ...(selected && { selected }) });
}

/** Visible text that no control already carries as its own. */
function leaf(s: Survey, frame: Frame): void {
  // The lines of an SVG text are the text itself.
  if (s.hear || frame.found || frame.tag === 'tspan' || !frame.shown || !readable(frame)) return;
  if (s.texts >= MOST_TEXTS) {
    s.truncated = true;
    return;
  }
  const { el, tag, marks, seq, ctx, heading, leaf: content, near, nearIn } = frame;
  const role = isHeading(frame) ? 'heading' : 'text';
  const found = finding({ el, tag, kind: 'text', role, marks, seq, ctx, heading, content, near, nearIn });
  if (!keep(found, frame.box ?? boxOf(el), frame.parent)) return;
  s.texts++;
  list(s, found);
  frame.written = found;
  grow(ctx.control, found);
}

/** A control without a box of its own (its children float or are placed) has theirs. */
function grow(control: Found | null, part: Found): void {
  if (!control || !part.box) return;
  const box = control.box;
  if (box && box.right - box.left >= 1 && box.bottom - box.top >= 1) return;
  control.box = part.box;
  control.inView = part.inView;
}
