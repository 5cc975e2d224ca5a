/**
 * A file of memories → what would change. A file of very many is compared in slices, so that other questions are
 * answered in between.
 */
import { Failure, type ImportPreview, type Memory, type Time } from '../flow';
import { conflict, conditionKey } from '../memory/conflict';
import { admit } from './admit';
import type { Db } from './db';
import { everyMemory } from './every';
import { parseFile, type Entry } from './file';
import { WRITES } from './revision';
import { inSlices } from './slices';

/** What a file says beside what is here. */
export interface Compared {
  fresh: Entry[];
  same: number;
  conflicts: { id: string; mine: Memory; theirs: Entry }[];
  refused: ImportPreview['refused'];
}

/** What an import of this text would do. Reads only. */
export async function preview(db: Db, text: string): Promise<ImportPreview> {
  const { fresh, same, conflicts, refused } = await inSlices(compare(text, await everyMemory(db)));
  return {
    fresh: fresh.map(({ memory }) => memory),
    same,
    conflicts: conflicts.map(({ id, mine, theirs }) => ({ id, mine, theirs: theirs.memory })),
    refused,
  };
}

/** A file beside what was here. */
export interface Beside {
  compared: Compared;
  /** When the looking began, and how many transactions had written memories by then: what came later is not in it. */
  at: Time;
  writes: number;
}

/** Compares a file with all that is here, before the writing begins: a transaction waits for nobody. */
export async function beside(db: Db, text: string, now: () => Time): Promise<Beside> {
  const [at, writes] = [now(), await writesOf(db)];
  return { compared: await inSlices(compare(text, await everyMemory(db))), at, writes };
}

/** How many transactions have written memories. */
export const writesOf = async (db: Db): Promise<number> => (await db.counts.get(WRITES))?.count ?? 0;

function* compare(text: string, here: readonly Memory[]): Generator<undefined, Compared> {
  const { entries, refused } = yield* parseFile(text);
  const byId = new Map(here.map((memory) => [memory.id, memory]));
  const active = here.filter(({ status }) => status === 'active');
  const about = new Map<string, Memory[]>();
  for (const memory of [...active].sort((a, b) => b.changedAt - a.changedAt))
    for (const place of places(memory)) {
      const others = about.get(place);
      if (!others) about.set(place, [memory]);
      else if (others.length < MOST_RIVALS) others.push(memory);
    }
  yield;
  const sayings = new Set(active.map(says));
  const compared: Compared = { fresh: [], same: 0, conflicts: [], refused: [...refused] };
  for (const [i, entry] of entries.entries()) {
    if (i % STEP === STEP - 1) yield;
    const theirs = entry.memory;
    const no = refusal(entry);
    if (no) {
      compared.refused.push({ text: theirs.text, why: no });
      continue;
    }
    const twin = byId.get(theirs.id);
    const kept = twin && twin.status !== 'forgotten' ? [twin] : [];
    if (sayings.has(says(theirs)) || kept.some((memory) => says(memory) === says(theirs))) {
      compared.same += 1;
      continue;
    }
    const near = theirs.status === 'active' ? places(theirs).flatMap((place) => about.get(place) ?? []) : [];
    const relation = conflict(theirs, near);
    const [mine] = 'memory' in relation && relation.kind !== 'narrows' ? [relation.memory] : kept;
    if (mine) compared.conflicts.push({ id: theirs.id, mine, theirs: entry });
    else compared.fresh.push(entry);
  }
  return compared;
}

/** Of as many that stand in one place the newest are compared with an entry: very many would take their square. */
const MOST_RIVALS = 100;
/** Entries between two steps. */
const STEP = 50;
/** Parts of a domain that sites of one owner share, at least. */
const OWNER = 2;

/**
 * Where a memory meets others that it may replace or repeat: what it is about, where and when it holds. A topic such as
 * `coffee or tea` is about each.
 */
function places({ topic, scope, condition }: Memory): string[] {
  const where = scope.kind === 'site' ? scope.domain.split('.').slice(-OWNER).join('.') : scope.kind;
  return topic.split(' or ').map((part) => JSON.stringify([part, where, conditionKey(condition)]));
}

/** The file is the person's own: what it marks as sensitive had their yes when it was kept. */
function refusal({ memory, evidence }: Entry): string | null {
  try {
    for (const words of new Set([memory.text, ...evidence.map((one) => one.words)]))
      admit(memory, words, memory.sensitivity === 'sensitive');
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.problem.message;
    throw error;
  }
}

/** What a memory says and where it holds. */
export const says = (m: Memory): string =>
  JSON.stringify([m.text, m.topic, m.scope, m.condition, m.value, m.polarity, m.status === 'active']);
