/** The events that a hand makes, whole and in order (UI Events, Pointer Events). */
import { chain, pressTarget } from './aim';
import { fire, focused, has, isConnected, nearest, tagOf } from './dom';
import { middle, type Point } from './cover';
import { isDisabled } from './state';
import { isEditingHost } from './roles';

let over: Element | null = null;

/**
 * Moves the pointer onto an element: out of where it was, into this one and everything around it. `held`: with the
 * button down.
 */
export function pointTo(target: Element, at: Point, held = false): void {
  const from = over && isConnected(over) ? over : null;
  if (from && from !== target) {
    mouse(from, 'out', at, target, held);
    for (const left of chain(from)) if (!chain(target).includes(left)) mouse(left, 'leave', at, target, held);
  }
  if (from !== target) {
    mouse(target, 'over', at, from, held);
    const known = from ? chain(from) : [];
    for (const entered of chain(target).reverse())
      if (!known.includes(entered)) mouse(entered, 'enter', at, from, held);
  }
  over = target;
  mouse(target, 'move', at, null, held);
}

type Phase = 'over' | 'enter' | 'move' | 'out' | 'leave' | 'down' | 'up';

/** The mouse as the browsers number it, so that pages can capture it. */
export const MOUSE = {
  pointerId: CSS.supports('-moz-appearance', 'none') ? 0 : 1,
  pointerType: 'mouse',
  isPrimary: true,
};

/** One pointer event and the mouse event that follows it. False when the page prevented either. */
export function mouse(
  target: Element,
  phase: Phase,
  at: Point,
  relatedTarget: Element | null,
  held = phase === 'down',
): boolean {
  const bubbles = phase !== 'enter' && phase !== 'leave';
  const pressed = phase === 'down' || phase === 'up';
  const init = {
    ...handAt(at),
    bubbles,
    cancelable: bubbles,
    relatedTarget,
    buttons: held ? 1 : 0,
    detail: pressed ? 1 : 0,
  };
  const kept = fire(
    target,
    new PointerEvent(`pointer${phase}`, {
      ...init,
      ...MOUSE,
      // Moving changes no button: -1 by the standard.
      button: pressed ? 0 : -1,
      pressure: held ? 0.5 : 0,
    }),
  );
  // A prevented pointerdown suppresses the mouse events of that press.
  if (!kept && pressed) return false;
  return fire(target, new MouseEvent(`mouse${phase}`, init)) && kept;
}

/**
 * One whole press: pointer over, down, focus, up, click. The click activates the element exactly once, as `el.click()`
 * does. Answers false when the page cancelled the click.
 * @param whole the element itself is met, whatever small thing of its own lies in its middle
 */
export function press(el: Element, whole = false): boolean {
  const { target, at } = whole ? { target: el, at: middle(el) } : pressTarget(el);
  pointTo(target, at);
  if (mouse(target, 'down', at, null)) focusFrom(target);
  mouse(target, 'up', at, null);
  // Taken away on mousedown: a real click would hit nothing either.
  if (!isConnected(target)) return true;
  return clickOnly(target, at);
}

/** A press beside everything, which closes what opened over the page; no control gets it. */
export function pressAside(root: Element): void {
  const at = { x: 1, y: 1 };
  if (mouse(root, 'down', at, null)) focusFrom(root);
  mouse(root, 'up', at, null);
  clickOnly(root, at);
}

/** The click event alone, at a place. */
export const clickOnly = (target: Element, at: Point): boolean =>
  fire(target, new MouseEvent('click', handAt(at)));

/** What all events of a hand at a place share. */
export const handAt = ({ x, y }: Point): MouseEventInit => ({
  bubbles: true,
  cancelable: true,
  composed: true,
  view: window,
  clientX: x,
  clientY: y,
  screenX: x + screenX,
  screenY: y + screenY,
  button: 0,
  detail: 1,
});

/** Mouse press and release around a change of the selection. */
export function drag(el: Element, change: () => void): void {
  const at = middle(el);
  pointTo(el, at);
  mouse(el, 'down', at, null);
  change();
  mouse(el, 'move', at, null);
  mouse(el, 'up', at, null);
}

/** Puts the button down on an element, as the beginning of a drag. False when the page prevented what follows by itself. */
export function grab(target: Element, at: Point): boolean {
  pointTo(target, at);
  const kept = mouse(target, 'down', at, null);
  if (kept) focusFrom(target);
  return kept;
}

/** A press focuses the nearest focusable element around it, or takes the focus away. */
function focusFrom(target: Element): void {
  const taker = nearest(target, isFocusable);
  if (taker instanceof HTMLElement || taker instanceof SVGElement) taker.focus({ preventScroll: true });
  else {
    const now = focused();
    if (now instanceof HTMLElement) now.blur();
  }
}

/** True when focus can go here. */
export function isFocusable(el: Element): boolean {
  if (isDisabled(el)) return false;
  if (has(el, 'tabindex') || isEditingHost(el)) return true;
  const tag = tagOf(el);
  if (tag === 'a' || tag === 'area') return has(el, 'href');
  if (tag === 'input') return (el as HTMLInputElement).type !== 'hidden';
  return ['button', 'select', 'textarea', 'summary', 'iframe'].includes(tag);
}

/** A key, its code and the old key code that many widgets still read. */
interface Key {
  key: string;
  code: string;
  keyCode: number;
}

/** Keys that write no letter, with the old codes. */
export const NAMED: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

function keyOf(key: string): Key {
  const named = NAMED[key];
  if (named !== undefined) return { key, code: key === ' ' ? 'Space' : key, keyCode: named };
  if (/^[a-z]$/i.test(key))
    return { key, code: `Key${key.toUpperCase()}`, keyCode: key.toUpperCase().charCodeAt(0) };
  if (/^\d$/.test(key)) return { key, code: `Digit${key}`, keyCode: key.charCodeAt(0) };
  return { key, code: '', keyCode: key.length === 1 ? key.charCodeAt(0) : 0 };
}

/** Which modifier keys are held. */
export type Held = Pick<KeyboardEventInit, 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/** One keyboard event. False when the page prevented it. */
export function keyEvent(
  el: Element,
  type: 'keydown' | 'keypress' | 'keyup',
  key: string,
  held: Held = {},
): boolean {
  const k = keyOf(key);
  const char = type === 'keypress' ? (key === 'Enter' ? 13 : (key.codePointAt(0) ?? 0)) : 0;
  // `which` is read by old widget libraries; constructors take it in both browsers though no type says so.
  const init: KeyboardEventInit & { which: number } = {
    ...held,
    key: k.key,
    code: k.code,
    /* eslint-disable @typescript-eslint/no-deprecated -- what old widgets read */
    keyCode: char || k.keyCode,
    which: char || k.keyCode,
    charCode: char,
    /* eslint-enable @typescript-eslint/no-deprecated */
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
  };
  return fire(el, new KeyboardEvent(type, init));
}

/** Tells the page that a value changed by hand. */
export function tellInput(el: Element, inputType: string, data: string | null): void {
  fire(el, new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

/** Tells the page that a value is settled, as leaving the field would. */
export function tellChange(el: Element): void {
  fire(el, new Event('change', { bubbles: true }));
}
