/** "What does it cost?" on the page of one thing: a value of that thing, told by the page itself. */
import type { PageRecord } from '../../flow';
import { stem, tokens } from '../words';
import { wordsOf } from './entry';
import type { DataAnswer } from './told';
import { isGeneric, type Wanted } from './wanted';

/** Nouns of the four languages for what is asked, and words that mean the thing in hand. */
const ASKED = new Set(
  'price cost rating rate review preis prix precio bewertung note avis valoracion'.split(' ').map(stem),
);
/** "This hotel", "dieses Zimmer": whatever the page calls it. */
const THIS = /\b(?:this|dies(?:e[rsnm]?)?|ce|cet|cette|est[ea])\s+(\p{L}+)/iu;

/** The value of the page's one thing; null when it has none, or the words tell something else. */
export function thingReply(
  { aspect, about }: Extract<Wanted, { kind: 'value' }>,
  thing: PageRecord | undefined,
  question: string,
): DataAnswer | null {
  if (!thing || aspect === null) return null;
  const value = wordsOf(thing, aspect);
  if (value === '') return null;
  const own = new Set(tokens(`${thing.title} ${THIS.exec(question)?.[1] ?? ''}`).map(stem));
  if (!about.every((word) => own.has(word) || isGeneric(word) || ASKED.has(word))) return null;
  const was = aspect.by === 'price' && thing.was ? ` (before: ${thing.was.text})` : '';
  const from = aspect.by === 'price' && thing.price?.from ? 'from ' : '';
  return { say: `${thing.title}: ${from}${value}${was}`, rests: [thing] };
}
