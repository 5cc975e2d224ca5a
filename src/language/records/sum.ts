/** "What's the total?": the last line of a table that sums up. Four languages. */
import { withoutMarks } from '../marks';
import { wordsOf, type Collection, type Entry } from './entry';
import type { DataAnswer } from './told';

const ASKS =
  /^(?:(?:what(?:['’]s| is)|how (?:much|high) is|tell me) (?:the |my )?(?:grand |sub)?(?:total|sum)(?: (?:price|cost|amount))?(?: (?:of|for|in) (?:my|the) \p{L}+)?|how much is it (?:in total|altogether|all together|in all)|(?:was|wie hoch|wie viel) ist die (?:gesamt|zwischen)?summe|was macht das (?:zusammen|insgesamt)|quel est le (?:sous-)?total|combien (?:ça fait|au total|en tout)|(?:cuál|cuánto) es el (?:sub)?total|cuánto es en total)$/iu;

/** The last line of many tables: no thing among others. */
export const isSum = ({ title }: Entry): boolean =>
  /^(?:(?:sub-?|grand )?total|sum|(?:zwischen|gesamt)?summe|gesamt|somme|sous-total|subtotal)\b/iu.test(
    title,
  );

/** The line that sums up, the last of several, since a total stands below its subtotal; null for any other question. */
export function sumReply(question: string, all: Collection[]): DataAnswer | null {
  const said = withoutMarks(question);
  if (!ASKS.test(said)) return null;
  const entry = all
    .flatMap(({ entries }) => entries.filter(isSum))
    .findLast((one) => wordsOf(one, { by: 'price' }) !== '');
  return entry ? { say: `${entry.title}: ${wordsOf(entry, { by: 'price' })}`, rests: [entry] } : null;
}
