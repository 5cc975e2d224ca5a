/** Where a widget shows its number: its ARIA value, or the text or field that changes when a key moves it. */
import { attr, childCount, every, parentNode, rectOf, textContent } from '../dom';
import { plainNumber } from '../../language/formats';
import { pause } from '../settle';

/** A number to read, and the keys that raise and lower it. */
export interface Readout {
  value: () => number;
  up: string;
  down: string;
}

const STEPS = [
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowUp', 'ArrowDown'],
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowDown', 'ArrowUp'],
] as const;

type Press = (key: string) => Promise<void>;

/** Finds it by moving one step and looking what changed; null when nothing shows a number. Leaves the step undone. */
export async function readout(handle: HTMLElement, press: Press): Promise<Readout | null> {
  if (attr(handle, 'aria-valuenow') !== null) {
    const value = (): number => Number(attr(handle, 'aria-valuenow'));
    return directed(value, press);
  }
  const fields = every<HTMLInputElement>(document, 'input').slice(0, 500);
  const before = new Map(fields.map((field) => [field, field.value]));
  const texts = new Map<Element, number>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const el = target instanceof Element ? target : parentNode(target);
      const number = el instanceof Element ? numberIn(el) : null;
      if (el instanceof Element && number !== null && childCount(el) === 0) texts.set(el, number);
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  let back = '';
  for (const [key, opposite] of STEPS) {
    // The second pair is for what moves up and down only; the reverse ways for what stands at its end.
    await press(key);
    await pause(20);
    back = opposite;
    if (texts.size > 0 || fields.some((field) => field.value !== before.get(field))) break;
  }
  observer.disconnect();
  const field = fields.find((one) => one.value !== before.get(one) && plainNumber(one.value) !== null);
  // Of several texts the one nearest to the handle is its own.
  const text = [...texts.keys()].sort((a, b) => distance(handle, a) - distance(handle, b))[0];
  if (!field && !text) return null;
  await press(back);
  await pause(20);
  const value = (): number => Number(field ? plainNumber(field.value) : text ? numberIn(text) : NaN);
  return directed(value, press);
}

/** Right is up on most widgets, not on all: one step tells. */
async function directed(value: () => number, press: Press): Promise<Readout> {
  const start = value();
  for (const [up, down] of [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowUp', 'ArrowDown'],
  ] as const) {
    for (const [key, back] of [
      [up, down],
      [down, up],
    ] as const) {
      await press(key);
      if (value() === start) await pause(20);
      const now = value();
      if (now === start) continue;
      await press(back);
      const raised = now > start;
      return raised === (key === up) ? { value, up, down } : { value, up: down, down: up };
    }
  }
  return { value, up: 'ArrowRight', down: 'ArrowLeft' };
}

function numberIn(el: Element): number | null {
  const text = textContent(el).trim();
  if (text.length > 30) return null;
  const number = plainNumber(text);
  return number === null ? null : Number(number);
}

function distance(a: Element, b: Element): number {
  const [one, two] = [rectOf(a), rectOf(b)];
  return Math.hypot(one.left + one.width / 2 - two.left - two.width / 2, one.top - two.top);
}
