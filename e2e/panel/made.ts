/** Turns, records and memories made by hand, for the scenes. */
import type { Memory, StepRecord, Task, TaskStatus } from '../../src/flow';
import type { MemoryRow, PanelState, SiteStatus } from '../../src/messages';

/** All scenes happen at this moment, so that pictures stay the same. */
export const NOW = new Date(2025, 10, 24, 14, 5).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ready: SiteStatus = {
  kind: 'ready',
  host: 'shop.example.org',
  domain: 'example.org',
  title: 'Shirts',
  examples: ['search for a blue shirt', 'what is the delivery time?', 'open the second result'],
};

/** A state with these tasks on the usual site. */
export const stateOf = (tasks: Task[], more: Partial<PanelState> = {}): PanelState => ({
  site: ready,
  tasks,
  settings: { opens: 'panel', theme: 'system', memory: 'on', inPrivate: 'off' },
  engine: { kind: 'none', why: 'No language model is chosen. I work by rules.' },
  trouble: null,
  ...more,
});

let ids = 0;
export const record = (what: string, more: Partial<StepRecord> = {}): StepRecord => ({
  id: `r${++ids}`,
  at: NOW,
  step: 0,
  what,
  why: '',
  status: 'done',
  result: '',
  uses: [],
  ms: 40,
  ...more,
});
export const undo = { kind: 'page', tabId: 1, docId: 'd', frameId: 0, token: 't' } as const;

/** One turn with its records; `plan` is the words of its steps. */
export function task(
  words: string,
  records: StepRecord[],
  status: TaskStatus = { state: 'done' },
  plan: string[] = [],
  at = plan.length,
): Task {
  const id = `t${++ids}`;
  return {
    id,
    turn: { id: `turn ${id}`, words, at: NOW - 60_000 },
    tabId: 1,
    site: 'example.org',
    plan: plan.map((p) => ({ command: { verb: 'help' }, words: p })),
    at,
    records,
    status,
    createdAt: NOW,
    changedAt: NOW,
  };
}

export const sizeUse = { memoryId: 'size', words: 'I wear size M', at: NOW - 21 * DAY };
export const searchSteps = (): StepRecord[] => [
  record('Type “blue shirt” into “Search shirts”', { result: 'the field holds “blue shirt”', undo }),
  record('Click “Search”', { result: '24 results appeared', class: 'K2' }),
  record('Choose “M” in “Size”', { result: '9 results left', uses: [sizeUse], undo }),
];

export const memory = (id: string, text: string, more: Partial<Memory> = {}): Memory => ({
  id,
  kind: 'preference',
  text,
  topic: 'clothes',
  scope: { kind: 'everywhere' },
  polarity: 'want',
  sensitivity: 'plain',
  source: 'said',
  confidence: 1,
  status: 'active',
  createdAt: NOW - 21 * DAY,
  changedAt: NOW - 21 * DAY,
  ...more,
});

export const ROWS: MemoryRow[] = [
  {
    memory: memory('size', 'I wear size M'),
    evidence: { words: 'remember that I wear size M', at: NOW - 21 * DAY },
    uses: 3,
  },
  {
    memory: memory('fit', 'I prefer a loose fit', { scope: { kind: 'site', domain: 'example.org' } }),
    evidence: { words: 'I prefer a loose fit', at: NOW - 2 * HOUR },
    uses: 0,
  },
  {
    memory: memory('paper', 'I never want paper invoices', { topic: 'invoices', polarity: 'avoid' }),
    evidence: { words: 'remember that I never want paper invoices', at: NOW - 60_000 },
    uses: 1,
  },
  {
    memory: memory('seat', 'I want a window seat when I fly', { topic: 'seat', source: 'imported' }),
    evidence: { words: 'always the window seat', at: new Date(2024, 5, 2).getTime() },
    uses: 12,
  },
];

export const remembered = (): Task =>
  task('remember that I never want paper invoices', [
    record('Remember “I never want paper invoices”', {
      memoryId: 'paper',
      undo: { kind: 'memory', changeId: 'c' },
    }),
  ]);

export const listed = (cell = 'Harbour linen shirt'): Task =>
  task('list the products with their prices', [
    record('Look for an answer', {
      say: '3 of 10 under “Results”:',
      table: {
        columns: ['Name', 'Price', 'Rating'],
        rows: [
          [cell, '€38.00', '4.6 out of 5'],
          ['Fjord oxford shirt', '€54.00', '4.8 out of 5'],
          ['Plum overshirt', '€68.00', ''],
        ],
      },
    }),
  ]);

export const answered = (): Task =>
  task('how long does delivery take?', [
    record('Read this page', {
      say: 'Standard delivery takes 2 to 4 working days.\n\nExpress orders placed before noon arrive the next day.',
      passages: [
        { heading: 'Delivery', text: 'Standard delivery takes 2 to 4 working days within the country.' },
        { text: 'Express orders placed before 12:00 arrive the next working day.' },
      ],
      suggestions: ['summarise this page', 'choose express delivery'],
    }),
  ]);
