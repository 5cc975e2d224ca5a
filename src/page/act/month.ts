/** A calendar on the page: which month it shows, its days, and how to turn it to another month. */
import {
  attr,
  every,
  holds,
  is,
  parentOf,
  rectOf,
  rectsOf,
  rootOf,
  seenText,
  showing,
  textContent,
} from '../dom';
import { keyEvent, press, tellChange, tellInput } from '../events';
import { isoDate, monthOf } from '../../language/formats';
import { until } from '../settle';
import { setValue } from './textinput';

/** A calendar and the month it shows, in months since year 0. */
export interface Calendar {
  box: Element;
  month: number;
}

/** The language in which the page writes its dates. */
export const pageLang = (): string => {
  const root = rootOf(document);
  return (root && attr(root, 'lang')) || navigator.language;
};

const shown = (el: Element): boolean => rectsOf(el).length > 0 && showing(el);

/** The visible calendars: grids of days with a month and a year above them. */
export function calendars(): Calendar[] {
  const found: Calendar[] = [];
  for (const grid of every(
    document,
    'table,[role=grid],[role=table],[role=listbox],[class*=calendar],[class*=days]',
  )) {
    if (!shown(grid) || days(grid, 15).length === 0 || days(grid, 28).length === 0) continue;
    if (found.some(({ box }) => holds(box, grid))) continue;
    for (let box: Element | null = grid, i = 0; box && i < 4; box = parentOf(box), i++) {
      const month = monthIn(box);
      if (month === null) continue;
      found.push({ box, month });
      break;
    }
  }
  return found;
}

function monthIn(box: Element): number | null {
  const lists = every<HTMLSelectElement>(box, 'select').map((list) => list.selectedOptions[0]?.label ?? '');
  const fields = every<HTMLInputElement>(box, 'input').map((field) => field.value);
  const text = `${lists.join(' ')} ${fields.join(' ')} ${seenText(box).slice(0, 300)}`;
  const year = /(?<!\d)(?:1[89]|20|21)\d\d(?!\d)/.exec(text)?.[0];
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

/** The cell of a date (`2027-03-14`) in a calendar that shows its month. */
export function dayCell(box: Element, iso: string): Element | null {
  const day = Number(iso.slice(8));
  const all = days(box, day);
  const told = all.find((cell) => isoDate(attr(cell, 'aria-label') ?? '', pageLang()) === iso);
  // Days of the months around, where unmarked, come first for high numbers and last for low ones.
  return told ?? (day > 15 ? all.at(-1) : all[0]) ?? null;
}

/** True when a cell cannot be chosen. */
export const isOff = (cell: Element): boolean => is(cell, '[aria-disabled=true],:disabled,[class*=disabled]');

/** Ten years by month at most; every press is checked. */
const MOST_TURNS = 240;

/** Brings the calendar that `find` answers to a month; null when it does not go there. */
export async function turnTo(find: () => Calendar | null, wanted: number): Promise<Calendar | null> {
  let now = find();
  if (now && now.month !== wanted) await jump(now.box, wanted);
  for (let i = 0; i < MOST_TURNS; i++) {
    now = find();
    if (!now || now.month === wanted) return now;
    const to = wanted > now.month ? 'next' : 'prev';
    const far = Math.abs(wanted - now.month) >= 12 ? pager(now.box, to, true) : null;
    const button = far ?? pager(now.box, to, false);
    if (!button) return null;
    press(button);
    const before = now.month;
    if (!(await until(() => find()?.month !== before, 1000))) return null;
  }
  return null;
}

/** Lists of months and years and a field for the year get there at once. */
async function jump(box: Element, wanted: number): Promise<void> {
  const [year, month] = [Math.floor(wanted / 12), wanted % 12];
  const field = every<HTMLInputElement>(box, 'input').find(({ value }) => /^[12]\d{3}$/.test(value));
  if (field && field.value !== String(year)) {
    field.focus({ preventScroll: true });
    setValue(field, String(year));
    tellInput(field, 'insertReplacementText', String(year));
    keyEvent(field, 'keyup', String(year % 10));
    tellChange(field);
    await until(() => false, 50);
  }
  // The year first: it may bring other months with it.
  const fits = [
    ({ label }: HTMLOptionElement): boolean => label.trim() === String(year),
    ({ label }: HTMLOptionElement): boolean => monthOf(label.trim(), pageLang()) === month + 1,
  ];
  for (const fit of fits)
    for (const list of every<HTMLSelectElement>(box, 'select')) {
      const at = [...list.options].findIndex(fit);
      if (at < 0 || at === list.selectedIndex || list.options.length < 3) continue;
      list.selectedIndex = at;
      tellInput(list, '', null);
      tellChange(list);
      await until(() => false, 50);
    }
}

const PAGERS = {
  next: /\bnext\b|forward|nächst|suivant|siguiente|^\s*[›»>→❯▶]\s*$/i,
  prev: /\bprev|\bback\b|vorig|zurück|précéd|anterior|^\s*[‹«<←❮◀]\s*$/i,
};
const YEARS = /year|jahr|ann[ée]e|año|decade|super/i;

/** The button that turns one month or one year on or back: in the calendar or just around it, by its words or its place. */
function pager(box: Element, to: 'next' | 'prev', year: boolean): Element | null {
  let at: Element | null = box;
  for (let i = 0; at && i < OUT; at = parentOf(at), i++) {
    const named = byWords(at, to, year);
    if (named) return named;
  }
  return byPlace(box, to, year);
}
const OUT = 3;

function byWords(box: Element, to: 'next' | 'prev', year: boolean): Element | null {
  const words = (el: Element): string[] =>
    ['aria-label', 'title', 'class', 'data-action', 'data-direction', 'slot']
      .map((name) => (attr(el, name) ?? '').replace(/[_-]/g, ' '))
      .concat(textContent(el));
  const fits = every(box, 'button,a,[role=button],[class*=next],[class*=prev]').filter(
    (button) =>
      !is(button, 'td,[role=gridcell]') &&
      shown(button) &&
      words(button).some((word) => PAGERS[to].test(word)) &&
      words(button).some((word) => YEARS.test(word)) === year,
  );
  // A box around the buttons is often called as they are.
  return fits.find((one) => !fits.some((other) => other !== one && holds(one, other))) ?? null;
}

/** Buttons without words beside the name of the month: those next to it turn months, those further out years. */
function byPlace(box: Element, to: 'next' | 'prev', year: boolean): Element | null {
  const first = days(box, 1)[0];
  if (!first) return null;
  const { left, width } = rectOf(box);
  const off = (el: Element): number => {
    const own = rectOf(el);
    return (own.left + own.width / 2 - left - width / 2) * (to === 'next' ? 1 : -1);
  };
  const side = every(box, 'button,a,[role=button]')
    .filter((el) => shown(el) && !/[\p{L}\p{N}]/u.test(textContent(el)) && off(el) > 0)
    .filter((el) => rectOf(el).top + rectOf(el).height <= rectOf(first).top + 1)
    .sort((a, b) => off(a) - off(b));
  return side[year ? 1 : 0] ?? null;
}
