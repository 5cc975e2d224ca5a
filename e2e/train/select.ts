/**
 * Standing instructions. `npx tsx e2e/train/select.ts` measures on parts of the dev half that share no first utterance
 * with what was learned; `--write` learns from the whole of it and writes `src/memory/select/table.ts`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chancesOf, LIMITS, settingOf } from '../../src/memory/select/choose';
import { knows, selectionOf } from '../../src/memory/select';
import { written as topicLine } from '../../src/memory/select/topics';
import { written as forestLine } from '../../src/memory/select/trees';
import { cachedEncoder } from '../exam/encode';
import { ROOT } from '../harness/browsers';
import { casesIn, fitModels, hash, topicTable, vectorsFor, type Case } from './select-fit';

const FOLDS = 5;
const cases = casesIn(resolve(ROOT, '../shared/exams/select'));
const vectors = await vectorsFor(cases, await cachedEncoder());
if (process.argv.includes('--write')) write();
else measure();

function measure(): void {
  const rows: { c: Case; right: boolean; triggered: boolean; known: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = cases.filter((c) => hash(c.turns[0] ?? '') % FOLDS === fold);
    const outside = cases.filter((c) => !inside.includes(c));
    const topics = topicTable(outside);
    const models = fitModels(outside, vectors, true);
    for (const c of inside) {
      const setting = settingOf(c.turns, c.profile, vectors, topics);
      const { selected } = selectionOf(chancesOf(setting, models), LIMITS.known);
      rows.push({ c, right: isExact(selected, c), triggered: selected.length > 0, known: knows(setting) });
    }
    console.log(`fold ${fold}: ${inside.length} cases, exact so far ${rate(rows.map(({ right }) => right))}`);
  }
  for (const type of new Set(cases.map((c) => c.type)))
    console.log(`${type} ${rate(rows.filter(({ c }) => c.type === type).map(({ right }) => right))}`);
  const none = rows.filter(({ c }) => c.gold.length === 0);
  console.log(`false triggers ${rate(none.map(({ triggered }) => triggered))}`);
  console.log(`requests of known subjects ${rate(rows.map(({ known }) => known))}`);
}

function isExact(selected: readonly number[], { gold }: Case): boolean {
  return selected.length === gold.length && selected.every((i) => gold.includes(i));
}

function rate(rights: readonly boolean[]): string {
  return (rights.filter(Boolean).length / Math.max(1, rights.length)).toFixed(3);
}

function write(): void {
  const topics = topicTable(cases);
  const known = fitModels(cases, vectors, true);
  const fresh = fitModels(cases, vectors, false);
  const line = (name: string, what: string, text: string): string =>
    `\n/** ${what} */\nexport const ${name} =\n  '${text}';\n`;
  const text = [
    '/** Written by `npx tsx e2e/train/select.ts --write`: what selecting standing instructions has learned; `learned.ts` reads it. */\n',
    line('TOPICS', 'Subjects by word.', topicLine(topics)),
    line('KNOWN_FIRST', 'The first look, at subjects it knows.', forestLine(known.first)),
    line('KNOWN_SECOND', 'The second look, at subjects it knows.', forestLine(known.second)),
    line('FRESH_FIRST', 'The first look, at fresh subjects.', forestLine(fresh.first)),
    line('FRESH_SECOND', 'The second look, at fresh subjects.', forestLine(fresh.second)),
  ].join('');
  writeFileSync(resolve(ROOT, 'src/memory/select/table.ts'), text);
  console.log(`${text.length} characters written`);
}
