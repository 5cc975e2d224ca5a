/** Click, focus, hover. */
import { Failure } from '../../flow';
import { around, attr, every, focused, has, isConnected, nearest, tagOf } from '../dom';
import { middle } from '../cover';
import { isFocusable, pointTo, press } from '../events';
import { showUnder } from '../hovered';
import { until } from '../settle';
import { checkedOf, expandedOf, isTick } from '../state';
import { reveal, type Target } from '../target';
import { keeps, undoable } from '../undo';
import type { Done } from './done';
import { chosenBefore, isChosen, isOneOf } from './group';

/** A press with the whole order of events, exactly once. */
export async function click(target: Target): Promise<Done> {
  await reveal(target);
  const { el, words } = target;
  const one = isOneOf(target);
  const before = one ? String(isChosen(el)) : toggle(el);
  const chosen = one ? chosenBefore(target) : pressedBefore(el);
  const now = (): string | null => (one ? String(isChosen(el)) : toggle(el));
  const kept = press(target.press);
  if (kept && leads(el)) return { leaving: true };
  // Components draw their new state a moment later.
  if (before !== null) await until(() => !isConnected(el) || now() !== before, STATE_MS);
  if (isConnected(el) && before !== null && now() !== before) {
    const back = async (): Promise<void> => {
      // In a row where several may be on, what was on has stayed so.
      if (chosen && (one || toggle(chosen) !== 'true')) press(chosen);
      else if (now() !== before) press(target.press);
      if (!(await until(() => now() === before, TAKES_MS))) throw keeps(words);
    };
    // A radio button that was the first choice of its group cannot be pressed away.
    if (!one || chosen) return { undo: undoable(back, words) };
  }
  return {};
}

/** ms: how long a component may take to draw its new state. */
const STATE_MS = 150;
/** ms: how long what is pressed to take an act back may take. */
export const TAKES_MS = 600;

/** What is pressed instead in a row of buttons of which one stays so. */
function pressedBefore(el: Element): Element | null {
  const row = attr(el, 'aria-pressed') === 'false' ? around(el, '[role=group],[role=toolbar]') : null;
  const on = row ? every(row, '[aria-pressed=true]') : [];
  return on.length === 1 ? (on[0] ?? null) : null;
}

/** On/off state of a toggle, or null when it is none. */
export function toggle(el: Element): string | null {
  if (isTick(el)) return String(el.checked);
  const expanded = expandedOf(el);
  if (expanded !== undefined) return String(expanded);
  const own = attr(el, 'aria-pressed') ?? attr(el, 'aria-checked') ?? checkedOf(el);
  return own === undefined ? null : String(own);
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
