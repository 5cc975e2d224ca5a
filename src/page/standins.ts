/** Fields that are hidden behind something drawn: boxes behind their label, lists and fields behind a widget made of other elements. */
import type { Label } from './context';
import { drawnFields } from './drawn';
import { has, holds, parentOf } from './dom';
import { finding, type Found } from './found';
import { VALUED, isField } from './roles';
import type { Survey } from './frame';
import { setOf } from './set-of';

/** The labels of each field by `for`, and of the widget that stands for a hidden field. */
export function labelled(s: Survey): Map<Element, Label[]> {
  drawnFields(s);
  const byFor = new Map<Element, Label[]>();
  for (const label of s.labels) {
    const field = has(label.el, 'for') ? label.el.control : null;
    if (!field) continue;
    const shown = s.of.get(field)?.box ? field : (widgetFor(s, field, label) ?? field);
    const others = byFor.get(shown);
    if (others) others.push(label);
    else byFor.set(shown, [label]);
  }
  return byFor;
}

/** The first widget with a value beside a hidden field, near enough to be drawn for it. */
function widgetFor(s: Survey, field: Element, label: Label): Element | null {
  if (field instanceof HTMLInputElement && TICKABLE.has(field.type)) return null;
  for (let around = parentOf(field), i = 0; around && i < 3; around = parentOf(around), i++) {
    const inside = around;
    const one = s.found.find(
      ({ el, role, box, seq }) => box && seq > label.seq && VALUED.has(role) && holds(inside, el),
    );
    // A field that can be seen is labelled for itself.
    if (one) return isField(one.el) && has(one.el, 'id') ? null : one.el;
    if (holds(around, label.el)) return null;
  }
  return null;
}

const TICKABLE = setOf('checkbox radio file');

/** A checkbox, radio button or file field that is hidden behind its label is met where the label is. */
export function standIns(s: Survey): void {
  for (const label of s.labels) {
    const field = label.el.control;
    if (!label.box || !(field instanceof HTMLInputElement)) continue;
    if (!TICKABLE.has(field.type) || s.of.get(field)?.box) continue;
    const found = s.of.get(field) ?? behind(field, label);
    found.box = label.box;
    found.inView = label.inView;
    s.stood.push(found);
    if (!s.of.has(field)) s.found.push(found);
    s.of.set(field, found);
  }
}

const behind = (el: HTMLInputElement, label: Label): Found =>
  finding({
    el,
    tag: 'input',
    kind: 'control',
    role: el.type === 'file' ? 'button' : el.type,
    seq: label.seq,
    ctx: label.ctx,
    content: label.text,
    labels: [label],
  });
