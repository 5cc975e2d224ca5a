/**
 * Nodes, elements and the document, read through their prototypes: the controls of a form and names in a document
 * shadow `form.firstChild` or `document.body` (DOM clobbering), in the isolated world too. Whatever may be any element
 * of the page is touched only through here; fields and elements of our own are safe to use directly.
 */
import { setOf } from './set-of';

function raw<T extends object>(proto: T, key: keyof T): () => unknown {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- unbound on purpose, called with `.call`
  const get = Object.getOwnPropertyDescriptor(proto, key)?.get;
  if (!get) throw new Error(`No getter ${String(key)}`);
  return get;
}
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- V is how the caller names the property's type
function getter<T extends object, V>(proto: T, key: keyof T): (of: T) => V {
  const get = raw(proto, key);
  return (of) => get.call(of) as V;
}

const N = Node.prototype;
const E = Element.prototype;
const D = Document.prototype;

export const parentNode = getter<Node, Node | null>(N, 'parentNode');
export const isConnected = getter<Node, boolean>(N, 'isConnected');
const content = getter<Node, string | null>(N, 'textContent');
export const shadowOf = getter<Element, ShadowRoot | null>(E, 'shadowRoot');
export const slotOf = getter<Element, HTMLSlotElement | null>(E, 'assignedSlot');
export const childCount = getter<Element, number>(E, 'childElementCount');
export const firstElement = getter<Element, Element | null>(E, 'firstElementChild');
export const previousElement = getter<Element, Element | null>(E, 'previousElementSibling');
export const nextElement = getter<Element, Element | null>(E, 'nextElementSibling');
export const bodyOf = getter<Document, HTMLElement | null>(D, 'body');
export const rootOf = getter<Document, HTMLElement | null>(D, 'documentElement');
const activeOf = getter<Document, Element | null>(D, 'activeElement');
const titleOf = getter<Document, string>(D, 'title');
const readyOf = getter<Document, DocumentReadyState>(D, 'readyState');
const sheetsOf = getter<Document, StyleSheetList>(D, 'styleSheets');
const adoptedOf = getter<Document, CSSStyleSheet[]>(D, 'adoptedStyleSheets');
const fontsOf = getter<Document, FontFaceSet>(D, 'fonts');
const baseOf = getter<Node, string>(N, 'baseURI');
const scrollerOf = getter<Document, Element | null>(D, 'scrollingElement');

// Asked of every node: each is a function of its own, for functions made by one are all called the slow way.
const getFirst = raw(N, 'firstChild');
/** The first node in it, or null. */
export const firstChild = (of: Node): Node | null => getFirst.call(of) as Node | null;
const getNext = raw(N, 'nextSibling');
/** The node after it, or null. */
export const nextSibling = (of: Node): Node | null => getNext.call(of) as Node | null;
const getType = raw(N, 'nodeType');
/** What kind of node it is, as `Node.ELEMENT_NODE`. */
export const nodeType = (of: Node): number => getType.call(of) as number;
const getTag = raw(E, 'localName');
/** Its tag, in small letters. */
export const tagOf = (of: Element): string => getTag.call(of) as string;

/** All text below a node, shown or not. */
export const textContent = (node: Node): string => content(node) ?? '';

/** An attribute, or null. */
export const attr = (el: Element, name: string): string | null => E.getAttribute.call(el, name);
/** True when it has no attributes at all, as half of what is on a page. */
export const plain = (el: Element): boolean => !E.hasAttributes.call(el);
/** The names of its attributes. */
export const attributesOf = (el: Element): string[] => E.getAttributeNames.call(el);
/** True when it has the attribute, whatever its value. */
export const has = (el: Element, name: string): boolean => E.hasAttribute.call(el, name);
/** Its box, relative to the screen. */
export const rectOf = (el: Element): DOMRect => E.getBoundingClientRect.call(el);
/** One box a line. */
export const rectsOf = (el: Element): DOMRect[] => [...E.getClientRects.call(el)];
/** True when it matches the selector. */
export const is = (el: Element, selector: string): boolean => E.matches.call(el, selector);
/** The nearest element with this selector in the same tree, itself included. */
export const around = (el: Element, selector: string): Element | null => E.closest.call(el, selector);
/** True when it has a box that is drawn. */
export const rendered = (el: Element): boolean => E.checkVisibility.call(el);
/** Rendered, and neither see-through nor `visibility: hidden`. */
export const showing = (el: Element): boolean =>
  E.checkVisibility.call(el, { opacityProperty: true, visibilityProperty: true });
/** True when `inner` is `outer` or lies in it, in the same tree. */
export const holds = (outer: Node, inner: Node | null): boolean => N.contains.call(outer, inner);
/** True when `later` comes after `first` in the document, and not inside of it. */
export const follows = (first: Node, later: Node): boolean =>
  (N.compareDocumentPosition.call(first, later) & 4) !== 0 && !N.contains.call(first, later);
/** Sends an event; false when the page prevented it. */
export const fire = (at: Element, event: Event): boolean =>
  EventTarget.prototype.dispatchEvent.call(at, event);
