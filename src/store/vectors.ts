/** The meaning of memories on disk: made after the memory is kept, gone with it. */
import type { Memory } from '../flow';
import type { Compact } from '../language/encoder/compact';
import type { Db } from './db';
import { isListed, type VectorRow } from './follow';
import { read, write } from './write';

/** A vector with what it was made from. */
export interface Made {
  memory: Memory;
  vector: Compact;
}

export interface VectorStore {
  /** Some memories whose vector is missing or older than they are; none when all is done. */
  missing(most: number): Promise<Memory[]>;
  /** Keeps vectors of memories that are still as they were; answers which. */
  keep(made: readonly Made[]): Promise<Made[]>;
  /** A part of all vectors, in the order of ids, after the id given. */
  part(after: string, most: number): Promise<VectorRow[]>;
  /** Has every vector made again, for when sentences are encoded in another way. `version` says which. */
  renew(version: string): Promise<void>;
}

const VERSION = 'vectors';

/** Makes the vector store over an open database. */
export function vectorStore(db: Db): VectorStore {
  return {
    missing: async (most) => {
      for (;;) {
        const ids = await read(() => db.pending.limit(most).primaryKeys());
        if (ids.length === 0) return [];
        const memories = await read(() => db.memories.bulkGet(ids));
        const vectors = await read(() => db.vectors.bulkGet(ids));
        const fresh = new Set(
          vectors.flatMap((row, i) => (row && row.at === memories[i]?.changedAt ? [row.id] : [])),
        );
        const missing = memories.filter((m) => m !== undefined && isListed(m) && !fresh.has(m.id));
        const found = missing.filter((memory) => memory !== undefined);
        const done = ids.filter((id) => !found.some((memory) => memory.id === id));
        if (done.length > 0) await write(db, ['pending'], () => db.pending.bulkDelete(done));
        if (found.length > 0) return found;
      }
    },
    keep: (made) =>
      write(db, ['memories', 'vectors', 'pending'], async () => {
        const now = await db.memories.bulkGet(made.map(({ memory }) => memory.id));
        const kept = made.filter(({ memory }, i) => {
          const held = now[i];
          return held !== undefined && isListed(held) && held.changedAt === memory.changedAt;
        });
        await db.vectors.bulkPut(
          kept.map(({ memory, vector }) => ({ id: memory.id, ...vector, at: memory.changedAt })),
        );
        await db.pending.bulkDelete(kept.map(({ memory }) => memory.id));
        return kept;
      }),
    part: (after, most) => read(() => db.vectors.where('id').above(after).limit(most).toArray()),
    renew: async (version) => {
      const known = await read(() => db.meta.get(VERSION));
      if (known?.value === version) return;
      await write(db, ['words', 'vectors', 'pending', 'meta'], async () => {
        if (known) {
          await db.vectors.clear();
          const ids = await db.words.toCollection().primaryKeys();
          await db.pending.bulkPut(ids.map((id) => ({ id })));
        }
        await db.meta.put({ key: VERSION, value: version });
      });
    },
  };
}
