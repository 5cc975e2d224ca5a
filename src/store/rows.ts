/** Memories as the Preferences view lists them, and the search in it. */
import { scopeWords, type Evidence, type Memory } from '../flow';
import { fold, tokens } from '../language/words';
import type { MemoryRow } from '../messages';
import type { Db } from './db';

/** Rows of `memories` in their order, or of all active and suggested ones that hold every word of the query, newest first. */
export async function rows(db: Db, query: string, memories?: readonly Memory[]): Promise<MemoryRow[]> {
  const all = memories ?? (await newestFirst(db));
  const wanted = tokens(query);
  const said = new Map<string, Evidence[]>();
  const evidence = await Promise.all(
    all.map(({ id }) => db.evidence.where('memoryId').equals(id).toArray()), // a range each is read at once, many by a cursor
  );
  for (const some of evidence) {
    some.sort((a, b) => a.at - b.at);
    if (some[0]) said.set(some[0].memoryId, some);
  }
  return all
    .filter((memory) => {
      const held = haystack(memory, said.get(memory.id)?.map(({ words }) => words) ?? []);
      return wanted.every((word) => held.includes(word));
    })
    .map((memory) => {
      const newest = said.get(memory.id)?.at(-1);
      const shown = newest ? { words: newest.words, at: newest.at } : null;
      return { memory, evidence: shown, uses: memory.uses ?? 0 };
    });
}

async function newestFirst(db: Db): Promise<Memory[]> {
  const all = await db.memories.where('status').anyOf('active', 'suggested').toArray();
  return all.sort((a, b) => b.changedAt - a.changedAt);
}

const haystack = (m: Memory, words: readonly string[]): string =>
  fold(
    [
      m.text,
      m.topic,
      m.value,
      m.condition,
      m.kind,
      m.scope.kind === 'everywhere' ? '' : scopeWords(m.scope),
      ...words,
    ].join(' '),
  );
