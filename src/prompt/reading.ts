/** What was read of a page, for a question → its part of a prompt: the nearest sentences, then lists and tables. */
import type { PageText } from '../flow';
import { bestPassages } from '../language/answer';
import { fenced, FENCE_CHARS, inert } from './fence';
import { PAGE_CHARS } from './page';
import { withoutPersonal } from './private';

const SENTENCES = 12;
/** Records or rows of each list that stand for all of it. */
const SHOWN = 8;
/** Characters of a sentence, and of a record or row. */
const LONG = { sentence: 300, entry: 160 } as const;
/** Room for the line that counts the rest of a list. */
const COUNT = 24;

/** The page's text as at most `budget` characters of fenced lines, the nearest to the question first. Byte-stable. */
export function readingLines(text: PageText, question: string, budget = PAGE_CHARS): string {
  let left = budget - FENCE_CHARS;
  if (left < 0) return '';
  const lines: string[] = [];
  const clear = (words: string, max: number): string => inert(withoutPersonal(words), max);
  const add = (line: string, reserve = 0): boolean => {
    if (line.length + 1 + reserve > left) return false;
    left -= line.length + 1;
    lines.push(line);
    return true;
  };
  for (const { text: sentence, heading } of bestPassages(question, text.blocks, SENTENCES).passages) {
    add(`${heading === undefined ? '' : `[${clear(heading, 60)}] `}"${clear(sentence, LONG.sentence)}"`);
  }
  const collections = [
    ...(text.lists ?? []).map(({ name, records, of }) => ({
      kind: 'list',
      name,
      of,
      entries: records.map((record) => record.text),
    })),
    ...(text.tables ?? []).map(({ name, columns, rows, of }) => ({
      kind: 'table',
      name: [name, columns.filter((column) => column !== '').join(', ')]
        .filter((part) => part !== '')
        .join(': '),
      of,
      entries: rows.map(({ cells }) => cells.join(' ¦ ')),
    })),
  ];
  for (const { kind, name, of, entries } of collections) {
    if (!add(`[${kind} "${clear(name, LONG.entry)}"]`, COUNT + LONG.entry)) break;
    let shown = 0;
    for (const entry of entries.slice(0, SHOWN)) {
      if (!add(`- "${clear(entry, LONG.entry)}"`, COUNT)) break;
      shown++;
    }
    if (of > shown) add(`… ${of - shown} more like this`);
  }
  return fenced(lines);
}
