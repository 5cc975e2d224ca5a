/** Mutations during an act → what the watch remembers of them. */
import { isFeedback } from './feedback';
import { TICKER_MS } from './limits';
import { holds, textContent } from './dom';
import { isOurs } from './overlay';
import { isRestless } from './restless';
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
  if (isFeedback(w, record)) return;
  if (type === 'attributes') {
    if (target instanceof Element && w.changed.size < 200) w.changed.add(target);
    return;
  }
  for (const node of record.addedNodes)
    if (node instanceof Element && w.added.length < 100) w.added.push(node);
  for (const node of record.removedNodes)
    if (node instanceof Element && w.removed.length < 100) w.removed.push(node);
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
