/** The lists of a survey, read off its frames in page order. */
import { rectOf } from './dom';
import type { Label } from './context';
import type { Found } from './found';
import { isFrame, type Frame, type Survey } from './frame';
import { isField } from './roles';
import { onScreen, reachable } from './visible';
import { watch } from './watched';

/**
 * Puts finds, labels and forms of all frames on the lists, in page order. Of parts taken over whole the finds are copied
 * from the list before.
 */
export function collect(s: Survey, before: readonly Found[]): void {
  [s.found, s.labels, s.fields, s.watched, s.adrift] = [[], [], [], [], []];
  for (const list of [s.of, s.forms, s.roots]) list.clear();
  const kept = new Set(s.again?.kept.map(({ frame }) => frame));
  const { body } = s;
  if (!body) return;
  /** How deep the way down was when it went into a part that was taken over whole; what is in there was so, too. */
  let whole = Infinity;
  const path: Frame[] = [body];
  const places: number[] = [0];
  meet(s, body);
  for (let frame = path.at(-1); frame; frame = path.at(-1)) {
    const at = places[path.length - 1] ?? 0;
    const part = frame.parts[at];
    if (!part) {
      frame.size = s.found.length - frame.start;
      path.pop();
      places.pop();
      if (path.length < whole) whole = Infinity;
      continue;
    }
    places[path.length - 1] = at + 1;
    if (!isFrame(part)) note(s, part);
    else if (!part.special && (whole < Infinity || kept.has(part))) copy(s, part, frame, before);
    else {
      path.push(part);
      if (whole === Infinity && kept.has(part)) whole = path.length;
      places.push(0);
      meet(s, part);
    }
  }
  number(s);
}

function meet(s: Survey, frame: Frame): void {
  const { found, written, label, ctx, parent } = frame;
  watch(s, frame);
  frame.was = (parent?.was ?? 0) + frame.from;
  frame.start = s.found.length;
  frame.from = frame.start - (parent?.start ?? 0);
  if (label) noteLabel(s, label, 2 * s.found.length + ((found ?? written) ? 1 : 0));
  if (ctx.form && ctx.form !== parent?.ctx.form) s.forms.set(frame.el, ctx.form);
  if (found?.listed) note(s, found);
  if (written) note(s, written);
}

function copy(s: Survey, frame: Frame, parent: Frame, before: readonly Found[]): void {
  const was = parent.was + frame.from;
  frame.from = s.found.length - parent.start;
  for (let i = was; i < was + frame.size; i++) {
    const found = before[i];
    if (found) list(s, found);
  }
}

/** What a label may stand for is looked up by its element; links never are. */
function list(s: Survey, found: Found): void {
  s.found.push(found);
  if (found.kind === 'control' && found.tag !== 'a') s.of.set(found.el, found);
}

function note(s: Survey, found: Found): void {
  list(s, found);
  if (found.loose) s.adrift.push(found);
  if (found.kind !== 'control') return;
  if (isField(found.el, found.tag) || found.tag.includes('-')) s.fields.push(found.el);
}

/** Numbers the finds in page order, with places for labels between. */
function number(s: Survey): void {
  [s.controls, s.texts] = [0, 0];
  let seq = 1;
  for (const found of s.found) {
    found.seq = seq;
    seq += 2;
    if (found.kind === 'text') s.texts++;
    else if (found.box) s.controls++;
  }
}

/** A label that was taken over may have moved. */
function noteLabel(s: Survey, label: Label, seq: number): void {
  label.seq = seq;
  const box = rectOf(label.el);
  label.box = reachable(box, label.ctx.clip) ? box : null;
  label.inView = label.box !== null && onScreen(label.box, label.ctx.clip);
  s.labels.push(label);
}
