/** After an act: wait until the page is quiet, and remember what moved. */
import { isFeedback } from './feedback';
import { isOurs } from './overlay';
import { QUIET_MS, SETTLE_MS, TICKER_MS } from './limits';
import { attr, bodyOf, doc, focused, holds, isConnected, parentOf, scrollOf, treeOf } from './dom';
import { isEditingHost, isField } from './roles';

/** What is compared before and after an act, and what changed in between. */
export interface Watch {
  el: Element | null;
  url: string;
  focus: Element | null;
  scroll: string;
  state: string;
  added: Element[];
  removed: Element[];
  changed: Set<Element>;
  /** Wordless parts that the target drew into itself. */
  drawn: Node[];
  texts: number;
  lastAt: number;
  /** A submit or link of this document that nothing prevented. */
  leaving: boolean;
  /** Message of the first field that the browser found wrong. */
  invalid: { el: Element; message: string } | null;
  /** Looks whether the document is about to be replaced. */
  check: () => void;
  stop: () => void;
}

let watching: Watch | null = null;

/** Where the page is rolled to counts from here on: bringing a target into view is no effect of the act. */
export function rolledTo(): void {
  if (watching) watching.scroll = scrolled(watching.el);
}

/** Starts watching. Cheap: one observer, for the length of the act. */
export function watch(el: Element | null): Watch {
  const started = performance.now();
  const w: Watch = {
    el,
    url: location.href,
    focus: focused(),
    scroll: scrolled(el),
    state: el ? stateWords(el) : '',
    added: [],
    removed: [],
    changed: new Set(),
    drawn: [],
    texts: 0,
    lastAt: started,
    leaving: false,
    invalid: null,
    check: () => undefined,
    stop: () => undefined,
  };
  watching = w;
  const observer = new MutationObserver((records) => {
    for (const record of records) note(w, record, performance.now() - started);
  });
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, options);
  const tree = el && treeOf(el);
  if (tree instanceof ShadowRoot) observer.observe(tree, options);
  let submitted: Event | null = null;
  const onSubmit = (event: Event): void => {
    submitted = event;
  };
  const onInvalid = (event: Event): void => {
    const field = event.target;
    if (!w.invalid && field instanceof Element && 'validationMessage' in field)
      w.invalid = { el: field, message: String(field.validationMessage) };
  };
  const onLeave = (): void => {
    w.leaving = true;
  };
  addEventListener('submit', onSubmit, true);
  addEventListener('invalid', onInvalid, true);
  addEventListener('pagehide', onLeave, true);
  w.check = () => {
    if (submitted && !submitted.defaultPrevented && staysNot(submitted.target)) w.leaving = true;
  };
  w.stop = () => {
    for (const record of observer.takeRecords()) note(w, record, performance.now() - started);
    w.check();
    observer.disconnect();
    removeEventListener('submit', onSubmit, true);
    removeEventListener('invalid', onInvalid, true);
    removeEventListener('pagehide', onLeave, true);
  };
  return w;
}

/** True when sending this form replaces this document. */
function staysNot(form: EventTarget | null): boolean {
  if (!(form instanceof HTMLFormElement)) return false;
  const target = attr(form, 'target') ?? '';
  return attr(form, 'method')?.toLowerCase() !== 'dialog' && (target === '' || target === '_self');
}

function note(w: Watch, record: MutationRecord, since: number): void {
  const target = record.target;
  if (record.type === 'characterData') {
    // Clocks and tickers must not keep us waiting.
    if (since < TICKER_MS) w.lastAt = performance.now();
    w.texts++;
    return;
  }
  const parts = [...record.addedNodes, ...record.removedNodes];
  if (record.type === 'childList' && parts.every((node) => node instanceof Element && isOurs(node))) return;
  if (record.type === 'childList' && parts.every((node) => node.nodeType === Node.TEXT_NODE)) {
    if (since < TICKER_MS) w.lastAt = performance.now();
    w.texts++;
    if (target instanceof Element && w.changed.size < 200) w.changed.add(target);
    return;
  }
  w.lastAt = performance.now();
  if (isFeedback(w, record)) return;
  if (record.type === 'attributes') {
    if (target instanceof Element && w.changed.size < 200) w.changed.add(target);
    return;
  }
  for (const node of record.addedNodes)
    if (node instanceof Element && w.added.length < 100) w.added.push(node);
  for (const node of record.removedNodes)
    if (node instanceof Element && w.removed.length < 100) w.removed.push(node);
}

/** Waits two frames and then until nothing has moved for a while; at most a second and a half. */
export async function settle(w: Watch): Promise<void> {
  const end = performance.now() + SETTLE_MS;
  await frame();
  await frame();
  while (!w.leaving && performance.now() < end) {
    const quiet = performance.now() - w.lastAt;
    if (quiet >= QUIET_MS && !doc.loading()) return;
    await pause(Math.max(10, QUIET_MS - quiet));
  }
}

/** The next drawn frame; a hidden tab draws none, so a timer stands in. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 40);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Waits this many ms. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until what fades in or out has done so, at most this many ms; what turns for ever is not waited for. */
export const stilled = (ms: number): Promise<unknown> =>
  until(
    () =>
      document
        .getAnimations()
        .every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity),
    ms,
  );

/** Waits for something to come true, looking every 30 ms. */
export async function until<T>(find: () => T | null | undefined | false, ms: number): Promise<T | null> {
  const end = performance.now() + ms;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) return null;
    await pause(30);
  }
}

const scrolled = (el: Element | null): string => {
  let inner = 0;
  for (let at: Element | null = el; at; at = parentOf(at)) inner += scrollOf(at);
  return `${scrollX},${scrollY},${inner}`;
};

/** The states that tell whether an act took hold. */
export function stateWords(el: Element): string {
  const words = [
    'aria-expanded',
    'aria-pressed',
    'aria-checked',
    'aria-selected',
    'aria-valuenow',
    'open',
  ].map((name) => `${name}=${attr(el, name) ?? ''}`);
  const classes = (attr(el, 'class') ?? '').split(/\s+/);
  // That it is looked at is no state of its own.
  words.push(classes.filter((one) => !/focus|hover|ripple/i.test(one)).join(' '));
  if (el instanceof HTMLInputElement) words.push(`${el.value}|${String(el.checked)}`);
  if (el instanceof HTMLTextAreaElement) words.push(el.value);
  if (el instanceof HTMLSelectElement)
    words.push([...el.selectedOptions].map((option) => option.value).join());
  return words.join();
}

/** True when anything at all is different from before. */
export function moved(w: Watch): boolean {
  return (
    w.leaving ||
    w.added.length > 0 ||
    w.removed.length > 0 ||
    w.changed.size > 0 ||
    w.texts > 0 ||
    w.url !== location.href ||
    focusMoved(w) ||
    w.scroll !== scrolled(w.el) ||
    (w.el !== null && isConnected(w.el) && w.state !== stateWords(w.el))
  );
}

/**
 * A field that takes the focus waits for words; a pressed button takes it too, or what is around it, and a press
 * beside a field takes it away: that alone is no effect.
 */
function focusMoved({ el, focus }: Watch): boolean {
  const now = focused();
  if (now === focus || now === null || now === bodyOf(document)) return false;
  return !el || isField(now) || isEditingHost(now) || !(holds(el, now) || holds(now, el));
}
