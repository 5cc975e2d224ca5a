/** "No, the blue one", "not that one, the second", "I meant green tea": what the person says instead, in four languages. */
import type { Command } from '../flow';
import { withoutFiller } from './filler';
import { asTyped } from './quotes';

type Correct = Extract<Command, { verb: 'correct' }>;

/** A no, with a comma or the like behind it: "no smoking rooms" is none. */
const NO =
  /^(?:(?:no|nope|nah|oops|ups|sorry|wrong|falsch|nein|nee|nö|non|pardon|perdón|perdona)\s*[,.!;:–—-]+\s*)+/iu;
/** A no without one, before words that can only point at something. */
const NO_BARE =
  /^(?:no|nope|nein|non)\s+(?=(?:i meant?|not|the|ich mein|der|die|das|den|nicht|je voulais|pas|le|la|les|quería|quise|me refería|el|los|las)\s)(?!\S+\s+(?:more|mas|más)\b)/iu;
const MEANT =
  /^(?:i (?:meant|mean)(?: to say)?|i said|i wanted|make (?:that|it)|it(?:['’]s| is| should be)|that(?:['’]s| is| should be)|rather|ich (?:meinte|meine|wollte)|gemeint (?:war|ist)|sondern|(?:doch )?lieber(?: doch)?|es ist|das ist|je (?:voulais dire|veux dire|voulais|parlais de)|plutôt|mais|c['’](?:est|était)|quería decir|quise decir|me refería a|quería|sino|mejor|es|era)\b[,:]?\s+/iu;
/** "I meant …" alone says that something else was done. */
const MEANT_ALONE =
  /^(?:i (?:meant|mean)(?: to say)?|ich meinte|je voulais dire|quería decir|quise decir|me refería a)\b[,:]?\s+/iu;
/** What it is not, before or behind what it is. */
const WRONG =
  /^(?:not (?:that|this|it)(?: one)?|(?:that|this|it)(?:['’]s| is) (?:not it|wrong|the wrong one)|(?:the )?wrong one|nicht (?:das|den|die|der|dies\p{L}*|jen\p{L}*)(?: da| hier)?|(?:das|der|die) falsche|pas (?:cel(?:ui|le)(?:-ci|-là)?|ça|lui|elle)|(?:est?e|est?a|ese|esa|eso) no|no (?:est?e|est?a|ese|esa|eso))(?=\s*(?:[,.;:!–—-]|$))/iu;
const NOT_X =
  /^(?:not|nicht|pas|no) (?=(?:the|that|this|d[aei][smnr]|dies\p{L}*|l[ae]s?|l['’]|cel|ce|el|los|es[aeo]|est[aeo])(?![\p{L}]))(.{1,60}?)(?:\s*[,;:–—-]+\s*(?:but |sondern |mais |sino )?|\s+(?:but|sondern|mais|sino)\s+)(\S.*)$/iu;
const X_NOT = /^(.{1,80}?)(?:,\s*|\s+(?:and|und|et|y)\s+)(?:not|nicht|pas|no) (\S.{0,60})$/iu;
/** Politeness, assent and changes of mind that speak of nothing else. */
const NOTHING =
  /^(?:thanks?|thank you|not? now|not? yet|don['’]t|problem|worries|that['’]?s (?:fine|ok(?:ay)?|all|right)|it['’]?s (?:fine|ok(?:ay)?)|danke|schon gut|passt|merci|ça va|c['’]est bon|gracias|está bien|vale|para nada)\b/iu;
const OTHER =
  /^(?:(?:the|an?)?\s*(?:other|another|different)(?: (?:one|button|link|option|entry|item))?|(?:der|die|das|den|ein\p{L}*) andere[nrs]?|l['’]autre|une? autre|(?:el|la|un|una)?\s*otr[oa])$/iu;
const OTHER_ONE =
  /^(?:the other one|der andere|die andere|das andere|den anderen|l['’]autre|(?:el otro|la otra))$/iu;
/** What stands for the thing when only its place or its look is said. */
const ONE = /\s+(?:one|instead|stattdessen|plutôt|à la place|en su lugar|mejor)$/iu;

/**
 * The correction that a turn is, or null. `instead` is empty for "not that one" and "the other one".
 * Words hidden by `hideQuotes` stay whole.
 */
export function correction(text: string): Correct | null {
  const said = withoutFiller(text.trim().replace(/[.!]+$/u, ''));
  const plain = said.replace(NO, '').replace(NO_BARE, '');
  const wrong = plain.replace(WRONG, '');
  const denied = plain !== said || wrong !== plain;
  const meant = wrong.replace(/^\s*[,.;:!–—-]+\s*/u, '');
  const rest = (denied ? meant.replace(MEANT, '') : meant.replace(MEANT_ALONE, '')).trim();
  const not = NOT_X.exec(rest);
  // "The other one" alone can only mean another than the one that was taken.
  if (!denied && OTHER_ONE.test(rest)) return correct('');
  if (!denied && rest === meant && !not) return null;
  if (NOTHING.test(rest) || (rest === '' && wrong === plain)) return null;
  const turned = X_NOT.exec(rest);
  if (not?.[1] && not[2]) return correct(not[2].replace(MEANT, ''), not[1]);
  if (turned?.[1] && turned[2]) return correct(turned[1], turned[2]);
  return correct(rest);
}

function correct(rest: string, not?: string): Correct {
  const words = rest.replace(ONE, '').trim();
  const instead = OTHER.test(rest.trim()) || OTHER.test(words) ? '' : asTyped(words);
  return {
    verb: 'correct',
    instead,
    ...(not !== undefined && { not: asTyped(not.replace(ONE, '').trim()) }),
  };
}
