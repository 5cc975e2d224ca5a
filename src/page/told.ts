/** What elements tell of where they stand: the parts of that which one frame sets up, to see whether they changed. */
import type { Dialog, FormInfo, Item } from './context';
import type { Again, Frame } from './frame';
import { has } from './dom';
import type { Found } from './found';
import { told } from './gather';
import { ITEM_CHARS, NEAR_CHARS } from './limits';
import { findsOf } from './moved';

/** What the elements in it are told of the item, dialog, group, form and table that it makes. */
export function ownTold({ ctx, parent }: Frame): string {
  const above = parent?.ctx;
  const { item, dialog, group, form, table } = ctx;
  const parts: string[] = [];
  if (item && item !== above?.item) parts.push(itemTold(item));
  if (dialog && dialog !== above?.dialog) parts.push(dialogTold(dialog));
  if (group && group !== above?.group) parts.push(group.label, told(group.text, NEAR_CHARS));
  if (form && form !== above?.form) parts.push(formTold(form));
  if (table && table !== above?.table) parts.push(table.headers.map((cell) => cell?.text).join('|'));
  return parts.join('\n');
}

const itemTold = ({ index, run, text }: Item): string =>
  `${index} ${run.count} ${run.least} ${told(text, ITEM_CHARS, true)}`;

const dialogTold = ({ label, heading, text }: Dialog): string =>
  [label, told(heading, NEAR_CHARS), told(text, NEAR_CHARS)].join('\n');

const formTold = ({ name, heading, method, search, secret }: FormInfo): string =>
  [name, told(heading, NEAR_CHARS), method, search, secret].join('\n');

/**
 * Marks what was taken over and is told of its surroundings otherwise than before, and what moved. To be called once
 * everything is named: a field may make its form a search.
 */
export function tellAgain(found: Found[], { entered, kept }: Again): void {
  const changed = new Set<Frame>();
  const differs = ({ parent }: Frame): boolean => parent !== null && changed.has(parent);
  for (const { frame, was } of entered) if (differs(frame) || ownTold(frame) !== was) changed.add(frame);
  const form = [...changed].some(({ el, ctx }) => ctx.form?.el === el);
  if (form) for (const one of found) one.stale ||= one.kind === 'control' && has(one.el, 'form');
  for (const { frame, index, of, moved } of kept) {
    const { item } = frame.ctx;
    const own = item !== null && item !== frame.parent?.ctx.item;
    const elsewhere = differs(frame) || (own && (item.index !== index || item.run.count !== of));
    if (!elsewhere && !moved) continue;
    for (const found of findsOf(frame)) {
      found.stale ||= elsewhere;
      found.moved = moved;
      if (!elsewhere) continue;
      for (let at = found.ctx.item; at; at = at.outer) at.real = undefined;
    }
  }
}
