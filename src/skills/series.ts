/** "Row 900" where the rows are called "Item 1", "Item 2" and so on: the name that they bear in common. */
import type { PageElement } from '../flow';

/** Nouns that say nothing about what is numbered. */
const ANY = /^(?:rows?|items?|lines?|entr(?:y|ies)|results?|number|no\.?|#)\s*#?(\d+)$/i;
const NUMBERED = /^(\P{N}*\p{L}\P{N}*?)\s*(\d+)$/u;
/** So many of one name make a row of them. */
const LEAST = 3;

/** The name by the most numbered row of names; null where the words are no mere number of a row, or are that name. */
export function calledLike(words: string, elements: readonly PageElement[]): string | null {
  const number = ANY.exec(words.trim())?.[1];
  if (number === undefined) return null;
  const rows = new Map<string, Set<string>>();
  for (const { name } of elements) {
    const [, common, own] = NUMBERED.exec(name.trim()) ?? [];
    if (common === undefined || own === undefined) continue;
    rows.set(common.trim(), (rows.get(common.trim()) ?? new Set()).add(own));
  }
  const [most] = [...rows].sort(([, a], [, b]) => b.size - a.size);
  if (!most || most[1].size < LEAST) return null;
  const name = `${most[0]} ${number}`;
  const own = words.trim().toLowerCase();
  const isName = elements.some((e) => e.name.trim().toLowerCase() === own);
  return isName || name.toLowerCase() === own ? null : name;
}
