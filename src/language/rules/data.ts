/** Asking for lists and comparisons without a question word, and things told by comparing them. */
import { COUNT } from '../ordinals';
import { hasQuote } from '../value';
import { asTyped } from '../quotes';
import { superlativeIn } from '../records/aspect';
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

/** What ends in a word for a control is something to press: "list view". */
const CONTROL = /\b(?:view|button|link|tab|icon|option|menu|box|field|mode)s?$/i;
const LISTS = [
  /^(?:list|enumerate|tabulate)\s+(?:me\s+)?(?:all|every|each|the|these|those|what|which)\b.+$/i,
  /^(?:list|enumerate|tabulate)\s+\S+s(?:\s+.*)?$/i,
  /^(?:show|give|tell|get|make|write)\s+(?:me\s+)?(?:an?\s+)?(?:list|table|overview|comparison)\s+(?:of|with)\s+.+$/i,
  /^(?:show|give|tell|get)\s+me\s+.+\s+(?:and|with)\s+(?:their|its|the)\s+(?:prices?|costs?|ratings?|dates?|reviews?)$/i,
  new RegExp(`^(?:compare|sort|rank|order)\\s+(?:me\\s+)?(?:the\\s+)?(?:first|top)\\s+${COUNT}\\b.*$`, 'i'),
  /^compare\s+(?:all|the|these|those)\s+(?:\S+\s+){0,3}?\S+s(?:\s+(?:by|with)\s+.+)?$/i,
];
const PICK =
  /^(?:open|click|choose|select|pick|take|view|visit|go to|öffne|ouvre|abre)\s+(?:on\s+)?((?:the|das|den|die|le|la|les|el|los)\s+.+)$/is;
const POINT =
  /^(?:show me|find|get me|tell me|where is|zeige? mir|montre-moi|muéstrame)\s+((?:the|das|den|die|le|la|les|el|los)\s+.+)$/is;

/** The words after a verb when they begin with a superlative. */
function superlative(pattern: RegExp, said: string): string | null {
  const what = parts(pattern, said)?.[0];
  const found = what === undefined ? null : superlativeIn(what);
  if (what === undefined || !found || found.aspect.by === 'column') return null;
  return what.indexOf(found.words) <= 4 ? what : null;
}

export const data: Rule[] = [
  {
    name: 'list',
    examples: {
      'list the products with their prices': "answer 'list the products with their prices'",
      'compare the first three': "answer 'compare the first three'",
      'sort the first five by price': "answer 'sort the first five by price'",
      'show me the cheapest one': "answer 'show me the cheapest one'",
    },
    match(said): Found {
      if (hasQuote(said)) return null;
      const lists = LISTS.some((pattern) => pattern.test(said)) && !CONTROL.test(said);
      return lists || superlative(POINT, said) !== null ? { verb: 'answer', question: asTyped(said) } : null;
    },
  },
  {
    name: 'pick',
    examples: {
      'open the cheapest one': "click 'cheapest one'",
      'choose the best rated hotel': "click 'best rated hotel'",
    },
    match(said): Found {
      const what = hasQuote(said) || CONTROL.test(said) ? null : superlative(PICK, said);
      return what === null ? null : { verb: 'click', target: targetOf(what) };
    },
  },
];
