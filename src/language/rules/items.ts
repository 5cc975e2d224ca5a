/** Acts on one item of a list or feed, by the item's own button: "delete the email by Ann", "like the second post". */
import type { Command } from '../../flow';
import { itemOf, ofItem, THAT_ONE } from '../item';
import { DETERMINER, ITEM } from '../nouns';
import { COUNT, ORDINAL } from '../ordinals';
import { QUOTE, reveal } from '../quotes';
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

/** Verbs that sites write on buttons. */
export const BUTTON_VERBS =
  'delete|remove|trash|archive|like|unlike|retweet|repost|share|follow|unfollow|mute|unmute|block|report|star|unstar|' +
  'favou?rite|bookmark|pin|flag|edit|rename|buy|purchase|upvote|downvote|duplicate';
/** Verbs whose button mostly stands alone on its page: "accept cookies", "download the invoice". */
const PAGE_VERBS =
  'download|print|play|pause|(?:subscribe|opt)(?: me)? (?:in )?to|(?:unsubscribe me|opt me|unsubscribe|opt) (?:out )?(?:from|of)|sign me up (?:for|to)|join|save|cancel|confirm|accept|agree to|decline|reject|approve|' +
  'view|(?:sign|log)(?: me)? (?:in|up|out|on|off)|check out|checkout';
const STATES = 'important|starred|read|unread|spam|junk|done|complete|completed|finished|favou?rite';
const BASKETS = 'cart|basket|bag|trolley|wish ?list|favou?rites|list|library|watch ?list|collection|order';

/** "the blue shirt", "that email from Ann", "Ben's email", "it": one that can be told from others. */
const DEFINITE = new RegExp(
  `^(?:(?:the|this|that|these|those|all|every|each|both)\\s|${ORDINAL}\\s|${QUOTE}|@|(?:it|them|this|that)$|${ITEM}\\s+(?:by|from|of|in|named|called)\\s|.+['’]s\\s+${ITEM}$)`,
  'i',
);

/** One of several, beyond doubt. */
const PICKED = new RegExp(
  `^(?:(?:the|this|that)\\s+)?(?:${ORDINAL}\\s|${QUOTE}|@)|^(?:it|them|this|that)$|['’]s\\s+${ITEM}$|\\b${ITEM}\\s+(?:by|from|of)\\s`,
  'i',
);

/** "Sign me up for", "subscribe me to": what sites write on their buttons and boxes. */
const plainly = (verb: string): string =>
  /^(?:sign me up|opt me in|opt in|subscribe)/.test(verb)
    ? 'subscribe to'
    : /^(?:unsubscribe|opt)/.test(verb)
      ? 'unsubscribe from'
      : verb.replace(/ me (?=in|up|out|on|off)/, ' ');

/** A press of the item's button. "it" and "the email" stay a place, to be settled by `refer`. */
function pressOf(label: string, said: string): Command {
  if (THAT_ONE.test(said))
    return {
      verb: 'click',
      target: { words: label, place: [{ relation: 'of', words: said.toLowerCase() }] },
    };
  const item = said;
  const { place = [], ...rest } = targetOf(item);
  const from = place.filter(({ relation }) => relation !== 'of');
  const { words, ordinal } = itemOf(item);
  const noun = itemOf(item).noun === true;
  const name = noun || rest.words === '' ? words : rest.words;
  const own = { relation: 'of' as const, words: name, ...(ordinal === undefined ? {} : { ordinal }) };
  return {
    verb: 'click',
    target: { words: label, ...(rest.all ? { all: true } : {}), place: noun ? [own] : [own, ...from] },
  };
}

/** "Two of these": the page is about the thing, and asks how many. */
const MANY = new RegExp(
  `^(?:add|put|place)\\s+(${COUNT})(?:\\s+of\\s+(?:these|them|those|it|this))?\\s+(?:to|in|into)\\s+(?:(?:the|my|your)\\s+)?(?:shopping\\s+)?(${BASKETS})$`,
  'i',
);

/** What other languages call "it". */
const IT_ABROAD = /^(?:es|ihn|sie|das|dies(?:e[sn]?)?|ça|ceci|cela|esto|eso|ést[ea]|ese|esa)$/iu;

