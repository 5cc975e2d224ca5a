/**
 * Fits the ranking weights to the dev half of the rank exam, and says how sure a lead is. Reproducible:
 *   npx tsx e2e/train/rank.ts [--data ../shared/exams/rank] [--anew] [--write]
 * Prints recall by hand-set weights and by fitted ones on sites left out of fitting, the fitted weights, and how often
 * the first element is right at a given lead (the table in README.md). `--write` makes `src/rank/weights.ts`;
 * `--anew` looks at the pages again instead of taking the observations kept in `.cache`.
 */
import { resolve } from 'node:path';
import type { SignalName } from '../../src/rank/signals';
import { weights } from '../../src/rank/weights';
import { ROOT } from '../harness/browsers';
import { answerBy, readCases, type Answered, type Asked } from './cases';
import { fit } from './fit';
import { choiceLines, leadTable, recallLine } from './measure';
import { priorWeights } from './prior';
import { dealt } from './sites';
import { writeTable } from './table';

type Table = Record<SignalName, number>;

/** Parts that the sites are dealt into. Each is answered by weights fitted to the others. */
const FOLDS = 8;
const PULLS = [1, 0.3, 0.1, 0.03, 0.01];
/** The pull of the table that is written. */
const PULL = 0.1;

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const data = resolve(ROOT, argument('--data') ?? '../shared/exams/rank');
const all = await readCases(data, process.argv.includes('--anew'));
if (all.length === 0) {
  console.log(`No data at ${data}: nothing to fit.`);
  process.exit(0);
}

const fitted = (cases: Asked[], pull: number): Table =>
  fit(
    cases.map((c) => c.choice),
    priorWeights,
    { pull },
  ) as Table;

const sizes: number[] = [];
for (const { site } of all) sizes[site] = (sizes[site] ?? 0) + 1;
const fold = dealt(sizes, FOLDS);

/** Every case ranked by weights that were fitted without its site. */
function answers(pull: number): Answered[] {
  return Array.from({ length: FOLDS }, (_, part) => {
    const table = fitted(
      all.filter(({ site }) => fold[site] !== part),
      pull,
    );
    return all.filter(({ site }) => fold[site] === part).map((asked) => answerBy(asked, table));
  }).flat();
}
const answersBy = (table: Table): Answered[] => all.map((asked) => answerBy(asked, table));

console.log(`${all.length} cases of ${sizes.length} sites`);
console.log(recallLine('hand-set', answersBy(priorWeights)));
console.log(recallLine('the table in use', answersBy(weights)));
for (const pull of PULLS) console.log(recallLine(`fitted, pull ${pull}, sites left out`, answers(pull)));

const table = fitted(all, PULL);
const held = answers(PULL);
console.log(`\nweight: hand-set → fitted with pull ${PULL}`);
for (const [name, value] of Object.entries(priorWeights)) {
  const now = table[name as SignalName];
  if (Math.abs(now - value) >= 0.05)
    console.log(`  ${name.padEnd(14)} ${value.toFixed(1)} → ${now.toFixed(2)}`);
}
console.log('\nSites left out, lead of the first over the next thing:');
console.log('| lead | most of the words found | about half of them |\n| --- | --- | --- |');
console.log(leadTable(held).join('\n'));
console.log(`\nWhat choose() does, sites left out\n  ${choiceLines(held).join('\n  ')}`);

if (process.argv.includes('--write')) {
  const worth = [recallLine('hand-set', answersBy(priorWeights)), recallLine('fitted', held)];
  console.log(`\nwrote ${await writeTable(table, worth)}`);
}
