/** Reading and finding: questions, summaries, search. */
import { withoutMarks } from '../marks';
import { isQuestion } from '../mood';
import { ROLE } from '../nouns';
import { asTyped, onlyQuote, reveal } from '../quotes';
import { wishOf } from '../wish';
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

/** What pages list their things in: its own box searches there. */
const LISTING = '(?:table|list|grid|results?|rows?|entries|records)';
const IN_LISTING = new RegExp(`\\s+(?:in|within|through) (?:the|this) (${LISTING})$`, 'i');
/** "Search the table for London", "search mail for invoice": where, and what. */
const WITHIN =
  /^search (?:(?:in|through|within|among) )?(?:(?:the|my|this|all) )?(\S+(?: \S+)?) for (?!me\b)(.+)$/i;

/** A query in the person's words: a quotation stays as it is, an article in front goes. */
const queryOf = (text: string): string =>
  onlyQuote(text) ?? reveal(text.replace(/^(?:an?|the|some|une?|des|eine?[mnr]?|un[ao]s?)\s+(?=\S)/i, ''));

const HIER = '(?: hier| (?:auf|in|bei) (?:dies|d)e[rmn] \\S+)?';
const ICI = '(?: ici| (?:sur|dans) (?:cette page|ce site))?';
const AQUI = '(?: aquí| (?:en )?est[ea] (?:página|sitio|artículo|texto))?';

/** "What is this about?": its main sentences. */
const GIST = new RegExp(
  `^(?:${[
    `(?:summari[sz]e|sum up|recap|condense)(?: (?:it|that|this|${PAGE}))?(?: (?:in|into|to) .{1,40})?|sum (?:it|this) up`,
    `(?:(?:give|show|write|get) (?:me )?)?(?:an? |the )?(?:short |brief |quick )?(?:summary|overview|gist|main points)(?: (?:of|for) (?:it|that|this|${PAGE}))?`,
    `what(?:['’]s| is) (?:it|this|here|${PAGE})(?: all)? about|what does (?:it|this|${PAGE}) say|tl;? ?dr`,
    `worum (?:geht(?: es|['’]?s)|handelt es sich)${HIER}|was steht (?:hier|da|auf (?:dies|d)er seite)`,
    `de quoi (?:ça parle|parle (?:ce(?:tte|t)? \\S+|ça)|s['’]agit-il|il s['’]agit)${ICI}`,
    `de qué (?:trata|va|habla)(?: esto)?${AQUI}`,
  ].join('|')})$`,
  'iu',
);
/** "What is this site?", "what's on this page?": what it is and what it holds. */
const DESCRIBE = new RegExp(
  `^(?:${[
    `what(?:['’]s| is| else is| can i (?:find|do|see)| do you see) (?:there )?(?:here|(?:on|in|at|with) (?:the |this )?${PAGE})`,
    `what(?:['’]s| is) (?:this|this (?:place|all)|${PAGE})(?: for)?|what(?: kind of| sort of)? (?:site|website|page) is (?:this|it)|where am i(?: now)?|what am i looking at`,
    `(?:describe|explain) (?:it|this|${PAGE})`,
    `was (?:ist|sehe ich|gibt es|kann ich)(?: (?:das|dies))?${HIER}(?: für eine (?:seite|website|webseite))?(?: (?:machen|tun|zu sehen))?|wo bin ich(?: hier)?`,
    `(?:c['’]est quoi|qu['’]est-ce que(?: c['’]est)?(?: que)?)(?: (?:ce site|cette page|ça))?|(?:qu['’]y a-t-il|qu['’]est-ce qu['’]il y a)${ICI}|quel est ce site|où suis-je|que puis-je faire ici`,
    `qué (?:es|hay|veo|puedo hacer)(?: esto)?${AQUI}|dónde estoy|qué (?:página|sitio) es est[ea]`,
  ].join('|')})$`,
  'iu',
);

/** No place within the page: the site itself, or no place at all. */
const PLAIN =
  /^(?:for|up|site|web ?site|shop|store|page|web|internet|google|bing|duckduckgo|online|this page)$/i;

export const ask: Rule[] = [
  {
    name: 'summarise',
    says: ['summarise this page', 'give me a summary of the article'],
    match: (said) => (GIST.test(withoutMarks(said)) ? { verb: 'summarise' } : null),
  },
  {
    name: 'describe',
    says: ['what’s on this page?', 'what is this site?'],
    match: (said) => (DESCRIBE.test(withoutMarks(said)) ? { verb: 'describe' } : null),
  },
  {
    name: 'read',
    says: ['read this page', 'read it aloud'],
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
    says: ['search for blue shirts', 'search for "Tom and Jerry"'],
    match(said) {
      const web = parts(
        /^(?:google|bing|duckduckgo)\s+(?:for\s+)?(.+)$|^(?:search|look(?: on)?|check) (?:on )?(?:the )?(?:web|internet|google|bing|duckduckgo|online) for\s+(.+)$/i,
        said,
      );
      if (web) return { verb: 'search', where: 'web', query: queryOf((web[0] || web[1]) ?? '') };
      const within = parts(WITHIN, said);
      if (within?.[0] && !PLAIN.test(within[0]))
        return { verb: 'search', where: 'site', query: queryOf(within[1] ?? ''), within: reveal(within[0]) };
      const here = parts(
        /^(?:search|do a search|run a search|look up|lookup|query)(?: (?:this|the) (?:site|shop|store|page|website))?\s+(?:up )?(?:for\s+|about\s+)?(.+)$|^(?:i(?:['’]m| am) )?looking for\s+(.+)$|^look for\s+(.+)$|^(?:find|get) me\s+(.+)$|^find\s+(.+(?: on the web| online| on the internet))$/i,
        said,
      );
      const wish = here ? null : wishOf(said);
      if (wish !== null) return { verb: 'search', where: 'site', query: queryOf(wish) };
      if (!here) return null;
      const text = here.find((part) => part !== '') ?? '';
      if (/^(?:box|bar|field|button|icon)$/i.test(text)) return null;
      if (ON_PAGE.test(text) && !SITE.test(text)) return null;
      const listing = parts(IN_LISTING, text)?.[0];
      if (listing !== undefined)
        return {
          verb: 'search',
          where: 'site',
          query: queryOf(text.replace(IN_LISTING, '')),
          within: listing,
        };
      return WEB.test(text)
        ? { verb: 'search', where: 'web', query: queryOf(text.replace(WEB, '')) }
        : { verb: 'search', where: 'site', query: queryOf(text.replace(SITE, '').replace(BOX, '')) };
    },
  },
  {
    name: 'find',
    says: ['find "warranty" on the page', 'find shipping costs on this page'],
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
    says: ['what is the return policy?', 'how much does shipping cost?'],
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
