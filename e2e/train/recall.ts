/**
 * Learns the meaning of requests and memories from the dev halves of recall, depend and prefer. Reproducible:
 *   npx tsx e2e/train/recall.ts [--exams ../shared/exams] [--all] [--write]
 * Prints the exams' figures with persons, dialogues and cases left out of learning, and with whole subjects left out;
 * then how many memories of the right and of other requests lie above a floor, and with `--write` in small stores, too. `--all` asks every person and not each
 * fifth; `--write` learns from all and writes public/learned/meaning.json.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MeaningTable, Memory, Vector } from '../../src/flow';
import { MEANING_FILE, meaningFile, packTable, unpackTable } from '../../src/memory/meaning-table';
import { nearEnough } from '../../src/memory/recall';
import { relevance } from '../../src/memory/relevance';
import { cachedEncoder } from '../exam/encode';
import { learnedPath } from '../exam/learned';
import { remembered } from '../exam/remembered';
import { ROOT } from '../harness/browsers';
import { seeded } from './boost';
import { learnMeaning } from './meaning';
import { readNeeds, type Need } from './needs';

const FOLDS = 5;
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const needs = readNeeds(resolve(ROOT, argument('--exams') ?? '../shared/exams'));
if (needs.length === 0) {
  console.log('No exam data: nothing to learn.');
  process.exit(0);
}
const texts = [...new Set(['', ...needs.flatMap((n) => [n.words, ...n.before, ...n.memories])])];
const encode = await cachedEncoder();
const vectors = new Map<string, Vector>();
for (let at = 0; at < texts.length; at += 200) {
  const part = texts.slice(at, at + 200);
  (await encode(part)).forEach((vector, i) => vectors.set(part[i] ?? '', vector));
}
const vectorOf = (text: string): Vector => vectors.get(text) ?? new Float32Array();

const lists = new Map<readonly string[], Memory[]>();
function scored(need: Need, table: MeaningTable): number[] {
  const memories = lists.get(need.memories) ?? remembered(need.memories);
  lists.set(need.memories, memories);
  const meanings = {
    request: vectorOf(need.words),
    before: need.before.map(vectorOf),
    of: (memory: Memory) => vectors.get(memory.text),
    table,
  };
  const found = relevance(need.words, memories, meanings);
  return memories.map(({ id }) => found.get(id) ?? -1);
}

interface Answer {
  need: Need;
  scores: number[];
}
const kept = (table: MeaningTable): MeaningTable => unpackTable(packTable(table));
const asks = needs.filter((n) => n.exam !== 'recall' || process.argv.includes('--all') || n.group % 5 === 0);

/** Every need answered by a table that was learned without its part. */
function leftOut(part: (need: Need) => number): Answer[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const table = kept(
      learnMeaning(
        needs.filter((n) => part(n) % FOLDS !== fold),
        vectorOf,
      ),
    );
    return asks
      .filter((n) => part(n) % FOLDS === fold)
      .map((need) => ({ need, scores: scored(need, table) }));
  }).flat();
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const ranked = ({ scores }: Answer): number[] =>
  scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));

function line(title: string, answers: Answer[]): string {
  const of = (exam: Need['exam']): Answer[] => answers.filter(({ need }) => need.exam === exam);
  const recallAt = (exam: Need['exam'], k: number): number =>
    mean(
      of(exam).map((answer) => {
        const first = ranked(answer).slice(0, k);
        const { gold } = answer.need;
        return gold.filter((at) => first.includes(at)).length / Math.min(k, gold.length);
      }),
    );
  const gain = (i: number): number => 1 / Math.log2(i + 2);
  const ndcg = mean(
    of('depend').map((answer) => {
      const { gold } = answer.need;
      const got = ranked(answer)
        .slice(0, 3)
        .reduce((sum, at, i) => sum + (gold.includes(at) ? gain(i) : 0), 0);
      return got / gold.slice(0, 3).reduce((sum, _, i) => sum + gain(i), 0);
    }),
  );
  const [r5, r10, p1, p5, p20] = [
    recallAt('recall', 5),
    recallAt('recall', 10),
    ...[1, 5, 20].map((k) => recallAt('prefer', k)),
  ];
  const show = (value = 0): string => value.toFixed(3);
  return `${title}: recall R@5 ${show(r5)} R@10 ${show(r10)}; depend nDCG@3 ${show(ndcg)}; prefer R@1 ${show(p1)} R@5 ${show(p5)} R@20 ${show(p20)}`;
}

/** Share of needed memories, and of others, above each floor; recall only, whose memories are of many subjects. */
function floors(answers: Answer[]): string[] {
  const all = answers.filter(({ need }) => need.exam === 'recall');
  const share = (gold: boolean, floor: number): number => {
    const values = all.flatMap(({ need, scores }) => scores.filter((_, i) => need.gold.includes(i) === gold));
    return values.filter((value) => value >= floor).length / values.length;
  };
  return [0.2, 0.25, 0.27, 0.28, 0.29, 0.3, 0.31, 0.33, 0.35, 0.4, 0.5].map(
    (floor) =>
      `  ${floor}: needed ${share(true, floor).toFixed(3)}, others ${share(false, floor).toFixed(4)}`,
  );
}

/** The same among few memories, drawn from every tenth person, above what is asked for among so many. */
function smallStores(table: MeaningTable): string[] {
  const random = seeded(1);
  const people = needs.filter(({ exam, group }) => exam === 'recall' && group % 10 === 0);
  return [1, 3, 10, 20, 90].map((size) => {
    const [needed, others]: [boolean[], boolean[]] = [[], []];
    for (const need of people) {
      const order = need.memories.map((_, i) => ({ i, by: random() })).sort((a, b) => a.by - b.by);
      const drawn = order.slice(0, size).map(({ i }) => i);
      const store = { ...need, memories: drawn.map((i) => need.memories[i] ?? '') };
      scored(store, table).forEach((score, at) => {
        const isNeeded = need.gold.includes(drawn[at] ?? -1);
        (isNeeded ? needed : others).push(score >= nearEnough(drawn.length));
      });
    }
    const share = (passed: boolean[]): string => mean(passed.map(Number)).toFixed(4);
    return `  ${size}: needed ${share(needed)}, others ${share(others)}`;
  });
}

console.log(
  line(
    'persons, dialogues and cases left out',
    leftOut((need) => need.group),
  ),
);
const hard = leftOut((need) => need.subject);
console.log(line('subjects left out', hard));
console.log('above a floor, subjects left out:');
console.log(floors(hard).join('\n'));

if (process.argv.includes('--write')) {
  const learned = learnMeaning(needs, vectorOf);
  const shipped = kept(learned);
  console.log(
    line(
      'learned from all, so too good',
      asks.map((need) => ({ need, scores: scored(need, shipped) })),
    ),
  );
  console.log(`among few memories, learned from all:\n${smallStores(shipped).join('\n')}`);
  writeFileSync(learnedPath(MEANING_FILE), await meaningFile(learned));
  console.log(`wrote ${learnedPath(MEANING_FILE)}`);
}
