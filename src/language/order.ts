/** Words → an order of a list: "by price, lowest first", "Price: high to low", "Neueste zuerst". Said by people and by sites. */
import { byName, superlativeIn } from './records/aspect';

/** What a list is put in order by, and whether the greatest stands first; null where that is not said. */
export interface Order {
  by: 'price' | 'rating' | 'reviews' | 'date' | 'name';
  most: boolean | null;
}

const LEAST =
  /\b(?:lowest|least|cheap(?:est)?|low(?=\s*(?:to|-|–|→)\s*high)|asc(?:ending)?|smallest|earliest|oldest|a\s*(?:to|-|–|→)\s*z|aufsteigend|niedrigste[rs]?|günstigste[rs]?|älteste[rs]?|croissant|moins|ascendente|menor|menos|más barat[oa]s?|más antigu[oa]s?)\b/iu;
const MOST =
  /\b(?:highest|most|expensive|high(?=\s*(?:to|-|–|→)\s*low)|desc(?:ending)?|largest|biggest|latest|newest|best|top|z\s*(?:to|-|–|→)\s*a|absteigend|höchste[rs]?|teuerste[rs]?|beste[rs]?|neu(?:e)?ste[rs]?|décroissant|plus|meilleur(?:e)?s?|descendente|mayor|mejor(?:es)?|más car[oa]s?|más recientes?)\b/iu;
const NAME =
  /\b(?:name|title|alphabet(?:ical(?:ly)?|isch)?|a\s*(?:to|-|–|→)\s*z|z\s*(?:to|-|–|→)\s*a|nom|nombre|titre|título|titel)\b/iu;
const PRICE =
  /\b(?:cheap(?:est)?|expensive|günstigste[rs]?|teuerste[rs]?|moins chers?|plus chers?|barat[oa]s?|car[oa]s?)\b/iu;
const DATE =
  /\b(?:newest|latest|recent(?:ly)?|oldest|added|new|neu(?:e)?ste[rs]?|älteste[rs]?|récente?s?|recientes?|antigu[oa]s?)\b/iu;
const REVIEWS =
  /\b(?:popular(?:ity)?|bestsell(?:er|ing)s?|best.?selling|beliebt(?:heit|este[rs]?)?|populaires?|popularidad)\b/iu;
const RATING = /\b(?:rated|ratings?|stars?|scores?|customer reviews?|avg\.?|bewertet(?:e[rs]?)?)\b/iu;

/** What says the end alone, behind the name of a column. */
const END =
  /\s+(?:asc(?:ending)?|desc(?:ending)?|(?:low|high|lowest|highest|smallest|largest|a|z|newest|oldest)(?:\s*(?:to|-|–|→)\s*\S+|\s+first)|aufsteigend|absteigend|croissant|décroissant|ascendente|descendente)$/iu;

/** "from cheapest to most expensive": where it begins is what counts. */
const SPAN = /^(?:from\s+)?(.+?)\s+(?:to|bis|à|a)\s+.+$/iu;

/** Whether the greatest stands first; null where the words do not say. */
export function endOf(words: string): boolean | null {
  const text = words.trim();
  const first = /\blow\b|\bhigh\b|\b[az]\s+(?:to|bis|à|a)\s+[az]\b/iu.test(text)
    ? text
    : (SPAN.exec(text)?.[1] ?? text);
  const [least, most] = [LEAST.exec(first), MOST.exec(first)];
  return !least && !most ? null : !least || (most !== null && most.index < least.index);
}

/** What a column is called in "age, oldest first" or "salary from high to low", without the end. */
export const columnOf = (words: string): string =>
  words
    .replace(/^(?:the|by)\s+/iu, '')
    .replace(/\s*(?:,|\(|\bfrom\b|\bin\b|\bwith\b|\bstarting\b).*$/isu, '')
    .replace(END, '')
    .replace(/\s+(?:column|spalte|colonne|columna)$/iu, '')
    .trim();

/** The order that some words tell; null when they tell none. */
export function orderOf(words: string): Order | null {
  const text = words.trim();
  const by = aspectOf(text);
  if (by === null) return null;
  return { by, most: endOf(text) };
}

function aspectOf(text: string): Order['by'] | null {
  if (RATING.test(text)) return 'rating';
  const named = byName(text);
  if (named !== null) return named;
  if (REVIEWS.test(text)) return 'reviews';
  if (PRICE.test(text)) return 'price';
  const end = superlativeIn(text)?.aspect.by;
  if (end !== undefined && end !== 'column') return end;
  if (DATE.test(text)) return 'date';
  return NAME.test(text) ? 'name' : null;
}

/** The end that people mean when they say none: the best rated, the newest, the most popular, A to Z; of prices nobody knows. */
export const usualEnd = (by: Order['by']): boolean | null => (by === 'price' ? null : by !== 'name');
