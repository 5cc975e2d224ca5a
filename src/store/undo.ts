/** Taking memory changes back. History only grows: an undo is a change of its own. */
import { Failure, type Memory, type Time } from '../flow';
import type { Db } from './db';
import type { Keep } from './keep';
import { dismissedKey } from './suggestions';

const SINCE = 'This was changed again since. Undo the newer change first.';

/**
 * Takes changes back, newest first, and brings back what they replaced. Runs inside the caller's transaction.
 * @throws Failure('not-found') for an unknown change, Failure('stale') when the memory has changed since
 */
export async function undo(db: Db, changeIds: readonly string[], keep: Keep, now: () => Time): Promise<void> {
  const changes = (await db.changes.bulkGet([...new Set(changeIds)])).map((change) => {
    if (!change?.after) throw new Failure('not-found', 'There is nothing left to undo here.');
    return { change, after: change.after };
  });
  changes.sort((a, b) => b.change.at - a.change.at);
  const undone = new Set(changes.map(({ change }) => change.memoryId));
  for (const { change, after } of changes) {
    const memory = await db.memories.get(change.memoryId);
    if (!memory) throw new Failure('not-found', 'There is nothing left to undo here.');
    if (state(memory) !== state(after)) throw new Failure('stale', SINCE);
    // Undoing the first statement forgets it; its use count stays what it is, less what a merging brought.
    const was: Memory = change.before ?? { ...memory, status: 'forgotten' };
    const { lastUsedAt } = memory;
    const brought = change.before ? (after.uses ?? 0) - (change.before.uses ?? 0) : 0;
    await keep('undone', memory, {
      ...was,
      changedAt: now(),
      ...(lastUsedAt !== undefined && { lastUsedAt }),
      ...(memory.uses !== undefined && { uses: memory.uses - brought }),
    });
    // Evidence has the id of its change, or that and a number where several came at once.
    await db.evidence.where('id').equals(change.id).or('id').startsWith(`${change.id}/`).delete();
    if (change.kind === 'dismissed') await db.meta.delete(dismissedKey(after));
    if (after.supersedes && after.supersedes !== change.before?.supersedes) {
      const old = await db.memories.get(after.supersedes);
      // One that is among the undone is brought back, or not, by its own change.
      if (old?.status === 'superseded' && !undone.has(old.id))
        await keep('undone', old, { ...old, status: 'active', changedAt: now() });
    }
  }
}

/** What a memory says, without when and how often it was used. */
const state = (m: Memory): string =>
  JSON.stringify([
    m.text,
    m.topic,
    m.value,
    m.condition,
    m.polarity,
    m.scope,
    m.status,
    m.confidence,
    m.supersedes,
    m.mergedInto,
  ]);
