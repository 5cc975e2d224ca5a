/** A survey that builds on the one before: what did not change is taken over, what did is met again. */
import { adopt, sameContext } from './adopt';
import type { Context, Item, Run } from './context';
import { attr, nextSibling, nodeType, textContent } from './dom';
import { enter } from './enter';
import { sameAlerts } from './errors';
import type { Again, Frame, Survey } from './frame';
import { runOf } from './items';
import { canSpeak, doAgain, takesTheSame } from './memo';
import { stand, still } from './moved';
import { roleOf } from './roles';
import { ownTold } from './told';

/** Starts from the survey before. */
export function begin(s: Survey, last: Survey, changes: Again): void {
  s.again = changes;
  s.named = last.named;
  s.body = last.body;
  s.above = last.above;
  s.alerts = sameAlerts(last.alerts, changes);
}

/** Enters the body again; met afresh when it stands in something else than before. */
export function again(s: Survey, el: Element, above: Context): Frame | null {
  const { body: old, above: before } = s;
  if (old?.el === el && before && sameContext(before, above)) {
    before.section.heading = null;
    return renew(s, old, null, before);
  }
  s.above = null;
  return enter(s, el, null, above);
}

/** Meets a child of an element that was here before. Answers the frame to go down into, as entering does. */
export function resume(s: Survey, node: Element, parent: Frame): Frame | null {
  const old = parent.known?.get(node);
  const { again } = s;
  if (!old || !again || again.fresh.has(node)) return enter(s, node, parent, parent.ctx);
  if (again.path.has(node) || again.lists.has(parent.el) || !takenOver(s, again, old, parent))
    return renew(s, old, parent, parent.ctx);
  if (parent.calm?.has(node)) takeRow(s, again, parent, parent.calm);
  return null;
}

/** Enters it again as what it was; afresh when it has become something else. */
function renew(s: Survey, old: Frame, parent: Frame | null, above: Context): Frame | null {
  const was = ownTold(old);
  const now = enter(s, old.el, parent, above);
  // What lay over others may be gone from it.
  if (old.adrift && s.again) s.again.over = true;
  if (!now || !adopt(old, now, above)) return now;
  parent?.parts.splice(-1, 1, old);
  parent?.known?.delete(old.el);
  s.again?.entered.push({ frame: old, was });
  return old;
}

/** Takes a part of the page over whole, if it stands where it stood, or moved as a whole. */
function takenOver(s: Survey, again: Again, old: Frame, parent: Frame): boolean {
  const { el, tag, marks, ctx } = old;
  if (!takesTheSame(s, old, parent)) return false;
  const cell = tag === 'td' && parent.ctx.row !== null;
  if (cell && ctx.column !== parent.ctx.row?.cells) return false;
  const run = runOf(el, tag, roleOf(el, tag, marks), parent.run, marks);
  if (!run !== !itemOf(old, parent)) return false;
  const moved = stands(again, old, parent) ? false : still(old);
  if (moved === null) return false;
  if (cell && parent.ctx.row) parent.ctx.row.cells += Math.max(1, Number(attr(el, 'colspan')) || 1);
  take(s, again, old, parent, run, moved);
  return true;
}

/** The item that an element makes of itself. */
const itemOf = ({ ctx }: Frame, parent: Frame): Item | null =>
  ctx.item === parent.ctx.item ? null : ctx.item;

function take(s: Survey, again: Again, old: Frame, parent: Frame, run: Run | null, moved: boolean): void {
  const item = itemOf(old, parent);
  parent.run = run;
  again.kept.push({ frame: old, index: item?.index ?? 0, of: item?.run.count ?? 0, moved });
  if (run && item) {
    item.run = run;
    item.index = ++run.count;
    item.real = undefined;
  }
  doAgain(s, old, parent);
  parent.known?.delete(old.el);
  parent.parts.push(old);
}

/**
 * Takes over what comes after the part just taken over in a row that stands where it stood, as long as nothing else
 * than blanks lies between. Nothing came or went there: each finds what the one before it left, as it did before, so
 * that is not compared one by one.
 */
function takeRow(s: Survey, again: Again, parent: Frame, row: Map<Node, Frame>): void {
  for (; parent.next; parent.next = nextSibling(parent.next)) {
    const old = row.get(parent.next);
    if (!old) {
      if (nodeType(parent.next) !== Node.TEXT_NODE || textContent(parent.next).trim() !== '') return;
      s.gap++;
      continue;
    }
    const after = old.memo?.after;
    if (!after || !canSpeak(after, parent.text)) return;
    const was = itemOf(old, parent)?.run;
    const run = was && (parent.run?.key === was.key ? parent.run : { ...was, count: 0 });
    take(s, again, old, parent, run ?? null, false);
  }
}

/** From this number of siblings on, they are measured together. */
const MANY = 4;

/**
 * True when it is one of many siblings in a row with nothing different in them, of which the first, the middle and the last
 * stand where they stood: then those between do, as what is between the ends of one part does.
 */
function stands(again: Again, frame: Frame, parent: Frame): boolean {
  const { known, calm } = parent;
  if (calm?.has(frame.el)) return true;
  // Where a row moved each is measured, there and after it.
  if (!known || !frame.ends || calm?.size === 0) return false;
  const row = new Map<Node, Frame>();
  const measured: Frame[] = [];
  for (let node: Node | null = frame.el; node; node = nextSibling(node)) {
    if (again.fresh.has(node as Element) || again.path.has(node)) break;
    const one = known.get(node);
    if (!one) continue;
    row.set(node, one);
    if (one.ends) measured.push(one);
  }
  if (measured.length < MANY) return false;
  const some = [frame, measured[measured.length >> 1] ?? frame, measured.at(-1) ?? frame];
  const flows = [...again.path, ...some.map(({ el }) => el)].every(inFlow);
  const calmly = flows && FLOW.test(parent.style.display) && stand(some);
  parent.calm = calmly ? row : new Map();
  return calmly;
}

/** Cells and floats make room for each other in other ways than blocks one below the other, and a float that changed reaches far. */
const FLOW = /^(?:block|list-item)$/;
const inFlow = (node: Node): boolean => getComputedStyle(node as Element).float === 'none';
