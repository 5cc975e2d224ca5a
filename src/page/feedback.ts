/** What a pressed control draws into itself for the eye alone. */
import { around, attr, every, holds, nearest, parentOf, tagOf, textContent, treeOf } from './dom';
import type { Watch } from './settle';

const PICTURES = 'img,svg,canvas,input,i';

/** Such parts, also of earlier presses: they go, or go on moving, while something else is done. */
const drawn = new WeakSet<Node>();

/**
 * What a pressed control draws into itself meanwhile (ripples, waves): wordless parts without a picture. Its own
 * class is compared when all is over, by `stateWords`.
 */
export function isFeedback({ el }: Watch, record: MutationRecord): boolean {
  const { type, target, attributeName } = record;
  if (target instanceof Element && nearest(target, (up) => drawn.has(up))) return true;
  if (type === 'attributes') return (target === el && attributeName === 'class') || isSame(record);
  const parts = [...record.addedNodes, ...record.removedNodes];
  if (parts.every((part) => drawn.has(part))) return true;
  // A field can hold nothing: it is drawn into what is around it.
  const host = el instanceof HTMLInputElement ? parentOf(el) : el;
  // While an act is taken back it is whatever is pressed for that.
  if (host ? !holds(host, target) : !(target instanceof Element && around(target, 'button,label,[role]')))
    return false;
  const blank = parts.every(
    (part) => part instanceof HTMLElement && textContent(part) === '' && every(part, PICTURES).length === 0,
  );
  if (blank) for (const part of record.addedNodes) drawn.add(part);
  return blank;
}

/** Set to what it was, as frameworks do when they draw anew; a name that nobody sees; or told only where the focus is. */
function isSame({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (!(target instanceof Element) || attributeName === null) return false;
  const now = attr(target, attributeName);
  if (now === oldValue || attributeName === 'name' || PASSING.test(attributeName)) return true;
  if (PASSING.test(tagOf(target)) || PASSING.test(hostTag(target))) return true;
  return attributeName === 'class' && lasting(now ?? '') === lasting(oldValue ?? '');
}

/** Attributes, parts and components that only follow the hand. */
export const PASSING = /focus|hover|ripple|^(?:data-)?user-(?:in)?valid$/;

function hostTag(el: Element): string {
  const tree = treeOf(el);
  return tree instanceof ShadowRoot ? tagOf(tree.host) : '';
}

/** The class names that say more than that something is looked at. */
export const lasting = (classes: string): string =>
  classes
    .split(/\s+/)
    .filter((one) => !/focus|hover|ripple/i.test(one))
    .join(' ')
    .trim();
