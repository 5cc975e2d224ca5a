/** A file of memories → what would change, and the change itself: all of it in one transaction or nothing. */
import { Failure, type ConflictChoice, type ImportPreview, type Memory, type Time } from '../flow';
import { conflict } from '../memory/conflict';
import { admit } from './admit';
import type { Db } from './db';
import { parseFile, type Entry } from './file';
import { keeper, superseded, type Kept } from './keep';

interface Compared {
  fresh: Entry[];
  same: number;
  conflicts: { id: string; mine: Memory; theirs: Entry }[];
  refused: ImportPreview['refused'];
}

/** What an import of this text would do. Reads only. */
export async function preview(db: Db, text: string): Promise<ImportPreview> {
  const { fresh, same, conflicts, refused } = compare(text, await db.memories.toArray());
  return {
    fresh: fresh.map(({ memory }) => memory),
    same,
    conflicts: conflicts.map(({ id, mine, theirs }) => ({ id, mine, theirs: theirs.memory })),
    refused,
  };
}

/**
 * Takes in what is not here yet, and of each conflict what was chosen; one without a choice keeps mine. Runs inside the
 * caller's transaction. Answers the changes for undo.
 */
export async function takeIn(
  db: Db,
  { text, choices }: { text: string; choices: Readonly<Record<string, ConflictChoice>> },
  now: () => Time,
  newId: () => string,
): Promise<string[]> {
  const { fresh, conflicts } = compare(text, await db.memories.toArray());
  const at = now();
  const added = [...fresh];
  const kept: Kept[] = [];
  for (const { id, mine, theirs } of conflicts) {
    const choice = Object.hasOwn(choices, id) ? choices[id] : 'mine';
    if (choice === 'both') added.push({ ...theirs, memory: { ...theirs.memory, id: newId() } });
    if (choice !== 'theirs') continue;
    kept.push(superseded(mine, now()));
    const next = { ...theirs.memory, id: newId(), supersedes: mine.id };
    added.push({ ...theirs, memory: next });
  }
  const keep = keeper(db, newId);
  const changeIds = await keep(kept);
  const ids = await keep(
    added.map(({ memory }) => ({ kind: 'added', before: null, after: imported(memory, at), at })),
  );
  await db.evidence.bulkAdd(
    added.flatMap(({ memory, evidence }, i) =>
      evidence.map((one, n) => ({ ...one, id: `${ids[i] ?? ''}/${n}`, memoryId: memory.id })),
    ),
  );
  await db.changes.bulkAdd(
    added.flatMap(({ memory, history }) =>
      history.map((one) => ({
        ...one,
        at: Math.min(one.at, at),
        id: newId(),
        memoryId: memory.id,
        before: null,
        after: null,
      })),
    ),
  );
  return [...changeIds, ...ids];
}

/** Times from a clock that goes ahead of ours are now. */
const imported = (memory: Memory, now: Time): Memory => ({
  ...memory,
  source: 'imported',
  createdAt: Math.min(memory.createdAt, now),
  changedAt: Math.min(memory.changedAt, now),
});

function compare(text: string, here: readonly Memory[]): Compared {
  const { entries, refused } = parseFile(text);
  const byId = new Map(here.map((memory) => [memory.id, memory]));
  const active = here.filter(({ status }) => status === 'active');
  const about = new Map<string, Memory[]>();
  for (const memory of active)
    for (const part of topics(memory)) {
      const others = about.get(part);
      if (others) others.push(memory);
      else about.set(part, [memory]);
    }
  const sayings = new Set(active.map(says));
  const compared: Compared = { fresh: [], same: 0, conflicts: [], refused: [...refused] };
  for (const entry of entries) {
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
    const near = theirs.status === 'active' ? topics(theirs).flatMap((part) => about.get(part) ?? []) : [];
    const relation = conflict(theirs, near);
    const [mine] = 'memory' in relation && relation.kind !== 'narrows' ? [relation.memory] : kept;
    if (mine) compared.conflicts.push({ id: theirs.id, mine, theirs: entry });
    else compared.fresh.push(entry);
  }
  return compared;
}

/** A topic such as `coffee or tea` is about each. */
const topics = ({ topic }: Memory): string[] => topic.split(' or ');

/** The file is the person's own: what it marks as sensitive had their yes when it was kept. */
function refusal({ memory, evidence }: Entry): string | null {
  try {
    for (const words of [memory.text, ...evidence.map((one) => one.words)])
      admit(memory, words, memory.sensitivity === 'sensitive');
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.problem.message;
    throw error;
  }
}

/** What a memory says and where it holds. */
const says = (m: Memory): string =>
  JSON.stringify([m.text, m.topic, m.scope, m.condition, m.value, m.polarity, m.status === 'active']);
