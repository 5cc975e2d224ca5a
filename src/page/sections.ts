/** Fields made of parts, as those for dates and times often are: one group of spinners that take typing. */
import { attr, every, holds, nearest, textContent } from './dom';
import { isEditingHost } from './roles';

/** The parts of such a field; empty for everything else. */
export function sectionsOf(el: Element): HTMLElement[] {
  if (attr(el, 'role') !== 'group' || every(el, '[role=group]').length > 0) return [];
  const parts = every<HTMLElement>(el, '[role=spinbutton]');
  return parts.length > 1 && parts.length < 8 && parts.every(isEditingHost) ? parts : [];
}

/** The number or word that a part holds; null while it only shows what belongs there. */
export function heldBy(part: Element): string | null {
  const now = attr(part, 'aria-valuenow');
  if (now !== null) return now;
  const text = textContent(part).trim();
  return /\d/.test(text) || /^[ap]\.?\s?m\.?$/i.test(text) ? text : null;
}

/** What all parts show together, with what stands between them; empty until one of them holds something. */
export function sectionsText(parts: HTMLElement[]): string {
  const [first] = parts;
  const box = first && nearest(first, (up) => parts.every((part) => holds(up, part)));
  return box && parts.some((part) => heldBy(part) !== null) ? textContent(box) : '';
}
