/** Requests and standing instructions read for comparison: words, names, values. Nothing here knows a subject. */
import { isStopWord, stem, tokens } from '../../language/words';
import { split } from '../instruction';

/** What a text says, whatever it is about. */
export interface Said {
  text: string;
  /** Content stems, in order, no doubles. */
  words: string[];
  /** The word as it was written, by its stem. */
  written: ReadonlyMap<string, string>;
  /** Every stem in order. */
  all: string[];
  /** The text without names and values: what it is about. */
  bare: string;
  /** Proper names, as stems joined by blanks. */
  names: string[];
  /** The same as they are written, without capitals. */
  spelled: string[];
  /** Names that stand after a word of place: "in Basel". */
  places: string[];
  /** Times of day. */
  times: string[];
  /** 1 cheap, 2 moderate, 3 dear. */
  prices: ReadonlySet<number>;
}

/** A standing instruction. */
export interface Standing extends Said {
  /** Its condition; empty when it has none. */
  when: Said;
  /** What it asks for. */
  then: Said;
  /** What best says its subject: the condition, or the sentence without its values. */
  topic: string;
  /** Brings in another subject and sets no value: "look at both trains and hotels". */
  joins: boolean;
}

/** Words of wishing, searching and asking; they say nothing of what is wished. */
const ASKING = new Set(
  `look search find request ask inquire prefer preferred preference preference favorite favourite choice choose option go going get getting want
   like liked love need rather usual usually always typical typically general generally check consider try use using us make set specific specifically
   specify state say call called name named type kind category desire desired main particular interest interested good great best top number one ones
   someone something anything somewhere anywhere thing also both when whenever if while then given come case mood plan book reserve wish seek
   searching looking requesting asking got gonna wanna gotta id ill im youre please sure identify see seeing know tell show give help let lets would
   could can regard regardless disregard ignore worry care matter about particular idea think maybe okay ok thanks hello hi hey recommend recommendation
   suggest suggestion available time today tonight tomorrow around nearby near place town area location city local new lot bit really just actually now`
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

const CAPITAL = String.raw`\p{Lu}[\p{L}\d'.&-]*`;
const NAME = new RegExp(
  String.raw`${CAPITAL}(?:(?:,? (?:of |the |& |and |vs\.? |on |de |la )?)${CAPITAL})*`,
  'gu',
);
const PLACE =
  /\b(?:in|near|around|to|at|from|into|visit|visiting|within)(?: the (?:city|area|town)(?: of)?| the)? $/iu;
const TIME = /\b\d{1,2}(?::\d\d)?\s*(?:am|pm|o'clock)\b|\b\d{1,2}:\d\d\b/giu;
const PRICES: readonly RegExp[] = [
  /\b(?:cheap|inexpensive|affordable|budget|won't break the bank|not too (?:expensive|pricey)|low.?cost|economical|don't want to spend|won't cost)/iu,
  /\b(?:moderate|moderately|mid.?range|reasonabl[ey])/iu,
  /\b(?<!in)(?:expensive|pricey|upscale|luxury|fancy|high.?end|splurg\w+)/iu,
];
const JOINS = /\b(?:both|also|and|as well|together)\b/iu;
const MIDDLE = /^(.+?) ((?:when|if|whenever) .+?) ((?:is|are|would be|will be) .+)$/iu;
const VALUE = new RegExp(
  String.raw`\b(?:in|at|to|is|as|be|from|with|named|called|by|of|serves?|for)\s+(?:the\s+)?${CAPITAL}(?:(?:,? (?:of |the |& |and |vs\.? )?)${CAPITAL})*`,
  'gu',
);

const asks = (word: string): boolean => isStopWord(word) || ASKING.has(word) || ASKING.has(stem(word));

/** Stems of the words that say what is wished. */
const contentOf = (text: string): string[] => [
  ...new Set(
    tokens(text, { camel: true })
      .filter((word) => !asks(word))
      .map(stem),
  ),
];

/** Reads any text. */
export function readSaid(text: string): Said {
  const every = tokens(text, { camel: true });
  return {
    text,
    words: contentOf(text),
    written: new Map(every.map((word) => [stem(word), word])),
    all: every.map(stem),
    bare: bare(text),
    ...namesOf(text),
    times: [...text.matchAll(TIME)].map(([time]) => time.replace(/\s/g, '').toLowerCase()),
    prices: new Set(PRICES.flatMap((price, i) => (price.test(text) ? [i + 1] : []))),
  };
}

/** Reads a standing instruction. */
export function readStanding(text: string): Standing {
  const { trigger, payload } = parts(text);
  const then = readSaid(payload);
  const joins =
    JOINS.test(payload) &&
    then.times.length === 0 &&
    then.words.length <= 3 &&
    then.names.every((name) => !name.includes(' ') || name.includes('and'));
  return { ...readSaid(text), when: readSaid(trigger), then, topic: trigger || bare(payload), joins };
}

function namesOf(text: string): { names: string[]; spelled: string[]; places: string[] } {
  const names: string[] = [];
  const spelled: string[] = [];
  const places: string[] = [];
  for (const match of text.matchAll(NAME)) {
    const before = text.slice(0, match.index);
    const starts = /(?:^|[.?!:"])\s*$/.test(before);
    const words = tokens(match[0]);
    if (words.every(asks) || (starts && words.length === 1)) continue;
    const kept = words.filter((word, i) => !(starts && i === 0 && (isStopWord(word) || ASKING.has(word))));
    const name = kept.map(stem).join(' ');
    names.push(name);
    spelled.push(kept.join(' '));
    if (PLACE.test(before)) places.push(name);
  }
  return { names, spelled, places };
}

/** The condition and the rest; a condition without a subject ("when I ask for one") is none. */
function parts(text: string): { trigger: string; payload: string } {
  const middle = MIDDLE.exec(text.trim().replace(/[.!]+$/, ''));
  const cut = middle?.[2]
    ? { trigger: middle[2], payload: `${middle[1] ?? ''} ${middle[3] ?? ''}` }
    : split(text);
  const speaks = contentOf(cut.trigger).length > 0 || /some|any|there|here/.test(cut.trigger);
  return speaks ? cut : { trigger: '', payload: text };
}

function bare(text: string): string {
  const cut = text
    .replace(/"[^"]*"/g, '')
    .replace(VALUE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return contentOf(cut).length > 0 ? cut : text;
}
