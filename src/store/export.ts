/** Everything that is kept, as one file. */
import { scopeWords, topicOf, type Change, type Evidence, type Memory, type Time } from '../flow';
import { openCopy } from './copy';
import type { Db, OpenOptions } from './db';
import { FILE_VERSION, FORMAT, type Entry, type MemoryFile } from './file';
import { byPlace } from './listing';

/** The name and the text of the file. What was forgotten is not in it; earlier versions and suggestions are. */
export const exportAll = async (db: Db, format: Format, now: Time): Promise<Exported> =>
  written(await entriesOf(db), format, now);

/** The same from the second copy, for when the database cannot be read. */
export async function exportCopy(options: OpenOptions, format: Format, now: Time): Promise<Exported> {
  const copy = await openCopy(options, false);
  const all = await copy.wholes();
  copy.close();
  const entries = all.map(({ memory, evidence, changes }) => entry(memory, evidence, changes));
  return written(
    entries.sort((a, b) => byPlace(a.memory, b.memory)),
    format,
    now,
  );
}

type Format = 'json' | 'markdown';
interface Exported {
  name: string;
  text: string;
}

function written(entries: Entry[], format: Format, now: Time): Exported {
  const day = new Date(now).toISOString().slice(0, 10);
  if (format === 'markdown') return { name: `familiar-${day}.md`, text: markdown(entries, day) };
  const file: MemoryFile = { format: FORMAT, version: FILE_VERSION, writtenAt: now, memories: entries };
  return { name: `familiar-${day}.json`, text: `${JSON.stringify(file, null, 1)}\n` };
}

async function entriesOf(db: Db): Promise<Entry[]> {
  const memories = (await db.memories.toArray()).filter(({ status }) => status !== 'forgotten');
  const said = grouped(await db.evidence.toArray(), ({ memoryId }) => memoryId);
  const past = grouped(await db.changes.toArray(), ({ memoryId }) => memoryId);
  return memories
    .sort(byPlace)
    .map((memory) => entry(memory, said.get(memory.id) ?? [], past.get(memory.id) ?? []));
}

const entry = (memory: Memory, evidence: Evidence[], changes: Change[]): Entry => ({
  memory,
  evidence: evidence.sort(byTime).map(({ words, turnId, at }) => ({ words, turnId, at })),
  history: changes.sort(byTime).map(({ at, kind }) => ({ at, kind })),
});

const byTime = (a: Evidence | Change, b: Evidence | Change): number => a.at - b.at;

/** For people: one heading a topic, one line a memory, the words it rests on below. */
function markdown(entries: readonly Entry[], day: string): string {
  const active = entries.filter(({ memory }) => memory.status === 'active');
  const suggested = entries.filter(({ memory }) => memory.status === 'suggested');
  const parts = [`# What Familiar knows about me\n\n${active.length} memories on ${day}.`];
  for (const [topic, under] of grouped(active, ({ memory }) => topicOf(memory)))
    parts.push(`## ${plain(topic)}\n\n${under.map(line).join('\n')}`);
  if (suggested.length > 0)
    parts.push(`## Suggestions that wait for my yes\n\n${suggested.map(line).join('\n')}`);
  return `${parts.join('\n\n')}\n`;
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