/** Of the thing that the page is about. */
const TAKEN =
  /^i(?:['’]ll| will) (?:take|have|buy) (?:it|this|that|this one|that one)$|^(?:ich nehme?|nehme ich) (?:es|das|ihn|sie|den|die)$|^(?:das|den|die) nehme? ich$|^je (?:le|la|les) prends$|^me l[oa]s? (?:llevo|quedo)$/iu;

/** Before `cannot`, which would take "create a new issue" for a task of many steps, and "put … in the cart" for moving things. */
export const states: Rule[] = [
  {
    name: 'add to cart',
    says: ['add the blue shirt to the cart', 'put the second one in my basket'],
    match(said): Found {
      const many = parts(MANY, said);
      if (many)
        return [
          {
            verb: 'select',
            values: [{ kind: 'literal', text: many[0] ?? '' }],
            target: { words: 'quantity' },
          },
          { verb: 'click', target: { words: `add to ${many[1] ?? ''}` } },
        ];
      const found = parts(
        new RegExp(
          `^(?:add|put|place)\\s+(?:(.+?)\\s+)?(?:to|in|into|on)\\s+(?:(?:the|my|your)\\s+)?(?:shopping\\s+)?(${BASKETS})$`,
          'is',
        ),
        said,
      );
      if (!found) return null;
      const label = `add to ${found[1] ?? ''}`;
      const thing = (found[0] ?? '').replace(IT_ABROAD, 'it');
      return thing
        ? { verb: 'click', target: { words: label, place: [ofItem(thing)] } }
        : { verb: 'click', target: { words: label } };
    },
  },
  {
    name: 'new',
    says: ['create a new issue'],
    match(said): Found {
      const what = parts(
        /^(?:create|make|start|write|file|begin)\s+an?\s+(new\s+\S+(?:\s+\S+){0,2})$/i,
        said,
      );
      return what ? { verb: 'click', target: targetOf(what[0] ?? '') } : null;
    },
  },
  {
    name: 'mark as',
    says: ['mark the email by Ann as important'],
    match(said): Found {
      const found = parts(
        new RegExp(`^(?:mark|flag|set)\\s+(.+?)\\s+(?:as|to)\\s+(?:an?\\s+)?(${STATES})$`, 'is'),
        said,
      );
      return found ? pressOf((found[1] ?? '').toLowerCase(), found[0] ?? '') : null;
    },
  },
];

export const items: Rule[] = [
  {
    name: 'act on item',
    says: ['Delete the email Ann sent me', 'trash that email from Cleo'],
    match(said): Found {
      if (TAKEN.test(said)) return { verb: 'click', target: { words: 'buy' } };
      const bought = parts(/^(?:buy|purchase|shop for|get)\s+(?:me\s+)?(?:an?|some|new)\s+(.+)$/is, said);
      if (bought) return { verb: 'search', where: 'site', query: reveal(bought[0] ?? '') };
      const booked = parts(/^(book|reserve)\s+(?:it|this|that|them|this one|that one|now|it now)$/i, said);
      if (booked) return { verb: 'click', target: { words: (booked[0] ?? '').toLowerCase() } };
      const page = parts(new RegExp(`^(${PAGE_VERBS})(?:\\s+(.+))?$`, 'is'), said);
      const found = page ?? parts(new RegExp(`^(${BUTTON_VERBS})\\s+(.+)$`, 'is'), said);
      if (!found) return null;
      const verb = plainly((found[0] ?? '').toLowerCase());
      const object = found[1] ?? '';
      // "a file that …" must first be chosen, which is not for us to do.
      if (/^an?\s+\S+\s+\S+\s+\S/i.test(object)) return null;
      if ((page ? PICKED : DEFINITE).test(object)) return pressOf(verb.replace(/ (?:to|from)$/, ''), object);
      const rest = object.replace(new RegExp(`^${DETERMINER}\\s+`, 'i'), '');
      return { verb: 'click', target: { words: reveal(`${verb} ${rest}`).trim() } };
    },
  },
];
