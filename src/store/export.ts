/** Everything that is kept, as one file. */
import { scopeWords, topicOf, type Change, type Evidence, type Memory, type Time } from '../flow';
import { openCopy } from './copy';
import type { Db, OpenOptions } from './db';
import { everything } from './every';
import { FILE_VERSION, FORMAT, type Entry, type MemoryFile } from './file';
import { byPlace } from './listing';
import { inSlices } from './slices';

/**
 * The name and the text of the file. What was forgotten is not in it; earlier versions and suggestions are. Very many are
 * written in slices, so that other questions are answered in between.
 */
export async function exportAll(db: Db, format: Format, now: Time): Promise<Exported> {
  const entries: Entry[] = [];
  for await (const { memories, evidence, changes } of everything(db)) {
    const said = grouped(evidence, ({ memoryId }) => memoryId);
    const past = grouped(changes, ({ memoryId }) => memoryId);
    for (const memory of memories)
      if (memory.status !== 'forgotten')
        entries.push(entry(memory, said.get(memory.id) ?? [], past.get(memory.id) ?? []));
  }
  return inSlices(written(entries, format, now));
}

/** The same from the second copy, for when the database cannot be read. */
export async function exportCopy(options: OpenOptions, format: Format, now: Time): Promise<Exported> {
  const copy = await openCopy(options, false);
  const all = await copy.wholes();
  copy.close();
  const entries = all.map(({ memory, evidence, changes }) => entry(memory, evidence, changes));
  return inSlices(written(entries, format, now));
}

type Format = 'json' | 'markdown';
interface Exported {
  name: string;
  text: string;
}

/** Entries between two steps. */
const STEP = 100;

function* written(entries: Entry[], format: Format, now: Time): Generator<undefined, Exported> {
  const day = new Date(now).toISOString().slice(0, 10);
  entries.sort((a, b) => byPlace(a.memory, b.memory));
  yield;
  if (format === 'markdown')
    return { name: `familiar-${day}.md`, text: yield* inSteps(markdown(entries, day)) };
  return { name: `familiar-${day}.json`, text: yield* inSteps(json(entries, now)) };
}

/** Joins many small texts, with steps in between. */
function* inSteps(texts: Iterable<string>): Generator<undefined, string> {
  const parts: string[] = [];
  for (const text of texts) if (parts.push(text) % STEP === 0) yield;
  return parts.join('');
}

/** As `JSON.stringify` writes a `MemoryFile` with an indent of one, entry by entry. */
function* json(entries: readonly Entry[], now: Time): Generator<string> {
  const file: MemoryFile = { format: FORMAT, version: FILE_VERSION, writtenAt: now, memories: [] };
  const [head = '', tail = ''] = JSON.stringify(file, null, 1).split(/(?<="memories": \[)/u);
  yield head;
  for (const [i, one] of entries.entries())
    yield `${i === 0 ? '' : ','}\n  ${JSON.stringify(one, null, 1).replaceAll('\n', '\n  ')}`;
  yield `${entries.length > 0 ? '\n ' : ''}${tail}\n`;
}

const entry = (memory: Memory, evidence: Evidence[], changes: Change[]): Entry => ({
  memory,
  evidence: evidence.sort(byTime).map(({ words, turnId, at }) => ({ words, turnId, at })),
  history: changes.sort(byTime).map(({ at, kind }) => ({ at, kind })),
});

const byTime = (a: Evidence | Change, b: Evidence | Change): number => a.at - b.at;

/** For people: one heading a topic, one line a memory, the words it rests on below. */
function* markdown(entries: readonly Entry[], day: string): Generator<string> {
  const active = entries.filter(({ memory }) => memory.status === 'active');
  const suggested = entries.filter(({ memory }) => memory.status === 'suggested');
  yield `# What Familiar knows about me\n\n${active.length} memories on ${day}.\n`;
  let topic: string | null = null;
  for (const one of active) {
    const its = topicOf(one.memory);
    if (its !== topic) yield `\n## ${plain(its)}\n\n`;
    topic = its;
    yield `${line(one)}\n`;
  }
  if (suggested.length > 0) yield `\n## Suggestions that wait for my yes\n\n`;
  for (const one of suggested) yield `${line(one)}\n`;
}

function line({ memory, evidence }: Entry): string {
  const where = memory.scope.kind === 'everywhere' ? '' : ` (${plain(scopeWords(memory.scope))})`;
  const when =
    memory.condition && !memory.text.includes(memory.condition) ? ` — ${plain(memory.condition)}` : '';
  const newest = evidence.at(-1);
  const said = newest ? `\n  You said “${plain(newest.words)}” on ${day(newest.at)}.` : '';
  return `- ${plain(memory.text)}${when}${where}${said}`;
}

const day = (at: Memory['createdAt']): string => new Date(at).toISOString().slice(0, 10);

/** On one line, and nothing in it that Markdown would read as its own. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

function grouped<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(name(item));
    if (group) group.push(item);
    else found.set(name(item), [item]);
  }
  return found;
}
