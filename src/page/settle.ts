/** After an act: wait until the page is quiet, and remember what moved. */
import { dialogsShown, messagesShown } from './announced';
import { lasting } from './feedback';
import { isAsked, note } from './note';
import { isLoading, isMoving, running } from './pending';
import { learning } from './restless';
import { ANSWER_MS, CLOCK_MS, LOADING_MS, QUIET_MS, SETTLE_MS } from './limits';
import { ownStates } from './custom';
import { attr, bodyOf, doc, focused, holds, isConnected, parentOf, scrollOf, tagOf } from './dom';
import { isEditingHost, isField } from './roles';
import { componentOf, stayed, trees } from './shadows';
import { isDisabled } from './state';

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
  /** What the attributes of the target's own component were that changed. */
  was: Map<Element, Map<string, string | null>>;
  /** The component that the target is drawn by, and the one that had the focus before. */
  own: Element | null;
  left: Element | null;
  /** Dialogs and messages that were seen before, with their words. */
  dialogs: Element[];
  messages: Map<Element, string>;
  /** Texts that changed, and those of them that only count on, as clocks do: how often. */
  texts: Set<Node>;
  clocks: Map<Node, number>;
  lastAt: number;
  /** Animations that ran before. */
  before: Set<Animation>;
  /** The target could be used before. */
  able: boolean;
  /** An act that may ask a server: its answer is waited for although nothing moves. */
  asks: boolean;
  /** Set when the page still said that it was loading when the waiting ended. */
  loading: boolean;
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
  const had = focused();
  const left = had && had !== el && had !== bodyOf(document) ? componentOf(had) : null;
  const own = el && componentOf(el);
  const w: Watch = {
    el,
    url: location.href,
    focus: had,
    scroll: scrolled(el),
    state: el ? stateWords(el) : '',
    added: [],
    removed: [],
    changed: new Set(),
    was: new Map(),
    own,
    left: left === own ? null : left,
    dialogs: dialogsShown(),
    messages: messagesShown(),
    texts: new Set(),
    clocks: new Map(),
    lastAt: started,
    before: new Set(running()),
    able: el !== null && !isDisabled(el),
    asks: false,
    loading: false,
    leaving: false,
    invalid: null,
    check: () => undefined,
    stop: () => undefined,
  };
  watching = w;
  learning(false);
  const observer = new MutationObserver((records) => {
    for (const record of records) note(w, record, performance.now() - started);
  });
  const options = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  };
  const all = trees();
  for (const tree of all) observer.observe(tree, options);
  let submitted: Event | null = null;
  const onSubmit = (event: Event): void => {
    submitted = event;
  };
  const onInvalid = (event: Event): void => {
    const field = event.target;
    if (!w.invalid && field instanceof Element && 'validationMessage' in field && isAsked(w, field))
      w.invalid = { el: field, message: String(field.validationMessage) };
  };
  const onLeave = (): void => {
    w.leaving = true;
  };
  addEventListener('submit', onSubmit, true);
  // That a field is invalid is told within its own tree only.
  for (const tree of all) tree.addEventListener('invalid', onInvalid, true);
  addEventListener('pagehide', onLeave, true);
  w.check = () => {
    if (submitted && !submitted.defaultPrevented && staysNot(submitted.target)) w.leaving = true;
  };
  w.stop = () => {
    for (const record of observer.takeRecords()) note(w, record, performance.now() - started);
    w.check();
    observer.disconnect();
    removeEventListener('submit', onSubmit, true);
    for (const tree of all) tree.removeEventListener('invalid', onInvalid, true);
    removeEventListener('pagehide', onLeave, true);
    learning(true);
  };
  return w;
}

/** True when sending this form replaces this document. */
function staysNot(form: EventTarget | null): boolean {
  if (!(form instanceof HTMLFormElement)) return false;
  const target = attr(form, 'target') ?? '';
  return attr(form, 'method')?.toLowerCase() !== 'dialog' && (target === '' || target === '_self');
}

/** Waits two frames and then until nothing has moved for a while, as long as the signs say, within limits. */
export async function settle(w: Watch): Promise<void> {
  const began = performance.now();
  await frame();
  await frame();
  while (!w.leaving) {
    const now = performance.now();
    w.loading = isLoading(w);
    const wait = waitFor(w, now - began, now - w.lastAt);
    const doubtful = wait > 0 && w.clocks.size > 0;
    if (now - began >= (w.loading ? LOADING_MS : doubtful ? CLOCK_MS : SETTLE_MS)) break;
    if (wait <= 0 && !w.loading && !doc.loading() && !isMoving(w)) break;
    await pause(Math.min(60, Math.max(10, wait)));
  }
  // What counted once may have been the answer; what counts on is a clock.
  for (const [node, times] of w.clocks) if (times === 1) w.texts.add(node);
}

/** ms to wait still, when nothing else says so. */
function waitFor(w: Watch, waited: number, quiet: number): number {
  if (!w.asks || moved(w)) return QUIET_MS - quiet;
  return ([...w.clocks.values()].includes(1) ? CLOCK_MS : ANSWER_MS) - waited;
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
  words.push(lasting(attr(el, 'class') ?? ''), ownStates(el, tagOf(el)));
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
    [...w.changed].some((one) => stayed(w, one)) ||
    w.texts.size > 0 ||
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
