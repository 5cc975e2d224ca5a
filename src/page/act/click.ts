/** Click, focus, hover. */
import { Failure } from '../../flow';
import { attr, every, focused, has, isConnected, nearest, tagOf, treeOf } from '../dom';
import { middle } from '../cover';
import { isFocusable, pointTo, press } from '../events';
import { showUnder } from '../hovered';
import { expandedOf, isTick } from '../state';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import type { Done } from './done';

/** A press with the whole order of events, exactly once. */
export async function click(target: Target): Promise<Done> {
  await reveal(target);
  const { el, words } = target;
  const before = toggle(el);
  const chosen = el instanceof HTMLInputElement && el.type === 'radio' ? radioBefore(el) : null;
  const kept = press(target.press);
  if (kept && leads(el)) return { leaving: true };
  if (isConnected(el) && before !== null && toggle(el) !== before) {
    const back = (): void => {
      if (chosen) press(chosen);
      else if (toggle(el) !== before) press(target.press);
    };
    // A radio button that was the first choice of its group cannot be pressed away.
    if (!(el instanceof HTMLInputElement && el.type === 'radio') || chosen)
      return { undo: undoable(back, words) };
  }
  return {};
}

/** On/off state of a toggle, or null when it is none. */
export function toggle(el: Element): string | null {
  if (isTick(el)) return String(el.checked);
  const expanded = expandedOf(el);
  if (expanded !== undefined) return String(expanded);
  return attr(el, 'aria-pressed') ?? attr(el, 'aria-checked');
}

/** The radio button of the same group that is checked now. */
export function radioBefore(el: HTMLInputElement): HTMLInputElement | null {
  if (!el.name) return null;
  for (const other of every<HTMLInputElement>(treeOf(el), 'input[type=radio]'))
    if (other.checked && other.name === el.name && other.form === el.form) return other === el ? null : other;
  return null;
}

/** True when the click follows a link that replaces this document. */
function leads(el: Element): boolean {
  const link = nearest(el, (up) => tagOf(up) === 'a' && has(up, 'href'));
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return false;
  const target = link.target || '_self';
  if (target !== '_self' || !/^https?:$/.test(link.protocol)) return false;
  const here = location.href.replace(/#.*$/, '');
  return link.href.replace(/#.*$/, '') !== here || !link.href.includes('#');
}

/** Gives the keyboard to an element. */
export async function focus(target: Target): Promise<Done> {
  await reveal(target);
  const taker = nearest(target.el, isFocusable);
  if (!(taker instanceof HTMLElement || taker instanceof SVGElement))
    throw new Failure('no-effect', `${target.words} cannot take the keyboard.`);
  const before = focused();
  taker.focus({ preventScroll: true });
  const back = (): void => {
    if (before instanceof HTMLElement) before.focus();
    else taker.blur();
  };
  return {
    effect: true,
    change: `${target.words} has the cursor`,
    undo: undoable(back, 'the cursor'),
  };
}

/** Moves the pointer over an element and stays there. */
export async function hover(target: Target): Promise<Done> {
  await reveal(target);
  pointTo(target.press, middle(target.press));
  showUnder(target.press);
  return {};
}
