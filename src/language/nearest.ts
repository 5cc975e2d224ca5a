/** What Familiar could do instead: things to say, most like the words that were not understood first. */
import { QUOTE, reveal } from './quotes';
import { RULES } from './rules';
import { concepts } from './synonyms';
import { isStopWord, nearness, stem, tokens } from './words';
import { VERBS } from './verbs';

/** Shown when nothing is like the words. */
const USUAL = ['summarise this page', 'what can you do?', 'what do you know about me?', 'scroll down'];
const MOST = 4;
/** Longest words that are offered back inside a command. */
const SHORT = 60;

const SAYINGS = RULES.flatMap(({ says }) => says).map((say) => ({
  say,
  words: tokens(say).map(stem),
  concepts: concepts(say),
}));

/**
 * Up to four things to say. A slip of the finger in the verb is mended first: "clik the button".
 * `known`: the verb is known and cannot be done, so the words are not offered back.
 */
export function nearest(said: string, known = false): string[] {
  const words = tokens(reveal(said).slice(0, 400));
  const slip = mended(said);
  const offered = [
    slip,
    ...(known || slip !== '' ? [] : wrapped(said, words)),
    ...alike(words, said),
    ...USUAL,
  ];
  return [...new Set(offered.filter((offer) => offer !== ''))].slice(0, MOST);
}

function mended(said: string): string {
  const [first = '', ...rest] = said.split(' ');
  const word = first.toLowerCase();
  if (!/^\p{L}{3,}$/u.test(word) || VERBS.includes(word) || rest.length === 0) return '';
  const near = VERBS.map((verb) => ({ verb, near: nearness(word, verb) })).sort((a, b) => b.near - a.near)[0];
  return near !== undefined && near.near === 0.7 ? reveal([near.verb, ...rest].join(' ')).slice(0, 200) : '';
}

/** Words without a known verb may name a thing to press or to look for. */
function wrapped(said: string, words: string[]): string[] {
  const plain = reveal(said).trim();
  if (words.length === 0 || words.length > 4 || plain.length > SHORT || new RegExp(QUOTE).test(said))
    return [];
  return [`click “${plain}”`, `search for ${plain}`, `find “${plain}” on the page`];
}

function alike(words: string[], said: string): string[] {
  const wanted = words.filter((word) => !isStopWord(word)).map(stem);
  const meant = concepts(reveal(said).slice(0, 400));
  return SAYINGS.map(({ say, words: have, concepts: named }) => ({
    say,
    score:
      (have[0] === wanted[0] ? 1 : 0) +
      wanted.filter((word) => have.includes(word)).length +
      [...meant].filter((name) => named.has(name)).length / 2,
  }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
    .map(({ say }) => say);
}
