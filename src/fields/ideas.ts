/** Text → the ideas it expresses, by the tables of words. */
import { fieldWords } from './table';
import type { Idea } from './words';

/** Letters that folding does not take apart. */
const ALONE: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without accents; words apart by one space; `firstName` is two words. */
export function fold(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœı]/gu, (letter) => ALONE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of up to this many letters mean too much to count within a sentence. */
const SHORT = 3;
/** What a short text is, in words. */
const FEW = 3;

interface Matcher {
  /** Wordings that count in every text, and those that count in short ones only. */
  always: RegExp | null;
  brief: RegExp | null;
}

const LETTER = '[\\p{L}\\p{N}]';

function matcher(table: string): Matcher {
  const inside: string[] = [];
  const whole: string[] = [];
  const brief: string[] = [];
  for (const wording of table.split('|')) {
    const words = fold(wording).replaceAll(' ', ' ?');
    if (words === '') continue;
    if (wording.startsWith('~')) inside.push(words);
    else (words.length <= SHORT ? brief : whole).push(words);
  }
  // The test for letters around stands once: it is by far the dearest part to compile.
  const apart = (list: string[]): string[] =>
    list.length > 0 ? [`(?<!${LETTER})(?:${list.join('|')})(?!${LETTER})`] : [];
  const made = (list: string[]): RegExp | null => (list.length > 0 ? new RegExp(list.join('|'), 'u') : null);
  return { always: made([...inside, ...apart(whole)]), brief: made(apart(brief)) };
}

/** Tells which entries of a table of words a folded text expresses; the table is asked for with the first text. */
export function reader<K extends string>(table: () => Record<K, string>): (folded: string) => K[] {
  let matchers: [K, Matcher][] | null = null;
  const known = new Map<string, K[]>();
  return (folded) => {
    const before = known.get(folded);
    if (before) return before;
    matchers ??= Object.entries<string>(table()).map(([key, words]) => [key as K, matcher(words)]);
    const few = folded.split(' ').length <= FEW;
    const found = matchers.flatMap(([key, { always, brief }]) =>
      always?.test(folded) || (few && brief?.test(folded)) ? [key] : [],
    );
    if (known.size > 5000) known.clear();
    known.set(folded, found);
    return found;
  };
}

/** Ideas that another one explains away: "e-mail address" is no street, "user name" no name. */
const INSTEAD: Partial<Record<Idea, Idea[]>> = {
  email: ['street', 'name', 'company'],
  username: ['name', 'fullName', 'account'],
  firstName: ['name', 'fullName'],
  lastName: ['name', 'fullName'],
  middleName: ['name', 'fullName', 'firstName', 'confirm'],
  fullName: ['name'],
  holder: ['name', 'fullName', 'firstName', 'lastName', 'cardNumber', 'username'],
  company: ['name', 'street', 'fullName'],
  line2: ['street', 'confirm', 'number', 'company'],
  cvc: ['cardNumber', 'postal', 'code', 'expires'],
  expires: ['cardNumber', 'date'],
  birth: ['date'],
  postal: ['street'],
  site: ['street'],
  phone: ['number', 'confirm'],
  code: ['confirm', 'postal', 'email', 'phone', 'password'],
  answer: ['confirm'],
};

const ideasIn = reader(() => fieldWords().ideas);

/** The ideas of a folded text. */
export function ideasOf(folded: string): Set<Idea> {
  const ideas = new Set(ideasIn(folded));
  for (const idea of [...ideas]) for (const other of INSTEAD[idea] ?? []) ideas.delete(other);
  return ideas;
}
