/** Choosing by name in native lists; all other lists open and are chosen from as a hand would. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { around, every, focused, rectOf, showing } from '../dom';
import { tellChange, tellInput } from '../events';
import type { Target } from '../target';
import { undoable } from '../undo';
import { labelOf } from '../options';
import { pick } from '../pick';
import { listBehind } from '../behindlist';
import { chooseBehind } from './behind';
import { chooseFrom } from './choose';
import type { Done } from './done';
import { missing } from './list';

/** Selects these options, and in a native list only these. */
export async function select(target: Target, options: string[], adds = false): Promise<Done> {
  const behind = listBehind(target.el);
  if (behind) return chooseBehind(target, behind, options, adds);
  const list = nativeList(target.el);
  if (list) return native(list, options, target.words, adds);
  return chooseFrom(target, options, adds);
}

function nativeList(el: Element): HTMLSelectElement | null {
  if (el instanceof HTMLSelectElement) return el;
  if (el instanceof HTMLOptionElement) return el.closest('select');
  const label = around(el, 'label');
  const control = label instanceof HTMLLabelElement ? label.control : null;
  if (control instanceof HTMLSelectElement && isDrawn(control)) return control;
  const inner = every<HTMLSelectElement>(el, 'select').filter(isDrawn);
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** A list that is hidden behind a widget only carries its value: the widget would not follow it. */
const isDrawn = (list: Element): boolean => {
  const { width, height } = rectOf(list);
  // Many lie see-through over a drawn one and take the press; those that take none are hidden for good.
  return width > 2 && height > 2 && (showing(list) || getComputedStyle(list).pointerEvents !== 'none');
};

/** The options of a native list that are meant. Throws what is wrong with them. */
export function optionsIn(list: HTMLSelectElement, wanted: string[], words: string): HTMLOptionElement[] {
  const options = [...list.options];
  const names = options.map((option) => labelOf(option));
  const chosen = wanted.map((one) => {
    const at = pick(
      one,
      names,
      options.map((option) => option.value),
    );
    const option = options[at];
    if (!option) throw missing(words, one, names);
    if (option.disabled)
      throw new Failure('no-effect', `'${clean(one, 40)}' cannot be chosen in ${words} right now.`);
    return option;
  });
  if (chosen.length > 1 && !list.multiple)
    throw new Failure(
      'no-effect',
      `${words} takes one choice only, not ${chosen.length}. Tell me which one.`,
    );
  return chosen;
}

function native(list: HTMLSelectElement, wanted: string[], words: string, adds: boolean): Done {
  const chosen = optionsIn(list, wanted, words);
  const before = [...list.options].filter((option) => option.selected);
  if (focused() !== list) list.focus({ preventScroll: true });
  setOptions(list, adds ? [...before, ...chosen] : chosen);
  const change = `${words} is now '${clean(chosen.map((option) => option.label).join(', '), 60)}'`;
  return { effect: true, change, undo: undoable(() => setOptions(list, before), words) };
}

function setOptions(list: HTMLSelectElement, chosen: HTMLOptionElement[]): void {
  if (list.multiple) for (const option of list.options) option.selected = chosen.includes(option);
  else if (chosen[0]) list.selectedIndex = [...list.options].indexOf(chosen[0]);
  tellInput(list, '', null);
  tellChange(list);
}
