/** Check and uncheck: native boxes, radio buttons, ARIA checkboxes and switches. */
import { Failure } from '../../flow';
import { around, every } from '../dom';
import { press } from '../events';
import { isTick } from '../state';
import { reveal, type Target } from '../target';
import { keeps, undoable } from '../undo';
import { until } from '../settle';
import { TAKES_MS, toggle } from './click';
import type { Done } from './done';
import { chosenBefore, isOneOf } from './group';

/** Brings a box to `on`; nothing happens when it is so already. */
export async function check(target: Target, on: boolean): Promise<Done> {
  const { words } = target;
  const el = boxOf(target.el);
  if (!el)
    throw new Failure(
      'no-effect',
      `${words} is not a box that can be checked. You can ask me to click it instead.`,
    );
  const is = (): boolean => toggle(el) === 'true';
  if (is() === on) return { effect: true, change: `${words} is ${on ? '' : 'un'}checked already` };
  const radio = isOneOf(target) || (el instanceof HTMLInputElement && el.type === 'radio');
  if (radio && !on)
    throw new Failure('no-effect', `${words} is a choice of several: choose another one instead.`);
  await reveal(target);
  const before = radio ? chosenBefore({ ...target, el, role: 'radio' }) : null;
  press(target.press === target.el ? el : target.press);
  await until(() => is() === on, 100);
  // A label whose page handler swallowed the click still leaves the box itself.
  if (is() !== on && isTick(el)) el.click();
  if (is() !== on) throw new Failure('no-effect', `The page did not let me ${on ? '' : 'un'}check ${words}.`);
  const change = (): string =>
    is() === on
      ? `${words} is ${on ? '' : 'un'}checked now`
      : `the page ${on ? 'un' : ''}checked ${words} again`;
  const back = async (): Promise<void> => {
    if (radio && !before && isTick(el)) clear(el);
    else press(before ?? (target.press === target.el ? el : target.press));
    if (!(await until(() => is() !== on, TAKES_MS))) throw keeps(words);
  };
  // The first choice of a group of components cannot be taken back.
  const final = radio && !before && !isTick(el);
  return { effect: () => is() === on, change, ...(!final && { undo: undoable(back, words) }) };
}

/** A group that had no choice gets back to none, which no click can do; the page is told as a click would tell it. */
function clear(radio: HTMLInputElement): void {
  radio.checked = false;
  for (const type of ['input', 'change']) radio.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The box meant: the element, the box its label names, or the one box inside it. */
function boxOf(el: Element): Element | null {
  if (toggle(el) !== null) return el;
  if (el instanceof HTMLLabelElement && el.control) return boxOf(el.control);
  const label = around(el, 'label');
  if (label instanceof HTMLLabelElement && label.control && isTick(label.control)) return label.control;
  const inner = every(
    el,
    'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]',
  );
  return inner.length === 1 ? (inner[0] ?? null) : null;
}
