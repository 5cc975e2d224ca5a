/**
 * What a block of the page took from the words before it and did to what is around it: when it would take the same
 * again and nothing in it is different, a later survey takes it over whole.
 */
import type { Context } from './context';
import type { Found } from './found';
import { isFrame, type Frame, type Memo, type Survey } from './frame';
import { add, addShy, type Gather } from './gather';
import { NAME_CHARS } from './limits';
import { isField } from './roles';
import { isWatched } from './watched';

/** What it takes, noted on the way in; null when it would do more to what is around it than is noted. */
export function memo(s: Survey, tag: string, parent: Frame): Memo | null {
  const { ctx, text } = parent;
  if (ctx.control || ctx.label || ctx.listbox || ctx.picture || waits(s)) return null;
  if (tag === 'th' || tag === 'legend') return null;
  return {
    near: s.near,
    nearIn: s.nearIn,
    heading: ctx.section.heading,
    headingText: ctx.section.heading?.text ?? '',
    open: openPlaces(ctx),
    text: room(text?.text),
    shy: room(text?.shy),
    nears: s.nears,
    finds: s.finds,
    after: null,
  };
}

/** Which of the dialog, form and group around still wait for their heading or legend. */
const openPlaces = ({ dialog, form, group }: Context): number =>
  (dialog && !dialog.heading ? 1 : 0) |
  (form && !form.name && !form.heading ? 2 : 0) |
  (group && !group.text ? 4 : 0);

/** True when a checkbox before this would take words that come now. */
const waits = ({ awaiting }: Survey): boolean =>
  awaiting !== null &&
  (awaiting.parent.open || (awaiting.parent.tag === 'td' && awaiting.parent.parent?.open === true));

const FULL = -1;
const room = (text: string | undefined): number =>
  text !== undefined && text.length >= NAME_CHARS ? FULL : (text?.length ?? 0);

/** What it did, noted on the way out. */
export function remember(s: Survey, frame: Frame): void {
  const { parent, tag, ctx } = frame;
  if (tag === 'th' && ctx.table)
    // The heading of a column is known to the whole table.
    for (let at = frame, up = at.parent; up?.ctx.table === ctx.table; at = up, up = at.parent) at.memo = null;
  const took = frame.memo;
  if (!took || !parent) return;
  // A checkbox in a cell waits for the words of the next cell.
  if (waits(s)) {
    frame.memo = null;
    return;
  }
  const { dialog, form, group, section } = parent.ctx;
  took.after = {
    near: s.nears === took.nears ? null : s.near,
    nearIn: s.nearIn,
    heading: section.heading,
    dialog: took.open & 1 ? (dialog?.heading ?? null) : null,
    form: took.open & 2 ? (form?.heading ?? null) : null,
    group: took.open & 4 ? (group?.text ?? null) : null,
    said: took.text === FULL ? null : (parent.text?.text.slice(took.text) ?? ''),
    shy: took.shy === FULL ? null : (parent.text?.shy.slice(took.shy) ?? ''),
    finds: s.finds - took.finds,
  };
}

/** True when it would take now what it took then, and what it said is not wanted or was nothing. */
export function takesTheSame(s: Survey, { memo: took }: Frame, parent: Frame): boolean {
  const after = took?.after;
  if (!after || waits(s)) return false;
  const { heading } = parent.ctx.section;
  return (
    took.near === s.near &&
    took.nearIn?.item === s.nearIn?.item &&
    took.nearIn?.row === s.nearIn?.row &&
    took.heading === heading &&
    took.headingText === (heading?.text ?? '') &&
    took.open === openPlaces(parent.ctx) &&
    canSpeak(after, parent.text)
  );
}

/** True when what it said before can be said again to what is around it, or nobody listens there any more. */
export const canSpeak = ({ said, shy }: NonNullable<Memo['after']>, to: Gather | null): boolean =>
  (isFull(to, 'text') || canSay(said, to)) && (isFull(to, 'shy') || canSay(shy, to));

const isFull = (gather: Gather | null, key: 'text' | 'shy'): boolean =>
  gather === null || gather[key].length >= NAME_CHARS;

/** Unseen words go no further than the label or legend around them: there it is not known which they were. */
function canSay(words: string | null, to: Gather | null): boolean {
  if (words === null) return false;
  if (words !== '') for (let at = to; at; at = at.outer) if (at.label) return false;
  return true;
}

/** Does to what is around it what it did before. */
export function doAgain(s: Survey, { memo: took }: Frame, parent: Frame): void {
  const after = took?.after;
  if (!after) return;
  s.gap++;
  if (after.said) add(parent.text, after.said, s.gap++);
  if (after.shy) addShy(parent.text, after.shy);
  s.block++;
  s.finds += after.finds;
  if (after.near !== null) {
    s.near = after.near;
    s.nearIn = after.nearIn;
    s.nears++;
  }
  const { dialog, form, group, section } = parent.ctx;
  section.heading = after.heading;
  if (dialog && after.dialog) dialog.heading ??= after.dialog;
  if (form && after.form) form.heading ??= after.form;
  if (group && after.group) group.text ??= after.group;
}

/** The same for all frames of a first look: nobody waits for it, so it is done in a quiet moment, or as the next look begins. */
export function endsOfAll(s: Survey): void {
  for (const frame of s.left) ends(frame);
  s.left = [];
}

/** First and last find in it, and what else is to be known of all that is in it. */
export function ends(frame: Frame): void {
  const { found, written, parts } = frame;
  let first: Found | null = found?.listed ? found : written;
  for (let i = 0; !first && i < parts.length; i++) first = end(parts[i], 0);
  let last: Found | null = null;
  for (let i = parts.length - 1; !last && i >= 0; i--) last = end(parts[i], 1);
  frame.ends = first ? [first, last ?? first] : null;
  frame.widest = wider(found?.listed ? found : null, written);
  frame.special = isSpecial(frame);
  if (frame.adrift) frame.rigid = false;
  for (const part of parts) {
    frame.widest = wider(frame.widest, isFrame(part) ? part.widest : part);
    if (!isFrame(part)) frame.special ||= part.loose || isField(part.el, part.tag);
    else {
      frame.special ||= part.special;
      frame.rigid &&= part.rigid;
    }
  }
}

/** True when more than finds is listed of it. */
const isSpecial = (frame: Frame): boolean => {
  const { label, shadow, found, ctx, parent, el } = frame;
  return (
    label !== null ||
    shadow !== null ||
    ctx.form !== (parent?.ctx.form ?? null) ||
    (found !== null && isField(el)) ||
    isWatched(frame)
  );
};

const wider = (a: Found | null, b: Found | null): Found | null => (a && (!b || width(a) >= width(b)) ? a : b);
const width = ({ met }: Found): number => (met ? met.right - met.left : -1);

function end(part: Frame | Found | undefined, which: 0 | 1): Found | null {
  if (!part) return null;
  return isFrame(part) ? (part.ends?.[which] ?? null) : part;
}
