/** Dates in fields that only take a press on a calendar: page to the month, press the day. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import {
  attr,
  every,
  holds,
  is,
  isConnected,
  parentOf,
  rectsOf,
  seenText,
  showing,
  textContent,
} from '../dom';
import { press } from '../events';
import { isoDate, monthOf } from '../formats';
import { POPUP_MS } from '../limits';
import { frame, pause, until } from '../settle';
import { reveal, type Target } from '../target';
import type { Done } from './done';
import { pageLang } from './textinput';

interface Calendar {
  box: Element;
  /** Months since year 0. */
  month: number;
}

/** Opens the calendar of a field and chooses a date. Null when the value is no date or no calendar opens. */
export async function chooseDate(target: Target, value: string): Promise<Done | null> {
  const iso = isoDate(value, pageLang());
  if (!iso) return null;
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const wanted = y * 12 + m - 1;
  await reveal(target);
  if (!calendar()) {
    press(target.press);
    if (!(await until(calendar, POPUP_MS / 2))) return null;
  }
  // Ten years back and forth at most; every press is checked.
  for (let i = 0; i < 240; i++) {
    const now = calendar();
    if (!now) return null;
    if (now.month === wanted) {
      await choose(now.box, d, target.words, value);
      return { effect: true, change: `chose ${clean(value, 40)}` };
    }
    const button = pager(now.box, wanted > now.month ? 'next' : 'prev');
    if (!button) break;
    press(button);
    if (!(await until(() => calendar()?.month !== now.month, 1000))) break;
  }
  throw new Failure('not-found', `The calendar of ${target.words} does not go to ${clean(value, 40)}.`);
}

/** The visible calendar: a grid of days with a month and a year above it. */
function calendar(): Calendar | null {
  for (const grid of every(document, 'table,[role=grid],[class*=calendar],[class*=days]')) {
    if (!shown(grid) || days(grid, 15).length === 0 || days(grid, 28).length === 0) continue;
    for (let box: Element | null = grid, i = 0; box && i < 4; box = parentOf(box), i++) {
      const month = monthIn(box);
      if (month !== null) return { box, month };
    }
  }
  return null;
}

const shown = (el: Element): boolean => rectsOf(el).length > 0 && showing(el);

function monthIn(box: Element): number | null {
  const lists = every<HTMLSelectElement>(box, 'select').map((list) => list.selectedOptions[0]?.label ?? '');
  const text = `${lists.join(' ')} ${seenText(box).slice(0, 300)}`;
  const year = /\b(1[89]|20|21)\d\d\b/.exec(text)?.[0];
  const word = text.split(/[^\p{L}]+/u).find((one) => one.length > 2 && monthOf(one, pageLang()) > 0);
  return year && word ? Number(year) * 12 + monthOf(word, pageLang()) - 1 : null;
}

/** Cells that show this day of the month shown. */
function days(box: Element, day: number): Element[] {
  const cells = every(box, 'td,[role=gridcell],button,[class*=day],a').filter(
    (cell) =>
      textContent(cell).trim() === String(day) &&
      shown(cell) &&
      !/other-?month|outside|adjacent|prev|next/i.test(attr(cell, 'class') ?? ''),
  );
  // The innermost of nested cells is what is pressed.
  return cells.filter((cell) => !cells.some((other) => other !== cell && holds(cell, other)));
}

async function choose(box: Element, day: number, words: string, value: string): Promise<void> {
  const all = days(box, day);
  // Days of the months around, where unmarked, come first for high numbers and last for low ones.
  const cell = day > 15 ? all.at(-1) : all[0];
  if (!cell) throw new Failure('not-found', `${clean(value, 40)} cannot be chosen for ${words}.`);
  if (is(cell, '[aria-disabled=true],:disabled,[class*=disabled]'))
    throw new Failure('no-effect', `${clean(value, 40)} is switched off in the calendar of ${words}.`);
  press(cell);
  await frame();
  if (isConnected(cell)) await pause(50);
}

const PAGERS = {
  next: /\bnext\b|forward|nächst|suivant|siguiente|^\s*[›»>→❯▶]\s*$/i,
  prev: /\bprev|\bback\b|vorig|zurück|précéd|anterior|^\s*[‹«<←❮◀]\s*$/i,
};

/** The button that turns one month on or back. */
function pager(box: Element, to: 'next' | 'prev'): Element | null {
  const buttons = every(box, 'button,a,[role=button],[class*=next],[class*=prev]').filter(shown);
  const words = (el: Element): string[] =>
    ['aria-label', 'title', 'class', 'data-action']
      .map((name) => (attr(el, name) ?? '').replace(/[_-]/g, ' '))
      .concat(textContent(el));
  const fits = buttons.filter((button) => words(button).some((word) => PAGERS[to].test(word)));
  const month = fits.filter(
    (button) => !words(button).some((word) => /year|jahr|ann[ée]e|año|decade/i.test(word)),
  );
  return month[0] ?? null;
}
