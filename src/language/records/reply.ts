/** What is asked of lists and tables → the answer, with the entries it rests on. Every value is the page's own. */
import type { PageText } from '../../flow';
import { stem, tokens } from '../words';
import { minutesOf, type Aspect, type Limit } from './aspect';
import { collectionsOf, valueOf, wordsOf, type Collection, type Entry } from './entry';
import { cellReply } from './cell';
import { topicOf } from '../topics';
import { factsOf } from './facts';
import { rowsReply } from './rows';
import { isSum, sumReply } from './sum';
import { thingReply } from './thing';
import { listing, short, under, type DataAnswer } from './told';
import { ofWhich } from './prices';
import type { Wanted } from './wanted';

/** Answers, or null when the page's lists and tables hold no answer. */
export function replyTo(wanted: Wanted, text: PageText, question = ''): DataAnswer | null {
  const every = collectionsOf(text);
  const tables = every.filter(({ kind }) => kind === 'table');
  const all = /\b(?:table|tabelle|tableau|tabla)\b/iu.test(question) && tables.length > 0 ? tables : every;
  switch (wanted.kind) {
    case 'best':
      return best(wanted, all);
    case 'count':
      return count(wanted, all);
    case 'list':
      return (plain(wanted) ? rowsReply(question, all) : null) ?? list(wanted, all);
    case 'value':
      return (
        sumReply(question, all) ??
        thingReply(wanted, text.thing, question) ??
        cellReply(wanted, [...all, ...factsOf(text)], question) ??
        topical(question, [...all, ...factsOf(text)]) ??
        ofWhich(wanted, all, question) ??
        rowsReply(question, all)
      );
    case 'fill':
      return null;
  }
}

/** Asked without a bound or an order. */
const plain = ({ limits, first, by }: Extract<Wanted, { kind: 'list' }>): boolean =>
  limits.length === 0 && first === null && by === null;

/** "What is it made of?": the first row that is called by one of the words that pages have for that. */
function topical(question: string, all: Collection[]): DataAnswer | null {
  for (const word of topicOf(question) ?? []) {
    const answer = cellReply({ kind: 'value', aspect: null, about: [stem(word)] }, all);
    if (answer) return answer;
  }
  return null;
}

/**
 * The entry at one end of an aspect, of the things that the words tell; null when nothing can be compared by it.
 * `named` says that the page calls them by these words.
 */
export function bestOf(
  { superlative: { aspect, most }, about }: Extract<Wanted, { kind: 'best' }>,
  all: Collection[],
): { entry: Entry; ties: Entry[]; among: Entry[]; from: Collection; named: boolean } | null {
  for (const from of all) {
    const among = narrowed(from, about).filter((entry) => !isSum(entry) && valueOf(entry, aspect) !== null);
    if (among.length < 2) continue;
    const sorted = among.toSorted((a, b) => compare(a, b, aspect, most));
    const [entry] = sorted;
    if (!entry) continue;
    const ties = sorted.filter(
      (other) => other !== entry && valueOf(other, aspect) === valueOf(entry, aspect),
    );
    const around = new Set(tokens([from.name, ...from.columns].join(' ')).map(stem));
    const named = saying(from, about).length > 0 || about.every((word) => around.has(word));
    return { entry, ties, among, from, named };
  }
  return null;
}

function best(wanted: Extract<Wanted, { kind: 'best' }>, all: Collection[]): DataAnswer | null {
  const found = bestOf(wanted, all);
  if (!found) return null;
  const { aspect } = wanted.superlative;
  const { entry, ties, among, from, named } = found;
  const also = ties.length === 0 ? '' : ` ${names(ties)} ${ties.length === 1 ? 'is' : 'are'} equal to it.`;
  const doubt = named ? '' : 'The page does not use that word, but of what I can compare here: ';
  const say = `${doubt}${entry.title}, with ${wordsOf(entry, aspect)}, of ${among.length} compared.${also}${short(from)}`;
  return { say, rests: [entry, ...ties].slice(0, 3) };
}

