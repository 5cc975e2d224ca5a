/** Finding memories by their words in the index on disk: nothing is read but what holds them. */
import { tokens } from '../language/words';
import { askedTerms } from '../memory/terms';
import type { Db } from './db';

/** More memories than this hold a word that tells next to nothing; so many of them are looked at. */
const MOST_FOR_A_WORD = 400;
/** While a word is being typed its beginning may stand in very many. */
const MOST_FOR_A_BEGINNING = 5000;
/** Words of a request that are looked up, the rarest. */
const MOST_WORDS = 8;

/** Ids of memories that share words with a request: the more and the rarer, the earlier. */
export async function sharing(db: Db, words: string, most: number): Promise<string[]> {
  const asked = askedTerms(words).slice(0, 3 * MOST_WORDS);
  const counted = await Promise.all(
    asked.map(async (term) => ({ term, count: await db.words.where('terms').equals(term).count() })),
  );
  const telling = counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  const weights = new Map<string, number>();
  await Promise.all(
    telling.slice(0, MOST_WORDS).map(async ({ term, count }) => {
      const ids = await db.words.where('terms').equals(term).limit(MOST_FOR_A_WORD).primaryKeys();
      const weight = 1 / Math.log(2 + count);
      for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
    }),
  );
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}

/** Ids of memories that hold every word of a query or a word that begins so, in no order. */
export async function holding(db: Db, query: string): Promise<string[]> {
  const found = await Promise.all(
    [...new Set(tokens(query))].map((word) =>
      db.words.where('terms').startsWith(word).limit(MOST_FOR_A_BEGINNING).primaryKeys(),
    ),
  );
  const [first = [], ...others] = found.sort((a, b) => a.length - b.length);
  const sets = others.map((ids) => new Set(ids));
  return [...new Set(first)].filter((id) => sets.every((ids) => ids.has(id)));
}
