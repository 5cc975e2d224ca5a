/**
 * Carrying a thing across the page with the button held: by the browser's drag and drop where the thing is draggable
 * (HTML, section Drag and drop: processing model), else by pointer and mouse moves.
 */
import { doc, fire, isConnected, nearest, rectOf, shadowOf } from './dom';
import { grab, handAt, MOUSE, mouse, pointTo } from './events';
import type { Point } from './cover';
import { frame } from './settle';

/** Moves on the way: enough for pages that follow the pointer, few enough to be quick. */
const STEPS = 8;
const MOST_STEPS = 60;
/** px: pages begin to drag only after a few of them. */
const START = [2, 6, 12];

/** A way for the pointer: asked again before each move, because things give way and pages roll. */
export interface Way {
  from: Element;
  /** Where the pointer goes down; the middle when left out. */
  at?: Point;
  /** Places to let go at, best first; the first that takes drops is used, and without drops the first. */
  goals: (() => Point)[];
}

/** Carries it there and lets go. True when the browser's own drag and drop was used and a place took the drop. */
export async function carry({ from, at = centre(from), goals }: Way): Promise<boolean> {
  const kept = grab(from, at);
  await frame();
  const thing = kept ? draggable(from) : null;
  const data = new DataTransfer();
  const [first = () => at] = goals;
  if (thing && send(thing, 'dragstart', at, data, null)) {
    fire(from, new PointerEvent('pointercancel', { ...handAt(at), ...MOUSE, cancelable: false }));
    // Pages change what they show of the thing after its picture was taken.
    await frame();
    return dragged(thing, at, goals.length > 0 ? goals : [first], data);
  }
  await moved(from, at, first);
  return false;
}

/** The middle of a thing as it stands now, in viewport pixels. */
export const centre = (el: Element): Point => {
  const { left, top, width, height } = rectOf(el);
  return { x: left + width / 2, y: top + height / 2 };
};

/** What would be dragged: the nearest draggable thing around, links and pictures included. */
const draggable = (el: Element): Element | null =>
  nearest(el, (up) => up instanceof HTMLElement && up.draggable);

async function dragged(
  thing: Element,
  at: Point,
  goals: (() => Point)[],
  data: DataTransfer,
): Promise<boolean> {
  const now: { over: Element | null; taken: boolean } = { over: null, taken: false };
  const to = (point: Point): void => {
    send(thing, 'drag', point, data, null);
    const under = deepest(point) ?? thing;
    if (under !== now.over) {
      const left = now.over;
      now.over = under;
      send(under, 'dragenter', point, data, left);
      if (left && isConnected(left)) send(left, 'dragleave', point, data, under);
    }
    now.taken = !send(under, 'dragover', point, data, null);
  };
  let last = at;
  for (const goal of goals) {
    const start = last;
    for (let i = 1; i <= STEPS; i++) {
      to((last = between(start, goal(), i / STEPS)));
      await frame();
    }
    // Once more where it is: things have made room meanwhile.
    to((last = goal()));
    if (now.taken) break;
  }
  if (now.over && isConnected(now.over)) send(now.over, now.taken ? 'drop' : 'dragleave', last, data, null);
  if (isConnected(thing)) send(thing, 'dragend', last, data, null);
  return now.taken;
}

/** Sends one drag event; false when the page prevented it, which for `dragover` means that it takes drops. */
function send(
  el: Element,
  type: string,
  at: Point,
  dataTransfer: DataTransfer,
  relatedTarget: Element | null,
) {
  const still = type === 'dragend' || type === 'dragleave';
  const init = { ...handAt(at), cancelable: !still, dataTransfer, relatedTarget, buttons: still ? 0 : 1 };
  return fire(el, new DragEvent(type, init));
}

async function moved(from: Element, at: Point, goal: () => Point): Promise<void> {
  const { left, top, width, height } = rectOf(from);
  let follows = false;
  // A page that captured the pointer gets all events on the thing itself. That cannot be seen, but the thing is seen to follow.
  const under = (point: Point): Element => {
    const own = (follows || inside(from, point)) && getComputedStyle(from).pointerEvents !== 'none';
    return own ? from : (deepest(point) ?? from);
  };
  const to = (point: Point): void => {
    pointTo(under(point), point, true);
    const now = rectOf(from);
    follows = isConnected(from) && Math.hypot(now.left - left, now.top - top) > 1;
  };
  const { x, y } = goal();
  const far = Math.hypot(x - at.x, y - at.y) || 1;
  for (const px of START.filter((px) => px < far)) {
    to(between(at, { x, y }, px / far));
    await frame();
  }
  // Small steps: a thing that follows a frame late must stay under the pointer.
  const steps = Math.ceil((3 * far) / Math.max(8, Math.min(width, height)));
  const count = Math.min(MOST_STEPS, Math.max(STEPS, steps));
  for (let i = 1; i <= count; i++) {
    to(between(at, goal(), i / count));
    await frame();
  }
  const end = goal();
  to(end);
  await frame();
  mouse(under(end), 'up', end, null);
}

function inside(el: Element, { x, y }: Point): boolean {
  const { left, top, right, bottom } = rectOf(el);
  return x >= left && x <= right && y >= top && y <= bottom;
}

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** The innermost element at a point, inside open shadow roots too. */
function deepest({ x, y }: Point): Element | null {
  let el = doc.at(x, y);
  for (let inner = el; inner;) {
    const tree: ShadowRoot | null = shadowOf(inner);
    const next: Element | null = tree?.elementFromPoint(x, y) ?? null;
    if (!next || next === inner) break;
    el = inner = next;
  }
  return el;
}
