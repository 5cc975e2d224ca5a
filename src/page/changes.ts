/** What changed on the page, in one line for the person. */
import { clean } from './clean';
import { labelText } from './context';
import { dialogsShown, messagesShown, shown } from './announced';
import { attr, every, focused, isConnected, nearest, tagOf, textContent } from './dom';
import { isField } from './roles';
import { moved, type Watch } from './settle';
import { stayed } from './shadows';
import { expandedOf, isTick } from './state';

/** The most telling change, or `no change`. Call after the watch has stopped. */
export function describe(w: Watch, words: string): string {
  if (w.leaving) return 'the page is opening another page';
  if (w.invalid) return `the page says: ${clean(w.invalid.message, 100)}`;
  const told = dialogOf(w) ?? saidBy(w);
  if (told) return told;
  if (w.url !== location.href) return 'the page address changed';
  const state = stateChange(w, words);
  if (state) return state;
  for (const el of w.added.slice(0, 40)) {
    const text = shown(el) ? clean(textContent(el), 60) : '';
    if (text) return `'${text}' was added`;
  }
  for (const el of w.added.slice(0, 40)) {
    const text = isConnected(el) ? '' : clean(textContent(el), 60);
    if (text) return `'${text}' was shown for a moment`;
  }
  for (const el of w.removed.slice(0, 40)) {
    const text = isConnected(el) ? '' : clean(textContent(el), 60);
    if (text) return `'${text}' was removed`;
  }
  if (w.el && !shown(w.el)) return `${words} went away`;
  if (
    [...w.changed].some((el) => stayed(w, el)) ||
    w.added.length > 0 ||
    w.removed.length > 0 ||
    w.texts.size > 0
  )
    return 'the page changed';
  if (w.el && w.el !== w.focus && w.el === focused() && isField(w.el)) return `${words} has the cursor`;
  return moved(w) ? 'the page moved' : 'no change';
}

function dialogOf({ dialogs }: Watch): string | null {
  const opened = dialogsShown().find((one) => !dialogs.includes(one));
  if (opened) return `dialog '${dialogName(opened)}' opened`;
  const closed = dialogs.find((one) => !shown(one));
  return closed ? `dialog '${dialogName(closed)}' closed` : null;
}

/** The words of a message that came or changed. */
function saidBy({ messages }: Watch): string | null {
  for (const [el, words] of messagesShown())
    if (messages.get(el) !== words) return `the page says '${words}'`;
  return null;
}

const dialogName = (el: Element): string =>
  labelText(el) || clean(textContent(every(el, 'h1,h2,h3,h4,legend')[0] ?? el), 60);

function stateChange({ el, state }: Watch, words: string): string | null {
  if (!el || !isConnected(el)) return null;
  const was = (name: string): string => new RegExp(`${name}=([^,]*)`).exec(state)?.[1] ?? '';
  for (const [name, on, off] of [
    ['aria-expanded', 'opened', 'closed'],
    ['aria-pressed', 'is on now', 'is off now'],
    ['aria-checked', 'is checked now', 'is unchecked now'],
    ['aria-selected', 'is selected now', 'is not selected now'],
  ] as const) {
    const now = attr(el, name) ?? '';
    if (now !== was(name) && now !== '') return `${words} ${now === 'true' || now === 'mixed' ? on : off}`;
  }
  if (isTick(el) && !state.includes(`|${String(el.checked)}`))
    return `${words} is ${el.checked ? '' : 'un'}checked now`;
  const details = nearest(el, (up) => up instanceof HTMLDetailsElement);
  if (details && tagOf(el) === 'summary') return `${words} ${expandedOf(el) ? 'opened' : 'closed'}`;
  return null;
}
