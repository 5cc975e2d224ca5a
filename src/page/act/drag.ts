/** Dragging: to a thing, to a place in a list, or some way along. The way back is the same way reversed. */
import { Failure, type Drop } from '../../flow';
import { carry, centre } from '../carry';
import type { Point } from '../cover';
import {
  bringIn,
  every,
  firstElement,
  flatParent,
  isConnected,
  nextElement,
  rectOf,
  seenText,
  tagOf,
  within,
} from '../dom';
import { along, atCorner, branch, rowOf, sideways, type Row } from '../order';
import { until } from '../settle';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import type { Done } from './done';

/** ms: how long a page may take to show that it took the drop. */
const MOVED_MS = 700;

/** Drags the target; `to` is the resolved element of `drop.to`. */
export async function drag(target: Target, drop: Drop, to: Target | null): Promise<Done> {
  await reveal(target);
  const thing = target.press;
  const goal = goalOf(thing, drop, to, target.words);
  if (goal === 'there') return { effect: true, change: `${target.words} is there already` };
  const before = spotOf(thing);
  await carry({ from: thing, ...goal });
  // Pages that ask their server first move it a moment later.
  if (!(await until(() => hasMoved(before), MOVED_MS))) return { effect: false };
  const where = drop.where === 'on' && to ? `was dropped on ${to.words}` : placeWords(before.find());
  return {
    effect: true,
    change: `${target.words} ${where}`,
    undo: undoable(() => putBack(before, target.words), target.words),
  };
}

interface Goal {
  goals: (() => Point)[];
}

function goalOf(thing: Element, drop: Drop, to: Target | null, words: string): Goal | 'there' {
  switch (drop.where) {
    case 'on':
      return onto(thing, needed(to));
    case 'before':
    case 'after': {
      const other = needed(to);
      return beside(thing, rowOf(other)?.item ?? other, drop.where);
    }
    case 'position':
    case 'corner':
      return inList(thing, drop, words);
    default: {
      const row = drop.px === undefined ? rowOf(thing) : null;
      const next = row && along(row, drop.where, drop.count ?? 1);
      if (next) return instead(row, next);
      if (row && drop.count !== undefined)
        throw new Failure('not-found', `${words} cannot go further ${drop.where} in its list.`);
      return freely(thing, drop.where, drop.px);
    }
  }
}

function needed(to: Target | null): Element {
  if (!to) throw new Failure('not-found', 'I do not know where to drag it. Name the place.');
  return to.el;
}

/** Into a thing: the free part of the area that it names first, then that area, then the thing itself. */
function onto(thing: Element, to: Element): Goal {
  const area = within(to, thing) ? to : branch(to, thing);
  const parts: Element[] = [];
  for (let at = firstElement(area); at; at = nextElement(at))
    if (!within(at, to) && sizeOf(at) > 400) parts.push(at);
  const part = parts.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  // What is as large as the thing itself is a place of its own, not the heading of one.
  const own = sizeOf(to) >= 0.8 * sizeOf(thing) && !/^h\d$/.test(tagOf(to));
  const places = own ? [to, area] : [part, area, to].filter((el) => el !== undefined);
  return { goals: places.map((el) => () => (show(el), onScreen(centre(el)))) };
}

const sizeOf = (el: Element): number => rectOf(el).width * rectOf(el).height;

/** Before or after another one: within one list, the place that this comes to; else its near or far edge. */
function beside(thing: Element, other: Element, where: 'before' | 'after'): Goal {
  const row = rowOf(other);
  const from = row?.items.findIndex((item) => within(item, thing)) ?? -1;
  if (!row || from < 0) return edge(other, where, row !== null && sideways(row.items));
  const to = row.items.indexOf(row.item) + (where === 'after' ? 1 : 0);
  const place = row.items[to > from ? to - 1 : to] ?? row.item;
  return instead({ item: row.items[from] ?? thing, items: row.items }, place);
}

/** To the place that another one of its list has now: past it, seen from where it comes. */
const instead = ({ item, items }: Row, other: Element): Goal =>
  edge(other, items.indexOf(other) > items.indexOf(item) ? 'after' : 'before', sideways(items));

/** Near one edge of a thing as it stands now: what gives way during the drag is not run after. */
function edge(other: Element, where: 'before' | 'after', across: boolean): Goal {
  const part = where === 'before' ? 0.25 : 0.75;
  const list = flatParent(other) ?? other;
  let off: Point | null = null;
  const goal = (): Point => {
    const base = rectOf(list);
    if (!off) {
      show(other);
      const { left, top, width, height } = rectOf(other);
      const x = left + width * (across ? part : 0.5) - rectOf(list).left;
      const y = top + height * (across ? 0.5 : part) - rectOf(list).top;
      off = { x, y };
      return { x: rectOf(list).left + x, y: rectOf(list).top + y };
    }
    return { x: base.left + off.x, y: base.top + off.y };
  };
  return { goals: [goal] };
}

