/** Every state of the panel, made by hand: what the gallery shows and the tests check. */
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
  settings: { opens: 'panel', theme: 'system' },
  trouble: null,
  ...more,
});

let ids = 0;
const record = (what: string, more: Partial<StepRecord> = {}): StepRecord => ({
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
const undo = { kind: 'page', tabId: 1, docId: 'd', frameId: 0, token: 't' } as const;

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

const sizeUse = { memoryId: 'size', words: 'I wear size M', at: NOW - 21 * DAY };
const searchSteps = (): StepRecord[] => [
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

const remembered = (): Task =>
  task('remember that I never want paper invoices', [
    record('Remember “I never want paper invoices”', {
      memoryId: 'paper',
      undo: { kind: 'memory', changeId: 'c' },
    }),
  ]);

const answered = (): Task =>
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

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_and_a_name_without_a_single_place_to_break_it';

/** Name → state; the gallery shows them in this order. */
export const SCENES: Record<string, () => PanelState> = {
  welcome: () => stateOf([]),
  'no-access': () =>
    stateOf([], {
      site: { kind: 'needs-access', host: 'bank.example.org', origin: 'https://bank.example.org/*' },
    }),
  'unknown-page': () => stateOf([], { site: { kind: 'unknown' } }),
  'no-page': () =>
    stateOf([], {
      site: {
        kind: 'no-page',
        why: 'This is one of the browser’s own pages, and no extension may read those.',
      },
    }),
  running: () =>
    stateOf([
      remembered(),
      task(
        'search for a blue shirt in my size and open the second result, then add it to the cart',
        searchSteps(),
        { state: 'running' },
        ['search for a blue shirt', 'choose my size', 'open the second result', 'add it to the cart'],
        2,
      ),
    ]),
  asking: () =>
    stateOf([
      task(
        'add it to the cart',
        [],
        {
          state: 'asking',
          question: {
            id: 'q1',
            text: 'There are three of them. Which one do you mean?',
            options: [
              { label: 'Add to cart', ref: 'e1', detail: 'Oxford shirt, blue, $39' },
              { label: 'Add to cart', ref: 'e2', detail: 'Linen shirt, light blue, $35' },
              { label: 'Add to cart', ref: 'e3', detail: 'Flannel shirt, navy, $29' },
            ],
          },
        },
        ['add it to the cart'],
        0,
      ),
    ]),
  confirming: () =>
    stateOf([
      task('send the message', [record('Type “See you at noon” into “Message”', { undo })], {
        state: 'confirming',
        confirm: {
          nonce: 'n1',
          class: 'K3',
          holdMs: 700,
          ref: 'e9',
          text: 'Click “Send” on mail.example.org. This sends “See you at noon” to ada@example.org.',
          uses: [],
        },
      }),
    ]),
  paying: () =>
    stateOf([
      task('buy it', searchSteps(), {
        state: 'confirming',
        confirm: {
          nonce: 'n2',
          class: 'K4',
          holdMs: 700,
          text: 'Click “Place order, $39.00” on shop.example.org.',
          uses: [sizeUse],
        },
      }),
    ]),
  deleting: () =>
    stateOf([
      task('delete the address', [], {
        state: 'confirming',
        confirm: {
          nonce: 'n3',
          class: 'K5',
          holdMs: 1500,
          text: 'Click “Delete address” on shop.example.org.',
          uses: [],
        },
      }),
    ]),
  'needs-access': () =>
    stateOf([
      task('search for shirts', [], {
        state: 'needs-access',
        origins: ['https://shop.example.org/*'],
        text: 'To search for shirts I have to see and use shop.example.org.',
      }),
    ]),
  answer: () => stateOf([answered()]),
  remembered: () => stateOf([remembered()]),
  ended: () =>
    stateOf([
      task('order the usual', [record('Click “Reorder”', { status: 'declined', result: 'you said no' })], {
        state: 'stopped',
        reason: 'you said no to “Reorder”.',
      }),
      task(
        'subscribe me and close the window',
        [
          record('Click “Subscribe”', { status: 'no-effect', result: 'nothing on the page changed' }),
          record('Type into “Password”', { status: 'refused', result: 'passwords are never typed' }),
          record('Choose “Weekly”', { status: 'undone', result: 'taken back' }),
          record('Click “OK”', { status: 'cut', result: 'the browser closed during this step' }),
        ],
        {
          state: 'failed',
          problem: {
            code: 'not-found',
            message: 'I can’t find “Close window” on this page. Say what it is called, or click it yourself.',
          },
        },
        ['subscribe', 'close the window'],
        1,
      ),
    ]),
  many: () =>
    stateOf([
      task(
        'scroll through everything',
        [
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) =>
            record(`Open result ${n}`, { result: 'page opened' }),
          ),
          record('Scroll down', { result: 'moved' }),
          record('Scroll down', { result: 'moved' }),
          record('Scroll down', { result: 'moved' }),
        ],
        { state: 'done' },
      ),
      answered(),
    ]),
  long: () =>
    stateOf(
      [
        task(`click ${LONG}`, [
          record(`Click “${LONG}”`, {
            result: `dialog “${LONG}” opened`,
            undo,
            uses: [{ ...sizeUse, words: LONG }],
          }),
          record('Read', {
            say: `${LONG} ${LONG}`,
            passages: [{ heading: LONG, text: LONG }],
            suggestions: [LONG],
          }),
        ]),
        task(`<img src=x onerror=alert(1)> **bold** [link](https://evil.example)`, [], {
          state: 'asking',
          question: { id: 'q2', text: LONG, options: [{ label: LONG, ref: 'e1', detail: LONG }] },
        }),
        task(LONG, [], {
          state: 'confirming',
          confirm: { nonce: 'n4', class: 'K4', holdMs: 700, text: LONG, uses: [] },
        }),
      ],
      {
        site: {
          kind: 'ready',
          host: `${LONG}.example.org`.toLowerCase(),
          domain: `${LONG}.org`,
          title: '',
          examples: [],
        },
        trouble: 'Storage is read-only because a newer Familiar wrote it. Update the extension.',
      },
    ),
  rtl: () =>
    stateOf([
      task('ابحث عن قميص أزرق وافتح النتيجة الثانية', [
        record('Type “قميص أزرق” into “بحث”', { result: 'ظهرت ٢٤ نتيجة', undo }),
        record('Read', {
          say: 'التوصيل خلال يومين إلى أربعة أيام عمل.',
          passages: [{ heading: 'التوصيل', text: 'يستغرق التوصيل العادي من يومين إلى أربعة أيام عمل.' }],
        }),
      ]),
      task('הוסף לעגלה', [], {
        state: 'asking',
        question: {
          id: 'q3',
          text: 'איזה מהם?',
          options: [
            { label: 'הוסף לעגלה', ref: 'e1', detail: 'חולצה כחולה' },
            { label: 'הוסף לרשימה', ref: 'e2', detail: 'Blue shirt' },
          ],
        },
      }),
    ]),
};
