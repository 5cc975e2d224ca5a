/** Requests with the memories they need, from the dev halves of the exams recall, depend and prefer. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One request beside all memories of its person. */
export interface Need {
  exam: 'recall' | 'depend' | 'prefer';
  words: string;
  /** What was said before, newest first. */
  before: string[];
  memories: string[];
  /** Places in `memories`. */
  gold: number[];
  /** The person, dialogue or case; left out together. */
  group: number;
  /** What it is about; left out together in the harder check. */
  subject: number;
}

interface RecallCase {
  user: string;
  memories: string[];
  queries: { text: string; gold: number[] }[];
}
interface DependCase {
  id: string;
  statements: string[];
  history: string[];
  utterance: string;
  gold: number[];
}
interface PreferCase {
  id: string;
  preference: string;
  question: string;
}

/** Rows of a file of JSON lines; none where it is absent. */
export function rowsOf<Row>(file: string): Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

const numbered = (): ((name: string) => number) => {
  const seen = new Map<string, number>();
  return (name) => {
    const known = seen.get(name) ?? seen.size;
    seen.set(name, known);
    return known;
  };
};

/** All requests under a folder with the three exams; `folder/cases.jsonl` each. */
export function readNeeds(exams: string): Need[] {
  const cases = <Row>(name: string): Row[] => rowsOf<Row>(resolve(exams, name, 'cases.jsonl'));
  const users = cases<RecallCase>('recall');
  const about = tasksOf(users);
  const recall = users.flatMap(({ memories, queries }, group) =>
    queries.map(({ text, gold }): Need => ({
      exam: 'recall',
      words: text,
      before: [],
      memories,
      gold,
      group,
      subject: about(text),
    })),
  );
  const dialogue = numbered();
  const depend = cases<DependCase>('depend').map((row): Need => {
    const group = dialogue(row.id.split('-')[1] ?? '');
    const before = [...row.history].reverse();
    return {
      exam: 'depend',
      words: row.utterance,
      before,
      memories: row.statements,
      gold: row.gold,
      group,
      subject: group,
    };
  });
  const rows = cases<PreferCase>('prefer');
  const preferences = rows.map(({ preference }) => preference);
  const topic = numbered();
  const prefer = rows.map(({ id, question }, i): Need => {
    // Dealt by a number without a period that the order of the file could share.
    const group = (i * 2_654_435_761) % 4_294_967_296;
    return {
      exam: 'prefer',
      words: question,
      before: [],
      memories: preferences,
      gold: [i],
      group,
      subject: topic(id.replace(/-\d+$/, '')),
    };
  });
  return [...recall, ...depend, ...prefer];
}

/** Requests that need memories of one kind, by how these begin, are about one thing. */
function tasksOf(users: readonly RecallCase[]): (text: string) => number {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    const up = parent.get(name) ?? name;
    return up === name ? name : find(up);
  };
  const begins = (memory: string): string => `memory ${memory.split(' ').slice(0, 3).join(' ')}`;
  for (const { memories, queries } of users.slice(0, 30))
    for (const { text, gold } of queries)
      for (const at of gold) parent.set(find(begins(memories[at] ?? '')), find(text));
  const number = numbered();
  return (text) => number(find(text));
}
