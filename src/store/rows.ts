/** Memories as the Preferences view lists them, and the search in it. */
import type { Memory } from '../flow';
import { fold, tokens } from '../language/words';
import type { MemoryRow } from '../messages';
import type { Db } from './db';

/** Rows of `memories`, or of all active and suggested ones that hold every word of the query; newest first. */
export async function rows(db: Db, query: string, memories?: readonly Memory[]): Promise<MemoryRow[]> {
  const all = memories ?? (await db.memories.where('status').anyOf('active', 'suggested').toArray());
  const wanted = tokens(query);
  const found = await Promise.all(
    all.map(async (memory) => {
      const said = await db.evidence.where('memoryId').equals(memory.id).sortBy('at');
      const newest = said[said.length - 1];
      const held = haystack(
        memory,
        said.map(({ words }) => words),
      );
      const row: MemoryRow = {
        memory,
        evidence: newest ? { words: newest.words, at: newest.at } : null,
        uses: memory.uses ?? 0,
      };
      return wanted.every((word) => held.includes(word)) ? row : null;
    }),
  );
  return found.filter((row) => row !== null).sort((a, b) => b.memory.changedAt - a.memory.changedAt);
}

const haystack = (m: Memory, words: readonly string[]): string =>
  fold(
    [
      m.text,
      m.topic,
      m.value,
      m.condition,
      m.kind,
      m.scope.kind === 'site' ? m.scope.domain : '',
      ...words,
    ].join(' '),
  );
