/** Ratings as pages write them: words, fractions, stars. */
import type { Rating } from '../../flow';
import { numberOf } from './money';

const STAR = '(?:stars?|sternen?|étoiles?|estrellas?)';
const RATED = new RegExp(`${STAR}|\\brat(?:ed|ing)|bewert|note|puntuaci|valoraci|score`, 'iu');
const FRACTION =
  /(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(out of|von(?: maximal)?|sur|de|of)|(\/))\s*(5|10|100)(?![\d.,/]\d|\d)/iu;
const STARS = new RegExp(`(?<![\\d.,])(\\d(?:[.,]\\d{1,2})?)[\\s-]*${STAR}`, 'iu');
const SAID = /\brat(?:ed|ing)\s*:?\s*(\d(?:[.,]\d{1,2})?)(?![\d.,]*\d)/iu;
const BESIDE = /(?<![\d.,])(\d[.,]\d{1,2})\s*[★⭐]|[★⭐]\s*(\d[.,]\d{1,2})(?!\d)/u;
/** "4.6 (212 reviews)": a lone figure that people gave. */
const COUNTED =
  /(?<![\d.,])([0-5][.,]\d)\s*(?:·\s*)?\(?[\d.,]+\s*[km]?\+?\s*(?:reviews?|ratings?|bewertungen|avis|opiniones)/iu;
const GLYPHS = /(?:[★⭐✭⯪½]\uFE0F?\s?){1,10}(?:[☆✩✰]\s?){0,10}|(?:[☆✩✰]\s?){3,10}/u;

/** The rating that a text says; null when it says none. */
export function ratingIn(text: string): Rating | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const value = numberOf(fraction[1] ?? '');
    const of = Number(fraction[4]);
    // "2 of 5" and "3/5" are as often pages or dates: those need a word or a decimal.
    const plain = fraction[2] !== undefined && /out of/i.test(fraction[2]);
    const firm =
      plain ||
      RATED.test(text) ||
      /[.,]/.test(fraction[1] ?? '') ||
      (value !== null && text.trim() === fraction[0].trim() && fraction[3] !== undefined && of >= 10);
    if (value !== null && value <= of && firm) return { text: fraction[0].trim(), value, of };
  }
  const beside = BESIDE.exec(text);
  const stars = beside ? null : (STARS.exec(text) ?? SAID.exec(text) ?? COUNTED.exec(text));
  const told = beside ? (beside[1] ?? beside[2]) : stars?.[1];
  const value = told === undefined ? null : numberOf(told);
  if (value !== null && value <= 5) return { text: ((beside ?? stars)?.[0] ?? '').trim(), value, of: 5 };
  const glyphs = GLYPHS.exec(text)?.[0];
  if (glyphs === undefined) return null;
  const count = (pattern: RegExp): number => glyphs.match(pattern)?.length ?? 0;
  const empty = count(/[☆✩✰]/gu);
  const full = count(/[★⭐✭]/gu) + count(/[⯪½]/gu) / 2;
  const of = empty > 0 ? Math.ceil(full) + empty : 5;
  // One star alone marks a favourite.
  return full > of || (empty === 0 && full < 2) ? null : { text: glyphs.trim(), value: full, of };
}

const PEOPLE =
  /(\d+(?:[.,]\d+)*)\s*([km])?\+?\s*(?:customer |global |verified )?(?:reviews?|ratings?|votes?|bewertung(?:en)?|rezensionen|avis|opiniones|reseñas|valoraciones)/iu;
const BRACKETS = /\(\s*(\d+(?:[.,]\d+)*)\s*([km])?\+?\s*\)/iu;

/** How many people rated: "1,234 reviews"; a bare number in brackets only where `beside` a rating. */
export function reviewsIn(text: string, beside: boolean): number | null {
  const found = PEOPLE.exec(text) ?? (beside ? BRACKETS.exec(text) : null);
  if (!found?.[1]) return null;
  const factor = { k: 1e3, m: 1e6 }[(found[2] ?? '').toLowerCase()];
  const value = factor === undefined ? numberOf(found[1]) : Number(found[1].replace(',', '.')) * factor;
  return value === null || !Number.isFinite(value) ? null : Math.round(value);
}
