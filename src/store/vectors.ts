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
  /**
   * Some memories whose vector is missing or older than they are; none when all is done. What is no longer listed loses
   * words and vector on the way.
   */
  missing(most: number): Promise<Memory[]>;
  /** Keeps vectors of memories that are still as they were; answers which. */
  keep(made: readonly Made[]): Promise<Made[]>;
  /** A part of all vectors, in the order of ids, after the id given. Some may be of memories that `left` names. */
  part(after: string, most: number): Promise<VectorRow[]>;
  /** Memories that are no longer listed and still have words and a vector. */
  left(): Promise<string[]>;
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
        const [memories, vectors] = await read(() =>
          Promise.all([db.memories.bulkGet(ids), db.vectors.bulkGet(ids)]),
        );
        const found = memories
          .filter((memory, i) => memory && isListed(memory) && vectors[i]?.at !== memory.changedAt)
          .filter((memory) => memory !== undefined);
        const open = new Set(found.map(({ id }) => id));
        const done = ids.filter((id) => !open.has(id));
        if (done.length > 0) await finish(db, done);
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
    left: () =>
      read(async () =>
        (await db.pending.filter(({ leaves }) => leaves === true).toArray()).map(({ id }) => id),
      ),
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

/** Nothing is left to do for these, but for those that somebody wrote meanwhile; what is not listed has no words. */
function finish(db: Db, ids: string[]): Promise<void> {
  return write(db, ['memories', 'words', 'vectors', 'pending'], async () => {
    const [memories, vectors] = await Promise.all([db.memories.bulkGet(ids), db.vectors.bulkGet(ids)]);
    const gone = ids.filter((_, i) => !memories[i] || !isListed(memories[i]));
    const done = ids.filter((_, i) => memories[i] && vectors[i]?.at === memories[i].changedAt);
    await Promise.all([
      db.words.bulkDelete(gone),
      db.vectors.bulkDelete(gone),
      db.pending.bulkDelete([...gone, ...done]),
    ]);
  });
}
