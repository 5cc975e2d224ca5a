/** Small models fall into saying the same again; what is said once is enough. */

/** So many equal pieces in a row are a loop. */
const TIMES = 3;
/** The longest piece that is looked for, in words. */
const LONGEST = 30;

/** The text up to the first loop: of words said at least three times in a row, the first saying stays. */
export function withoutLoop(text: string): string {
  const words = [...text.matchAll(/\S+/gu)];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= LONGEST && at + TIMES * length <= words.length; length += 1) {
      if (!repeats(words, at, length)) continue;
      // A single word may well be said three times ("very, very, very"), not more.
      if (length === 1 && !repeats(words, at + 1, 1)) continue;
      const last = words[at + length - 1];
      return last ? text.slice(0, last.index + last[0].length) : text;
    }
  }
  return text;
}

function repeats(words: readonly RegExpExecArray[], at: number, length: number): boolean {
  if (at + TIMES * length > words.length) return false;
  for (let i = at; i < at + (TIMES - 1) * length; i += 1)
    if (words[i]?.[0].toLowerCase() !== words[i + length]?.[0].toLowerCase()) return false;
  return true;
}
