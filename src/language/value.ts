/** "my email", "Tom and Jerry", "the value of Weight" → Value. */
import type { Value } from '../flow';
import { ORDINAL } from './ordinals';
import { onlyQuote, QUOTE, quotesIn, reveal } from './quotes';

/** A value, and what the person called it: `the username "x"` is about `username`. */
export interface Told {
  value: Value;
  about?: string;
}

const literal = (text: string): Value => ({ kind: 'literal', text });

const CASES: [RegExp, (text: string) => string][] = [
  [/\s+in\s+(?:all\s+)?(?:upper[- ]?case|capitals?|caps)(?:\s+letters)?$/i, (text) => text.toUpperCase()],
  [/\s+in\s+(?:all\s+)?lower[- ]?case(?:\s+letters)?$/i, (text) => text.toLowerCase()],
];

/** What a page may show: only these nouns, so that "the Beatles" stays something to type. */
const SHOWN =
  '(?:value|text|word|number|name|price|code|title|date|amount|total|sum|sentence|letters?|address|answer|content|result)s?';
const PAGE = [
  /^the following\s+\S+$/i,
  new RegExp(
    `^the\\s+(?:\\S+\\s+){0,3}${SHOWN}\\s+(?:of|in|from|that|which|below|above|next to|under|on|for|shown|displayed)\\b`,
    'i',
  ),
  new RegExp(`^the\\s+(?:${ORDINAL})\\s+(?:word|line|sentence|letter|number)\\b`, 'i'),
  new RegExp(`^the\\s+(?:${SHOWN})$`, 'i'),
];

/** Facts about the person that a field may ask for; said without quotes they mean the fact, not the word. */
const FACT =
  /^(?:(?:new|old|current|full|first|last|middle|given|family|birth|home|work|phone|mobile|postal|zip|user|card|company|billing|shipping|street|e-?mail|account) ?)*(?:name|surname|username|password|e-?mail|address|phone|number|code|city|town|state|country|postcode|zip|birthday|birth ?date|date of birth|age|gender|title)$/i;

const MINE =
  /^(?:(?:the\s+)?user[- ](?:selected|input|given|provided|entered|supplied)|my|your|our)\s+(.+)$/i;
const LIKE =
  /^(?:an?|the|some|any)\s+(?:item|option|value|word|name|entry|one|country|city|choice)s?\s+(?:that\s+|which\s+)?(?:starts?|starting|begins?|beginning|ends?|ending|contains?|containing|includes?)\b/i;
const CALLED = new RegExp(
  `^(?:(?:the|an?|my|your|this|following)\\s+)*(\\p{L}[\\p{L}\\s-]{1,30}?)\\s*[:=]?\\s+(${QUOTE})$`,
  'iu',
);

/** Reads what shall be typed or chosen. */
export function valueOf(text: string): Told {
  const said = text.trim();
  const quoted = onlyQuote(said);
  if (quoted !== null) return { value: literal(quoted) };
  for (const [pattern, change] of CASES) {
    if (!pattern.test(said)) continue;
    const told = valueOf(said.replace(pattern, ''));
    return told.value.kind === 'literal' ? { ...told, value: literal(change(told.value.text)) } : told;
  }
  if (LIKE.test(said)) return { value: patternOf(said) };
  const called = CALLED.exec(said);
  if (called?.[1] !== undefined && called[2] !== undefined) {
    return { value: literal(reveal(called[2])), about: called[1].trim() };
  }
  return { value: unquoted(said) };
}

function unquoted(said: string): Value {
  const mine = MINE.exec(said)?.[1];
  if (mine !== undefined) return { kind: 'mine', words: reveal(mine) };
  if (/^(?:it|that|this|them|those)$/i.test(said)) return { kind: 'page', words: 'it' };
  if (PAGE.some((pattern) => pattern.test(said))) {
    return {
      kind: 'page',
      words: reveal(said.replace(/^the\s+/i, '').replace(/\s+(?:below|above|here)$/i, '')),
    };
  }
  if (FACT.test(said)) return { kind: 'mine', words: said };
  return literal(reveal(said));
}

/** "an item that starts with 'Ber' and ends with 'lin'". */
function patternOf(said: string): Value {
  const part = (verb: string): string | undefined => {
    const found = new RegExp(`\\b(?:${verb})\\w*\\s+(?:with\\s+|in\\s+)?(${QUOTE}|\\S+)`, 'i').exec(
      said,
    )?.[1];
    return found === undefined ? undefined : reveal(found);
  };
  const starts = part('start|begin');
  const ends = part('end');
  const contains = part('contain|includ');
  return {
    kind: 'pattern',
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
    ...(contains === undefined ? {} : { contains }),
  };
}

/** The comma of "March 20, 2027" joins nothing. */
const AND =
  /(?<!\p{L}{3}\.?\s\d{1,2}(?:st|nd|rd|th)?(?=,\s*\d{4}))\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|&)\s+|\s*;\s*/u;

/** "A, B and C" → three values; brackets and "the options" around them go. */
export function valuesOf(text: string): Value[] {
  const inner = text
    .trim()
    .replace(
      /^(?:(?:the\s+)?(?:following|options?|items?|values?|combination|numbers?)\s*:?\s+)(?=[[(\uE000\d])/i,
      '',
    )
    .replace(/^[[(](.*)[\])]$/s, '$1');
  if (LIKE.test(inner)) return [valueOf(inner).value];
  return inner
    .split(AND)
    .filter((part) => part.trim() !== '')
    .map((part) => valueOf(part).value);
}

/** True when the text holds a quotation. */
export const hasQuote = (text: string): boolean => quotesIn(text).length > 0;
