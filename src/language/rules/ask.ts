/** Reading and finding: questions, summaries, search. */
import { isQuestion } from '../mood';
import { ROLE } from '../nouns';
import { asTyped, onlyQuote, reveal } from '../quotes';
import { parts, type Rule } from './rule';

const PAGE =
  '(?:this|the|current)?\\s*(?:web ?)?(?:page|article|site|text|post|story|document|thing|website|tab|chapter)';
const ON_PAGE = /\s+(?:on|in) (?:the|this) (?:current )?(?:page|site|article|document|text)$/i;
const WEB = /\s+(?:on|in|using|with) (?:the )?(?:web|internet|google|bing|duckduckgo)$|\s+online$/i;
const SITE = /\s+(?:on|in) (?:the|this) (?:web ?site|site|shop|store)$/i;
const BOX = new RegExp(
  `\\s+(?:in|into|using|with|via) (?:the )?(?:\\S+ )?(?:search )?(?:${ROLE}|box|bar)$`,
  'i',
);

/** A query in the person's words: a quotation stays as it is, an article in front goes. */
const queryOf = (text: string): string =>
  onlyQuote(text) ?? reveal(text.replace(/^(?:an?|the|some|une?|des|eine?[mnr]?|un[ao]s?)\s+(?=\S)/i, ''));

export const ask: Rule[] = [
  {
    name: 'summarise',
    examples: {
      'summarise this page': 'summarise',
      'give me a summary of the article': 'summarise',
      'what is this page about?': 'summarise',
    },
    match: (said) =>
      new RegExp(
        `^(?:summari[sz]e|sum up|recap|condense)(?: (?:it|that|${PAGE}))?(?: (?:in|into|to) .{1,40})?$|` +
          `^(?:(?:give|show|write|get) (?:me )?)?(?:an? )?(?:short |brief |quick )?(?:summary|overview|gist)(?: (?:of|for) (?:it|that|${PAGE}))?$|` +
          `^what(?:['’]s| is) (?:it|${PAGE}) about$|^tl;? ?dr$`,
        'i',
      ).test(said.replace(/[?!]+$/, ''))
        ? { verb: 'summarise' }
        : null,
  },
  {
    name: 'read',
    examples: { 'read this page': 'read', 'read it aloud': 'read' },
    match: (said) =>
      new RegExp(
        `^read(?: (?:it|that|me|out|${PAGE}))?(?: ${PAGE})?(?: (?:out|aloud|out loud|to me|to user))*$`,
        'i',
      ).test(said)
        ? { verb: 'read' }
        : null,
  },
  {
    name: 'search',
    examples: {
      'search for blue shirts': 'search site "blue shirts"',
      'search for "Tom and Jerry"': 'search site "Tom and Jerry"',
      'look up tides on the web': 'search web "tides"',
      'google the best pasta recipe': 'search web "best pasta recipe"',
      'search the web for lighthouses': 'search web "lighthouses"',
      "I'm looking for a desk lamp under 40": 'search site "desk lamp under 40"',
    },
    match(said) {
      const web = parts(
        /^(?:google|bing|duckduckgo)\s+(?:for\s+)?(.+)$|^(?:search|look(?: on)?|check) (?:on )?(?:the )?(?:web|internet|google|bing|duckduckgo|online) for\s+(.+)$/i,
        said,
      );
      if (web) return { verb: 'search', where: 'web', query: queryOf((web[0] || web[1]) ?? '') };
      const here = parts(
        /^(?:search|do a search|run a search|look up|lookup|query)(?: (?:this|the) (?:site|shop|store|page|website))?\s+(?:up )?(?:for\s+|about\s+)?(.+)$|^(?:i(?:['’]m| am) )?looking for\s+(.+)$|^look for\s+(.+)$|^(?:find|get) me\s+(.+)$|^find\s+(.+(?: on the web| online| on the internet))$/i,
        said,
      );
      if (!here) return null;
      const text = here.find((part) => part !== '') ?? '';
      if (/^(?:box|bar|field|button|icon)$/i.test(text)) return null;
      if (ON_PAGE.test(text) && !SITE.test(text)) return null;
      return WEB.test(text)
        ? { verb: 'search', where: 'web', query: queryOf(text.replace(WEB, '')) }
        : { verb: 'search', where: 'site', query: queryOf(text.replace(SITE, '').replace(BOX, '')) };
    },
  },
  {
    name: 'find',
    examples: {
      'find "warranty" on the page': "find 'warranty'",
      'find shipping costs on this page': "find 'shipping costs'",
      'look for returns on this page': "find 'returns'",
    },
    match(said) {
      const found = parts(
        /^(?:find|locate|look for|spot|search (?:this page )?for)\s+(?:the (?:words?|text|phrase)\s+)?(.+)$/is,
        said,
      );
      if (!found) return null;
      const words = (found[0] ?? '').replace(ON_PAGE, '').replace(/\s+on the screen$/, '');
      return { verb: 'find', words: onlyQuote(words) ?? reveal(words) };
    },
  },
  {
    name: 'answer',
    examples: {
      'what is the return policy?': "answer 'what is the return policy?'",
      'how much does shipping cost?': "answer 'how much does shipping cost?'",
      'is breakfast included?': "answer 'is breakfast included?'",
      'tell me about the author': "answer 'tell me about the author'",
      'read the opening hours to me': "answer 'the opening hours'",
    },
    match(said) {
      const readOut = parts(
        /^(?:read|check|see|find out|look)\s+(?:to (?:me|user):?\s+)?((?:the|my|if|whether|what|when|how|who|which)\b.+?|(?<=user:? ).+?)(?:\s+(?:to me|out|aloud|out loud))?$/i,
        said,
      );
      if (readOut && /^(?:read|see|find out)|\b(?:if|whether)\b/i.test(said)) {
        return { verb: 'answer', question: asTyped(readOut[0] ?? '') };
      }
      return isQuestion(said) ? { verb: 'answer', question: asTyped(said) } : null;
    },
  },
];
