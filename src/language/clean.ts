/** What the person typed → one tidy text with its quotations hidden. */
import { hideQuotes } from './quotes';

/** Longest turn that is read, in UTF-16 units. Anything longer was pasted by mistake or belongs into a field. */
export const LONGEST = 10_000;

/** Control and private characters, invisible marks, and Unicode tags: they can hide words from the person. */
const UNSEEN = /[\p{Cc}\p{Co}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Lines stay apart, other white space outside quotations becomes one space. */
export function clean(words: string): string {
  const seen = words.replace(/\r\n?/g, '\n').replace(UNSEEN, (mark) => (/[\n\t]/.test(mark) ? mark : ''));
  return hideQuotes(seen)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
