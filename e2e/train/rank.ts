/**
 * Looks for better ranking weights, and says how sure a lead is. Reproducible, changes nothing:
 *   npx tsx e2e/train/rank.ts [--data ../shared/exams/rank] [--anew]
 * Prints recall with the hand-set weights, with fitted ones on sites left out of fitting, the fitted weights, and how
 * often the first element is right at a given lead (the table in src/rank/choice.ts).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { understand } from '../../src/language/commands';
import { choose, mergeTwins } from '../../src/rank/choice';
import { lookQuery } from '../../src/rank/query';
import { lookingOf, rank, readSignals } from '../../src/rank/rank';
import { weights } from '../../src/rank/weights';
import { ROOT } from '../harness/browsers';
import { firstRight, fit, type Choice } from './fit';
import { observePages } from './pages';
import { sitesOf } from './sites';

interface Case {
  id: string;
  page: string;
  instruction: string;
  gold: string[];
  also?: string[];
}

const FOLDS = 8;
const PULLS = [0.3, 0.1, 0.03, 0.01];
const LEADS = [0, 0.1, 0.3, 0.5, 0.7, 1, 2, 3, 5, Infinity];

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const data = resolve(ROOT, argument('--data') ?? '../shared/exams/rank');
if (!existsSync(data)) {
  console.log(`No data at ${data}: nothing to fit.`);
  process.exit(0);
}
const cases = readFileSync(join(data, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const pages = await observePages(data, process.argv.includes('--anew'));

const asked = cases.flatMap((one) => {
  const seen = pages[one.page];
  if (!seen) return [];
  const query = lookQuery(understand(one.instruction).steps[0]?.command, one.instruction);
  const ok = new Set([...one.gold, ...(one.also ?? [])]);
  const isRight = (ref: string): boolean => ok.has(seen.ids[ref] ?? '');
  const looking = lookingOf(seen.page, query);
  const choice: Choice = {
    rows: looking.facts.all.map((f) => readSignals(f, looking)),
    right: looking.facts.all.map((f) => isRight(f.element.ref)),
  };
  return [{ one, query, page: seen.page, isRight, choice }];
});

const recall = (label: string, at: number[]): void => {
  const shares = [1, 5, 10, 20].map(
    (k) => `R@${k} ${(at.filter((a) => a >= 0 && a < k).length / at.length).toFixed(3)}`,
  );
  console.log(`${label.padEnd(34)} ${shares.join('  ')}`);
};

console.log(`${asked.length} cases, lenient`);
recall(
  'hand-set',
  asked.map(({ choice }) => firstRight(choice, weights)),
);

const sites = sitesOf(pages);
for (const pull of PULLS) {
  const at: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(sites.filter((_, i) => i % FOLDS === fold).flat());
    const learned = fit(
      asked.filter((a) => !held.has(a.one.page)).map((a) => a.choice),
      weights,
      { pull },
    );
    for (const a of asked) if (held.has(a.one.page)) at.push(firstRight(a.choice, learned));
  }
  recall(`fitted, pull ${pull}, sites left out`, at);
}

const fitted = fit(
  asked.map((a) => a.choice),
  weights,
  { pull: 0.03 },
);
console.log('\nweight: hand-set → fitted with pull 0.03');
for (const [name, value] of Object.entries(weights)) {
  const now = fitted[name] ?? 0;
  if (Math.abs(now - value) >= 0.05)
    console.log(`  ${name.padEnd(14)} ${value.toFixed(1)} → ${now.toFixed(2)}`);
}

console.log('\nlead of the first over the next thing: right / cases');
const leads = asked.map(({ page, query, isRight }) => {
  const [first, second] = mergeTwins(rank(page, query));
  return {
    lead: (first?.score ?? 0) - (second?.score ?? -10),
    right: first ? isRight(first.element.ref) : false,
  };
});
LEADS.slice(0, -1).forEach((from, i) => {
  const to = LEADS[i + 1] ?? Infinity;
  const here = leads.filter((l) => l.lead >= from && l.lead < to);
  console.log(`  ${from} – ${to}: ${here.filter((l) => l.right).length} / ${here.length}`);
});

console.log('\nwhat choose() does: right / cases');
const decided = new Map<string, { right: number; all: number }>();
for (const { page, query, isRight } of asked) {
  const choice = choose(rank(page, query), query);
  const shown =
    choice.kind === 'sure' ? [choice.best] : choice.kind === 'unsure' ? choice.among : choice.nearest;
  const count = decided.get(choice.kind) ?? { right: 0, all: 0 };
  count.all++;
  if (shown.some((r) => isRight(r.element.ref))) count.right++;
  decided.set(choice.kind, count);
}
for (const [kind, { right, all }] of decided) console.log(`  ${kind}: ${right} / ${all}`);
