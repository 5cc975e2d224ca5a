/** Where a press goes: to the innermost part that a hand would meet there. */
import { flatParent, is, nearest, openRoot, tagOf, treeOf } from './dom';
import { hit, lands, middle, openPoint, type Point } from './cover';
import { isPart } from './found';

/** Ancestors, innermost first; enough for any menu. */
export function chain(el: Element): Element[] {
  const all: Element[] = [];
  for (let up: Element | null = el; up && all.length < 60; up = flatParent(up)) all.push(up);
  return all;
}

const OPERABLE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[role=checkbox],[role=menuitem]';

/** The element that a press in the middle really meets: the innermost part, unless that is another control. */
export function pressTarget(el: Element): { target: Element; at: Point } {
  const open = openPoint(el);
  const at = 'at' in open ? open.at : middle(el);
  const inner = hit(el, at);
  if (!inner || !lands(el, inner)) return { target: el, at };
  if (!chain(inner).includes(el)) return { target: el, at };
  const control = nearest(inner, (up) => up === el || (is(up, OPERABLE) && !isPart(up)));
  return { target: control === el ? innermost(inner, at) : el, at };
}

/** What of a component lies at a point: a press on the component is a press on that. */
function innermost(el: Element, { x, y }: Point): Element {
  let at = el;
  for (;;) {
    const part = openRoot(at, tagOf(at))?.elementFromPoint(x, y);
    // Engines answer with what is slotted in, or with the host, where nothing of the component itself is there.
    if (!part || part === at || treeOf(part) === treeOf(at)) return at;
    at = part;
  }
}
