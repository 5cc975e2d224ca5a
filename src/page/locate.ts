/** CSS paths of live refs, for whoever must find the same element from outside. */
import type { Ref } from '../flow';
import { bodyOf, isConnected, parentNode, rootOf, tagOf } from './dom';
import { elementOf } from './refs';

/** Paths of those refs that are still on the page; ` >>> ` crosses an open shadow root. */
export function locate(input: { refs: Ref[] }): { ref: Ref; path: string }[] {
  const places = new Map<Element, number>();
  return input.refs.slice(0, 5000).flatMap((ref) => {
    const el = elementOf(ref);
    return el && isConnected(el) ? [{ ref, path: pathOf(el, places) }] : [];
  });
}

/** The CSS path of one element; `places` remembers counted siblings from path to path. */
export function pathOf(el: Element, places: Map<Element, number>): string {
  const trees: string[] = [];
  let steps: string[] = [];
  for (let at: Element = el; ;) {
    const up = parentNode(at);
    const only = at === rootOf(document) || at === bodyOf(document);
    steps.push(only ? tagOf(at) : `${CSS.escape(tagOf(at))}:nth-child(${place(at, places)})`);
    if (up instanceof Element) at = up;
    else {
      trees.push(steps.reverse().join(' > '));
      steps = [];
      if (!(up instanceof ShadowRoot)) break;
      at = up.host;
    }
  }
  return trees.reverse().join(' >>> ');
}

/** 1-based place among its siblings; siblings counted once are remembered, so a long list stays linear. */
function place(el: Element, places: Map<Element, number>): number {
  const known = places.get(el);
  if (known !== undefined) return known;
  const siblings = parentNode(el)?.childNodes ?? [];
  let count = 0;
  for (const node of siblings) if (node instanceof Element) places.set(node, ++count);
  return places.get(el) ?? 1;
}
