/** What things are compared by: "cheapest", "best rated", "under 40 euros", "before noon". */
import { moneyIn, numberOf } from '../amounts/money';

/** A property of records; `column` is one that only the page names. */
export type Aspect = { by: 'price' | 'rating' | 'reviews' | 'date' } | { by: 'column'; words: string };

/** "the cheapest": an aspect and which end of it. */
export interface Superlative {
  aspect: Aspect;
  most: boolean;
  /** The words that said so. */
  words: string;
}

/** Words that mean one end of a property, in the four languages of the commands. */
const WORDS: [RegExp, Exclude<Aspect['by'], 'column'>, boolean][] = [
  [/(?:cheapest|(?:the )?cheaper one|(?:der|die|das|den) (?:günstigere|billigere)n?|least expensive|most affordable|lowest[- ](?:priced?|cost)|best price|costs? (?:the )?least|billigsten?[rs]?|günstigsten?[rs]?|(?:(?:le|la|les|the) )?moins ch(?:er|ère)e?s?|más barat[oa]s?)/iu, 'price', false],
  [/(?:most expensive|(?:the )?(?:dearer|pricier|more expensive) one|priciest|dearest|highest[- ]priced?|costs? (?:the )?most|teuerste[nrs]?|(?:(?:le|la|les|the) )?plus ch(?:er|ère)e?s?|más car[oa]s?)/iu, 'price', true],
  [/(?:(?:best|highest|top)[- ](?:rat(?:ed|ing)|reviewed|score)|am besten bewertete?[nrs]?|bestbewertete[nrs]?|(?:les? )?mieux notée?s?|mejor valorad[oa]s?)/iu, 'rating', true],
  [/(?:(?:worst|lowest)[- ](?:rat(?:ed|ing)|reviewed|score)|schlechtestbewertete[nrs]?)/iu, 'rating', false],
  [/(?:most[- ](?:reviewed|reviews|rated|ratings|popular)|meistbewertete[nrs]?)/iu, 'reviews', true],
  [/(?:newest|latest|most recent|neuste[nrs]?|neueste[nrs]?|plus récente?s?|más recientes?)/iu, 'date', true],
  [/(?:oldest|earliest|least recent|älteste[nrs]?|plus anciens?|más antigu[oa]s?)/iu, 'date', false],
]; // prettier-ignore
const ENDS = WORDS.map(
  ([pattern, by, most]) => [new RegExp(`(?<!\\p{L})${pattern.source}(?!\\p{L})`, 'iu'), by, most] as const,
);
/** Source of a pattern for any of these words. */
export const SUPERLATIVE = `(?:${WORDS.map(([pattern]) => pattern.source).join('|')})`;
/** "the highest weight", "the most visitors": the noun after it names the column. */
const COLUMN =
  /\b(?:(highest|largest|biggest|greatest|longest|most|maximum|höchste[nrs]?|größte[nrs]?)|(lowest|smallest|fewest|shortest|least|minimum|niedrigste[nrs]?|kleinste[nrs]?))\s+(\p{L}[\p{L}\p{N}\s]{2,30}?)(?=\s+(?:in|of|on|from|here|for)\b|[?.!]*$)/iu;

/** The superlative in some words; null when there is none. */
export function superlativeIn(text: string): Superlative | null {
  for (const [pattern, by, most] of ENDS) {
    const found = pattern.exec(text);
    if (found) return { aspect: { by }, most, words: found[0] };
  }
  const column = COLUMN.exec(text);
  if (!column?.[3]) return null;
  const words = column[3].trim();
  const by = byName(words);
  return { aspect: by ? { by } : { by: 'column', words }, most: column[1] !== undefined, words: column[0] };
}

/** The aspect that a noun names: "price" → price. */
export function byName(words: string): Exclude<Aspect['by'], 'column'> | null {
  const word = words.toLowerCase();
  if (/\b(?:price|cost|prices|costs|preise?|prix|precios?)\b/u.test(word)) return 'price';
  if (/\b(?:ratings?|stars?|scores?|bewertung(?:en)?|notes?|valoraci(?:ón|ones))\b/u.test(word))
    return 'rating';
  if (/\b(?:reviews?|votes?)\b/u.test(word)) return 'reviews';
  return /\b(?:dates?|datum|fechas?)\b/u.test(word) ? 'date' : null;
}

