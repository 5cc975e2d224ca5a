/** What was measured, each figure beside its goal. */
import type { MadeRow, ObserveRow } from '../observe';

/** One line of the table; `fine` null where nothing was promised. */
interface Line {
  what: string;
  value: string;
  goal: string;
  fine: boolean | null;
}

/** Lines of text for the person who ran the exam. */
export function report(all: object[]): string {
  const rows = all.filter((row): row is ObserveRow => 'page' in row);
  const made = all.filter((row): row is MadeRow => 'made' in row);
  const lines = [...speed(rows), ...truth(rows), ...growth(made), ...memory(rows, made)];
  const wide = Math.max(...lines.map(({ what }) => what.length));
  const table = lines.map(({ what, value, goal, fine }) =>
    [what.padEnd(wide), value.padStart(12), goal.padEnd(22), fine === null ? '' : fine ? 'met' : 'NOT MET']
      .join('  ')
      .trimEnd(),
  );
  return [...table, '', ...pages(rows), '', ...strays(rows)].join('\n');
}

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const most = (what: string, value: number, limit: number, show = ms): Line => ({
  what,
  value: show(value),
  goal: `≤ ${show(limit)}`,
  fine: value <= limit,
});
const least = (what: string, value: number, limit: number, show: (value: number) => string): Line => ({
  what,
  value: show(value),
  goal: `≥ ${show(limit)}`,
  fine: value >= limit,
});
const told = (what: string, value: string): Line => ({ what, value, goal: '', fine: null });

function speed(rows: ObserveRow[]): Line[] {
  const total = sum(rows.map((row) => row.ms));
  const whole = sum(rows.map((row) => row.whole_ms));
  const floor = sum(rows.map((row) => row.floor_ms));
  const snapshots = sum(rows.map((row) => row.snapshot_ms));
  const big =
    rows.find(({ page }) => page === 'wikipedia-2') ?? [...rows].sort((a, b) => b.nodes - a.nodes)[0];
  const again = (change: keyof ObserveRow['again']): number =>
    Math.max(...rows.map((row) => row.again[change]));
  return [
    most(`first look, ${rows.length} pages together, in the page`, total, 250),
    told('… with the messages', ms(sum(rows.map((row) => row.message_ms)))),
    ...(big ? [most(`first look at ${big.page} (${big.nodes} nodes)`, big.ms, 60)] : []),
    told("Playwright's ariaSnapshot of the same pages", ms(snapshots)),
    least('… times as long as the first look', snapshots / total, 10, (n) => n.toFixed(1)),
    most('look at everything, median of three in each page, together', whole, 250),
    ...(big ? [most(`… at ${big.page}`, big.whole_ms, 60)] : []),
    least('… ariaSnapshot times as long', snapshots / whole, 10, (n) => n.toFixed(1)),
    told('the fewest reads of any look, same pages', ms(floor)),
    ...(big ? [told(`… at ${big.page}`, ms(big.floor_ms))] : []),
    told('… ariaSnapshot times as long', (snapshots / floor).toFixed(1)),
    most('look again after one attribute, slowest page', again('attribute'), 5),
    most('look again after one text node, slowest page', again('text'), 5),
    most('look again after ten nodes, slowest page', again('nodes'), 5),
  ];
}

function truth(rows: ObserveRow[]): Line[] {
  const share = (n: number): string => `${(n * 100).toFixed(2)} %`;
  const interactive = sum(rows.map((row) => row.interactive));
  return [
    least(
      `of ${interactive} reachable interactive elements, found`,
      sum(rows.map((row) => row.found)) / interactive,
      0.99,
      share,
    ),
    most('listed, but nobody can see it', sum(rows.map((row) => row.invisible.length)), 0, String),
    most('characters for a prompt, longest page', Math.max(...rows.map((row) => row.chars)), 4_000, String),
    least('main text, mean 4-gram F1', sum(rows.map((row) => row.text_f1)) / rows.length, 0.95, (n) =>
      n.toFixed(3),
    ),
  ];
}

function growth(made: MadeRow[]): Line[] {
  const of = (name: string): number => made.find((row) => row.made === name)?.ms ?? NaN;
  if (made.length === 0) return [];
  return [
    ...made.map((row) => {
      const what = `generated: ${row.made}, ${row.elements} listed${row.truncated ? ', cut off' : ''}`;
      return row.made === '100,000 nodes' ? most(what, row.ms, 600) : told(what, ms(row.ms));
    }),
    // Twice the time for each node would show in any growth that is not linear.
    most(
      'time a node, 100,000 against 10,000 nodes',
      of('100,000 nodes') / of('10,000 nodes') / 10,
      2,
      (n) => `${n.toFixed(2)} ×`,
    ),
  ];
}

const memory = (rows: ObserveRow[], made: MadeRow[]): Line[] => [
  most(
    'JavaScript heap added, highest seen',
    Math.max(...[...rows, ...made].map((row) => row.heap_mb)),
    150,
    (n) => `${n.toFixed(0)} MB`,
  ),
];

function pages(rows: ObserveRow[]): string[] {
  const head = 'page'.padEnd(32) + ' nodes    ms again snapshot  found / interactive  text';
  return [
    head,
    ...rows.map((row) =>
      [
        row.page.slice(0, 31).padEnd(32),
        String(row.nodes).padStart(5),
        row.ms.toFixed(1).padStart(6),
        row.again_ms.toFixed(1).padStart(5),
        row.snapshot_ms.toFixed(0).padStart(6),
        `${row.found} / ${row.interactive}`.padStart(16),
        row.text_f1.toFixed(3).padStart(12),
      ].join(' '),
    ),
  ];
}

/** What was missed or should not be there, so that it can be mended. */
const strays = (rows: ObserveRow[]): string[] =>
  rows.flatMap(({ page, missed, invisible }) => [
    ...missed.map((line) => `missed on ${page}: ${line}`),
    ...invisible.map((line) => `invisible on ${page}: ${line}`),
  ]);
