/** Dragging things: onto others, to places in a list, along. */
import type { Command, DragTo, Target } from '../../flow';
import { countOf, ORDINAL, ordinalOf } from '../ordinals';
import { onlyQuote, QUOTE } from '../quotes';
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

const HAUL = '(?:drag(?:\\s+and\\s+drop)?|drop|move|shift|slide|put|place)';
const NUMBER = '(?:one|two|three|four|five|\\d+)';
const SPOT = '(?:position|place|spot|slot|row|step|item|level|rank)s?';
const SIDE = '(?:top|bottom|upper|lower|center|centre|middle|left|right)';

/** Ends of a drag, most special first: pattern over what follows the thing → where to. */
const ENDS: [RegExp, (found: string[]) => DragTo | null][] = [
  [
    new RegExp(
      `^(?:(?:to|in|at|into)\\s+)?(?:the\\s+)?(?:very\\s+)?(top|start|beginning|front|head|bottom|end|back|tail)(?:\\s+(?:of|in)\\s+(?:the|its|this|that)\\s+(?:\\S+\\s+)?(?:list|column|queue|order|page|table|menu))?$`,
      'i',
    ),
    ([end = '']) => ({ kind: 'position', ordinal: /^(?:bottom|end|back|tail)$/i.test(end) ? -1 : 1 }),
  ],
  [
    new RegExp(
      `^(?:to\\s+|in\\s+|into\\s+|at\\s+)?(?:the\\s+)?(?:(${ORDINAL})(?:\\s+${SPOT})?|${SPOT}\\s+#?(\\d+))(?:\\s+(?:of|in)\\s+the\\s+\\S+)?$`,
      'i',
    ),
    ([nth = '', n = '']) => ({ kind: 'position', ordinal: n === '' ? (ordinalOf(nth) ?? 1) : Number(n) }),
  ],
  [
    new RegExp(
      `^(?:to\\s+|towards?\\s+)?(?:the\\s+)?(up|down|left|right)(?:wards?)?(?:\\s+(?:by\\s+)?(?:(${NUMBER}|an?)(?:\\s+${SPOT})?|(\\d+)\\s*(?:px|pixels?)))?$`,
      'i',
    ),
    ([way = '', count = '', px = '']) => ({
      kind: 'way',
      way: way.toLowerCase() as 'up',
      ...(count === '' ? {} : { count: /^an?$/i.test(count) ? 1 : countOf(count) }),
      ...(px === '' ? {} : { px: Number(px) }),
    }),
  ],
  [
    new RegExp(
      `^(?:by\\s+)?(${NUMBER}|\\d+\\s*(?:px|pixels?))(?:\\s+${SPOT})?\\s+(?:to\\s+(?:the\\s+)?)?(up|down|left|right)$`,
      'i',
    ),
    ([far = '', way = '']) => ({
      kind: 'way',
      way: way.toLowerCase() as 'up',
      ...(/p/i.test(far) ? { px: parseInt(far, 10) } : { count: countOf(far) }),
    }),
  ],
  [
    new RegExp(
      `^(?:to|in|into)\\s+(?:the\\s+)?(${SIDE}(?:[- ]${SIDE})?)(?:\\s+(?:corner|side|cell|square))?(?:\\s+of\\s+the\\s+\\S+)?$`,
      'i',
    ),
    ([words = '']) => ({ kind: 'corner', words: cornerOf(words) }),
  ],
  [
    /^(?:so that (?:it|they)(?: is| are|['’]s|['’]re)?\s+)?(?:directly\s+|right\s+|just\s+)?(?:above|before|in front of|ahead of|on top of the list before)\s+(.+)$/is,
    ([words = '']) => ({ kind: 'before', target: targetOf(words) }),
  ],
  [
    /^(?:so that (?:it|they)(?: is| are|['’]s|['’]re)?\s+)?(?:directly\s+|right\s+|just\s+)?(?:below|under|underneath|beneath|after|behind)\s+(.+)$/is,
    ([words = '']) => ({ kind: 'after', target: targetOf(words) }),
  ],
  [
    /^(?:so that (?:it|they)(?: is| are|['’]s|['’]re)?\s+)?(?:(?:completely|fully|entirely|all)\s+)?(?:over\s+(?=(?:in)?to\b))?(?:into|onto|to|in|inside|within|on top of|on|over|upon)(?:\s+of)?\s+(.+)$/is,
    ([words = '']) => ({ kind: 'on', target: targetOf(words) }),
  ],
];

const cornerOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace('upper', 'top')
    .replace('lower', 'bottom')
    .replace(/centre|middle/g, 'center');

/** A word that may begin the end of a drag. */
const TURN =
  /\s+(?=(?:to|into|onto|in|inside|within|on|over|upon|above|before|ahead|below|under|underneath|beneath|after|behind|up|down|upwards?|downwards?|left|right|by|first$|last$|\d+\s*(?:px|pixels?)|(?:one|two|three|four|five|\d+) (?:positions?|places?|spots?|rows?|steps?)|so that|directly|completely|just)\b)/gi;

/** Cuts "X to Y" at the first place where the rest is an end; "X above Y to the top" keeps what belongs to X. */
function cut(rest: string): { thing: string; to: DragTo } | null {
  for (const turn of rest.matchAll(TURN)) {
    const thing = rest.slice(0, turn.index).trim();
    const tail = rest.slice(turn.index + turn[0].length);
    if (thing === '') continue;
    for (const [pattern, read] of ENDS) {
      const found = parts(pattern, tail);
      const to = found && read(found);
      if (to) return { thing, to };
    }
  }
  return null;
}

/** "Ann, Ben and Cleo": several things; names that hold an "and" are quoted. */
function thingsOf(text: string): Target[] {
  const listed = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter((part) => part !== '');
  const several =
    listed.length > 1 && listed.every((part) => /^\p{Lu}/u.test(part) || new RegExp(`^${QUOTE}$`).test(part));
  return (several ? listed : [text]).map(targetOf);
}

/** Verbs that mean other things too: only these ends make a drag of them. */
const surely = (verb: string, thing: string, to: DragTo): boolean => {
  if (/^(?:drag|drop)/i.test(verb)) return true;
  if (!/^(?:put|place)$/i.test(verb)) return true;
  return !/^an?\s/i.test(thing) && to.kind !== 'on' && to.kind !== 'corner';
};

export const dragging: Rule[] = [
  {
    name: 'drag',
    says: ['drag Task A to Done', 'drag "Buy milk" into the Done column'],
    match(said): Found {
      const found = parts(new RegExp(`^(${HAUL})\\s+(.+)$`, 'is'), said);
      if (!found) return null;
      const [verb = '', rest = ''] = found;
      if (/^(?:the|your|my)?\s*(?:mouse|cursor|pointer|caret|focus)\b/i.test(rest)) return null;
      const read = cut(rest);
      if (!read || !surely(verb, read.thing, read.to)) return null;
      const things = thingsOf(read.thing);
      const commands = things.map((target): Command => ({ verb: 'drag', target, to: read.to }));
      return onlyQuote(read.thing) === null ? commands : commands.slice(0, 1);
    },
  },
];
