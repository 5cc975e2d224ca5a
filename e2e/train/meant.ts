/**
 * Fits how much meaning counts where words do not settle which element is meant, and says what that is worth:
 *   npx tsx e2e/train/meant.ts [--anew] [--write] [--misses]
 * Learns from the English requests of the `tune` half in `meant/`, each asked of its own page, of that within
 * real pages of the rank exam, and of real pages alone, where hardly anything is meant (without the exam's data, of its
 * own page alone). `--write` makes `src/rank/meant-table.ts`; `--misses` shows what `tune` takes wrongly.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LIKELY_CHANCE, SURE_CHANCE } from '../../src/rank/meant';
import { meaning } from '../../src/rank/meant-table';
import { ROOT } from '../harness/browsers';
import { fit } from './fit';
import { looks, type Look } from './meant/cases';
import { observePages } from './pages';

type Table = typeof meaning;

const HAND_SET: Table = { words: 1, meaning: 15, none: 6 };
/** Likeness moves between 0.1 and 0.8 and scores by several; alike in size, both are learned at one pace. */
const SCALE = 10;
const BANDS = [0, LIKELY_CHANCE, 0.5, 0.7, SURE_CHANCE, 1.01];

const data = resolve(ROOT, '../shared/exams/rank');
const seen = existsSync(data) ? await observePages(data, process.argv.includes('--anew')) : {};
const all = await looks(seen);
const english = all.filter(({ language }) => language === 'en');
const table = fitted(english.filter(({ half }) => half === 'tune'));
console.log(`in use ${JSON.stringify(meaning)}\nfitted ${JSON.stringify(table)}`);

const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(`a look takes ${at(times, 0.5)} ms in the middle, ${at(times, 0.95)} ms for 19 of 20`);
for (const language of ['de', 'fr', 'es'] as const) {
  const there = all.filter((l) => l.language === language && l.there);
  const right = there.filter((l) => best(l, table)?.right).length;
  console.log(
    `${language}: by meaning the first is right in ${right} of ${there.length}; so it is not asked`,
  );
}
for (const half of ['tune', 'check'] as const)
  report(
    half,
    english.filter((l) => l.half === half),
  );

if (process.argv.includes('--write')) {
  const round = (value: number): number => Number(value.toFixed(2));
  const text = `/**
 * How much a second look by meaning counts, in log-odds: \`words\` times a score of ranking, \`meaning\` times a cosine,
 * \`none\` for "nothing of these". Written by \`npx tsx e2e/train/meant.ts --write\`; what it is worth stands in README.md.
 */
export const meaning = { words: ${round(table.words)}, meaning: ${round(table.meaning)}, none: ${round(table.none)} };
`;
  writeFileSync(resolve(ROOT, 'src/rank/meant-table.ts'), text);
}

function fitted(from: Look[]): Table {
  const rows = from.map(({ among }) => ({
    rows: [...among.map((a) => [a.score, a.near * SCALE, 0]), [0, 0, 1]].map((r) => Float64Array.from(r)),
    right: [...among.map((a) => a.right), !among.some((a) => a.right)],
  }));
  const start = { ...HAND_SET, meaning: HAND_SET.meaning / SCALE };
  const w = fit(rows, start, { pull: 0.001, wrong: 0.02, rounds: 4000 });
  return { words: w['words'] ?? 0, meaning: (w['meaning'] ?? 0) * SCALE, none: w['none'] ?? 0 };
}

/** The likeliest of a look. */
function best(look: Look, by: Table): { name: string; chance: number; right: boolean } | undefined {
  const scores = look.among.map((a) => by.words * a.score + by.meaning * a.near);
  const peak = Math.max(...scores, by.none);
  const sum = scores.reduce((s, score) => s + Math.exp(score - peak), Math.exp(by.none - peak));
  const chances = look.among.map((a, i) => ({ ...a, chance: Math.exp((scores[i] ?? 0) - peak) / sum }));
  return chances.sort((a, b) => b.chance - a.chance)[0];
}

function report(half: string, asked: Look[]): void {
  console.log(`\n${half}: ${asked.length} looks`);
  for (const words of ['none', 'unsure'] as const) {
    const there = asked.filter((l) => l.there && l.words === words);
    const share = (list: Look[]): string => `${list.length} of ${there.length}`;
    const taken = there.filter((l) => (best(l, table)?.chance ?? 0) >= SURE_CHANCE);
    console.log(
      `  ${words}, what is meant is there: first by words ${share(there.filter((l) => l.firstByWords))}, by meaning ${share(there.filter((l) => best(l, table)?.right))}; taken ${share(taken)}, of these right ${taken.filter((l) => best(l, table)?.right).length}`,
    );
  }
  const gone = asked.filter((l) => !l.there);
  const wrong = (from: number): number => gone.filter((l) => (best(l, table)?.chance ?? 0) >= from).length;
  console.log(
    `  not there: ${gone.length}, taken ${wrong(SURE_CHANCE)}, offered ${wrong(LIKELY_CHANCE) - wrong(SURE_CHANCE)}`,
  );
  console.log('  | chance | first is right |\n  | --- | --- |');
  BANDS.slice(0, -1).forEach((from, i) => {
    const to = BANDS[i + 1] ?? 1;
    const band = asked.filter(
      (l) => (best(l, table)?.chance ?? 0) >= from && (best(l, table)?.chance ?? 0) < to,
    );
    console.log(
      `  | ${from} to ${Math.min(1, to)} | ${band.filter((l) => best(l, table)?.right).length} of ${band.length} |`,
    );
  });
  if (half !== 'tune' || !process.argv.includes('--misses')) return;
  for (const l of asked) {
    const b = best(l, table);
    if (b && b.chance >= SURE_CHANCE && !b.right)
      console.log(`  ${l.where}: ${l.asked} → ${b.name} ${b.chance.toFixed(2)}`);
  }
}

function at(sorted: number[], part: number): string {
  return (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
}
