/** Lines of a list or table that have a checkbox each, as mailboxes and admin pages have them. */
import type { Page, PageElement, Target } from '../flow';
import { meetsAll } from '../language/forms';
import { concepts, pictured, telling } from '../language/words';

/** Words of a checkbox that stands for whatever is in its line, as screen readers hear them. */
export const OF_LINE = /^$|\b(?:row|line|entry|select(?:ion)?|check|zeile|ligne|fila)\b/iu;

/** A line with the box that selects it. */
export interface Line {
  box: PageElement;
  text: string;
}

/** The lines whose boxes have no name of their own, or one that says no more than that; fewer than two are no list. */
export function linesOf({ elements }: Page): Line[] {
  const lines: Line[] = [];
  let row: PageElement | undefined;
  for (const e of elements) {
    if (e.role === 'row') row = e;
    if (e.role !== 'checkbox' || e.disabled === true || !OF_LINE.test(e.name.trim())) continue;
    const own = e.item && e.item.text !== '' && e.item.text !== e.name ? e.item.text : undefined;
    const text = own ?? (row?.selected !== undefined && row.name.includes(e.name) ? row.name : undefined);
    if (text !== undefined && (lines[0]?.box.heading ?? e.heading) === e.heading)
      lines.push({ box: e, text });
  }
  return lines.length < 2 ? [] : lines;
}

/** The line that is told by its number or by words that it alone holds. */
export function lineMeant(lines: readonly Line[], target: Target): Line | undefined {
  const [place] = target.place ?? [];
  const ordinal = target.ordinal ?? place?.ordinal;
  if (ordinal !== undefined) return lines.at(ordinal < 0 ? ordinal : ordinal - 1);
  const wanted = telling(place?.words ?? target.words);
  const found = wanted.length === 0 ? [] : lines.filter(({ text }) => meetsAll(wanted, telling(text)));
  return found.length === 1 ? found[0] : undefined;
}

/** True when a control is called so, or shows so by its icon where it has no words. */
export function means(words: string, { name, hints = '' }: PageElement): boolean {
  const wanted = telling(words);
  if (wanted.length > 0 && meetsAll(wanted, telling(name))) return true;
  const shown = /[\p{L}]/u.test(name) ? concepts(name) : new Set([...concepts(hints), ...pictured(hints)]);
  return [...concepts(words)].some((concept) => shown.has(concept));
}
