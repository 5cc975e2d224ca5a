/**
 * A clause in German, French or Spanish → the same clause in English words, so that one set of rules serves all.
 * Only verbs, prepositions before a role noun, articles, role nouns and positions are put into English; names stay as they are.
 */
import { french } from './abroad/fr';
import { german } from './abroad/de';
import { spanish } from './abroad/es';

/** One language: whole-clause forms (verb and what belongs to it), then words inside a description. */
export interface Tongue {
  /** Pattern → English clause with `$1`, `$2`. The first that matches is used, and tells the language. */
  clauses: [RegExp, string][];
  /** Applied in order, inside the clause, after one of the clause forms matched. */
  words: [RegExp, string][];
}

const TONGUES: Tongue[] = [german, french, spanish];

/** True when a form of another language matches the clause. */
export const isAbroad = (said: string): boolean =>
  TONGUES.some(({ clauses }) => clauses.some(([pattern]) => pattern.test(said)));

/** The clause in English words; the same clause when no form of another language matches. */
export function inEnglish(said: string): string {
  for (const { clauses, words } of TONGUES) {
    const form = clauses.find(([pattern]) => pattern.test(said));
    if (form === undefined) continue;
    // What is typed is the person's own, but for "my address", which is looked up.
    const typed = form[1].startsWith('type $1') ? form[0].exec(said)?.[1] : undefined;
    const own = typed === undefined || MINE.test(typed) ? null : typed;
    let english = said.replace(form[0], own === null ? form[1] : form[1].replace('$1', TYPED));
    // What is searched for, too: "the Lieferung" finds nothing.
    if (form[1].startsWith('search for'))
      return english.trim().replace(/^(search for )(?:de[rnms]|die|das|les?|la|el|los|las) (?=\S)/u, '$1');
    for (const [pattern, word] of words) english = english.replace(pattern, word);
    const whole = english.replace(/ {2,}/g, ' ').trim();
    return own === null ? whole : whole.replace(TYPED, () => own);
  }
  return said;
}

const MINE = /^(?:meine?[mnrs]?|mon|ma|mes|mis?)\s/iu;
/** Stands for the typed words while the rest is put into English; no sentence holds it, since private characters are taken out. */
const TYPED = '\uE0F0';

/** First words of a description that tell its language. */
const BEGINS: [RegExp, Tongue[]][] = [
  [/^(?:de[nrms]|die|das|dies\p{L}*|mein\p{L}*)\s/iu, [german]],
  [/^(?:les?|l['’]|ma|mon|mes|cette|cet)(?:\s|(?<=['’]))/iu, [french]],
  [/^(?:el|los|las|mis?|est[ae]|es[ae])\s/iu, [spanish]],
  [/^la\s/iu, [french, spanish]],
];

/** A description without a verb, "den zweiten", "le deuxième", with its small words in English; any other as it is. */
export function describedInEnglish(said: string): string {
  const tongues = BEGINS.find(([begins]) => begins.test(said))?.[1] ?? [];
  let english = said;
  for (const { words } of tongues)
    for (const [pattern, word] of words) english = english.replace(pattern, word);
  return english.replace(/ {2,}/g, ' ').trim();
}
