/** Shelves of memories for the pictures: some thirty as a person would have them, one, and thousands. */
import type { ImportPreview, Memory } from '../../src/flow';
import type { MemoryRow } from '../../src/messages';
import { memory, NOW, ROWS } from './made';

const DAY = 86_400_000;

const row = (id: string, text: string, days: number, more: Partial<Memory> = {}): MemoryRow => ({
  memory: memory(id, text, { changedAt: NOW - days * DAY, createdAt: NOW - days * DAY, ...more }),
  evidence: { words: text, at: NOW - days * DAY },
  uses: days % 4,
});

/** A topic, how old its memories are in days, and their sentences. */
const LIFE: [string, number, string[]][] = [
  [
    'clothes',
    2,
    [
      'I wear size M',
      'My shoe size is 43',
      'I like linen in summer',
      'No synthetic fabrics',
      'I prefer a loose fit',
      'Dark colours rather than light ones',
      'My usual brand for socks is Falke',
    ],
  ],
  [
    'flight',
    20,
    [
      'A window seat when I fly',
      'No flights before eight in the morning',
      'I take hand luggage only',
      'Vegetarian meals on board',
      'When I book a flight, look for a train first',
    ],
  ],
  ['restaurant', 60, ['I don’t eat pork', 'A quiet table', 'My usual is the lentil soup']],
  ['invoice', 0, ['I never want paper invoices', 'Invoices go to ada@example.org']],
  [
    'hotel',
    200,
    [
      'A room away from the lift',
      'I want breakfast included',
      'When I book an event, also look for hotels',
      'No smoking rooms',
    ],
  ],
  ['delivery', 15, ['Deliver to the office on weekdays']],
  [
    'groceries',
    4,
    [
      'Oat milk instead of milk',
      'Never order bananas',
      'The cheapest pasta is fine',
      'Deliver on Saturday mornings',
      'Organic eggs',
    ],
  ],
  ['music', 400, ['I like cello']],
  ['news', 90, ['Headlines in German']],
];

/** What a person may have after half a year. */
export const life = (): MemoryRow[] =>
  LIFE.flatMap(([topic, days, texts]) =>
    texts.map((text, i) =>
      row(`${topic}${i}`, text, days + i * 9, {
        topic,
        subjects: [topic],
        ...(i % 3 === 2 && { scope: { kind: 'site', domain: i % 2 === 0 ? 'shop.example' : 'example.org' } }),
        ...(i === 4 && { scope: { kind: 'task', task: topic } }),
      }),
    ),
  );

/** Two that wait for a yes. */
export const suggested = (): MemoryRow[] => [
  {
    ...row('guess1', 'I wear size M in shirts', 1, {
      status: 'suggested',
      source: 'chosen',
      topic: 'clothes',
    }),
    evidence: { words: 'chose “M” in “Size” 4 times', at: NOW - DAY },
  },
  {
    ...row('guess2', 'Sort by price, lowest first', 1, {
      status: 'suggested',
      source: 'chosen',
      topic: 'shop',
      scope: { kind: 'site', domain: 'shop.example' },
    }),
    evidence: { words: 'chose “Price, lowest first” in “Sort by” 5 times', at: NOW - DAY },
  },
];

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_and_a_name_without_a_single_place_to_break_it';

/** Sentences that break what is not built for them. */
const awkward = (): MemoryRow[] => [
  row('long', `${LONG} ${'and then the rest of a very long sentence that goes on and on '.repeat(150)}`, 1, {
    topic: LONG,
  }),
  row('rtl', 'أفضل مقعدًا بجانب النافذة', 2, { topic: 'مقعد' }),
  row('markup', '<img src=x onerror=alert(1)> **bold**', 3, {
    topic: '<b>markup</b>',
    scope: { kind: 'site', domain: `${LONG}.example`.toLowerCase() },
    sensitivity: 'sensitive',
  }),
];

/** Two pairs that say the same. */
const twice = (): MemoryRow[] => [
  ...ROWS,
  row('again', 'I wear size M in shirts and jumpers', 40, { scope: { kind: 'site', domain: 'example.org' } }),
];

/** A file as `previewImport` of the scripted store reads it. */
export const copyText = (): string => JSON.stringify(preview());

function preview(): ImportPreview {
  const [size, fit, seat] = [
    memory('size', 'I wear size M'),
    memory('fit', 'I prefer a loose fit'),
    ROWS[3]?.memory,
  ];
  return {
    fresh: life()
      .slice(7, 19)
      .map((one) => one.memory),
    same: 4,
    conflicts: [
      { id: 'c1', mine: size, theirs: { ...size, text: 'I wear size L', changedAt: NOW - 300 * DAY } },
      {
        id: 'c2',
        mine: fit,
        theirs: { ...fit, text: 'I prefer a slim fit', scope: { kind: 'site', domain: 'a.example' } },
      },
      {
        id: 'c3',
        mine: seat ?? size,
        theirs: { ...(seat ?? size), text: 'I want an aisle seat when I fly' },
      },
    ],
    refused: [{ text: 'My card number is …', why: 'card numbers are never kept' }],
  };
}

const SHELVES: Record<string, () => MemoryRow[]> = {
  empty: () => [],
  one: () => ROWS.slice(0, 1),
  life,
  suggested: () => [...suggested(), ...life()],
  awkward,
  twice,
  many: () =>
    Array.from({ length: 5000 }, (_, i) =>
      row(`n${i}`, `I like thing number ${i}`, i % 700, { topic: `topic ${(i * i) % 61}` }),
    ),
};

/** The shelf with this name; the four usual rows without one. */
export const shelfRows = (name: string | null): MemoryRow[] => SHELVES[name ?? '']?.() ?? [...ROWS];
