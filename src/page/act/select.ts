/** Choosing by name: native lists, radio groups, listboxes, menus, suggestion lists. */
import { Failure } from '../../flow';
import { clean, fold } from '../clean';
import { around, bringIn, every, focused, within } from '../dom';
import { nameAll, type Named } from '../emit';
import { keyEvent, press, tellChange, tellInput } from '../events';
import { POPUP_MS } from '../limits';
import { pause, until } from '../settle';
import { survey } from '../survey';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import { editableOf } from '../editable';
import { pick } from '../pick';
import type { Done } from './done';
import { textinput } from './textinput';

/** Selects these options, and in a native list only these. */
export async function select(target: Target, options: string[]): Promise<Done> {
  const list = nativeList(target.el);
  if (list) return native(list, options, target.words);
  await reveal(target);
  for (const wanted of options) await choose(target, wanted);
  return { effect: true, change: `chose ${options.map((one) => `'${clean(one, 40)}'`).join(', ')}` };
}

function nativeList(el: Element): HTMLSelectElement | null {
  if (el instanceof HTMLSelectElement) return el;
  if (el instanceof HTMLOptionElement) return el.closest('select');
  const label = around(el, 'label');
  const control = label instanceof HTMLLabelElement ? label.control : null;
  if (control instanceof HTMLSelectElement) return control;
  const inner = every<HTMLSelectElement>(el, 'select');
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

function native(list: HTMLSelectElement, wanted: string[], words: string): Done {
  const options = [...list.options];
  const names = options.map((option) => clean(option.label || option.text, 200));
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
  const before = options.filter((option) => option.selected);
  if (focused() !== list) list.focus({ preventScroll: true });
  setOptions(list, chosen);
  const change = `${words} is now '${clean(chosen.map((option) => option.label).join(', '), 60)}'`;
  return { effect: true, change, undo: undoable(() => setOptions(list, before), words) };
}

function setOptions(list: HTMLSelectElement, chosen: HTMLOptionElement[]): void {
  if (list.multiple) for (const option of list.options) option.selected = chosen.includes(option);
  else if (chosen[0]) list.selectedIndex = [...list.options].indexOf(chosen[0]);
  tellInput(list, '', null);
  tellChange(list);
}

const missing = (words: string, wanted: string, names: string[]): Failure => {
  const has = names
    .filter(Boolean)
    .slice(0, 8)
    .map((name) => `'${clean(name, 30)}'`);
  const more = names.length > has.length ? ' and more' : '';
  return new Failure(
    'not-found',
    `${words} has no '${clean(wanted, 40)}'.${has.length ? ` It has ${has.join(', ')}${more}.` : ''}`,
  );
};

/** One choice in something that is no native list: inside it, or in what it opens. */
async function choose(target: Target, wanted: string): Promise<void> {
  const { el, words } = target;
  const before = new Set(nameAll(survey()).map(({ found }) => found.el));
  let choice = offered(el, wanted, (one) => within(el, one.found.el) && one.found.el !== el);
  if (!choice) {
    const field = editableOf(el);
    if (field && target.role !== 'button') await textinput(target, wanted);
    else press(target.press);
    await pause(30);
    const fresh = (one: Named): boolean =>
      !before.has(one.found.el) || one.found.ctx.overlay || isChoice(one);
    choice = await until(() => offered(el, wanted, fresh), POPUP_MS);
    // Free text that no list answers is a choice as well.
    if (!choice && field) return;
  }
  if (choice) {
    bringIn(choice, 'nearest');
    press(choice);
    await pause(60);
    return;
  }
  const names = nameAll(survey())
    .filter((one) => !before.has(one.found.el) && isChoice(one))
    .map(({ name }) => name);
  keyEvent(el, 'keydown', 'Escape');
  keyEvent(el, 'keyup', 'Escape');
  throw missing(words, wanted, names);
}

const CHOICES = new Set(
  'option menuitem menuitemradio menuitemcheckbox radio checkbox treeitem tab'.split(' '),
);
const isChoice = ({ found }: Named): boolean => CHOICES.has(found.role);

/** The best thing on the page with this name among those allowed: real options first, then what floats on top. */
function offered(el: Element, wanted: string, allowed: (one: Named) => boolean): Element | null {
  const all = nameAll(survey()).filter((one) => one.name !== '' && one.found.el !== el && allowed(one));
  const same = all.filter(({ name }) => fold(name) === fold(wanted));
  const options = all.filter(isChoice);
  const at = pick(
    wanted,
    options.map(({ name }) => name),
  );
  const best = same.find(isChoice) ?? options[at] ?? same.find(({ found }) => found.ctx.overlay) ?? same[0];
  return best?.found.el ?? null;
}
