/** The file that memories leave and enter by: JSON with a version, each entry checked by itself. */
import { Failure, type Change, type Evidence, type Memory, type Scope, type Time } from '../flow';
import {
  either,
  list,
  number,
  oneOf,
  optional,
  record,
  text,
  wrongField,
  type Fields,
  type Shape,
} from '../flow/shape';

/** What the file is, so that no other JSON is taken for one. */
export const FORMAT = 'familiar-memories';
/** Counts up when a file could be read wrongly by an older Familiar. */
export const FILE_VERSION = 1;

/** Entries between two steps. */
const STEP = 200;
/** Longest sentence that a file may bring, in characters: as long as a turn may be. */
const LONG = 10_000;
const SHORT = 500;

/** A memory with all that is known of it. The history is kept without its bodies: the file has the words once. */
export interface Entry {
  memory: Memory;
  evidence: Pick<Evidence, 'words' | 'turnId' | 'at'>[];
  history: Pick<Change, 'at' | 'kind'>[];
}

/** The whole file. */
export interface MemoryFile {
  format: typeof FORMAT;
  version: number;
  writtenAt: Time;
  memories: Entry[];
}

const scope: Shape<Scope> = either(
  record<{ kind: 'everywhere' }>({ kind: oneOf('everywhere') }),
  either(
    record<{ kind: 'site'; domain: string }>({ kind: oneOf('site'), domain: text(255) }),
    record<{ kind: 'task'; task: string }>({ kind: oneOf('task'), task: text(SHORT) }),
  ),
);

const MEMORY: Fields<Memory> = {
  id: text(64),
  kind: oneOf('fact', 'preference', 'instruction', 'name', 'routine'),
  text: text(LONG),
  topic: text(LONG),
  scope,
  condition: optional(text(LONG)),
  value: optional(text(LONG)),
  polarity: oneOf('want', 'avoid'),
  sensitivity: oneOf('plain', 'sensitive'),
  subjects: optional(list(text(SHORT), 20)),
  source: oneOf('said', 'edited', 'imported', 'chosen'),
  confidence: number,
  status: oneOf('active', 'suggested', 'superseded', 'forgotten'),
  createdAt: number,
  changedAt: number,
  lastUsedAt: optional(number),
  uses: optional(number),
  supersedes: optional(text(64)),
  mergedInto: optional(text(64)),
};

const evidence = record<Entry['evidence'][number]>({ words: text(LONG), turnId: text(64), at: number });
const history = record<Entry['history'][number]>({
  at: number,
  kind: oneOf('added', 'edited', 'superseded', 'forgotten', 'undone', 'approved', 'dismissed', 'merged'),
});

const OTHER =
  'This is not a file of memories. Choose the JSON file that “Export” in Preferences wrote; the readable Markdown can’t be taken in again.';
const TORN =
  'This file is damaged or cut off, so nothing was taken from it. Export it again, then import it.';
const NEWER = 'This file was written by a newer Familiar. Update Familiar, then import it.';

/** What a file says; entries that cannot be taken come with the reason. Fields that are not known are left out. */
export interface Parsed {
  entries: Entry[];
  refused: { text: string; why: string }[];
}

/**
 * Reads the text of a file; yields between some entries for whoever else wants to run.
 * @throws Failure('not-understood') when it is no such file, is damaged, or was written by a newer Familiar
 */
export function* parseFile(source: string): Generator<undefined, Parsed> {
  const file = parsed(source);
  const rows: unknown = file['memories'];
  if (file['format'] !== FORMAT || !Array.isArray(rows)) throw new Failure('not-understood', OTHER);
  if (typeof file['version'] !== 'number') throw new Failure('not-understood', OTHER);
  if (file['version'] > FILE_VERSION) throw new Failure('not-understood', NEWER);
  const entries: Entry[] = [];
  const refused: Parsed['refused'] = [];
  const seen = new Set<string>();
  for (const [i, row] of (rows as unknown[]).entries()) {
    if (i % STEP === STEP - 1) yield;
    const entry = entryOf(row);
    const why =
      typeof entry === 'string' ? entry : seen.has(entry.memory.id) ? 'It is in the file twice.' : '';
    if (typeof entry === 'string' || why) refused.push({ text: titleOf(row), why });
    else {
      seen.add(entry.memory.id);
      entries.push(entry);
    }
  }
  return { entries, refused };
}

function parsed(source: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    throw new Failure('not-understood', /^\s*\{/.test(source) ? TORN : OTHER);
  }
  if (typeof value !== 'object' || value === null) throw new Failure('not-understood', OTHER);
  return value as Record<string, unknown>;
}

/** The entry, or why it cannot be taken. */
function entryOf(row: unknown): Entry | string {
  if (typeof row !== 'object' || row === null) return 'It is not an entry.';
  const { memory, evidence: said = [], history: past = [] } = row as Record<string, unknown>;
  if (typeof memory !== 'object' || memory === null) return 'It has no “memory”.';
  const wrong = wrongField(MEMORY, memory);
  if (wrong) return `Its “${wrong}” is missing, too long or not one of those I know.`;
  const known = pick(memory as Memory, Object.keys(MEMORY) as (keyof Memory)[]);
  if (known.id === '' || known.text.trim() === '') return 'It has no words.';
  if (known.confidence < 0 || known.confidence > 1) return 'Its “confidence” is not between 0 and 1.';
  if (known.status === 'forgotten') return 'It was forgotten.';
  if (!Array.isArray(said) || !said.every(evidence)) return 'Its “evidence” is not readable.';
  if (!Array.isArray(past) || !past.every(history)) return 'Its “history” is not readable.';
  return { memory: known, evidence: said, history: past };
}

function pick<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(
    keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]),
  ) as T;
}

/** Something to call an entry by, whatever it is. */
function titleOf(row: unknown): string {
  const { text: words } = ((row as { memory?: unknown } | null)?.memory ?? {}) as { text?: unknown };
  return typeof words === 'string' && words !== '' ? words.slice(0, 200) : JSON.stringify(row).slice(0, 80);
}
