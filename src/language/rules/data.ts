/** Asking for lists and comparisons without a question word, and things told by comparing them. */
import { ANY_COUNT, COUNT } from '../numbers';
import { hasQuote } from '../value';
import { asTyped } from '../quotes';
import { limitsIn, SUPERLATIVE, superlativeIn } from '../records/aspect';
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

/** What ends in a word for a control is something to press: "list view". */
const CONTROL = /\b(?:view|button|link|tab|icon|option|menu|box|field|mode)s?$/i;
const LISTS = [
  /^(?:list|enumerate|tabulate)\s+(?:me\s+)?(?:all|every|each|the|these|those|what|which)\b.+$/i,
  /^(?:list|enumerate|tabulate)\s+\S+s(?:\s+.*)?$/i,
  /^(?:show|give|tell|get|make|write)\s+(?:me\s+)?(?:an?\s+)?(?:list|table|overview|comparison)\s+(?:of|with)\s+.+$/i,
  /^(?:show|give|tell|get)\s+me\s+.+\s+(?:and|with)\s+(?:their|its|the)\s+(?:prices?|costs?|ratings?|dates?|reviews?)$/i,
  new RegExp(
    `^(?:show|give|list|tell|read)\\s+(?:me\\s+)?(?:the\\s+)?(?:first|top)\\s+${ANY_COUNT}(?:\\s+(?!of\\b)\\S+){0,3}$`,
    'i',
  ),
  new RegExp(`^(?:compare|sort|rank|order)\\s+(?:me\\s+)?(?:the\\s+)?(?:first|top)\\s+${COUNT}\\b.*$`, 'i'),
  /^compare\s+(?:all|the|these|those)\s+(?:\S+\s+){0,3}?\S+s(?:\s+(?:by|with)\s+.+)?$/i,
];
const PICK =
  /^(?:open|click|choose|select|pick|take|view|visit|go to|öffne|ouvre|abre)\s+(?:on\s+)?((?:the|das|den|die|le|la|les|el|los)\s+.+)$/is;
const POINT =
  /^(?:show me|find|get me|tell me|where is|zeige? mir|montre-moi|muéstrame)\s+((?:the|das|den|die|le|la|les|el|los)\s+.+)$/is;

/** "Under 40" told of a list, whether or not the page has a filter of its own. */
const FILTERS = /^(?:filter|narrow|limit|restrict|filtere?|filtre[rz]?|filtra[r]?)\b/i;
/** "The cheapest" alone: which one that is, and nothing more. */
const BARE = new RegExp(
  `^(?:(?:the|das|den|die|der|le|la|el)\\s+)?(?:${SUPERLATIVE})(?:\\s+(?:one|of (?:them|these|all)|von allen|de tous|de todos))?[?!]*$`,
  'iu',
);

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
    says: ['list the products with their prices', 'compare the first three'],
    match(said): Found {
      if (hasQuote(said)) return null;
      const lists = LISTS.some((pattern) => pattern.test(said)) && !CONTROL.test(said);
      const limited = FILTERS.test(said) && limitsIn(said).length > 0;
      return lists || limited || superlative(POINT, said) !== null || BARE.test(said)
        ? { verb: 'answer', question: asTyped(said) }
        : null;
    },
  },
  {
    name: 'pick',
    says: ['open the cheapest one', 'choose the best rated hotel'],
    match(said): Found {
      const what = hasQuote(said) || CONTROL.test(said) ? null : superlative(PICK, said);
      return what === null ? null : { verb: 'click', target: targetOf(what) };
    },
  },
];
