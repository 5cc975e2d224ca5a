/** What changes how a page looks without any of its nodes changing. */
import { ownStates } from './custom';
import { doc, focused, isConnected, rootOf, scrollOf, shadowOf, tagOf } from './dom';
import type { Again, Survey } from './frame';
import { hash } from './clean';
import { markAround } from './follow';
import { labelText } from './context';
import { wayOf } from './moved';

/** Above these numbers of fields, frames and references, looking whether they changed costs as much as a survey. */
const MOST = { fields: 1000, watched: 600, named: 300, roots: 50 };

/** The page's state beside its nodes, compared between two observations. */
export type Outside = readonly unknown[];

/** Reads it; null when it is too much to be compared, or moving. */
export function outside(s: Survey): Outside | null {
  if (
    s.fields.length > MOST.fields ||
    s.watched.length + s.adrift.length > MOST.watched ||
    s.named.size > MOST.named
  )
    return null;
  if (s.roots.size > MOST.roots || moving(s)) return null;
  return [
    location.href,
    innerWidth,
    innerHeight,
    scrollX,
    scrollY,
    devicePixelRatio,
    focused(),
    rootOf(document),
    sheets(),
    hash(s.fields.map(fieldState).join('\n')),
  ];
}

/** True when nothing differs. */
export const sameOutside = (a: Outside | null, b: Outside | null): boolean =>
  a !== null && b !== null && a.every((value, i) => value === b[i]);

const moving = (s: Survey): boolean =>
  [document, ...s.roots].some((root) =>
    doc.animations(root).some(({ playState }) => playState === 'running'),
  );

function sheets(): string {
  const counts = doc.sheets().map((sheet) => {
    try {
      return sheet.disabled ? -1 : sheet.cssRules.length;
    } catch {
      // A sheet of another site: its rules are not to be read.
      return sheet.disabled ? -1 : 0;
    }
  });
  return counts.join(' ');
}

function fieldState(el: Element): string {
  if (el instanceof HTMLInputElement)
    return `${el.value} ${String(el.checked)} ${String(el.indeterminate)} ${el.files?.length ?? 0}`;
  if (el instanceof HTMLSelectElement) return [...el.selectedOptions].map(({ index }) => index).join(' ');
  return el instanceof HTMLTextAreaElement ? el.value : ownStates(el, tagOf(el));
}

/** Marks what moved, scrolled, or is named otherwise though none of its nodes changed. */
export function markMoved(s: Survey, again: Again): boolean {
  for (const frame of s.watched) {
    const { el, ends, shadow, scroll } = frame;
    const way = ends ? wayOf(ends[0]) : null;
    const still = ends === null || (way?.x === 0 && way.y === 0);
    const scrolled = frame.ctx.clip !== frame.parent?.ctx.clip && scrollOf(el) !== scroll;
    if (scrolled || shadowOf(el) !== shadow) again.fresh.add(el);
    else if (still) continue;
    if (!markAround(again, el)) return false;
  }
  for (const found of s.adrift) {
    const way = wayOf(found);
    if ((way?.x !== 0 || way.y !== 0) && !markAround(again, found.el)) return false;
  }
  for (const [el, text] of s.named)
    if (!isConnected(el)) s.named.delete(el);
    else if (labelText(el) !== text) {
      again.fresh.add(el);
      if (!markAround(again, el)) return false;
    }
  return true;
}