/** A bound: what is below or above it is left out. Times are minutes of the day. */
export interface Limit {
  by: 'price' | 'rating' | 'time';
  least?: number;
  most?: number;
  words: string;
}

const BELOW =
  "(?:under|below|less than|cheaper than|up to|at most|no more than|max(?:imum)?\\.?|unter|bis(?: zu)?|höchstens|weniger als|billiger als|moins de|en dessous de|jusqu[’']à|maximum|(?:por )?menos de|(?:por )?debajo de|hasta)";
const ABOVE =
  '(?:over|above|more than|at least|from|min(?:imum)?\\.?|über|ab|mehr als|mindestens|plus de|au moins|más de|al menos)';
/** Signs and names of money, those that people say to each other too. */
const UNIT =
  '[$€£¥₹]|euros?|eur|dollars?|usd|pounds?|gbp|chf|francs?|franken|stars?|sterne|étoiles|estrellas|bucks?|quid|grand|euronen|öcken|tacken|mäuse|flocken|piepen|balles|boules|pavos|eurillos|pelas';
const BOUND = new RegExp(
  `(?<!\\p{L})(?:(${BELOW})|(${ABOVE}))\\s+((?:[$€£¥₹]|us\\$)?\\s?\\d[\\d.,]*\\s?(?:${UNIT})?)(?=[\\s?.!,]|$)`,
  'giu',
);
const TIME =
  /\b(?:(before|until|vor|avant|antes de)|(after|from|nach|après|después de))\s+(?:the\s+)?(noon|midday|midnight|\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|o['’]clock)?)(?=[\s?.!,]|$)/giu;

/** The whole of some words is a bound: "under 40 bucks". */
export const isLimit = (text: string): boolean =>
  limitsIn(text).some(({ words }) => words.trim() === text.trim());

const BETWEEN =
  /\b(?:between|zwischen|entre)\s+\D{0,4}(\d[\d.,]*)\s?\S{0,7}\s+(?:and|und|et|y)\s+\D{0,4}(\d[\d.,]*)\s?(?:[$€£¥₹]|euros?|dollars?|pounds?)?/iu;

/** All bounds in some words. */
export function limitsIn(text: string): Limit[] {
  const limits: Limit[] = [];
  const span = BETWEEN.exec(text);
  const [low, high] = [numberOf(span?.[1] ?? ''), numberOf(span?.[2] ?? '')];
  if (span && low !== null && high !== null) return [{ by: 'price', least: low, most: high, words: span[0] }];
  for (const match of text.matchAll(BOUND)) {
    const said = match[3] ?? '';
    const value =
      moneyIn(said)[0]?.money.amount ?? numberOf(/\d[\d.,]*/.exec(said)?.[0].replace(/[.,]$/, '') ?? '');
    if (value === null) continue;
    const rated = /star|stern|étoile|estrella/i.test(said) || (value <= 5 && /\brat(?:ed|ing)/i.test(text));
    limits.push({
      by: rated ? 'rating' : 'price',
      ...(match[1] ? { most: value } : { least: value }),
      words: match[0],
    });
  }
  for (const match of text.matchAll(TIME)) {
    const at = minutesOf(match[3] ?? '');
    if (at !== null)
      limits.push({ by: 'time', ...(match[1] ? { most: at } : { least: at }), words: match[0] });
  }
  return limits;
}

/** `9:15`, `1.40 pm`, `noon` → minutes of the day; null when it is no time. */
export function minutesOf(text: string): number | null {
  const word = text.trim().toLowerCase();
  if (word === 'noon' || word === 'midday') return 720;
  if (word === 'midnight') return 1440;
  const found = /(?<!\d)(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?(?:m\b)?/.exec(word);
  if (!found?.[1]) return null;
  const half = found[3];
  const hour = Number(found[1]) % (half ? 12 : 25);
  return (hour + (half === 'p' ? 12 : 0)) * 60 + Number(found[2] ?? 0);
}
