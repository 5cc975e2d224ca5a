/** Changes of memories, each with its entry in the history. Runs inside the caller's transaction. */
import type { Change, Evidence, Memory, Time } from '../flow';
import type { Db } from './db';
import { noneAt } from './known';

/** One change: `after` takes the place of `before`; null: it is new. */
export interface Kept {
  kind: Change['kind'];
  before: Memory | null;
  after: Memory;
  /** The new words it rests on, if there are any. */
  said?: Pick<Evidence, 'words' | 'turnId'> | undefined;
  /** When it was made, where that is not the time of the memory. */
  at?: Time;
  /** Of a new one whose id was given elsewhere: one that was forgotten may still stand there. */
  over?: true;
}

/**
 * Keeps changes in their order, each table written once however many there are, and answers their ids, which undo takes
 * back.
 */
export type Keep = (changes: readonly Kept[]) => Promise<string[]>;

/** A memory that another one takes the place of. */
export const superseded = (before: Memory, at: Time): Kept => ({
  kind: 'superseded',
  before,
  after: { ...before, status: 'superseded', changedAt: at },
});

/** Makes `keep` over an open database. */
export function keeper(db: Db, newId: () => string): Keep {
  return (kept) => {
    if (kept.length === 0) return Promise.resolve([]);
    const changes = kept.map(({ kind, before, after, at = after.changedAt }): Change => {
      return { id: newId(), memoryId: after.id, at, kind, before, after };
    });
    // Evidence carries the id of the change it came with, so that undo can take it back too.
    const evidence = changes.flatMap(({ id, memoryId, at }, i): Evidence[] => {
      const said = kept[i]?.said;
      return said ? [{ id, memoryId, words: said.words, turnId: said.turnId, at }] : [];
    });
    const memories = kept.map(({ after }) => after);
    // What is added has nothing before it, and nothing is read to find that out.
    const added = kept.filter(({ before, over }) => before === null && !over).map(({ after }) => after.id);
    const isNew = added.length === kept.length;
    if (!isNew) noneAt(added);
    // No `async` here: the promise must be one of Dexie's, or the transaction may end before what comes next.
    return Promise.all([
      isNew ? db.memories.bulkAdd(memories) : db.memories.bulkPut(memories),
      db.changes.bulkAdd(changes),
      evidence.length > 0 && db.evidence.bulkAdd(evidence),
    ]).then(() => changes.map(({ id }) => id));
  };
}