/** Scrolls it into view at once, without animation. */
export const bringIn = (el: Element, block: ScrollLogicalPosition): void =>
  E.scrollIntoView.call(el, { block, inline: 'nearest', behavior: 'instant' });

/* eslint-disable @typescript-eslint/no-deprecated -- only their overloads for some old tag names are */
/** Elements below with this selector, in page order. */
export function every<T extends Element = Element>(
  root: Element | Document | ShadowRoot,
  selector: string,
): T[] {
  if (root instanceof Element) return [...E.querySelectorAll.call(root, selector)] as T[];
  if (root instanceof Document) return [...D.querySelectorAll.call(root, selector)] as T[];
  return [...root.querySelectorAll<T>(selector)];
}
const make = (tag: 'div' | 'span'): HTMLElement => D.createElement.call(document, tag);
/* eslint-enable @typescript-eslint/no-deprecated */

const scrollTop = getter<Element, number>(E, 'scrollTop');
const scrollLeft = getter<Element, number>(E, 'scrollLeft');
/** How far an element is scrolled to the right and down. */
export const scrollsOf = (el: Element): [number, number] => [scrollLeft(el), scrollTop(el)];
/** How far an element is scrolled, both ways added: enough to tell that it moved. */
export const scrollOf = (el: Element): number => scrollTop(el) + scrollLeft(el);

/** The document's own tools. */
export const doc = {
  title: (): string => titleOf(document),
  base: (): string => baseOf(document),
  loading: (): boolean => readyOf(document) === 'loading',
  scroller: (): Element | null => scrollerOf(document) ?? rootOf(document),
  range: (): Range => D.createRange.call(document),
  make,
  at: (x: number, y: number): Element | null => D.elementFromPoint.call(document, x, y),
  copy: (): Document => N.cloneNode.call(document, true) as Document,
  sheets: (): CSSStyleSheet[] => [...sheetsOf(document), ...adoptedOf(document)],
  fonts: (): FontFaceSet => fontsOf(document),
  animations: (root: Document | ShadowRoot): Animation[] =>
    root instanceof Document ? D.getAnimations.call(root) : root.getAnimations(),
  texts: (root: Node): TreeWalker => D.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT),
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: the only way to edit as a person does, undo history included
  edit: (command: string, text?: string): boolean => D.execCommand.call(document, command, false, text),
};

/** The document or shadow root that a node stands in: there its ids are looked up. */
export function treeOf(node: Node): Document | ShadowRoot {
  const root = N.getRootNode.call(node);
  return root instanceof ShadowRoot ? root : document;
}

/** The innermost element at a point, as the tree of `el` sees it. */
export function hitIn(el: Element, x: number, y: number): Element | null {
  const tree = treeOf(el);
  return tree instanceof ShadowRoot ? tree.elementFromPoint(x, y) : doc.at(x, y);
}

/** The parent element in the same tree. */
export function parentOf(el: Element): Element | null {
  const up = parentNode(el);
  return up instanceof Element ? up : null;
}

/** Parent in the flat tree: slot before parent, host after shadow root. */
export function flatParent(el: Element): Element | null {
  const up = slotOf(el) ?? parentNode(el);
  if (up instanceof ShadowRoot) return up.host;
  return up instanceof Element ? up : null;
}

/** True when `inner` is `outer` or lies in it, shadow trees included. */
export function within(outer: Element, inner: Element | null): boolean {
  for (let at = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** The nearest element, itself included, that the test accepts, going up the flat tree. */
export function nearest(el: Element, test: (el: Element) => boolean): Element | null {
  for (let at: Element | null = el; at; at = flatParent(at)) if (test(at)) return at;
  return null;
}

const HOSTS = setOf(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);
/** The open shadow root, asked only of what may have one: https://dom.spec.whatwg.org/#valid-shadow-host-name */
export const openRoot = (el: Element, tag: string): ShadowRoot | null =>
  HOSTS.has(tag) || tag.includes('-') ? shadowOf(el) : null;

/** What a slot shows in place of its own children; null when it shows those, and for everything else. */
export function assigned(el: Element, tag: string): Node[] | null {
  if (tag !== 'slot' || !(el instanceof HTMLSlotElement)) return null;
  const given = el.assignedNodes();
  return given.length > 0 ? given : null;
}

/** The element with this id in the same tree. */
export function byId(tree: Document | ShadowRoot, id: string): Element | null {
  return tree instanceof Document ? D.getElementById.call(tree, id) : tree.getElementById(id);
}

/** What is focused, inside open shadow roots too. */
export function focused(): Element | null {
  let at = activeOf(document);
  while (at) {
    const inner = shadowOf(at)?.activeElement;
    if (!inner) break;
    at = inner;
  }
  return at;
}

/** The text a person sees in an element, line breaks kept. */
export const seenText = (el: Element): string =>
  el instanceof HTMLElement ? innerText(el) : textContent(el);
const innerText = getter<HTMLElement, string>(HTMLElement.prototype, 'innerText');
