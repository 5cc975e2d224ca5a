/** "What does it cost?" beside several things with a price, and no word that tells which. */
import { valueOf, type Collection } from './entry';
import { MOST_SHOWN, tableOf, under, type DataAnswer } from './told';
import { isGeneric, type Wanted } from './wanted';

/** Words for whatever is in hand. */
const IT =
  /(?<!\p{L})(?:it|this|that|they|these|those|das|es|die|ça|cela|c['’]est|ils|elles|cuestan?|vale)(?!\p{L})/iu;

/** True for "what does it cost?", where no word tells of what. */
export const asksWhatever = (
  { aspect, about }: Pick<Extract<Wanted, { kind: 'value' }>, 'aspect' | 'about'>,
  question: string,
): boolean => aspect?.by === 'price' && IT.test(question) && about.every(isGeneric);

/** What each costs, since nobody said which; null where the words tell a thing, or fewer than two have a price. */
export function ofWhich(
  { aspect, about }: Extract<Wanted, { kind: 'value' }>,
  all: Collection[],
  question: string,
): DataAnswer | null {
  if (aspect === null || !asksWhatever({ aspect, about }, question)) return null;
  const from = all.find(
    ({ entries }) => entries.filter((entry) => valueOf(entry, aspect) !== null).length > 1,
  );
  if (!from) return null;
  const priced = from.entries.filter((entry) => valueOf(entry, aspect) !== null);
  const shown = priced.slice(0, MOST_SHOWN);
  return {
    say: `There are ${priced.length} things with a price here${under(from)}. Say which one you mean, or take it from these:`,
    rests: shown,
    table: tableOf(from, shown),
  };
}
