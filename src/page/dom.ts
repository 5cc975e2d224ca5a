/**
 * Node and Element properties read through their prototypes: the controls of a form and names in a document
 * shadow `form.firstChild` or `document.body` (DOM clobbering), in the isolated world too.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- V is how the caller names the property's type
function getter<T extends object, V>(proto: T, key: keyof T): (of: T) => V {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- unbound on purpose, called with `.call`
  const get = Object.getOwnPropertyDescriptor(proto, key)?.get;
  if (!get) throw new Error(`No getter ${String(key)}`);
  return (of) => get.call(of) as V;
}

export const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const textContent = getter<Node, string | null>(Node.prototype, 'textContent');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const slotOf = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const childCount = getter<Element, number>(Element.prototype, 'childElementCount');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');
export const activeOf = getter<Document, Element | null>(Document.prototype, 'activeElement');

/* eslint-disable @typescript-eslint/unbound-method -- unbound on purpose, called with `.call` */
const { getAttribute, hasAttribute, getBoundingClientRect, matches, checkVisibility } = Element.prototype;
const { getRootNode, contains } = Node.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** An attribute, or null. */
export const attr = (el: Element, name: string): string | null => getAttribute.call(el, name);
export const has = (el: Element, name: string): boolean => hasAttribute.call(el, name);
export const rectOf = (el: Element): DOMRect => getBoundingClientRect.call(el);
export const is = (el: Element, selector: string): boolean => matches.call(el, selector);
export const rendered = (el: Element): boolean => checkVisibility.call(el);
export const holds = (outer: Node, inner: Node | null): boolean => contains.call(outer, inner);

/** The document or shadow root that ids of this element are looked up in. */
export function treeOf(el: Element): Document | ShadowRoot {
  const root = getRootNode.call(el);
  return root instanceof ShadowRoot ? root : document;
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

/** Children in the flat tree: those of an open shadow root, or what a slot shows. */
export function flatChildren(el: Element, tag: string): { first: Node | null; list: Node[] | null } {
  const shadow = shadowOf(el);
  if (shadow) return { first: firstChild(shadow), list: null };
  if (tag === 'slot' && el instanceof HTMLSlotElement) {
    const given = el.assignedNodes();
    if (given.length > 0) return { first: null, list: given };
  }
  return { first: firstChild(el), list: null };
}

/** The element with this id in the same tree. */
export function byId(tree: Document | ShadowRoot, id: string): Element | null {
  return tree instanceof Document
    ? Document.prototype.getElementById.call(tree, id)
    : tree.getElementById(id);
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
