/**
 * Taking a file in. Very many memories go in some at a time, so that whoever asks meanwhile is answered; what was begun is
 * noted first, so that an import that is cut short is taken out again and nobody is left with half of one.
 */
import type { ConflictChoice, Memory, Time } from '../flow';
import { conflict } from '../memory/conflict';
import type { Db } from './db';
import type { Entry } from './file';
import { writesOf, says, type Beside, type Compared } from './import';
import { keeper, superseded, type Kept } from './keep';
import { parts, pause } from './slices';
import { goOn, TABLES, type Writing } from './take-back';
import { isTold } from './told';
import { undo } from './undo';
import { write } from './write';

/** One memory of the file that goes in, with the ids of the changes that this makes. */
interface Item {
  entry: Entry;
  change: string;
  /** What is here and gives way to it. */
  mine: Memory | null;
  gives: string;
}

/** What is under way: the ids of its changes, slice by slice. */
const UNDER_WAY = 'import';
/** When one was cut short. */
const CUT = 'importCut';

const CUT_SHORT =
  'An import was cut short when the browser stopped. What it had brought in is taken out again, and what you had before is as it was. Import the file once more.';
const HALF =
  'An import was cut short, and what it had brought in could not be taken out again. Free some space, then restart the browser: it is taken out then.';

/**
 * Takes in what is not here yet, and of each conflict what was chosen; one without a choice keeps mine. What the person
 * says meanwhile wins over the file. Answers the changes for undo.
 * @throws Failure('storage') when it cannot be written; then nothing of it stays
 */
export async function takeIn(
  on: Writing,
  before: Beside,
  choices: Readonly<Record<string, ConflictChoice>>,
): Promise<string[]> {
  const { db } = on;
  const slices = parts(itemsOf(before.compared, choices, on.newId));
  const isLong = slices.length > 1;
  if (isLong) {
    const value = slices.map((slice) => slice.flatMap(({ change, gives }) => [gives, change]));
    await write(db, ['meta'], () => db.meta.put({ key: UNDER_WAY, value }));
  }
  const kept: string[] = [];
  let { writes } = before;
  let said: Memory[] = [];
  try {
    for (const slice of slices) {
      await write(db, [...TABLES], async () => {
        const found = await writesOf(db);
        if (found !== writes) said = await newer(db, before.at);
        writes = found + 1;
        kept.push(...(await put(on, slice, said)));
        if (slice !== slices.at(-1)) return;
        await db.meta.bulkDelete(isLong ? [UNDER_WAY, CUT] : [CUT]);
      });
      await pause();
    }
  } catch (error) {
    await takeOut(on);
    throw error;
  }
  if (db.trouble === CUT_SHORT) db.trouble = null;
  return kept;
}

/**
 * Takes out what an import that was cut short had brought in, and brings back what gave way to it; finishes an undo that was
 * cut short. What the person has changed of it since stays. Does nothing where there is none; goes on where it was cut short
 * itself.
 */
export async function takeOut(on: Writing): Promise<void> {
  const { db, now, newId } = on;
  await goOn(on);
  const slices = (await db.meta.get(UNDER_WAY))?.value as string[][] | undefined;
  if (!slices) return;
  try {
    for (const slice of slices) {
      await write(db, [...TABLES], () => undo(db, slice, newId, now, false));
      await pause();
    }
    await write(db, ['meta'], () => db.meta.delete(UNDER_WAY));
  } catch (error) {
    db.trouble = HALF;
    throw error;
  }
}

/** What to tell of an import that was cut short, before this start or some starts ago; null where there was none. */
export async function cutShort(db: Db, now: Time): Promise<string | null> {
  if ((await db.meta.where('key').equals(UNDER_WAY).count()) > 0) {
    await write(db, ['meta'], () => db.meta.put({ key: CUT, value: now }));
    return CUT_SHORT;
  }
  return (await isTold(db, CUT, now)) ? CUT_SHORT : null;
}

function itemsOf(
  { fresh, conflicts }: Compared,
  choices: Readonly<Record<string, ConflictChoice>>,
  newId: () => string,
): Item[] {
  const item = (entry: Entry, mine: Memory | null): Item => ({
    entry,
    mine,
    change: newId(),
    gives: newId(),
  });
  return [
    ...conflicts.flatMap(({ id, mine, theirs }) => {
      const choice = Object.hasOwn(choices, id) ? choices[id] : 'mine';
      if (choice !== 'both' && choice !== 'theirs') return [];
      const memory = { ...theirs.memory, id: newId() };
      if (choice === 'both') return item({ ...theirs, memory }, null);
      return item({ ...theirs, memory: { ...memory, supersedes: mine.id } }, mine);
    }),
    ...fresh.map((entry) => item(entry, null)),
  ];
}

/** Writes some of them. @param said memories that the person has said or changed since the file was compared */
async function put({ db, now, newId }: Writing, slice: readonly Item[], said: readonly Memory[]) {
  const held = await db.memories.bulkGet(slice.flatMap(({ mine }) => mine?.id ?? []));
  const here = new Map(held.flatMap((memory) => (memory ? [[memory.id, memory] as const] : [])));
  const at = now();
  const items = slice.flatMap((item) => {
    const mine = item.mine && here.get(item.mine.id);
    if (item.mine && (!mine || says(mine) !== says(item.mine))) return [];
    return isSaidOtherwise(item.entry.memory, said) ? [] : [{ ...item, mine }];
  });
  const ids = items.flatMap(({ change, gives, mine }) => (mine ? [gives, change] : [change])).values();
  const kept = await keeper(
    db,
    () => ids.next().value ?? newId(),
  )(
    items.flatMap(({ entry: { memory }, mine }): Kept[] => [
      ...(mine ? [superseded(mine, at)] : []),
      { kind: 'added', before: null, after: imported(memory, at), at, over: true },
    ]),
  );
  await db.evidence.bulkAdd(
    items.flatMap(({ entry: { memory, evidence }, change }) =>
      evidence.map((one, n) => ({ ...one, id: `${change}/${n}`, memoryId: memory.id })),
    ),
  );
  await db.changes.bulkAdd(
    items.flatMap(({ entry: { memory, history } }) =>
      history.map((one) => ({
        ...{ ...one, at: Math.min(one.at, at), id: newId() },
        ...{ memoryId: memory.id, before: null, after: null },
      })),
    ),
  );
  return kept;
}

/** What was written since, by whomever, and holds; of an import under way what it has brought in itself is not in it. */
async function newer(db: Db, since: Time): Promise<Memory[]> {
  const changes = await db.changes.where('at').above(since).toArray();
  const own = new Set(((await db.meta.get(UNDER_WAY))?.value as string[][] | undefined)?.flat());
  const ids = changes.filter(({ id }) => !own.has(id)).map(({ memoryId }) => memoryId);
  const found = await db.memories.bulkGet([...new Set(ids)]);
  return found.filter((memory) => memory !== undefined).filter(({ status }) => status === 'active');
}

function isSaidOtherwise(memory: Memory, said: readonly Memory[]): boolean {
  if (said.some(({ id }) => id === memory.id)) return true;
  const relation = conflict(memory, said);
  return relation.kind === 'repeats' || relation.kind === 'replaces';
}

/** Times from a clock that goes ahead of ours are now. */
const imported = (memory: Memory, now: Time): Memory => ({
  ...memory,
  source: 'imported',
  createdAt: Math.min(memory.createdAt, now),
  changedAt: Math.min(memory.changedAt, now),
});
