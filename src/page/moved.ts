/** Whether a part of the page that did not change stands where it stood. */
import type { Found } from './found';
import { isFrame, type Frame } from './frame';
import { rectOf } from './dom';
import { boxOf } from './seen';
import { thick } from './symbols';
import { onScreen, reachable, type Box } from './visible';

/** From this number of finds on, one in the middle is measured too. */
const MANY = 8;

/**
 * Measures a few of the finds in it. False when none moved, true when all moved by the same way, which is then done to
 * every find in it; null when it has to be looked through.
 */
export function still(frame: Frame): boolean | null {
  const way = oneWay(frame);
  if (!way) return null;
  if (way.x === 0 && way.y === 0) return false;
  if (!frame.rigid) return null;
  return shift(frame, way) ? true : null;
}

/** True when what was measured in each of them stands where it stood. */
export const stand = (frames: Frame[]): boolean => frames.every((frame) => same(NOWHERE, oneWay(frame)));

/** The way that all that is measured in it moved; null when there is no such way. */
function oneWay(frame: Frame): Way | null {
  const { ends } = frame;
  if (!ends) return NOWHERE;
  const way = wayOf(ends[0]);
  if (!way || (ends[1] !== ends[0] && !same(way, wayOf(ends[1])))) return null;
  return inner(frame).some((found) => !same(way, wayOf(found))) ? null : way;
}

interface Way {
  x: number;
  y: number;
}

const NOWHERE: Way = { x: 0, y: 0 };
const same = (a: Way, b: Way | null): boolean => b !== null && a.x === b.x && a.y === b.y;

/** How far it moved; null when it is not what it was in size, or was not measured. */
export function wayOf({ el, met, thick: line }: Found): Way | null {
  if (!met) return null;
  const { left, top, right, bottom } = line ? thick(rectOf(el)) : boxOf(el);
  const [x, y] = [left - met.left, top - met.top];
  return near(right - met.right, x) && near(bottom - met.bottom, y) ? { x, y } : null;
}

/** Fractions of a pixel that only the place in the page makes are no change of size. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/**
 * What is measured between its ends: the widest, for it alone may tell that there is more or less room; in each cell of a
 * row, for other rows decide how wide they are; else one in the middle of many.
 */
function inner(frame: Frame): Found[] {
  const { tag, parts, ends, widest } = frame;
  const [part] = parts;
  if (tag === 'tr') return parts.flatMap((cell) => [...first(cell), ...wide(cell)]);
  const between = widest && !ends?.includes(widest) ? [widest] : [];
  if (/^t(?:head|body|foot)$/.test(tag) && part && isFrame(part)) return between.concat(inner(part));
  const middle = parts[parts.length >> 1];
  return middle && (frame.memo?.after?.finds ?? 0) >= MANY ? between.concat(first(middle)) : between;
}

const wide = (part: Frame | Found): Found[] =>
  isFrame(part) && part.widest && part.widest !== part.ends?.[0] ? [part.widest] : [];

const first = (part: Frame | Found): Found[] => (isFrame(part) ? (part.ends?.slice(0, 1) ?? []) : [part]);

/** Moves every find. False, with nothing done, when one of them would come into reach or out of it. */
function shift(frame: Frame, way: Way): boolean {
  const all = findsOf(frame);
  const by = ({ left, top, right, bottom }: Box): Box => ({
    left: left + way.x,
    top: top + way.y,
    right: right + way.x,
    bottom: bottom + way.y,
  });
  for (const { met, box, ctx } of all)
    if (!met || (box !== null && box !== met) || reachable(by(met), ctx.clip) !== (box !== null))
      return false;
  for (const found of all) {
    if (!found.met) continue;
    found.met = by(found.met);
    if (!found.box) continue;
    found.box = found.met;
    found.inView = onScreen(found.box, found.ctx.clip);
  }
  return true;
}

/** Everything found in a frame. */
export function findsOf(frame: Frame): Found[] {
  const all: Found[] = [];
  const open: Frame[] = [frame];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.found?.listed) all.push(at.found);
    if (at.written) all.push(at.written);
    for (const part of at.parts)
      if (isFrame(part)) open.push(part);
      else all.push(part);
  }
  return all;
}
