/** Page bytes → plain words: invisible characters go, spaces collapse, length is bounded. */
import { HINT_CHARS } from './limits';

// P8: control characters, broken pairs, bidi controls, zero-width characters, tags, variation selectors of the supplement, private use (icon fonts).
// ZWJ, ZWNJ and VS16 stay: emoji and several scripts need them.
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\uE000-\uF8FF\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
// What is not there in the usual case, where nothing needs to be taken out.
const ODD = /[^\x20-\x7e]| {2}/;
const UNPLAIN = /[^\x20-\x7e\t\n\r]/;
// In nearly all other text it is none of these either; told in half the time that the exact answer takes.
const DOUBTFUL =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ud800-\uf8ff]/;

// White space that is not one plain space already: replacing each of those by itself takes longer than all else here.
const WIDE = /\s{2,}|[^\S ]/g;

/** Drops what no reader sees and collapses white space, keeping one space at either end. */
export function collapse(text: string): string {
  if (!ODD.test(text)) return text;
  const seen = UNPLAIN.test(text) && DOUBTFUL.test(text) ? text.replace(INVISIBLE, '') : text;
  return seen.replace(WIDE, ' ');
}

/** Cuts at a number of characters, never inside a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end).trimEnd();
}

/** Cleaned, trimmed and cut. */
export const clean = (text: string | null | undefined, max: number): string =>
  text ? cut(collapse(text.length > max * 4 ? text.slice(0, max * 4) : text).trim(), max) : '';

/** Lower case without accents and outer punctuation: how names and options are compared. */
export function fold(text: string): string {
  return collapse(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

const words = new Map<string, string[]>();
const hints = new Map<string, string>();
const MOST_KNOWN = 5000;

/** How words part, in plain letters: most are, and those of all scripts take long to compile. */
const ASCII = {
  apart: /[^A-Za-z0-9]+/,
  mixed: /\d[A-Za-z]+\d|^\d+[A-Za-z]{2,}\d/,
  camel: /([a-z])([A-Z])/g,
  inner: /\s|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/,
};
const LETTERS = {
  apart: /[^\p{L}\p{N}]+/u,
  mixed: /\d\p{L}+\d|^\d+\p{L}{2,}\d/u,
  camel: /(\p{Ll})(\p{Lu})/gu,
  inner: /\s|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u,
};

const PLAIN_WORD = /^[a-z]{2,}$/;

/** The words of one source, each once, cleaned and cut. Most elements share theirs with others: each is made once. */
export function hintsIn(source: string): string {
  const known = hints.get(source);
  if (known !== undefined) return known;
  const found = hintWords(source);
  const text = clean(found.length < 2 ? found[0] : [...new Set(found)].join(' '), HINT_CHARS);
  if (hints.size > MOST_KNOWN) hints.clear();
  hints.set(source, text);
  return text;
}

/** `fa fa-shopping-cart icnBtn2` → fa, shopping, cart, icn, btn. Generated class names fall out. */
export function hintWords(source: string): string[] {
  const known = words.get(source);
  if (known) return known;
  const found: string[] = [];
  const text = collapse(source.slice(0, 300));
  const { apart, mixed, camel, inner } = UNPLAIN.test(text) ? LETTERS : ASCII;
  for (const part of text.split(apart)) {
    if (PLAIN_WORD.test(part)) {
      found.push(part);
      continue;
    }
    // Letters and digits mixed twice over (`1dbjc4n`) are a build tool's hash.
    if (part === '' || mixed.test(part)) continue;
    for (const word of part.replace(camel, '$1 $2').split(inner)) {
      if (word.length > 1 || /^\d$/.test(word)) found.push(word.toLowerCase());
    }
  }
  if (words.size > MOST_KNOWN) words.clear();
  words.set(source, found);
  return found;
}

/**
 * Two sums of 24 bits each, written out: enough to tell names apart. No step leaves 30 bits, what an engine keeps as a plain
 * whole number: 32-bit sums would make one more object a letter until the code is compiled.
 */
export function hash(first: string, second = '', third = ''): string {
  let a = 7;
  let b = 3;
  for (let part = 0; part < 3; part++) {
    const text = part === 0 ? first : part === 1 ? second : third;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = (a * 31 + code) & 0xffffff;
      b = (b * 37 + code) & 0xffffff;
    }
    // What parts them counts too.
    a = (a * 31 + 1) & 0xffffff;
    b = (b * 37 + 1) & 0xffffff;
  }
  return `${a}.${b}`;
}
