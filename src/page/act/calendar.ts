/** Dates in fields that open a calendar: turn to the month, press the day. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { around, bodyOf, every, follows, holds, isConnected, nearest, textContent, within } from '../dom';
import { editableOf } from '../editable';
import { keyEvent, press, pressAside } from '../events';
import { datesIn, isoDate } from '../../language/formats';
import { POPUP_MS } from '../limits';
import { frame, pause, until } from '../settle';
import { reveal, type Target } from '../target';
import { keeps, undoable } from '../undo';
import type { Done } from './done';
import { calendars, dayCell, isOff, pageLang, turnTo, type Calendar } from './month';
import { emptier } from './suggest';
import { valueNow, write } from './textinput';

/**
 * Opens the calendar of a field and chooses a date in it, or the two ends of a span. Null when the value is no date or
 * no calendar opens within `ms`.
 */
export async function chooseDate(target: Target, value: string, ms = POPUP_MS / 2): Promise<Done | null> {
  const dates = datesIn(value, pageLang());
  if (!dates) return null;
  await reveal(target);
  const field = editableOf(target.el);
  const find = await opened(target, ms);
  if (!find) return null;
  const was = field ? valueNow(field) : '';
  const told = textContent(target.el);
  try {
    await chooseAll(find, dates, target.words, value);
  } catch (error) {
    await close(field ?? target.el, find);
    throw error;
  }
  if (!field) return onButton(target, value, told, find);
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

/** A button that opens a calendar tells what was chosen, or the calendar that stays open does. */
async function onButton(
  target: Target,
  value: string,
  was: string,
  find: () => Calendar | null,
): Promise<Done> {
  const { el, words } = target;
  const changed = (): boolean => textContent(el) !== was;
  await until(() => changed(), POPUP_MS / 4);
  const shown = find()?.box;
  const cell = shown && dayCell(shown, (datesIn(value, pageLang()) ?? []).at(-1) ?? '');
  const marked = cell !== null && cell !== undefined && around(cell, MARKED) !== null;
  if (shown && changed()) await close(el, find);
  const back = async (): Promise<void> => {
    await chooseDate(target, was);
    if (!(await until(() => textContent(el) === was, POPUP_MS / 4))) throw keeps(words);
  };
  const dated = changed() && datesIn(was, pageLang()) !== null;
  const change = `chose ${clean(value, 40)}`;
  return { effect: changed() || marked, change, ...(dated && { undo: undoable(back, words) }) };
}
const MARKED = '[aria-selected=true],[aria-pressed=true],[aria-checked=true]';

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
  const fresh =
    own ??
    (await until(() => calendars().find(isNew), before.length > 0 ? ms / 2 : ms)) ??
    // One that was open already is as good, unless it stands in the page for something else.
    before.find(({ box }) => isOpen(box) || isBehind(target.el, box));
  if (!fresh) return null;
  const { box } = fresh;
  return () => {
    const all = calendars();
    return all.find((one) => one.box === box) ?? all.find(isNew) ?? null;
  };
}

/** Opened over the page, as against a part of it. */
const isOpen = (box: Element): boolean =>
  nearest(box, (up) => /absolute|fixed/.test(getComputedStyle(up).position)) !== null;

/** Comes after a field, with no other between. */
const isBehind = (el: Element, box: Element): boolean =>
  follows(el, box) &&
  !every(document, 'input:not([type=hidden]),select,textarea').some(
    (one) => one !== el && !holds(el, one) && follows(el, one) && follows(one, box),
  );

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
  if (datesIn(was, pageLang())) {
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
  // Some take over what was written only when they are left, and some bring back what it was.
  field.blur();
  await pause(BACK_MS);
  if (find?.()) await close(field, find);
  if (valueNow(field) !== was) throw keeps(target.words);
}
/** ms that a field which was left is given to write what it holds. */
const BACK_MS = 100;
