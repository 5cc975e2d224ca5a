/**
 * An element that something changed in is entered again, and what it was before takes over what it is now: its parts
 * that stay refer to the same contexts, texts and runs as before.
 */
import type { Context } from './context';
import { isFrame, type Frame } from './frame';
import { behind } from './seen';
import { veiled } from './veil';
import type { Clip } from './visible';

const PLAIN = 'opacity pointer canvas pressable landmark overlay column picture shy inert'.split(
  ' ',
) as (keyof Context)[];
const PARTS = 'section dialog group item form label table row listbox control'.split(
  ' ',
) as (keyof Context)[];

/** Makes `old` what `now` is. False, with nothing done, when its parts would stand in something else than before. */
export function adopt(old: Frame, now: Frame, above: Context): boolean {
  const [was, is] = [old.ctx, now.ctx];
  if (is.picture || old.inline !== now.inline || old.shown !== now.shown || old.apart !== now.apart)
    return false;
  if (old.shadow !== now.shadow || old.loose !== now.loose) return false;
  if (ownText(old) !== ownText(now) || !old.found !== !now.found) return false;
  if (old.found && now.found && !sameFind(old, now)) return false;
  if (!sameContext(was, is) || (old.veiled !== null && veiled(now) !== old.veiled)) return false;
  if (old.behind !== null && behind(now) !== old.behind) return false;
  // What it sets up for its parts must be the same kinds of things.
  if (PARTS.some((key) => (was[key] !== above[key]) !== (is[key] !== above[key]))) return false;
  takeOver(old, now, above);
  return true;
}

const ownText = ({ text, parent }: Frame): boolean => text !== (parent?.text ?? null);

const sameFind = ({ found: a }: Frame, { found: b }: Frame): boolean =>
  a?.role === b?.role && a?.weak === b?.weak && a?.labels.length === b?.labels.length;

/** True when two contexts are the same in all that is handed down by value. */
export const sameContext = (a: Context, b: Context): boolean =>
  PLAIN.every((key) => a[key] === b[key]) && sameClip(a.clip, b.clip) && sameClip(a.placedClip, b.placedClip);

const SIDES = ['left', 'top', 'right', 'bottom'] as const;
const sameClip = (a: Clip, b: Clip): boolean =>
  a === b || SIDES.every((side) => a.hard[side] === b.hard[side] && a.soft[side] === b.soft[side]);

function takeOver(old: Frame, now: Frame, above: Context): void {
  const { ctx, found, text, leaf, parts, label, from } = old;
  const known = new Map<Node, Frame>();
  for (const part of parts) if (isFrame(part)) known.set(part.el, part);
  const fresh = now.ctx;
  if (text && ownText(old)) [text.text, text.shy, text.gap] = ['', '', 0];
  [leaf.text, leaf.shy, leaf.gap] = ['', '', 0];
  if (found && now.found)
    Object.assign(found, now.found, { ctx: found.ctx, content: found.content, labels: found.labels });
  if (ctx.section !== above.section) Object.assign(ctx.section, fresh.section);
  if (ctx.dialog && fresh.dialog && ctx.dialog !== above.dialog)
    Object.assign(ctx.dialog, fresh.dialog, { text: ctx.dialog.text });
  if (ctx.group && ctx.group !== above.group) Object.assign(ctx.group, fresh.group);
  if (ctx.item && fresh.item && ctx.item !== above.item)
    Object.assign(ctx.item, { run: fresh.item.run, index: fresh.item.index, real: undefined });
  if (ctx.form && ctx.form !== above.form) Object.assign(ctx.form, fresh.form);
  if (ctx.table && ctx.table !== above.table) ctx.table.headers = [];
  if (ctx.row && ctx.row !== above.row) Object.assign(ctx.row, fresh.row);
  if (label && now.label) Object.assign(label, { box: now.label.box, inView: now.label.inView });
  Object.assign(old, now, { ctx, found, text, leaf, label, from, parts: [], known });
}
