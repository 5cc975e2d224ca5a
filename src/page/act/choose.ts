/**
 * Choosing in lists of the page's own: listboxes, comboboxes, menus and suggestions, which open late, elsewhere in the
 * document, and may draw only what is in sight. What was chosen is checked by what the control shows afterwards.
 */
import { clean } from '../clean';
import { attr, bringIn, focused, has, isConnected, rectsOf, within } from '../dom';
import { editableOf } from '../editable';
import { nameAll } from '../emit';
import type { Named } from '../found';
import { keyEvent, press } from '../events';
import { LEAVING_MS, POPUP_MS, TYPE_AFTER_MS } from '../limits';
import { pause, stilled, until } from '../settle';
import { expandedOf, isTick } from '../state';
import { survey } from '../survey';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import { chooseDate } from './calendar';
import type { Done } from './done';
import { controls, floats, isChoice, isControl, listed, missing, offered, type Fresh } from './list';
import { closed, wayBack, type List } from './leave';
import { rollTo } from './roll';
import { shownBy, shows } from './shown';
import { searchField, suggested } from './suggest';
import { textinput, valueNow, write } from './textinput';

/** Chooses these, one after the other, and closes what opened for it. */
export async function chooseFrom(target: Target, options: string[], adds = false): Promise<Done> {
  const { el, words } = target;
  // What opens as a list may be a calendar.
  const [only = ''] = options;
  const date = options.length === 1 ? await chooseDate(target, only) : null;
  if (date) return date;
  await reveal(target);
  const was = shownBy(el);
  const field = typedInto(el);
  const value = field ? valueNow(field) : null;
  const old: string[] = [];
  const list: List = { fresh: null };
  let took = true;
  let free = false;
  try {
    for (const wanted of options) {
      const one = await choose(target, wanted, adds, list);
      took &&= one.took;
      free ||= one.free === true;
      old.push(...one.old);
    }
  } finally {
    await closed(el, list.fresh);
  }
  const change = `chose ${options.map((one) => `'${clean(one, 40)}'`).join(', ')}`;
  if (!took) return { effect: false };
  const own = field && value === '' && isOwn(el, field) ? field : null;
  const back = wayBack(target, { was, options, old, field: own, free }, choose);
  return { effect: true, change, ...(back && { undo: undoable(back, words) }) };
}

/** A field within a list's box only searches; what is typed into any other is itself the choice. */
const isOwn = (el: Element, field: Element): boolean => field === el || !within(el, field);

/** The field of a list that takes words, or null where it is only pressed. */
function typedInto(el: Element): HTMLElement | null {
  const field = editableOf(el);
  return field && !has(field, 'readonly') ? field : null;
}

/** Whether one choice took hold, and those that were chosen before as the list called them. */
interface Chosen {
  took: boolean;
  /** A word that no list offered, added all the same. */
  free?: boolean;
  old: string[];
}

async function choose(
  target: Target,
  wanted: string,
  adds = false,
  list: List = { fresh: null },
): Promise<Chosen> {
  const { el, words } = target;
  const was = shownBy(el);
  const field = typedInto(el);
  const typed = field ? valueNow(field) : '';
  const find = async (fresh: Fresh, ms: number, exact = false): Promise<Element | null> =>
    until(() => offered(el, wanted, fresh, exact), ms);
  let fresh: Fresh = (one) => within(el, one.found.el);
  let choice = offered(el, wanted, list.fresh ?? fresh);
  let first: Named[] = [];
  if (!choice) {
    const had = focused();
    fresh = list.fresh = await opened(target);
    choice = await find(fresh, TYPE_AFTER_MS, field !== null);
    const search = choice || field ? null : searchField(had);
    if (search) {
      await write(search, wanted, 'insertText');
      choice = await suggested(el, wanted, fresh);
    } else if (!field) choice ??= await find(fresh, POPUP_MS);
    if (!choice && field) {
      await textinput(target, wanted);
      choice = await suggested(el, wanted, fresh, adds);
      if (!choice && adds && (await entered(field))) return { took: true, old: [], free: true };
      // Some lists are searched by other words than they show.
      if (!choice && listed(fresh).length > 0) {
        await write(field, typed, 'historyUndo');
        choice = offered(el, wanted, fresh);
      }
    }
    first = listed(fresh);
    const parts = first.map(({ found }) => found.el);
    choice ??= await rollTo(parts, wanted, () => offered(el, wanted, fresh));
  }
  const all = listed(fresh);
  if (!choice) {
    // Free text that no list answers is a choice as well.
    if (field && all.length === 0 && isOwn(el, field) && shows(valueNow(field), wanted))
      return { took: true, old: [] };
    if (field && valueNow(field) !== typed) await write(field, typed, 'historyUndo');
    throw missing(
      words,
      wanted,
      all.filter(isControl).map(({ name }) => name),
    );
  }
  const listedOnce = [...first, ...all].filter((one) => isControl(one) && shows(was, one.name));
  const old = [...new Set(listedOnce.map(({ name }) => name))];
  bringIn(choice, 'nearest');
  const name = nameAll(survey()).find(({ found }) => found.el === choice)?.name ?? wanted;
  const before = ticked(choice);
  press(choice);
  const pressed = choice;
  // One that shows what it holds must show it; others may be done with it.
  const keeps = target.role === 'combobox' && !field;
  const took = await until(
    () =>
      shownBy(el) !== was ||
      shows(shownBy(el), name) ||
      ticked(pressed) !== before ||
      (!keeps && isGone(pressed)),
    POPUP_MS / 2,
  );
  return { took: took === true, old };
}
const isGone = (el: Element): boolean => !isConnected(el) || rectsOf(el).length === 0;
const ticked = (el: Element): string =>
  isTick(el)
    ? String(el.checked)
    : ['aria-selected', 'aria-checked', 'aria-expanded'].map((name) => attr(el, name) ?? '').join();

/** Enter behind a word of one's own: true when the field is done with it. Made-up keys send no form. */
async function entered(field: HTMLElement): Promise<boolean> {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) keyEvent(field, type, 'Enter');
  return (await until(() => valueNow(field) === '', POPUP_MS / 2)) === true;
}

/** Opens the list, unless it is open. */
async function opened(target: Target): Promise<Fresh> {
  const { el } = target;
  if (expandedOf(el) === true) return (one) => isChoice(one) || controls(el, one.found.el) || floats(el, one);
  // What is just fading away would count as part of the page.
  await stilled(LEAVING_MS);
  const before = new Set(nameAll(survey()).map(({ found }) => found.el));
  // What is drawn for the field may hold signs that take a choice away.
  press(target.press, target.press !== el);
  await pause(30);
  return (one) => {
    const inner = one.found.el;
    return (!before.has(inner) && (!within(el, inner) || isChoice(one))) || controls(el, inner);
  };
}
