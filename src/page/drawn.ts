/**
 * Fields that take the keyboard unseen while something else is drawn for them: the field of a list behind the choice that
 * is shown, the slider's field in its handle. They are met where the drawing is, and pressed
 * there.
 */
import { every, holds, parentOf, rectOf, rendered } from './dom';
import { finding, type Found } from './found';
import type { Survey } from './frame';
import { add, gather } from './gather';
import { FONT_PX, SYMBOL_LEAST_PX } from './limits';
import { inputType, roleOf } from './roles';

const UNSEEN =
  'input[role=combobox],input[aria-haspopup=listbox],input[aria-haspopup=true],input[type=range]';
const FIELDS = 'input:not([type=hidden]),textarea,select';
/** Such fields looked at, and boxes around each, at most. */
const MOST = 60;
const OUT = 6;

/** Meets every such field; to be called before labels look for what they name. */
export function drawnFields(s: Survey): void {
  for (const field of every<HTMLInputElement>(document, UNSEEN).slice(0, MOST)) {
    const old = s.of.get(field);
    const isRange = inputType(field) === 'range';
    // A field of a list that is a few pixels wide grows with what is typed: nobody sees it before.
    const narrow = !isRange && old?.box ? old.box.right - old.box.left < 2 * FONT_PX : !old?.box;
    if (!narrow || !rendered(field)) continue;
    const drawing = drawingOf(s, field, isRange ? SYMBOL_LEAST_PX : 2 * SYMBOL_LEAST_PX);
    if (drawing) stand(s, field, old ?? null, drawing);
  }
}

interface Drawing {
  box: Element;
  parts: Found[];
}

/** The nearest box around it in which something is seen, and no other field. */
function drawingOf(s: Survey, field: Element, least: number): Drawing | null {
  let box = parentOf(field);
  for (let i = 0; box && i < OUT; box = parentOf(box), i++) {
    const around = box;
    const others = every(around, FIELDS).filter((one) => one !== field && s.of.get(one)?.box);
    if (others.length > 0) return null;
    const { width, height } = rectOf(around);
    if (width < least || height < least) continue;
    const parts = s.found.filter((one) => one.box && one.el !== field && holds(around, one.el));
    if (parts.length > 0) return { box, parts };
  }
  return null;
}

function stand(s: Survey, el: HTMLInputElement, old: Found | null, { box, parts }: Drawing): void {
  const [first] = parts;
  if (!first) return;
  const content = gather(null);
  for (const part of parts) if (part.kind === 'text' || part.weak) add(content, part.content.text, ++s.gap);
  const { seq, ctx } = first;
  const found = old ?? finding({ el, tag: 'input', kind: 'control', role: roleOf(el), seq, ctx, content });
  found.stale ||= found.content.text !== content.text;
  found.content = content;
  // One that is only narrow stands where it is.
  if (found.box) return;
  found.ctx = ctx;
  found.box = rectOf(box);
  found.inView = parts.some((part) => part.inView);
  found.drawn = box;
  // What was only drawn for it, or only takes the press for it, is no thing of its own.
  const wrapper = parts.find((part) => part.weak && holds(part.el, el));
  found.around = wrapper ?? ctx.control;
  for (const part of parts)
    if (part.el === box && part.role === 'graphics-symbol') [part.box, part.stale] = [null, true];
  s.stood.push(found);
  if (!old) s.found.push(found);
  s.of.set(el, found);
}
