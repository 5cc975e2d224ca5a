/** Ref → live element, checked again at the moment of acting (P6). Any drift is a refusal, never a closest match. */
import { Failure, type PageElement, type Ref } from '../flow';
import { clean } from './clean';
import { labelText } from './context';
import { openPoint } from './cover';
import { bodyOf, bringIn, is, isConnected, nearest, rectOf, rendered, textContent, within } from './dom';
import { nameAll } from './emit';
import { pressAside } from './events';
import { isTyped, roused } from './resting';
import { inputType } from './roles';
import { LEAVING_MS, PRESS_OPACITY, TYPE_OPACITY } from './limits';
import { described, elementOf } from './refs';
import { frame, rolledTo, stilled } from './settle';
import { isDisabled, isTick } from './state';
import { survey } from './survey';
import { veils } from './veil';
import { cutAway } from './visible';

/** What an act works on. */
export interface Target {
  el: Element;
  role: string;
  name: string;
  /** How sentences call it: `'Save'`, `the textbox`. */
  words: string;
  secret: PageElement['secret'];
  opacity: number;
  /** What is pressed: the element, or the visible label that stands for a hidden input. */
  press: Element;
}

const gone = (ref: Ref, why: string): Failure =>
  new Failure('stale', `${described(ref)} ${why}. Say it again and I will look at the page afresh.`);

/** Finds the element of a ref on the page as it is now. Throws `stale` when it is not what it was. */
export function resolve(ref: Ref, signature: string | null): Target {
  const el = elementOf(ref);
  if (!el || !isConnected(el)) throw gone(ref, 'is no longer on the page');
  // The same survey as observing uses, so that name and visibility mean the same.
  const one = nameAll(survey()).find(({ found }) => found.el === el);
  if (!one) throw gone(ref, 'cannot be seen on the page any more');
  if (signature !== null && one.signature !== signature)
    throw gone(ref, one.name ? `has become '${one.name.slice(0, 60)}'` : 'has changed');
  const { found, name, secret } = one;
  const words = name ? `'${name.slice(0, 60)}'` : `the ${found.role}`;
  return {
    el,
    role: found.role,
    name,
    words,
    secret,
    opacity: found.ctx.opacity,
    press: found.drawn ?? standIn(el),
  };
}

/** The visible label of an input that is itself hidden. */
function standIn(el: Element): Element {
  if (!(el instanceof HTMLInputElement) || !['checkbox', 'radio', 'file'].includes(inputType(el))) return el;
  const { width, height } = rectOf(el);
  const own = width >= 4 && height >= 4 && rendered(el) && getComputedStyle(el).visibility === 'visible';
  const style = getComputedStyle(el);
  if (own && !cutAway(style) && !veils(style, null)) return el;
  return [...(el.labels ?? [])].find((label) => rectOf(label).width >= 1) ?? el;
}

/** Brings the target into view and makes sure that a hand could reach it. */
export async function reveal(target: Target, typing = false): Promise<void> {
  const { el, press, words } = target;
  if (isDisabled(el)) throw new Failure('no-effect', `${words} is switched off on the page right now.`);
  const least = typing ? TYPE_OPACITY : PRESS_OPACITY;
  // An invisible box over a drawn one is pressed where the drawing shows.
  const hidden = target.opacity < least && press === el && !isTick(el);
  if (hidden && !(typing && isTyped(el) && (await roused(el))))
    throw new Failure('stale', `${words} is almost invisible on the page, so I leave it alone.`);
  if (!inside(press)) {
    bringIn(press, 'center');
    if (!inside(press)) await frame();
  }
  rolledTo();
  let open = openPoint(press);
  // What is just fading away leaves by itself.
  if ('by' in open) {
    await stilled(LEAVING_MS);
    open = openPoint(press);
  }
  if ('by' in open && (await dismissed(open.by, press))) open = openPoint(press);
  if ('by' in open)
    throw new Failure(
      'no-effect',
      `${words} is covered by ${coverWords(open.by)}. Close that first, then say it again.`,
    );
}

/** A list or calendar that was left open over it is closed, as a press beside it does; dialogs and bars stay. */
async function dismissed(by: Element, el: Element): Promise<boolean> {
  const root = bodyOf(document);
  const floating = nearest(by, (up) => getComputedStyle(up).position === 'absolute');
  if (!root || !floating || within(floating, el) || nearest(el, isDialog) || nearest(by, isDialog))
    return false;
  pressAside(root);
  await frame();
  await frame();
  return true;
}

const isDialog = (el: Element): boolean => is(el, 'dialog,[role=dialog],[role=alertdialog],[aria-modal]');

function inside(el: Element): boolean {
  const { left, top, right, bottom } = rectOf(el);
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

function coverWords(by: Element): string {
  const box = nearest(by, isDialog) ?? by;
  const text = labelText(box) || clean(textContent(box), 40);
  return text ? `'${text.slice(0, 40)}'` : 'something else on the page';
}
