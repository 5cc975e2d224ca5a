/** One change of one memory, with its entry in the history. Runs inside the caller's transaction. */
import type { Change, Evidence, Memory, Time } from '../flow';
import type { Db } from './db';

/**
 * Puts `after` in place of `before` (null: it is new), with the words it rests on if there are new ones, and answers the
 * id of the change, which undo takes back.
 */
export type Keep = (
  kind: Change['kind'],
  before: Memory | null,
  after: Memory,
  said?: Pick<Evidence, 'words' | 'turnId'>,
) => Promise<string>;

/** Makes `keep` over an open database. */
export function keeper(db: Db, newId: () => string): Keep {
  return async (kind, before, after, said) => {
    const id = newId();
    const [memoryId, at] = [after.id, after.changedAt];
    await Promise.all([
      db.memories.put(after),
      db.changes.add({ id, memoryId, at, kind, before, after }),
      // Evidence carries the id of the change it came with, so that undo can take it back too.
      said && db.evidence.add({ id, memoryId, words: said.words, turnId: said.turnId, at }),
    ]);
    return id;
  };
}

/** The same for many memories at once, in order. `at` is the time of the changes where it is not that of the memories. */
export function keepAll(
  db: Db,
  newId: () => string,
  kind: Change['kind'],
  pairs: readonly { before: Memory | null; after: Memory }[],
  at?: Time,
): Promise<string[]> {
  const changes = pairs.map(({ before, after }) => ({
    id: newId(),
    memoryId: after.id,
    at: at ?? after.changedAt,
    kind,
    before,
    after,
  }));
  return Promise.all([
    db.memories.bulkPut(pairs.map(({ after }) => after)),
    db.changes.bulkAdd(changes),
  ]).then(() => changes.map(({ id }) => id));
}
