/** Dates in fields that open a calendar: turn to the month, press the day. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { around, bodyOf, isConnected, within } from '../dom';
import { editableOf } from '../editable';
import { keyEvent, press, pressAside } from '../events';
import { isoDate } from '../../language/formats';
import { POPUP_MS } from '../limits';
import { frame, pause, until } from '../settle';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import type { Done } from './done';
import { calendars, dayCell, isOff, pageLang, turnTo, type Calendar } from './month';
import { emptier } from './suggest';
import { valueNow, write } from './textinput';

/** The day, or the first and last day of a span, in words; null when they say neither. */
function datesIn(text: string): string[] | null {
  const span = text.split(/\s+(?:to|until|till|bis|au|hasta|and)\s+|\s+[-–—]\s+|\s*–\s*/i);
  const days = span.map((day) => isoDate(day, pageLang())).filter((day) => day !== null);
  if (span.length === 2 && days.length === 2) return days;
  const one = isoDate(text, pageLang());
  return one ? [one] : null;
}

/**
 * Opens the calendar of a field and chooses a date in it, or the two ends of a span. Null when the value is no date or
 * no calendar opens within `ms`.
 */
export async function chooseDate(target: Target, value: string, ms = POPUP_MS / 2): Promise<Done | null> {
  const dates = datesIn(value);
  if (!dates) return null;
  await reveal(target);
  const field = editableOf(target.el);
  const find = await opened(target, ms);
  if (!find) return null;
  const was = field ? valueNow(field) : '';
  try {
    await chooseAll(find, dates, target.words, value);
  } catch (error) {
    await close(field ?? target.el, find);
    throw error;
  }
  if (!field) return { effect: true, change: `chose ${clean(value, 40)}` };
  const now = valueNow(field);
  if (find() && now !== was) await close(field, find);
  if (shows(now, dates[0] ?? '') === false) {
    await putBack(target, field, was);
    throw new Failure('no-effect', `The calendar of ${target.words} does not take ${clean(value, 40)}.`);
  }
  return {
    effect: now !== was || shows(now, dates[0] ?? '') === true,
    change: `${target.words} is now '${clean(now, 40)}'`,
    undo: undoable(() => putBack(target, field, was), target.words),
  };
}

/** Whether a field's text is this date, in whichever order it writes day and month; null when it cannot be read. */
function shows(text: string, iso: string): boolean | null {
  const now = isoDate(text, pageLang());
  const [y, m, d] = iso.split('-');
  return now === null ? null : now === iso || now === [y, d, m].join('-');
}

/** Opens the calendar unless the target stands in one; how to find it from then on. */
async function opened(target: Target, ms: number): Promise<(() => Calendar | null) | null> {
  const before = calendars();
  const own = before.find(({ box }) => within(box, target.el));
  if (!own) press(target.press);
  const isNew = ({ box }: Calendar): boolean => before.every((old) => old.box !== box);
  const fresh = own ?? (await until(() => calendars().find(isNew), before.length > 0 ? ms / 2 : ms));
  // One that was open already is as good as one of its own.
  if (!fresh && before.length === 0) return null;
  const { box } = fresh ?? { box: null };
  return () => {
    const all = calendars();
    return all.find((one) => one.box === box) ?? all.find(isNew) ?? all[0] ?? null;
  };
}

async function chooseAll(
  find: () => Calendar | null,
  dates: string[],
  words: string,
  value: string,
): Promise<void> {
  for (const iso of dates) {
    const [year, month] = iso.split('-').map(Number);
    const there = await turnTo(find, (year ?? 0) * 12 + (month ?? 1) - 1);
    if (!there)
      throw new Failure('not-found', `The calendar of ${words} does not go to ${clean(value, 40)}.`);
    const cell = dayCell(there.box, iso);
    if (!cell) throw new Failure('not-found', `${clean(value, 40)} cannot be chosen for ${words}.`);
    if (isOff(cell))
      throw new Failure('no-effect', `${clean(value, 40)} is switched off in the calendar of ${words}.`);
    press(cell);
    await frame();
    if (isConnected(cell)) await pause(50);
  }
}

/** Escape, and a press beside it for those that hear none. */
async function close(el: Element, find: () => Calendar | null): Promise<void> {
  keyEvent(el, 'keydown', 'Escape');
  keyEvent(el, 'keyup', 'Escape');
  await frame();
  const root = around(el, 'dialog,[role=dialog]') ?? bodyOf(document);
  if (find() && root) pressAside(root);
}

/** The day that it was, or emptied by key with its calendar open, as far as it lets itself be emptied. */
async function putBack(target: Target, field: HTMLElement, was: string): Promise<void> {
  if (datesIn(was)) {
    await chooseDate(target, was);
    return;
  }
  const button = was === '' ? emptier(field) : null;
  if (button) {
    press(button);
    if (await until(() => valueNow(field) === was, POPUP_MS / 4)) return;
  }
  const find = await opened(target, POPUP_MS / 4);
  keyEvent(field, 'keydown', 'Backspace');
  keyEvent(field, 'keyup', 'Backspace');
  if (find) await close(field, find);
  if (valueNow(field) !== was) await write(field, was, 'historyUndo');
  // Some take over what was written only when they are left.
  field.blur();
}
