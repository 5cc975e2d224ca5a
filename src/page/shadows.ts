/** The trees of a page: its document and all open shadow roots; and which component an element is a part of. */
import { attr, every, openRoot, rectOf, tagOf, treeOf } from './dom';
import { lasting } from './feedback';
import type { Watch } from './settle';

/** Trees looked into at most: above it, pages are built of very many small components. */
const MOST_TREES = 1000;

/** The document and every open shadow root, outer ones first. */
export function trees(): (Document | ShadowRoot)[] {
  const all: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < all.length && all.length < MOST_TREES; i++)
    for (const el of every(all[i] ?? document, '*')) {
      const root = openRoot(el, tagOf(el));
      if (root) all.push(root);
    }
  return all;
}

/** All elements with this selector, in whatever tree. */
export const everywhere = <T extends Element = Element>(selector: string): T[] =>
  trees().flatMap((tree) => every<T>(tree, selector));

/** A component is not much higher than the one control that it draws; px for those that are very low. */
const GROWTH = 2.5;
const LEAST_PX = 40;

/** The outermost component that draws this one control; itself when it stands for itself. */
export function componentOf(el: Element): Element {
  let one = el;
  const most = Math.max(rectOf(el).height, LEAST_PX) * GROWTH;
  for (let tree = treeOf(el); tree instanceof ShadowRoot; tree = treeOf(tree.host)) {
    if (rectOf(tree.host).height > most) break;
    one = tree.host;
  }
  return one;
}

/** True for what a component draws itself, in all shadow roots of it; and for the component. */
export function drawnBy(component: Element | null, node: Node): boolean {
  if (!component) return false;
  for (let at: Node = node; ;) {
    if (at === component) return true;
    const root = treeOf(at);
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}

/** True when what changed in it has stayed different: components mark for a moment that they are pressed. */
export function stayed({ was }: Watch, el: Element): boolean {
  const names = was.get(el);
  if (!names) return true;
  return [...names].some(([name, before]) => {
    const now = attr(el, name);
    return name === 'class' ? lasting(now ?? '') !== lasting(before ?? '') : now !== before;
  });
}
