/** Choosing in a list that is drawn for a hidden native one: pressed as a hand would, checked by the native one. */
import { Failure } from '../../flow';
import { clean, fold } from '../clean';
import { bodyOf, bringIn, childCount, parentOf, textContent, within } from '../dom';
import { nameAll } from '../emit';
import type { Named } from '../found';
import { press, pressAside } from '../events';
import { LEAVING_MS, POPUP_MS } from '../limits';
import { labelOf } from '../options';
import { stilled, until } from '../settle';
import { survey } from '../survey';
import { reveal, type Target } from '../target';
import { keeps, undoable } from '../undo';
import type { Done } from './done';
import { isChoice, isControl, listed, type Fresh } from './list';
import { rollTo } from './roll';
import { optionsIn } from './select';

/** Chooses these, one after the other. */
export async function chooseBehind(
  target: Target,
  list: HTMLSelectElement,
  wanted: string[],
  adds: boolean,
): Promise<Done> {
  const { words } = target;
  const chosen = optionsIn(list, wanted, words);
  await reveal(target);
  const before = [...list.options].filter((option) => option.selected);
  // A list that takes several holds on to what nobody takes out of it.
  const out = list.multiple && !adds ? before.filter((option) => !chosen.includes(option)) : [];
  const turned = [...out, ...chosen.filter((option) => !option.selected)];
  for (const option of turned) if (!(await turn(target, list, option))) return { effect: false };
  const change = `${words} is now '${clean(chosen.map((option) => option.label).join(', '), 60)}'`;
  return { effect: true, change, undo: undoable(() => back(target, list, before), words) };
}

/** Presses an option of the opened list; true when the native one says that it took. */
async function turn(target: Target, list: HTMLSelectElement, option: HTMLOptionElement): Promise<boolean> {
  const { el, words } = target;
  const { selected } = option;
  let fresh: Fresh = (one) => one.found.el !== el && within(el, one.found.el);
  let choice = drawn(list, option, fresh);
  if (!choice) {
    // What is just fading away would count as part of the page.
    await stilled(LEAVING_MS);
    const before = new Set(nameAll(survey()).map(({ found }) => found.el));
    press(target.press);
    fresh = (one) => !before.has(one.found.el);
    choice = await until(() => drawn(list, option, fresh), POPUP_MS);
    const parts = listed(fresh).map(({ found }) => found.el);
    choice ??= await rollTo(parts, labelOf(option), () => drawn(list, option, fresh));
  }
  if (!choice) {
    aside();
    const what = labelOf(option) ? `'${labelOf(option).slice(0, 40)}'` : 'its empty choice';
    throw new Failure('no-effect', `${words} does not open to show ${what}. Choose it by hand.`);
  }
  bringIn(choice, 'nearest');
  press(choice);
  const took = await until(() => option.selected !== selected, POPUP_MS / 2);
  if (!took) aside();
  return took === true;
}

/** What is drawn for an option: by its name, or where that is empty by its place in a row of as many. */
function drawn(list: HTMLSelectElement, option: HTMLOptionElement, fresh: Fresh): Element | null {
  const all = listed(fresh);
  const name = labelOf(option);
  if (name) return named(all, name);
  const names = [...list.options].map((one) => fold(labelOf(one)));
  const known = new Set(names.filter(Boolean));
  for (const one of all.filter((one) => known.has(fold(one.name)))) {
    let at: Element | null = one.found.el;
    for (let i = 0; at && i < MOST_BOXES; i++) {
      const row: Element | null = parentOf(at);
      // What is shown as chosen bears such a name as well, but stands in no such row.
      const parts = row && childCount(row) === names.length ? [...row.children] : [];
      if (parts.length > 0 && parts.every((part, i) => fold(textContent(part)) === names[i]))
        return parts[option.index] ?? null;
      at = row;
    }
  }
  return null;
}
/** Boxes between the words of an option and the row that it is one of. */
const MOST_BOXES = 3;

/** As a choice, something to press, or, as such lists have no roles, mere words. */
function named(all: Named[], name: string): Element | null {
  const same = all.filter((one) => fold(one.name) === fold(name));
  return (same.find(isChoice) ?? same.find(isControl) ?? same[0])?.found.el ?? null;
}

/** Closes what was left open, as a press beside it does. */
function aside(): void {
  const root = bodyOf(document);
  if (root) pressAside(root);
}

/** Chooses again what was chosen. */
async function back(target: Target, list: HTMLSelectElement, before: HTMLOptionElement[]): Promise<void> {
  const turned = [...list.options].filter((option) => option.selected !== before.includes(option));
  for (const option of list.multiple ? turned : before.filter((one) => !one.selected))
    if (!(await turn(target, list, option))) throw keeps(target.words);
}
