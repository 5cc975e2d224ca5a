/** Mutations during an act → what the watch remembers of them. */
import { PASSING, isFeedback } from './feedback';
import { TICKER_MS } from './limits';
import { focused, holds, textContent } from './dom';
import { isOurs } from './overlay';
import { isRestless } from './restless';
import { isEditingHost, isField } from './roles';
import { drawnBy } from './shadows';
import type { Watch } from './settle';

/** Takes one mutation down; `since`: ms after the act began. */
export function note(w: Watch, record: MutationRecord, since: number): void {
  const { target, type } = record;
  if (isRestless(target) && !(w.el && holds(target, w.el))) return;
  const parts = [...record.addedNodes, ...record.removedNodes];
  if (type === 'characterData' || (type === 'childList' && parts.every(isText))) {
    noteText(w, record, since);
    return;
  }
  if (type === 'childList' && parts.every((node) => node instanceof Element && isOurs(node))) return;
  w.lastAt = performance.now();
  if (target instanceof Element && type === 'attributes') remember(w, target, record);
  if (isFeedback(w, record)) return;
  if (type === 'attributes') {
    // What had the focus draws itself anew without it.
    if (target instanceof Element && w.changed.size < 200 && !drawnBy(w.left, target)) w.changed.add(target);
    return;
  }
  for (const node of record.addedNodes)
    if (node instanceof Element && w.added.length < 100) w.added.push(node);
  for (const node of record.removedNodes)
    if (node instanceof Element && w.removed.length < 100) w.removed.push(node);
}

/** What an attribute of the target's own component was, before all that happened to it. */
function remember({ was, own }: Watch, el: Element, { attributeName, oldValue }: MutationRecord): void {
  if (attributeName === null || PASSING.test(attributeName) || !drawnBy(own, el)) return;
  const before = was.get(el) ?? new Map<string, string | null>();
  if (!before.has(attributeName)) before.set(attributeName, oldValue);
  was.set(el, before);
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;

/** Clocks and tickers must not keep us waiting, nor pass for an effect: what only counts on, a while after the act. */
function noteText(w: Watch, record: MutationRecord, since: number): void {
  const { target } = record;
  if (since < TICKER_MS) w.lastAt = performance.now();
  else if (counts(record)) {
    w.clocks.set(target, (w.clocks.get(target) ?? 0) + 1);
    return;
  }
  w.texts.add(target);
  if (target instanceof Element && w.changed.size < 200) w.changed.add(target);
}

/** `12:00:01` → `12:00:02`: the same but for its digits. */
function counts({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  const shape = (text: string): string => text.trim().replace(/\d+/g, '0');
  const all = (nodes: NodeList): string => [...nodes].map(textContent).join('');
  const [was, now] =
    type === 'characterData' ? [oldValue ?? '', textContent(target)] : [all(removedNodes), all(addedNodes)];
  return /\d/.test(now) && shape(was) === shape(now);
}

/** True when the act asked whether this field is right: many check a field by themselves when the focus leaves it. */
export function isAsked({ el, left }: Watch, field: Element): boolean {
  if (el && (isField(el) || isEditingHost(el))) return el === field;
  return !drawnBy(left, field) || drawnBy(left, focused() ?? document);
}
