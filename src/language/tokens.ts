/** Text → words, folded so that case, accents and writing habits do not count. */

/** Letters that Unicode does not decompose but people type without their mark. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i' };

/** Lower case without diacritics: `Écran` → `ecran`, `Straße` → `strasse`. Other scripts keep their letters. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;
const POSSESSIVE = /['’]s(?!\p{L})/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu;

/** How `tokens` may split further. */
export interface TokenOptions {
  /** Splits `searchBox` and `HTMLInput` as a person would read them. */
  camel?: boolean;
}

/**
 * Words of a text in order, folded. Possessive `'s` goes; `don't` stays whole as `dont`.
 * Runs of unspaced scripts become overlapping pairs of characters, the usual unit for matching them.
 */
export function tokens(text: string, options: TokenOptions = {}): string[] {
  const spaced = options.camel
    ? text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    : text;
  // Most texts are plain ASCII, which needs neither folding nor splitting: pages have tens of thousands of words.
  if (ASCII.test(spaced)) return plainTokens(spaced);
  const found: string[] = [];
  for (const [word] of fold(spaced).replace(POSSESSIVE, '').matchAll(WORD)) {
    let end = 0;
    for (const run of word.matchAll(UNSPACED)) {
      push(found, word.slice(end, run.index));
      found.push(...pairs(run[0]));
      end = run.index + run[0].length;
    }
    push(found, word.slice(end));
  }
  return found;
}

const ASCII = /^[\t\n\r -~]*$/;
const plainTokens = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/'s(?![a-z])/g, '')
      .match(/[a-z0-9]+(?:'[a-z]+)*/g) ?? []
  ).map((word) => word.replaceAll("'", ''));

function push(found: string[], word: string): void {
  const plain = word.replace(/['’]/g, '');
  if (plain !== '') found.push(plain);
}

function pairs(run: string): string[] {
  const letters = Array.from(run);
  if (letters.length < 3) return [run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
