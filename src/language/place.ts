/** "… next to Phone number", "… in the header", "… at the top right" → the description without its places, and the places. */
import type { Place, Target } from '../flow';
import { AREA, DETERMINER, ROLE } from './nouns';
import { COUNT, countOf, ORDINAL } from './ordinals';
import { itemOf, ofItem } from './item';
import { QUOTE, reveal } from './quotes';

/** What is left of a description when its places are taken off. */
export interface Placed {
  head: string;
  place: Place[];
  all?: boolean;
  count?: number;
}

type Taken = { head: string; place: Place[] } & Pick<Target, 'all' | 'count'>;
interface Form {
  pattern: RegExp;
  take(parts: string[]): Taken | null;
}

const RELATIONS: [RegExp, Place['relation']][] = [
  [/left of$/, 'left'],
  [/right of$/, 'right'],
  [/^(?:under|underneath|beneath|below)$/, 'under'],
  [/^(?:above|over|on top of)$/, 'above'],
];
const relationOf = (words: string): Place['relation'] =>
  RELATIONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'near';

/** Words of a place: without article, and without "text" or "label" after the text itself. */
function placeWords(text: string): Pick<Place, 'words' | 'ordinal'> {
  const { words, ordinal } = itemOf(text.replace(/\s+(?:text|label|heading|title)$/, ''));
  return { words: words.trim(), ...(ordinal === undefined ? {} : { ordinal }) };
}

/** "Sign in Now": here the preposition belongs to the verb, not to a place. */
const PHRASAL = /\b(?:sign|log|check|zoom|opt|fill|join|drop|move|turn|go|move|add|put|based|focus)$/i;
const THING = new RegExp(`(?:${QUOTE}|\\b${ROLE}|\\b${COUNT}|\\bbox)$`);
const SIDE = '(top|bottom|upper|lower|left|right|middle|center|centre)';
const SCREEN = '(?:\\s+(?:of|on|in)\\s+(?:the|your|this)\\s+(?:screen|page|window|website|site|browser))?';

/**
 * Prepositions are matched in lower case only: "Click Under Review" names a thing.
 * Spatial forms come first and take all that follows, because a label often follows them, with words of its own.
 */
const FORMS: Form[] = [
  {
    pattern:
      /^(.+?)\s+(?:(?:located|shown|just|directly|that is|which is|right)\s+)*((?:(?:to|on|at) the )?(?:left|right)(?: side)? of|next to|beside|near(?: to)?|close to|adjacent to|under|underneath|beneath|below|above|on top of)\s+(.+)$/s,
    take: ([head = '', relation = '', words = '']) =>
      /^[$€£]?\d/.test(words) || /^(?:the|this) (?:page|screen)$/.test(words)
        ? null
        : { head, place: [{ relation: relationOf(relation), ...placeWords(words) }] },
  },
  {
    pattern: new RegExp(
      `^(.+?)\\s+(?:in|on|from|at)\\s+the\\s+${SIDE}(?:[- ](?:hand|side|hand side))?[- ]((?:side )?${AREA})${SCREEN}$`,
      's',
    ),
    take: ([head = '', side = '', area = '']) => ({
      head,
      place: [
        { relation: 'in', words: area },
        { relation: 'corner', words: side },
      ],
    }),
  },
  {
    pattern: new RegExp(
      `^(.+?)\\s+(?:(?:at|in|on|from|to|near)\\s+(?:the\\s+)?(?:very\\s+)?(?:far\\s+)?${SIDE}(?:[- ](left|right))?` +
        `(?:[- ](?:hand|hand[- ]side|side|corner|edge|part))*|(top|bottom)[- ](left|right))${SCREEN}(?:\\s+of\\s+(.+))?$`,
      's',
    ),
    take: ([head = '', one = '', two = '', bare = '', side = '', owner = '']) => ({
      head,
      place: [
        { relation: 'corner', words: `${one || bare} ${two || side}`.trim() },
        ...(owner === '' ? [] : [ofItem(owner)]),
      ],
    }),
  },
  {
    pattern: new RegExp(
      `^(.+?)\\s+(?:on|of|for|in|from)\\s+(all|every|each|both|${COUNT})\\s+(?:of\\s+)?(?:the\\s+)?(.+)$`,
      's',
    ),
    take: ([head = '', many = '', items = '']) =>
      !THING.test(head) && !/^(?:all|every|each|both)$/.test(many)
        ? null
        : {
            head,
            place: [ofItem(items)],
            ...(/^\d|^[^aeb]/.test(many) || many === 'eight' ? { count: countOf(many) } : { all: true }),
          },
  },
  {
    pattern: new RegExp(`^(.+)\\s+(?:in|inside|inside of|within|from|on)\\s+(${DETERMINER}\\s+.+)$`, 's'),
    take: ([head = '', words = '']) =>
      PHRASAL.test(head) && !new RegExp(`${AREA}$`).test(words)
        ? null
        : { head, place: [{ relation: 'in', ...placeWords(words) }] },
  },
  {
    pattern: new RegExp(
      `^(.+)\\s+(?:in|inside|within|from)\\s+((?:\\p{Lu}|${QUOTE}).*|(?:\\S+\\s+){0,3}(?:${AREA}|${ROLE})|${ORDINAL}\\s.+)$`,
      'su',
    ),
    take: ([head = '', words = '']) =>
      PHRASAL.test(head) ? null : { head, place: [{ relation: 'in', ...placeWords(words) }] },
  },
  {
    pattern: new RegExp(`^(.+?)\\s+(?:of|for|belonging to)\\s+(.+)$`, 's'),
    take: ([head = '', words = '']) => {
      const definite = new RegExp(`^(?:${DETERMINER}|${ORDINAL}|@\\S+)\\b|^@|^${QUOTE}`, 'i').test(words);
      return THING.test(head) || (definite && !/^an? /.test(words)) ? { head, place: [ofItem(words)] } : null;
    },
  },
];

/** Takes the places off a description, outermost first. */
export function placesOf(text: string): Placed {
  const found: Placed = { head: text, place: [] };
  for (let round = 0; round < 4; round++) {
    const taken = firstForm(found.head);
    if (taken === null) break;
    found.head = taken.head;
    found.place = [...taken.place, ...found.place];
    if (taken.all !== undefined) found.all = taken.all;
    if (taken.count !== undefined) found.count = taken.count;
  }
  return found;
}

function firstForm(text: string): Taken | null {
  for (const form of FORMS) {
    const parts = form.pattern.exec(text)?.slice(1);
    const taken = parts === undefined ? null : form.take(parts);
    if (taken !== null && reveal(taken.head).trim() !== '') return taken;
  }
  return null;
}
