/** Marks on the page: a frame around an element, a wash over a sentence. Decoration that takes no clicks. */
import type { Mark } from '../messages';
import { doc, isConnected, rectOf } from './dom';
import { clearLayer, layer } from './overlay';
import { findQuote } from './passages';
import { elementOf } from './refs';

interface Shown {
  rects: () => DOMRect[];
  label: string;
  quote: boolean;
}

let shown: Shown[] = [];

/** Replaces the marks; an empty list clears them. Answers how many were found, and brings the first into view. */
export function highlight(input: { marks: Mark[] }): { found: number } {
  shown = input.marks.slice(0, 50).flatMap((mark) => markOf(mark) ?? []);
  removeEventListener('scroll', draw, true);
  removeEventListener('resize', draw);
  if (shown.length === 0) {
    clearLayer();
    return { found: 0 };
  }
  const first = shown[0]?.rects()[0];
  if (first && (first.bottom < 0 || first.top > innerHeight))
    scrollBy({ top: first.top - innerHeight / 2, behavior: 'instant' });
  addEventListener('scroll', draw, { capture: true, passive: true });
  addEventListener('resize', draw, { passive: true });
  draw();
  return { found: shown.length };
}

function markOf(mark: Mark): Shown | null {
  if ('quote' in mark) {
    const range = findQuote(mark.quote);
    return range && { rects: () => [...range.getClientRects()].slice(0, 100), label: '', quote: true };
  }
  const el = elementOf(mark.ref);
  if (!el || !isConnected(el)) return null;
  return { rects: () => [rectOf(el)], label: mark.label ?? '', quote: false };
}

function draw(): void {
  layer().replaceChildren(
    ...shown.flatMap((one) => one.rects().map((rect, i) => boxFor(one, rect, i === 0))),
  );
}

/** Colours that stand out on light and dark pages alike; set through the object model, which no page policy forbids. */
function boxFor({ label, quote }: Shown, rect: DOMRect, first: boolean): HTMLElement {
  const box = doc.make('div');
  const pad = quote ? 1 : 3;
  const look = quote
    ? 'border-radius:2px;background:rgb(255 196 0/.35);border-bottom:2px solid #d67a00'
    : 'border-radius:6px;box-shadow:0 0 0 2px #fff,0 0 0 5px #6b4de6';
  const { left, top, width, height } = rect;
  box.style.cssText =
    `position:fixed;box-sizing:border-box;pointer-events:none;left:${left - pad}px;top:${top - pad}px;` +
    `width:${width + 2 * pad}px;height:${height + 2 * pad}px;${look}`;
  if (label && first) box.append(tag(label, rect.top < 30));
  return box;
}

function tag(label: string, below: boolean): HTMLElement {
  const words = doc.make('span');
  words.textContent = label.slice(0, 60);
  words.style.cssText =
    `position:absolute;left:-5px;${below ? 'top' : 'bottom'}:calc(100% + 6px);padding:2px 8px;border-radius:6px;` +
    'background:#6b4de6;color:#fff;font:600 13px/1.4 system-ui,sans-serif;white-space:nowrap;box-shadow:0 0 0 2px #fff';
  return words;
}
