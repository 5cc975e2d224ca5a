/** The words of a forgotten memory leave the conversation too: its turns, its steps and the journal. */
import type { Evidence, Memory, Turn } from '../flow';
import type { JournalEntry, TaskRow } from './db';

/** What stands where the words stood. */
export const FORGOTTEN = '(forgotten)';

/** Shorter texts stand everywhere; they are taken out only where a step names the memory. */
const SHORTEST = 4;
/** Texts are looked up by their beginning, so that forgetting everything does not compare everything with everything. */
const BEGINNINGS = [12, SHORTEST];

/** The conversation as it is on disk. */
export interface Conversation {
  tasks: TaskRow[];
  turns: Turn[];
  journal: JournalEntry[];
}

/**
 * The rows that change when the words of these memories leave the conversation. Their values, which may be everyday
 * words, leave only where a task named the memory.
 */
export function scrubbed(
  { tasks, turns, journal }: Conversation,
  memories: readonly Pick<Memory, 'id' | 'text' | 'value'>[],
  evidence: readonly Pick<Evidence, 'words'>[],
): Conversation {
  const ids = new Set(memories.map(({ id }) => id));
  const texts = [...memories.map(({ text }) => text), ...evidence.map(({ words }) => words)];
  const lightly = without(ids, phrases(texts));
  const wholly = without(ids, phrases([...texts, ...memories.flatMap(({ value }) => value ?? [])]));
  const named = new Set<string>();
  for (const task of tasks) {
    if (lightly(task) !== task) named.add(task.id).add(task.turn.id);
  }
  return {
    tasks: changed(tasks, (task) => (named.has(task.id) ? wholly(task) : task)),
    turns: changed(turns, (turn) => (named.has(turn.id) ? wholly(turn) : lightly(turn))),
    journal: changed(journal, (entry) => (named.has(entry.taskId) ? wholly(entry) : lightly(entry))),
  };
}

const changed = <T>(rows: readonly T[], clean: (row: T) => T): T[] =>
  rows.flatMap((row) => {
    const cleaned = clean(row);
    return cleaned === row ? [] : [cleaned];
  });

/** Beginning → the texts that begin so, longest first; all in lower case. */
function phrases(texts: readonly string[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const text of texts.map((text) => text.toLowerCase().trim())) {
    const length = BEGINNINGS.find((length) => text.length >= length);
    if (length === undefined) continue;
    const key = text.slice(0, length);
    found.set(key, (found.get(key) ?? new Set()).add(text));
  }
  return new Map([...found].map(([key, set]) => [key, [...set].sort((a, b) => b.length - a.length)]));
}

/** A copy of a value without the words and without the entries of lists that name a memory; the value itself if none is in it. */
function without(ids: ReadonlySet<string>, phrases: ReadonlyMap<string, string[]>) {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cut(value, phrases);
    if (Array.isArray(value)) {
      const items: unknown[] = value;
      const left = items.filter((item) => !names(item, ids)).map(clean);
      return left.length === items.length && left.every((item, i) => item === items[i]) ? value : left;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const cleaned = entries.map(([key, inner]): [string, unknown] => [key, clean(inner)]);
    return cleaned.every(([, inner], i) => inner === entries[i]?.[1]) ? value : Object.fromEntries(cleaned);
  };
  return <T>(value: T): T => clean(value) as T;
}

const names = (item: unknown, ids: ReadonlySet<string>): boolean =>
  typeof item === 'object' &&
  item !== null &&
  typeof (item as { memoryId?: unknown }).memoryId === 'string' &&
  ids.has((item as { memoryId: string }).memoryId);

/** The string with every phrase in it replaced, at the borders of words. */
function cut(text: string, phrases: ReadonlyMap<string, string[]>): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return cutWhole(text, lower, phrases);
  let kept = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const found = BEGINNINGS.flatMap((length) => phrases.get(lower.slice(at, at + length)) ?? []).find(
      (phrase) => lower.startsWith(phrase, at) && isWhole(lower, at, at + phrase.length),
    );
    if (!found) continue;
    kept += text.slice(from, at) + FORGOTTEN;
    from = at + found.length;
    at = from - 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

const WORD = /[\p{L}\p{N}]/u;
const isWhole = (text: string, from: number, to: number): boolean =>
  !(from > 0 && WORD.test(text.charAt(from)) && WORD.test(text.charAt(from - 1))) &&
  !(to < text.length && WORD.test(text.charAt(to - 1)) && WORD.test(text.charAt(to)));

/** Lower case has another length in a few scripts; such a text goes whole if a phrase is in it. */
function cutWhole(text: string, lower: string, phrases: ReadonlyMap<string, string[]>): string {
  return [...phrases.values()].flat().some((phrase) => lower.includes(phrase)) ? FORGOTTEN : text;
}
