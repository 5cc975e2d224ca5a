/** Refs: names for live elements. An element keeps its ref while its role and name stay the same. */
import type { Ref } from '../flow';
import { signatureOf } from './signature';

interface Known {
  ref: Ref;
  signature: string;
  el: WeakRef<Element>;
  role: string;
  name: string;
}

const byElement = new WeakMap<Element, Known>();
const byRef = new Map<Ref, Known>();
let count = 0;

/** The ref of an element; a new one when it is new or has become something else. */
export function refFor(el: Element, role: string, name: string, signature: string): Ref {
  const known = byElement.get(el);
  if (known?.signature === signature) return known.ref;
  const ref = `e${++count}`;
  const now = { ref, signature, el: new WeakRef(el), role, name };
  byElement.set(el, now);
  byRef.set(ref, now);
  if (count % 5000 === 0) byRef.forEach(({ el }, old) => el.deref() ?? byRef.delete(old));
  return ref;
}

/** What it is signed with, worked out anew only when its role or name is not what it was when it got its ref. */
export function signed(el: Element, role: string, name: string, tag: string): string {
  const known = byElement.get(el);
  return known?.role === role && known.name === name ? known.signature : signatureOf(role, name, tag);
}

/** The ref that an element has, if it was given one. */
export const refOf = (el: Element): Ref | undefined => byElement.get(el)?.ref;

/** The element a ref was given to, if it still lives. Whether it still is what it was, its signature tells. */
export const elementOf = (ref: Ref): Element | undefined => byRef.get(ref)?.el.deref();

/** What the ref was when it was seen, for messages: `button 'Save'`. */
export function described(ref: Ref): string {
  const known = byRef.get(ref);
  if (!known) return 'That element';
  return known.name ? `'${known.name.slice(0, 60)}'` : `That ${known.role}`;
}
