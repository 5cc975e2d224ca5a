/**
 * Quoted text → text that no rule can see into.
 * Each character of a quotation moves to a private plane of Unicode, so `and`, `.` or `click` inside quotes never matches
 * a rule, and `reveal` gives the exact letters back. `clean` has removed such characters from what the person typed.
 */

const OPEN = '\uE000';
const CLOSE = '\uE001';
const PLANE = 0xf0000;

/** Source of a pattern that matches one whole hidden quotation. */
export const QUOTE = `${OPEN}[^${CLOSE}]*${CLOSE}`;

/** A closing mark is followed by no letter, so apostrophes inside ("the 'Don't save' button") close nothing. */
const PAIRS = [
  /(?<![\p{L}\p{N}])"(?:[^"\n]|\n(?!\n))*"/gu,
  /“[^”“]*[”“]/gu,
  /„[^“”"]*[“”"]/gu,
  /«[^»]*»/gu,
  /‹[^›]*›/gu,
  /「[^」]*」/gu,
  /『[^』]*』/gu,
  /`[^`]*`/gu,
  /(?<![\p{L}\p{N}])'(?! )(?:[^'\n]|'(?=[\p{L}\p{N}]))*'/gu,
  /(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=[\p{L}\p{N}]))*’/gu,
];

const shift = (text: string, by: number, from: number, to: number): string =>
  Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= from && code <= to ? String.fromCodePoint(code + by) : letter;
  }).join('');

/** Hides every quotation, marks included. */
export function hideQuotes(text: string): string {
  let hidden = text;
  for (const pair of PAIRS) {
    hidden = hidden.replace(pair, (typed) =>
      typed.includes(OPEN) ? typed : OPEN + shift(typed, PLANE, 0, 0xffff) + CLOSE,
    );
  }
  return hidden;
}

const WHOLE = new RegExp(QUOTE, 'g');

/** The text as it was typed, quotation marks included. */
export const asTyped = (text: string): string =>
  text.replace(WHOLE, (hidden) => shift(hidden.slice(1, -1), -PLANE, PLANE, PLANE + 0xffff));

/** The text with each quotation replaced by what stood between its marks. */
export const reveal = (text: string): string =>
  text.replace(WHOLE, (hidden) => {
    const inner = asTyped(hidden).slice(1, -1);
    return hidden.includes(String.fromCodePoint(PLANE + 0xab)) ? inner.trim() : inner;
  });

/** What stands between the marks when the text is one quotation and nothing else; null otherwise. */
export function onlyQuote(text: string): string | null {
  const bare = text.trim().replace(/[.,;:!?]+$/, '');
  return new RegExp(`^${QUOTE}$`).test(bare) ? reveal(bare) : null;
}

/** Every quotation in a text, in order. */
export const quotesIn = (text: string): string[] => (text.match(WHOLE) ?? []).map(reveal);
