/** The store as Preferences uses it: lists, numbers, files, merging and forgetting of many at once. */
import {
  Failure,
  type ConflictChoice,
  type ImportPreview,
  type Memory,
  type Overview,
  type Time,
  type Which,
} from '../flow';
import { duplicateGroups, isTelling } from '../memory/duplicates';
import type { MemoryRow } from '../messages';
import type { Copy } from './copy';
import type { Db } from './db';
import { exportAll } from './export';
import { NOT_HELD, type Holding } from './holding';
import { beside, preview } from './import';
import { keeper } from './keep';
import { listed, overview, type Part } from './listing';
import { merge } from './merge';
import { expired, released, removeAll } from './purge';
import { rows } from './rows';
import { inSlices } from './slices';
import { takeIn, takeOut } from './take-in';
import { read, write } from './write';

export interface Keeping {
  /** What is meant, by topic, then newest first. */
  list(which: Which, part: Part): Promise<MemoryRow[]>;
  overview(): Promise<Overview>;
  /** Forgets what is meant, suggestions too; nothing meant is everything. Earlier versions go with them. */
  forget(which: Which): Promise<{ changeIds: string[] }>;
  /** What these changes forgot leaves the disk now; answers the ids that went. */
  letGo(changeIds: readonly string[]): Promise<string[]>;
  /** The same for what was forgotten before `olderThan`, or later than `ahead`: before the clock was set back. */
  purge(olderThan: Time, ahead?: Time): Promise<string[]>;
  duplicates(): Promise<{ rows: MemoryRow[] }[]>;
  /** @throws Failure('not-found') when one of them is not active any more */
  merge(input: { keep: string; ids: readonly string[] }): Promise<{ row: MemoryRow; changeIds: string[] }>;
  export(format: 'json' | 'markdown'): Promise<{ name: string; text: string }>;
  /** @throws Failure('not-understood') when the text is no file of memories */
  preview(text: string): Promise<ImportPreview>;
  /**
   * All of it or nothing, once what was cut short before is taken out; others are answered meanwhile.
   * @throws Failure('not-understood') when the text is no file of memories
   */
  import(text: string, choices: Readonly<Record<string, ConflictChoice>>): Promise<{ changeIds: string[] }>;
  /** Takes out what an import that was cut short had brought in. */
  takeOut(): Promise<void>;
}

/** Up to here all are read to find duplicates. */
const MOST_WHOLE = 2000;

const TABLES = ['memories', 'evidence', 'changes'] as const;

/** Makes the store over an open database and its second copy, if there is one. */
export function keepingStore(
  db: Db,
  now: () => Time,
  newId: () => string,
  copy: Pick<Copy, 'drop'> | null = null,
  held: Holding = NOT_HELD,
  mostWhole = MOST_WHOLE,
): Keeping {
  const on = { db, now, newId };
  let last: Promise<unknown> = Promise.resolve();
  /** One import at a time. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
  const goes = (find: () => Promise<string[]>): Promise<string[]> =>
    removeAll(db, find, (ids) => copy?.drop(ids) ?? Promise.resolve());
  const meant = async (which: Which): Promise<Memory[]> => {
    const { ids, topic, domain, status } = which;
    if (ids === undefined && topic === undefined && domain === undefined && status === undefined)
      return db.memories.where('status').notEqual('forgotten').toArray();
    const statuses = status ? [status] : (['active', 'suggested'] as const);
    return (await Promise.all(statuses.map((one) => listed(db, { ...which, status: one })))).flat();
  };
  /** What may say the same: all where they are few, else what shares most of its words with another one. */
  const alike = async (): Promise<Memory[]> => {
    const total = (await db.counts.get('status active'))?.count ?? 0;
    if (total > mostWhole) await held.load();
    const all = total > mostWhole ? held.now() : null;
    if (!all) return db.memories.where('status').equals('active').toArray();
    const ids = await inSlices(all.twins(isTelling));
    return (await db.memories.bulkGet(ids)).filter((memory) => memory !== undefined);
  };
  return {
    list: (which, part) => read(async () => rows(db, await listed(db, which, part))),
    overview: () => read(() => overview(db)),
    forget: (which) =>
      write(db, [...TABLES], async () => {
        const changes = (await meant(which)).map((before) => ({
          kind: 'forgotten' as const,
          before,
          after: { ...before, status: 'forgotten' as const, changedAt: now() },
        }));
        return { changeIds: await keeper(db, newId)(changes) };
      }),
    letGo: (changeIds) => goes(() => released(db, changeIds)),
    purge: (olderThan, ahead = Infinity) => goes(() => expired(db, olderThan, ahead)),
    duplicates: () =>
      read(async () => {
        const groups = duplicateGroups(await alike());
        return Promise.all(groups.map(async (group) => ({ rows: await rows(db, group) })));
      }),
    merge: (input) =>
      write(db, [...TABLES], async () => {
        const changeIds = await merge(db, input, now, newId);
        const memory = await db.memories.get(input.keep);
        const [row] = memory ? await rows(db, [memory]) : [];
        if (!row) throw new Failure('not-found', 'That memory is no longer there. Reload Preferences.');
        return { row, changeIds };
      }),
    export: (format) => read(() => exportAll(db, format, now())),
    preview: (text) => read(() => preview(db, text)),
    import: (text, choices) =>
      alone(async () => {
        await takeOut(on);
        const before = await read(() => beside(db, text, now));
        return { changeIds: await takeIn(on, before, choices) };
      }),
    takeOut: () => alone(() => takeOut(on)),
  };
}
