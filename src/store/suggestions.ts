/** What was noticed and not said: it waits for a yes, is never used before, and a no is final. */
import { Failure, type Evidence, type Memory, type Time } from '../flow';
import { conflict } from '../memory/conflict';
import type { Draft } from '../memory/draft';
import { sensitive } from '../memory/sensitive';
import type { Db } from './db';
import { keeper, superseded, type Kept } from './keep';
import type { NearStore } from './near';
import { write } from './write';

type Said = Pick<Evidence, 'words' | 'turnId'>;

export interface SuggestionStore {
  /**
   * Notes what repeated choices suggest, with the acts it rests on. Null where there is nothing to ask: it is kept or
   * suggested already, was dismissed once, or is of a kind that only the person may bring up (P7).
   */
  suggest: (draft: Draft, acts: readonly Said[]) => Promise<Memory | null>;
  /** A suggestion becomes active, as if it had been said; what it contradicts is superseded. */
  approve: (ids: readonly string[]) => Promise<{ changeIds: string[] }>;
  /** A suggestion goes and is not made again; undo takes that back. */
  dismiss: (ids: readonly string[]) => Promise<{ changeIds: string[] }>;
}

const TABLES = ['memories', 'evidence', 'changes', 'meta'] as const;
const GONE = 'That suggestion is no longer there.';

/**
 * Makes the calls over an open database.
 * @param rivals the active memories that a statement may repeat or contradict, read inside a transaction
 */
export function suggestionStore(
  db: Db,
  now: () => Time,
  newId: () => string,
  rivals: NearStore['rivals'],
): SuggestionStore {
  const keep = keeper(db, newId);
  const waiting = async (ids: readonly string[]): Promise<Memory[]> => {
    const found = (await db.memories.bulkGet([...new Set(ids)])).filter((m) => m?.status === 'suggested');
    if (found.length === 0) throw new Failure('not-found', GONE);
    return found as Memory[];
  };
  /** An older suggestion that no longer holds: it was never kept, so nothing of it stays. */
  const letGo = (old: Memory): Promise<string[]> => {
    const after: Memory = { ...old, status: 'forgotten', changedAt: now() };
    return keep([{ kind: 'forgotten', before: { ...old, status: 'suggested' }, after }]);
  };
  const suggested = (): Promise<Memory[]> => db.memories.where('status').equals('suggested').toArray();

  return {
    suggest: (draft, acts) =>
      write(db, [...TABLES], async () => {
        const held = [draft.text, ...acts.map(({ words }) => words)].map(sensitive);
        if (draft.sensitivity !== 'plain' || held.some(({ level }) => level !== 'plain')) return null;
        if (await db.meta.get(dismissedKey(draft))) return null;
        if (conflict(draft, await rivals(draft)).kind === 'repeats') return null;
        const asked = (await suggested()).map((m): Memory => ({ ...m, status: 'active' }));
        const relation = conflict(draft, asked);
        if (relation.kind === 'repeats') return null;
        if (relation.kind === 'replaces') await letGo(relation.memory);
        const at = now();
        const { kind, text, topic, scope, condition, value, polarity, sensitivity, confidence } = draft;
        const memory: Memory = {
          ...{ id: newId(), kind, text, topic, scope, polarity, sensitivity, confidence },
          ...(condition !== undefined && { condition }),
          ...(value !== undefined && { value }),
          ...{ source: 'chosen', status: 'suggested', createdAt: at, changedAt: at },
        };
        const [changeId = ''] = await keep([{ kind: 'added', before: null, after: memory }]);
        const notes = acts.map((act, i) => ({ ...act, id: `${changeId}/${i}`, memoryId: memory.id, at }));
        await db.evidence.bulkAdd(notes);
        return memory;
      }),

    approve: (ids) =>
      write(db, [...TABLES], async () => {
        const changeIds: string[] = [];
        for (const before of await waiting(ids)) {
          const relation = conflict(before, await rivals(before));
          const old = relation.kind === 'replaces' || relation.kind === 'repeats' ? relation.memory : null;
          const kept = old ? [superseded(old, now())] : [];
          const after: Memory = {
            ...before,
            ...{ status: 'active', changedAt: now() },
            ...(old && { supersedes: old.id }),
          };
          const ids = await keep([...kept, { kind: 'approved', before, after }]);
          changeIds.push(...ids.slice(-1)); // its undoing brings back what it replaced
        }
        return { changeIds };
      }),

    dismiss: (ids) =>
      write(db, [...TABLES], async () => {
        const found = await waiting(ids);
        await db.meta.bulkPut(found.map((one) => ({ key: dismissedKey(one), value: true })));
        const kept = found.map((before): Kept => {
          return { kind: 'dismissed', before, after: { ...before, status: 'forgotten', changedAt: now() } };
        });
        return { changeIds: await keep(kept) };
      }),
  };
}

/**
 * What a no is remembered by once the suggestion itself is purged: a fingerprint (FNV-1a, 64 bits) of what it said and
 * where, from which the words cannot be read back.
 */
export function dismissedKey({ topic, value, polarity, scope, condition }: Draft | Memory): string {
  const said = JSON.stringify([topic, value?.toLowerCase(), polarity, scope, condition?.toLowerCase()]);
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(said))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `dismissed:${hash.toString(16)}`;
}
