/** Leaving a list that was chosen from: it is closed, and there is a way back to what it showed. */
import { bodyOf, every, focused } from '../dom';
import { keyEvent, press, pressAside } from '../events';
import { POPUP_MS } from '../limits';
import { frame, pause, until } from '../settle';
import { expandedOf } from '../state';
import type { Target } from '../target';
import { keeps } from '../undo';
import { isChoice, listed, type Fresh } from './list';
import { alike, boxFor, shownBy, shows } from './shown';
import { emptier } from './suggest';
import { valueNow, write } from './textinput';

/** What was chosen, and how it was before. */
export interface Before {
  /** What the control showed. */
  was: string;
  options: string[];
  /** What of that the list called by these names. */
  old: string[];
  /** The field of the list that takes words, if nothing stood in it. */
  field: HTMLElement | null;
  /** One of them is a word of the person's own, which no list offers. */
  free: boolean;
}

/** How to tell the things of a list, once it was opened. */
export interface List {
  fresh: Fresh | null;
}

type Choose = (target: Target, name: string, adds: boolean, list: List) => Promise<unknown>;

/**
 * How to get back what it showed before: the old choice, the same choices once more or taken out by key where they add
 * up, an empty field, the sign or key that empties it.
 */
export function wayBack(
  target: Target,
  { was, options, old, field, free }: Before,
  choose: Choose,
): (() => Promise<void>) | null {
  const { el } = target;
  const list: List = { fresh: null };
  const isBack = (): boolean => alike(shownBy(el), was);
  const checked = (way: () => Promise<void>) => async (): Promise<void> => {
    await way().finally(() => closed(el, list.fresh));
    if (!(await until(isBack, POPUP_MS / 2))) throw keeps(target.words);
  };
  const now = shownBy(el);
  const added = options.filter((one) => !shows(was, one));
  if (free) return field && checked(() => takenOut(field, added.length, isBack));
  const adds = options.length > 1 || (was !== '' && old.some((one) => shows(now, one)));
  const again = async (): Promise<void> => {
    for (const name of options) await choose(target, name, false, list);
  };
  if (adds)
    return checked(async () => {
      try {
        await again();
      } catch (error) {
        // A list may offer no more what is chosen already; its field takes back the last ones.
        if (!field || added.length < options.length) throw error;
        await takenOut(field, added.length, isBack);
      }
    });
  const [first] = old;
  if (first !== undefined)
    return checked(async () => {
      await choose(target, first, false, list);
    });
  if (field && valueNow(field) !== '')
    return checked(async () => {
      await write(field, '', 'historyUndo');
      // Many take over what a field holds when it is left, and till then only look empty.
      field.blur();
      await pause(60);
    });
  if (emptier(el)) return checked(() => Promise.resolve(void press(emptier(el) ?? el)));
  if (field) return checked(() => takenOut(field, 1, isBack));
  // Some lists take a choice back when it is chosen once more; what only does something does it again.
  const holds = target.role === 'combobox' && options.every((one) => shows(now, one));
  return holds ? checked(again) : null;
}

/** Backspace in an empty field of a list takes out what was chosen last. */
async function takenOut(field: HTMLElement, count: number, isBack: () => boolean): Promise<void> {
  if (valueNow(field) !== '') await write(field, '', 'historyUndo');
  field.focus({ preventScroll: true });
  for (let i = 0; i < count && !isBack(); i++) {
    keyEvent(field, 'keydown', 'Backspace');
    keyEvent(field, 'keyup', 'Backspace');
    await frame();
  }
}

/** Escape where the focus is, for lists that stay open; what stays all the same is part of the page. */
export async function closed(el: Element, fresh: Fresh | null): Promise<void> {
  // Behind a hidden field it is a sign in the same box that tells.
  const tells = [el, ...every(boxFor(el), '[aria-expanded]')].find((one) => expandedOf(one) !== undefined);
  const open = (): boolean =>
    tells ? expandedOf(tells) === true : fresh !== null && listed(fresh).some(isChoice);
  if (!open()) return;
  const at = focused() ?? el;
  keyEvent(at, 'keydown', 'Escape');
  keyEvent(at, 'keyup', 'Escape');
  const root = bodyOf(document);
  if ((await until(() => !open(), POPUP_MS / 4)) || !root) return;
  // Those that hear no Escape close when something beside them is pressed.
  pressAside(root);
  await until(() => !open(), POPUP_MS / 4);
}
