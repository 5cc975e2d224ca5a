/** Lists that follow what is typed: the field to type into, and waiting for the reply that belongs to the words. */
import { attr, every, has, rectsOf, showing, textContent } from '../dom';
import { editableNow } from '../editable';
import { POPUP_MS, STILL_MS, SUGGEST_MS } from '../limits';
import { isField } from '../roles';
import { pause } from '../settle';
import { listed, offered, type Fresh } from './list';
import { boxFor } from './shown';

/** The field for searching that a list brought when it opened, with the cursor in it. `had` had it before. */
export function searchField(had: Element | null): HTMLElement | null {
  const now = editableNow();
  return now && now !== had && !has(now, 'readonly') && showing(now) ? now : null;
}

/**
 * Waits for the very name among what is offered. Another one that fits is taken only from a list that has stood still
 * for longer than pages wait before they ask: replies to words before come late and in any order.
 */
export async function suggested(
  el: Element,
  wanted: string,
  fresh: Fresh,
  exactly = false,
): Promise<Element | null> {
  const began = performance.now();
  let last = '';
  let since = began;
  for (;;) {
    const exact = offered(el, wanted, fresh, true);
    if (exact) return exact;
    const now = performance.now();
    const names = listed(fresh)
      .map(({ name }) => name)
      .join('\n');
    if (names !== last) [last, since] = [names, now];
    if (names !== '' && now - since > STILL_MS) {
      const near = offered(el, wanted, fresh, exactly);
      if (near || exactly) return near;
    }
    if (now - began > (names === '' ? POPUP_MS : SUGGEST_MS)) return null;
    await pause(30);
  }
}

/** The sign in the box of a control that empties it, by its name or its cross; many show it to the pointer only. */
export const emptier = (el: Element): Element | null =>
  every(isField(el) ? boxFor(el) : el, 'button,[role=button],[title],[aria-label],[class*=clear],span').find(
    (one) =>
      one !== el &&
      rectsOf(one).length > 0 &&
      ([attr(one, 'aria-label'), attr(one, 'title'), textContent(one)].some((name) =>
        /^\s*(?:clear|remove|reset|empty|[×✕✖x])(?:\s|$)/i.test(name ?? ''),
      ) ||
        // A picture alone is told by its class.
        /(?:^|[\s_-])clear(?:[\s_-]|$)/i.test(attr(one, 'class') ?? '')),
  ) ?? null;
