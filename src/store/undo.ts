/** Taking memory changes back. History only grows: an undo is a change of its own. */
import { Failure, type Change, type Memory, type Time } from '../flow';
import type { Db } from './db';
import { keeper, type Kept } from './keep';
import { dismissedKey } from './suggestions';

export const SINCE = 'This was changed again since. Undo the newer change first.';
export const NOTHING = 'There is nothing left to undo here.';

/** Changes that came without words of their own: no evidence is looked for. */
const WORDLESS: ReadonlySet<Change['kind']> = new Set(['forgotten', 'superseded', 'dismissed', 'undone']);

/**
 * Takes changes back, newest first, and brings back what they replaced. Runs inside the caller's transaction, in as many
 * requests for a whole topic as for one memory.
 * @param isAll false leaves out what can no longer be taken back, since the person has changed its memory; then what gave
 * way to a memory that stays does not come back either
 * @throws Failure('not-found') for an unknown change, Failure('stale') when the memory has changed since
 */
export async function undo(
  db: Db,
  changeIds: readonly string[],
  newId: () => string,
  now: () => Time,
  isAll = true,
): Promise<void> {
  const found = await db.changes.bulkGet([...new Set(changeIds)]);
  const changes = found.flatMap((change) => {
    if (change?.after) return [{ change, after: change.after }];
    if (isAll) throw new Failure('not-found', NOTHING);
    return [];
  });
  // Of one time what replaces comes first: whether that stays decides about what it replaced.
  const replaces = ({ after }: { after: Memory }): number => (after.supersedes ? 0 : 1);
  changes.sort((a, b) => b.change.at - a.change.at || replaces(a) - replaces(b));
  const undone = new Set(changes.map(({ change }) => change.memoryId));
  const replaced = changes.flatMap(({ after }) => after.supersedes ?? []);
  const held = new Map<string, Memory>();
  for (const memory of await db.memories.bulkGet([...new Set([...undone, ...replaced])]))
    if (memory) held.set(memory.id, memory);
  const kept: Kept[] = [];
  const put = (before: Memory, after: Memory): void => {
    held.set(after.id, after);
    kept.push({ kind: 'undone', before, after });
  };
  const staying = new Set<string>();
  const taken: Change[] = [];
  for (const { change, after } of changes) {
    const memory = held.get(change.memoryId);
    const isSame = memory !== undefined && isState(memory, after) && !staying.has(memory.id);
    if (!isSame && !isAll) {
      if (after.supersedes) staying.add(after.supersedes);
      continue;
    }
    if (!memory) throw new Failure('not-found', NOTHING);
    if (!isSame) throw new Failure('stale', SINCE);
    taken.push(change);
    // Undoing the first statement forgets it; its use count stays what it is, less what a merging brought.
    const was: Memory = change.before ?? { ...memory, status: 'forgotten' };
    const { lastUsedAt } = memory;
    const brought = change.before ? (after.uses ?? 0) - (change.before.uses ?? 0) : 0;
    put(memory, {
      ...was,
      changedAt: now(),
      ...(lastUsedAt !== undefined && { lastUsedAt }),
      ...(memory.uses !== undefined && { uses: memory.uses - brought }),
    });
    if (after.supersedes && after.supersedes !== change.before?.supersedes) {
      const old = held.get(after.supersedes);
      // One that is among the undone is brought back, or not, by its own change.
      if (old?.status === 'superseded' && !undone.has(old.id))
        put(old, { ...old, status: 'active', changedAt: now() });
    }
  }
  await keeper(db, newId)(kept);
  await dropEvidence(
    db,
    taken.flatMap(({ id, kind }) => (WORDLESS.has(kind) ? [] : id)),
  );
  const dismissed = taken.flatMap(({ kind, after }) => (kind === 'dismissed' && after ? [after] : []));
  await db.meta.bulkDelete(dismissed.map(dismissedKey));
}

/** Evidence has the id of its change, or that and a number where several came at once. */
async function dropEvidence(db: Db, changeIds: string[]): Promise<void> {
  if (changeIds.length === 0) return;
  await db.evidence.bulkDelete(changeIds);
  await db.evidence
    .where('id')
    .startsWithAnyOf(changeIds.map((id) => `${id}/`))
    .delete();
}

/** True when two say and mean the same, whenever that was changed and however often it was used. */
export const isState = (one: Memory, other: Memory): boolean => state(one) === state(other);

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
