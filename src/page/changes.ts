/** What changed on the page, in one line for the person. */
import { clean } from './clean';
import { labelText } from './context';
import { attr, every, is, isConnected, nearest, rectsOf, showing, tagOf, textContent } from './dom';
import { moved, type Watch } from './settle';
import { expandedOf, isTick } from './state';

const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

const shown = (el: Element): boolean => isConnected(el) && showing(el) && rectsOf(el).length > 0;

/** The most telling change, or `no change`. Call after the watch has stopped. */
export function describe(w: Watch, words: string): string {
  if (w.leaving) return 'the page is opening another page';
  if (w.invalid) return `the page says: ${clean(w.invalid.message, 100)}`;
  const opened = dialogOf(w);
  if (opened) return opened;
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
  if (w.changed.size > 0 || w.added.length > 0 || w.removed.length > 0 || w.texts.size > 0)
    return 'the page changed';
  return moved(w) ? 'the page moved' : 'no change';
}

function dialogOf(w: Watch): string | null {
  const near = (el: Element): Element | null => (is(el, DIALOG) ? el : (every(el, DIALOG)[0] ?? null));
  for (const el of [...w.added.slice(0, 40), ...[...w.changed].filter((el) => is(el, DIALOG))]) {
    const dialog = near(el);
    if (dialog && shown(dialog)) return `dialog '${dialogName(dialog)}' opened`;
  }
  for (const el of [...w.removed, ...w.changed])
    if (is(el, DIALOG.replace('dialog[open]', 'dialog')) && !shown(el))
      return `dialog '${dialogName(el)}' closed`;
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
