/** Scroll the page, the nearest scrollable part, or an element into view. */
import { bodyOf, bringIn, doc, every, flatParent, rootOf } from '../dom';
import type { Target } from '../target';
import { undoable } from '../undo';
import type { Done } from './done';

/** One screenful up or down (a little kept for the eye), to an end, or to the element. */
export function scroll(target: Target | null, to: 'up' | 'down' | 'top' | 'bottom' | 'here'): Promise<Done> {
  const box = scrollerOf(target?.el ?? null, to);
  const before = { top: box.scrollTop, left: box.scrollLeft };
  const page = { top: scrollY, left: scrollX };
  if (to === 'here') {
    if (target) bringIn(target.el, 'center');
  } else {
    const top = {
      up: box.scrollTop - box.clientHeight * 0.85,
      down: box.scrollTop + box.clientHeight * 0.85,
      top: 0,
      bottom: box.scrollHeight,
    }[to];
    box.scrollTo({ top, behavior: 'instant' });
  }
  const went = box.scrollTop !== before.top || box.scrollLeft !== before.left || scrollY !== page.top;
  const back = (): void => {
    box.scrollTo({ ...before, behavior: 'instant' });
    scrollTo({ ...page, behavior: 'instant' });
  };
  const done =
    to === 'here'
      ? `${target?.words ?? 'it'} is in view`
      : `scrolled ${to === 'up' || to === 'down' ? to : `to the ${to}`}`;
  const effect = went || to === 'here';
  const change = effect ? done : 'there is nothing more to scroll that way';
  return Promise.resolve({ effect, change, ...(went && { undo: undoable(back, 'the view') }) });
}

/** The nearest part around (or the largest part on the screen) that can still move that way. */
function scrollerOf(el: Element | null, to: string): Element {
  for (let at = el; at; at = flatParent(at)) if (rolls(at)) return at;
  const page = doc.scroller() ?? document.documentElement;
  if (el || long(page) || to === 'here') return page;
  // Applications with a fixed frame scroll in a part: take the one in the middle of the screen.
  for (let at = doc.at(innerWidth / 2, innerHeight / 2); at; at = flatParent(at)) if (rolls(at)) return at;
  return largest() ?? page;
}

const long = (el: Element): boolean =>
  el.scrollHeight > el.clientHeight + 1 || el.scrollWidth > el.clientWidth + 1;

function rolls(el: Element): boolean {
  if (!long(el) || el === bodyOf(document) || el === rootOf(document)) return false;
  const { overflowX, overflowY } = getComputedStyle(el);
  return /auto|scroll/.test(`${overflowX} ${overflowY}`);
}

function largest(): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const el of every(document, 'div,main,section,textarea,ul,article')) {
    const area = el.clientWidth * el.clientHeight;
    if (area > most && rolls(el)) [best, most] = [el, area];
  }
  return best;
}