function count({ limits, about }: Extract<Wanted, { kind: 'count' }>, all: Collection[]): DataAnswer | null {
  const from = pick(all, about, null);
  if (!from || !isCountable(from, about)) return null;
  const told = within(narrowed(from, about), limits);
  const whole = told.length === from.entries.length && from.of > told.length;
  const n = whole ? from.of : told.length;
  const noun = from.kind === 'table' ? (n === 1 ? 'row' : 'rows') : n === 1 ? 'entry' : 'entries';
  return {
    say: `I see ${n} ${noun}${under(from)} on this page.${whole ? '' : short(from)}`,
    rests: told.slice(0, 3),
  };
}

/** A list that nothing calls so is what is counted only where it tells of things: "how many comments" asks for no list of tips. */
const isCountable = (from: Collection, about: string[]): boolean =>
  about.length === 0 ||
  from.kind === 'table' ||
  isNamed(from, about) ||
  saying(from, about).length > 0 ||
  from.entries.some(({ price, rating, date }) => (price ?? rating ?? date) !== undefined);

function list(
  { limits, about, first, by, strict, has }: Extract<Wanted, { kind: 'list' }>,
  all: Collection[],
): DataAnswer | null {
  const need =
    by?.aspect ?? (limits.some((limit) => limit.by === 'price') ? ({ by: 'price' } as const) : null);
  // "The ones" are of the list in hand, whether or not it says the word.
  const from = pick(all, about, need) ?? (strict ? pick(all, [], need) : null);
  if (!from) return null;
  const some = strict && !isNamed(from, about) ? saying(from, about) : narrowed(from, about);
  if (has && some.length === 0) return null;
  const told = within(some, limits).slice(0, first ?? undefined);
  const sorted = by ? told.toSorted((a, b) => compare(a, b, by.aspect, by.most)) : told;
  if (sorted.length === 0)
    return {
      say: `None of the ${from.entries.length} ${from.kind === 'table' ? 'rows' : 'entries'} fits that.`,
      rests: [],
    };
  return listing(sorted, from, short(from));
}

/** The collection meant: the first that the words fit and that can be compared by what is asked. */
function pick(all: Collection[], about: string[], need: Aspect | null): Collection | null {
  const able = all.filter(
    ({ entries }) =>
      entries.length > 1 && (need === null || entries.some((entry) => valueOf(entry, need) !== null)),
  );
  if (about.length === 0) return able[0] ?? null;
  // One noun that the page does not use ("the flights") may name its main list; several words name something else.
  return (
    able.find((one) => isNamed(one, about)) ??
    able.find((one) => saying(one, about).length > 0) ??
    (about.length > 1 ? null : (able[0] ?? null))
  );
}

/** True when the collection itself is called by one of the words. */
function isNamed({ name, columns }: Collection, about: string[]): boolean {
  const has = new Set(tokens([name, ...columns].join(' ')).map(stem));
  return about.some((word) => has.has(word));
}

/** Only the entries that say the words, where some do and some don't; else all. */
export function narrowed(from: Collection, about: string[]): Entry[] {
  const told = saying(from, about);
  return told.length > 0 ? told : from.entries;
}

function saying({ entries }: Collection, about: string[]): Entry[] {
  return entries.filter(({ title, text }) => {
    const has = new Set(tokens(`${title} ${text}`).map(stem));
    return about.every((word) => has.has(word));
  });
}

function within(entries: Entry[], limits: Limit[]): Entry[] {
  return entries.filter((entry) =>
    limits.every(({ by, least = -Infinity, most = Infinity }) => {
      const value =
        by === 'time'
          ? timeOf(entry)
          : by === 'rating'
            ? (entry.rating?.value ?? null)
            : valueOf(entry, { by });
      return (
        value !== null &&
        value >= least &&
        (by === 'price' ? value <= most : by === 'time' ? value < most : value <= most)
      );
    }),
  );
}

/** The first time an entry says: departures stand before arrivals. */
function timeOf({ text }: Entry): number | null {
  const found = /(?<![\d.,:])\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m)?|\b\d{1,2}\s*[ap]\.?m\b/iu.exec(text)?.[0];
  return found === undefined ? null : minutesOf(found);
}

function compare(a: Entry, b: Entry, aspect: Aspect, most: boolean): number {
  const [x, y] = [valueOf(a, aspect), valueOf(b, aspect)];
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  return most ? y - x : x - y;
}

const names = (entries: Entry[]): string =>
  entries
    .slice(0, 3)
    .map(({ title }) => title)
    .join(', ');
