/** A scripted store: what the background would answer about memories, kept in this page. */
import { topicOf, type ImportPreview, type Memory, type Overview, type Which } from '../../src/flow';
import type { MemoryRow, PanelCalls } from '../../src/messages';
import { memory, NOW } from './made';

type Names =
  | 'memories'
  | 'overview'
  | 'approve'
  | 'dismiss'
  | 'forgetMemories'
  | 'letGo'
  | 'duplicates'
  | 'mergeMemories'
  | 'exportMemories'
  | 'previewImport'
  | 'importMemories';
type Replies = {
  [K in Names]: (input: Parameters<PanelCalls[K]>[0]) => ReturnType<PanelCalls[K]>;
};

/** The replies over some rows; `changed` is called after every write. */
export function shelf(first: MemoryRow[], changed: () => void) {
  let rows = [...first];
  const gone = new Map<string, MemoryRow[]>();
  const write = (next: MemoryRow[]): { changeIds: string[] } => {
    const id = `change ${gone.size}`;
    gone.set(id, rows);
    rows = next;
    changed();
    return { changeIds: [id] };
  };
  const meant = (which: Which) => (row: MemoryRow) =>
    (which.ids === undefined || which.ids.includes(row.memory.id)) &&
    (which.topic === undefined || topicOf(row.memory) === which.topic) &&
    (which.domain === undefined || domainOf(row.memory) === which.domain);
  const row = (id: string): MemoryRow => {
    const found = rows.find((one) => one.memory.id === id);
    if (found === undefined) throw new Error(`no memory ${id}`);
    return found;
  };
  const status = (ids: string[], to: Memory['status']): { changeIds: string[] } =>
    write(
      rows.map((one) =>
        ids.includes(one.memory.id) ? { ...one, memory: { ...one.memory, status: to } } : one,
      ),
    );
  const live = (): MemoryRow[] => rows.filter((one) => ['active', 'suggested'].includes(one.memory.status));

  const replies: Replies = {
    memories: ({ query, offset = 0, limit = 50, status: only, ...which }) => {
      const words = query.toLowerCase();
      return live()
        .filter(meant(which))
        .filter((one) => (words === '' ? one.memory.status === (only ?? 'active') : true))
        .filter((one) => one.memory.text.toLowerCase().includes(words))
        .sort((a, b) => (words === '' ? topicOf(a.memory).localeCompare(topicOf(b.memory)) : 0))
        .slice(offset, offset + limit);
    },
    overview: () => overviewOf(live().map((one) => one.memory)),
    approve: ({ ids }) => status(ids, 'active'),
    dismiss: ({ ids }) => status(ids, 'forgotten'),
    forgetMemories: (which) => {
      const out = rows.filter(meant(which));
      const { changeIds } = write(rows.filter((one) => !out.includes(one)));
      return { changeIds: out.map((_, i) => (i === 0 ? (changeIds[0] ?? '') : `${changeIds[0]} ${i}`)) };
    },
    letGo: () => null,
    duplicates: () => {
      const same = live().filter((one) => one.memory.text.startsWith('I wear'));
      return same.length > 1 ? [{ rows: same }] : [];
    },
    mergeMemories: ({ keep, ids }) => ({
      row: row(keep),
      ...write(rows.filter((one) => !ids.includes(one.memory.id))),
    }),
    exportMemories: ({ format }) =>
      format === 'json'
        ? { name: 'familiar-2025-11-24.json', text: JSON.stringify(rows) }
        : { name: 'familiar-2025-11-24.md', text: '# What Familiar knows\n' },
    previewImport: ({ text }) => JSON.parse(text) as ImportPreview,
    importMemories: ({ text }) => {
      const { fresh } = JSON.parse(text) as ImportPreview;
      return write([...rows, ...fresh.map((one) => ({ memory: one, evidence: null, uses: 0 }))]);
    },
  };
  return {
    ...replies,
    addMemory: ({ words }: { words: string }): MemoryRow => {
      const added = {
        memory: memory(`m${rows.length}`, words, { topic: 'new' }),
        evidence: { words, at: NOW },
        uses: 0,
      };
      write([...rows, added]);
      return added;
    },
    editMemory: ({ id, was, ...edits }: { id: string; was?: string } & Partial<Memory>) => {
      if (was !== undefined && row(id).memory.text !== was) return { row: row(id), saved: false };
      write(
        rows.map((one) => (one.memory.id === id ? { ...one, memory: { ...one.memory, ...edits } } : one)),
      );
      return { row: row(id), saved: true };
    },
    undoChanges: ({ changeIds }: { changeIds: string[] }): null => {
      rows = gone.get(changeIds[0] ?? '') ?? rows;
      changed();
      return null;
    },
  };
}

const domainOf = ({ scope }: Memory): string | null => (scope.kind === 'site' ? scope.domain : null);

function overviewOf(memories: Memory[]): Overview {
  const active = memories.filter((one) => one.status === 'active');
  const tally = <T>(names: (T | null)[]): [T, number][] => {
    const counts = new Map<T, number>();
    for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  return {
    total: active.length,
    suggested: memories.length - active.length,
    topics: tally(active.map(topicOf)).map(([topic, count]) => ({
      topic,
      count,
      newest: Math.max(...active.filter((one) => topicOf(one) === topic).map((one) => one.changedAt)),
    })),
    sites: tally(active.map(domainOf)).map(([domain, count]) => ({ domain, count })),
    tasks: tally(active.map(({ scope }) => (scope.kind === 'task' ? scope.task : null))).map(
      ([task, count]) => ({
        task,
        count,
      }),
    ),
  };
}