function inList(thing: Element, drop: Drop, words: string): Goal | 'there' {
  const row = rowOf(thing);
  if (!row) throw new Failure('not-found', `${words} stands in no list, so it has no place to go to there.`);
  const at = drop.count ?? 1;
  const other =
    drop.where === 'corner' ? atCorner(row, drop.corner ?? '') : row.items.at(at > 0 ? at - 1 : at);
  if (!other) throw new Failure('not-found', `That list has only ${row.items.length} places.`);
  return other === row.item ? 'there' : instead(row, other);
}

/** Some way along: one and a half times its own size when no distance was said, within the screen. */
function freely(thing: Element, way: 'up' | 'down' | 'left' | 'right', px?: number): Goal {
  const { width, height } = rectOf(thing);
  const at = centre(thing);
  const far = px ?? Math.max(30, 1.5 * (way === 'up' || way === 'down' ? height : width));
  const { x, y } = {
    up: { x: 0, y: -far },
    down: { x: 0, y: far },
    left: { x: -far, y: 0 },
    right: { x: far, y: 0 },
  }[way];
  return { goals: [() => onScreen({ x: at.x + x, y: at.y + y })] };
}

function onScreen({ x, y }: Point): Point {
  return { x: Math.min(Math.max(x, 1), innerWidth - 1), y: Math.min(Math.max(y, 1), innerHeight - 1) };
}

function show(el: Element): void {
  const { top, bottom } = rectOf(el);
  if (top < 0 || bottom > innerHeight) bringIn(el, 'nearest');
}

/** Where a thing stood: its neighbours, and its place on the page. */
interface Spot {
  parent: Element | null;
  after: Element | null;
  before: Element | null;
  at: Point;
  text: string;
  /** The thing as it is now: pages draw it anew when they move it. */
  find: () => Element | null;
}

function spotOf(thing: Element): Spot {
  const item = rowOf(thing)?.item ?? thing;
  const parent = flatParent(item);
  const text = seenText(item).trim();
  const find = (): Element | null => {
    if (isConnected(item)) return item;
    const same = text === '' ? [] : every(document, tagOf(item)).filter((el) => seenText(el).trim() === text);
    return same.length === 1 ? (same[0] ?? null) : null;
  };
  return { parent, ...neighbours(item, parent), at: onPage(item), text, find };
}

function neighbours(item: Element, parent: Element | null): Pick<Spot, 'after' | 'before'> {
  let after: Element | null = null;
  for (let at = parent && firstElement(parent); at && at !== item; at = nextElement(at)) after = at;
  return { after, before: nextElement(item) };
}

function onPage(el: Element): Point {
  const { x, y } = centre(el);
  return { x: x + scrollX, y: y + scrollY };
}

function hasMoved(spot: Spot): boolean {
  const now = spot.find();
  if (!now) return true;
  const parent = flatParent(now);
  const { after, before } = neighbours(now, parent);
  const { x, y } = onPage(now);
  return (
    parent !== spot.parent ||
    after !== spot.after ||
    before !== spot.before ||
    Math.hypot(x - spot.at.x, y - spot.at.y) > 3
  );
}

function placeWords(item: Element | null): string {
  const row = item && rowOf(item);
  return row ? `is number ${row.items.indexOf(row.item) + 1} of ${row.items.length} now` : 'was moved';
}

/** The reverse drag; a page that does not let it is told of. */
async function putBack(spot: Spot, words: string): Promise<string | undefined> {
  const thing = spot.find();
  const refused = new Failure('no-effect', `The page did not let me put ${words} back where it was.`);
  if (!thing) throw refused;
  show(thing);
  await carry({ from: thing, ...wayBack(spot, thing) });
  if (await until(() => !hasMoved(spot), MOVED_MS)) return undefined;
  const now = spot.find();
  // A page that always adds at the end puts it back into its list, but not at its place.
  if (now && rowOf(now) && flatParent(now) === spot.parent)
    return `${words} is back in its list, at another place`;
  throw refused;
}

function wayBack(spot: Spot, thing: Element): Goal {
  const inList = (el: Element | null): el is Element => el !== null && isConnected(el) && el !== thing;
  if (flatParent(thing) !== spot.parent || neighbours(thing, spot.parent).before !== spot.before) {
    if (inList(spot.before)) return beside(thing, spot.before, 'before');
    if (inList(spot.after)) return beside(thing, spot.after, 'after');
    if (spot.parent && isConnected(spot.parent)) return onto(thing, spot.parent);
  }
  return { goals: [() => ({ x: spot.at.x - scrollX, y: spot.at.y - scrollY })] };
}
