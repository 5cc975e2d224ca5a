/** Which words start a clause. They decide where a request is cut, so this table is about cutting, not about meaning. */
import { DETERMINER } from './nouns';
import { ORDINAL } from './ordinals';
import { QUOTE } from './quotes';

const words = (list: string): string =>
  list
    .trim()
    .replace(/\s*,\s*/g, '|')
    .replace(/ /g, '\\s+');

/** Start a clause wherever they follow "and" or a comma: nobody searches for "cats and click". */
const SURE = words(`click, tap, press, hit, submit, scroll, then, double-click, right-click`);

/** Start a clause when more words follow; after words to search for or type, only when those point at something. */
const LIKELY =
  words(`take the, take this, take that, push, type, enter, input, insert, write, paste, put, fill, select, choose, pick, tick, check, untick, uncheck,
  toggle, mark, hover, expand, collapse, open, close, show, hide, copy, clear, focus, highlight, switch, go, navigate, move, drag,
  draw, find, locate, look, search, google, read, summarise, summarize, set, change, use, using, delete, remove, trash, archive, reply,
  respond, answer, forward, send, like, share, retweet, follow, unfollow, star, flag, save, add, buy, order, book, download,
  remember, forget, tell me, turn, enable, disable, sort, edit, rename, return, visit, load, swap, resize, create, generate, solve,
  guess, play, sign, log, explain, reload, refresh, undo, make, give, translate, wait, append, bold, underline`);

/** Complete without an object at the end of a request. */
const ALONE =
  words(`submit, undo, reload, refresh, send, send it, go back, go forward, sign in, log in, log out, sign out, summarise it,
  summarize it, read it, delete it, save it, open it, close it, stop, save, checkout, check out`);

const FILL = '(?:(?:please|also|finally|next|now|just|lastly|afterwards)\\s+)*';
const POINTED = `(?:${DETERMINER}\\b|${QUOTE}|${ORDINAL}\\b|(?:it|them|all|both|every|each|on|to|for|back|down|up|by)\\b|button|link)`;
const END = '(?=\\s*(?:[.,;!\\n]|$))';

const PLAIN_START = new RegExp(
  `^${FILL}(?:(?:${SURE})\\b(?!-)|(?:${LIKELY})\\s+\\S|(?:${ALONE})${END})`,
  'i',
);
const FREE_START = new RegExp(
  `^${FILL}(?:(?:${SURE})\\b(?!-)|(?:${LIKELY})\\s+${POINTED}|(?:${ALONE})${END})`,
  'i',
);

/** Longest look ahead for a start, so that cutting stays linear. */
const AHEAD = 240;

/** True when a clause starts here. `free`: the words before are to be searched or typed, and may hold verbs. */
export function startsClause(text: string, at: number, free: boolean): boolean {
  return (free ? FREE_START : PLAIN_START).test(text.slice(at, at + AHEAD));
}

/** Verbs whose object is anybody's words. */
const FREE =
  /^(?:search|look|google|find|type|enter|write|input|insert|put|remember|reply|respond|answer|tell|fill)\b/i;

/** True when the clause that starts the text has words of its own as object. */
export const takesWords = (text: string): boolean => FREE.test(text);

/** Every verb that starts a clause, for telling a slip of the finger. */
export const VERBS: readonly string[] = `${SURE}|${LIKELY}`.split('|').filter((verb) => /^\w+$/.test(verb));
