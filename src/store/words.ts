/** Finding memories by their words in the index on disk: nothing is read but what holds them. */
import { tokens } from '../language/words';
import { askedTerms } from '../memory/terms';
import type { Db } from './db';

/** More memories than this hold a word that tells next to nothing; so many of them are looked at. */
const MOST_FOR_A_WORD = 400;
/** While a word is being typed its beginning may stand in very many. */
const MOST_FOR_A_BEGINNING = 2000;
/** Words of a request that are looked up, the rarest. */
const MOST_WORDS = 8;

/** Ids of memories that share words with a request: the more and the rarer, the earlier. */
export async function sharing(db: Db, words: string, most: number): Promise<string[]> {
  const asked = askedTerms(words).slice(0, 3 * MOST_WORDS);
  // What is read stands for the count as well: an index is counted by reading all of it.
  const found = await Promise.all(
    asked.map((term) =>
      db.words
        .where('terms')
        .equals(term)
        .limit(MOST_FOR_A_WORD + 1)
        .primaryKeys(),
    ),
  );
  const weights = new Map<string, number>();
  for (const ids of found.sort((a, b) => a.length - b.length).slice(0, MOST_WORDS)) {
    const weight = 1 / Math.log(2 + ids.length);
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}

/** Ids of memories that hold every word of a query or a word that begins so, in no order. */
export async function holding(db: Db, query: string): Promise<string[]> {
  const found = await Promise.all(
    [...new Set(tokens(query))].map(async (word) => {
      const here = db.words.where('terms').startsWith(word);
      return { word, ids: await here.limit(MOST_FOR_A_BEGINNING).primaryKeys() };
    }),
  );
  const isWhole = ({ ids }: { ids: string[] }): boolean => ids.length < MOST_FOR_A_BEGINNING;
  const [first, ...others] = found.sort((a, b) => a.ids.length - b.ids.length);
  const sets = others.filter(isWhole).map(({ ids }) => new Set(ids));
  const left = [...new Set(first?.ids)].filter((id) => sets.every((ids) => ids.has(id)));
  // A word that stands in more than were read: each that is left is asked for it.
  const common = others.filter((one) => !isWhole(one)).map(({ word }) => word);
  if (common.length === 0) return left;
  const rows = await db.words.bulkGet(left.slice(0, MOST_FOR_A_WORD));
  return rows
    .filter((row) => row !== undefined)
    .filter(({ terms }) => common.every((word) => terms.some((term) => term.startsWith(word))))
    .map(({ id }) => id);
}
