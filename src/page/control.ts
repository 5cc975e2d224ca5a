/** Meeting a control: a find with its place, unless it cannot be seen. */
import type { Context } from './context';
import { firstChild, rectOf } from './dom';
import { finding, isFirm, type Found } from './found';
import type { Frame, Survey } from './frame';
import type { Gather } from './gather';
import { FONT_PX, MOST_CONTROLS, SEEN_OPACITY, SYMBOL_LEAST_PX } from './limits';
import { list } from './list';
import { optionsOf } from './options';
import { isTyped } from './resting';
import { inputType, isField } from './roles';
import { boxOf } from './seen';
import { keep } from './survey';

/** Checkboxes, radio buttons, sliders and file fields are often made invisible over or beside a drawn one. */
export const isTickable = (el: Element): boolean =>
  ['checkbox', 'radio', 'file', 'range'].includes(inputType(el));

/** A slider's own field, cut away within the handle or track that is drawn in its place. */
export const isDrawnFor = (el: Element, parent: Frame | null): boolean =>
  inputType(el) === 'range' && parent !== null && rectOf(parent.el).height >= SYMBOL_LEAST_PX;

/** A control with its role becomes a find; null when nobody can operate it here and nothing is in it that could be seen. */
export function meet(
  s: Survey,
  el: Element,
  tag: string,
  role: string,
  marks: number,
  ctx: Context,
  parent: Frame | null,
  content: Gather,
  shown: boolean,
): Found | null {
  if (s.controls >= MOST_CONTROLS) {
    s.truncated = true;
    return null;
  }
  const labels = ctx.label && isField(el) ? [ctx.label] : [];
  const { seq, near, nearIn } = s;
  const options = tag === 'select' ? optionsOf((el as HTMLSelectElement).options) : null;
  const found = finding({
    el,
    tag,
    kind: 'control',
    role,
    marks,
    seq,
    ctx,
    content,
    labels,
    near,
    nearIn,
    options,
  });
  found.weak = !isFirm(el, role);
  s.block++;
  const box = boxOf(el);
  const faint = ctx.opacity < SEEN_OPACITY;
  if (faint && !isTickable(el) && !isTyped(el)) return null;
  // A picture shrinks what it does not show for now to nothing.
  const tiny = ctx.picture !== null && box.right - box.left < FONT_PX && box.bottom - box.top < FONT_PX;
  if (!shown || tiny || (faint && (box.right - box.left < 8 || box.bottom - box.top < 8)))
    return firstChild(el) ? found : null;
  if (keep(found, box, parent)) s.controls++;
  list(s, found);
  if ((role === 'checkbox' || role === 'radio') && tag === 'input' && parent)
    s.awaiting = { found, parent, tick: true };
  else s.awaiting = null;
  return found;
}
