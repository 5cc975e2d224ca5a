/** Text gathered on the way through the page by every element around it that wants it. */
import { clean } from './clean';
import { NAME_CHARS } from './limits';

/** Collects the text below one element up to a limit; `outer` is the next one around it. */
export interface Gather {
  text: string;
  /** Text of aria-hidden parts, used only when nothing else names the element. */
  shy: string;
  outer: Gather | null;
  gap: number;
  /** Its text ends with a space. */
  spaced: boolean;
  /** Text of a label or legend: it names a field even where nobody sees it. */
  label: boolean;
  /** The text as it was last told, and what it was told from. */
  told: string;
  of: string;
  max: number;
}

/** A fresh one within `outer`. */
export const gather = (outer: Gather | null, label = false): Gather => ({
  text: '',
  shy: '',
  outer,
  gap: 0,
  spaced: false,
  label,
  told: '',
  of: '',
  max: 0,
});

/** What was gathered, clean and cut; many elements ask for the same heading or item. */
export function told(from: Gather | null | undefined, max: number, shy = false): string {
  const text = from?.text || (shy && from?.shy);
  if (!from || !text) return '';
  if (from.of !== text || from.max !== max) {
    from.told = clean(text, max);
    from.of = text;
    from.max = max;
  }
  return from.told;
}

/**
 * Adds a piece of text to a gather and all around it. An outer one holds everything an inner one holds, so the
 * first full one ends the climb: the work is bounded by the characters kept, however deep the page is.
 * @param gap number of block boundaries passed so far: when it grew, words stand apart.
 */
export function add(to: Gather | null, piece: string, gap: number): void {
  for (let at = to; at; at = at.outer) {
    if (at.text.length >= NAME_CHARS) return;
    // Remembered and not read off the text: reading the end of what was joined makes one string of it, for each piece anew.
    const open = at.text === '' || at.spaced;
    const joined = open ? piece.trimStart() : piece;
    at.text += !open && at.gap !== gap && !joined.startsWith(' ') ? ` ${joined}` : joined;
    if (joined !== '') at.spaced = joined.endsWith(' ');
    at.gap = gap;
  }
}

/** The same for aria-hidden text. */
export function addShy(to: Gather | null, piece: string): void {
  for (let at = to; at; at = at.outer) {
    if (at.shy.length >= NAME_CHARS) return;
    at.shy = `${at.shy} ${piece.trim()}`.trimStart();
  }
}

/** Text that is there but cannot be seen names at most the field that it is the label of. */
export function addUnseen(to: Gather | null, piece: string, gap: number): void {
  let label = to;
  while (label && !label.label) label = label.outer;
  if (!label) return;
  const { outer } = label;
  label.outer = null;
  add(to, piece, gap);
  label.outer = outer;
}
