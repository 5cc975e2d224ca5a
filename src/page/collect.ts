/** The lists of a survey, read off its frames in page order. */
import { rectOf } from './dom';
import type { Label } from './context';
import type { Found } from './found';
import type { Frame, Survey } from './frame';
import { isField } from './roles';
import { onScreen, reachable } from './visible';

/** Puts finds, labels and forms of all frames on the lists, in page order. */
export function collect(s: Survey): void {
  [s.found, s.labels, s.seq] = [[], [], 0];
  s.of.clear();
  s.forms.clear();
  [s.controls, s.texts, s.symbols] = [0, 0, 0];
  [s.fields, s.watched, s.adrift] = [[], [], []];
  s.roots.clear();
  const { body } = s;
  if (!body) return;
  const path: Frame[] = [body];
  const places: number[] = [0];
  meet(s, body);
  for (let frame = path.at(-1); frame; frame = path.at(-1)) {
    const at = places[path.length - 1] ?? 0;
    const part = frame.parts[at];
    if (!part) {
      path.pop();
      places.pop();
      continue;
    }
    places[path.length - 1] = at + 1;
    if ('parts' in part) {
      path.push(part);
      places.push(0);
      meet(s, part);
    } else note(s, part, ++s.seq);
  }
}

function meet(s: Survey, frame: Frame): void {
  const seq = ++s.seq;
  frame.seq = seq;
  const { found, written, label, ctx, parent } = frame;
  watch(s, frame);
  if (label) noteLabel(s, label, seq);
  if (ctx.form && ctx.form !== parent?.ctx.form) s.forms.set(frame.el, ctx.form);
  if (found?.listed) note(s, found, seq);
  if (written) note(s, written, seq);
}

/** Notes what may move, scroll or open by itself. */
export function watch(s: Survey, frame: Frame): void {
  const { tag, loose, shadow, ctx, parent } = frame;
  if (shadow) s.roots.add(shadow);
  if (loose || ctx.clip !== parent?.ctx.clip || (tag.includes('-') && !shadow)) s.watched.push(frame);
}

function note(s: Survey, found: Found, seq: number): void {
  found.seq = seq;
  if (found.loose) s.adrift.push(found);
  s.found.push(found);
  if (found.kind === 'control') {
    if (found.box) s.controls++;
    s.of.set(found.el, found);
    if (isField(found.el)) s.fields.push(found.el);
  } else s.texts++;
}

/** A label that was taken over may have moved. */
function noteLabel(s: Survey, label: Label, seq: number): void {
  label.seq = seq;
  const box = rectOf(label.el);
  label.box = reachable(box, label.ctx.clip) ? box : null;
  label.inView = label.box !== null && onScreen(label.box, label.ctx.clip);
  s.labels.push(label);
}
