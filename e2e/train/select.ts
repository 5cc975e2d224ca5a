/**
 * Standing instructions. `npx tsx e2e/train/select.ts` measures on parts of the dev half that share no first utterance
 * with what was learned; `--write` learns from the whole of it and writes `public/learned/select.json`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chancesOf, LIMITS, settingOf } from '../../src/memory/select/choose';
import { knows, selectionOf } from '../../src/memory/select';
import { SELECT_FILE, selectFile } from '../../src/memory/select/learned';
import { cachedEncoder } from '../exam/encode';
import { learnedPath } from '../exam/learned';
import { ROOT } from '../harness/browsers';
import { casesIn, fitModels, hash, taughtBy, topicTable, vectorsFor, type Case } from './select-fit';
import { kindTable, slotTable } from './select-kinds';

const FOLDS = 5;
const cases = casesIn(resolve(ROOT, '../shared/exams/select'));
const vectors = await vectorsFor(cases, await cachedEncoder());
if (process.argv.includes('--write')) await write();
else measure();

function measure(): void {
  const rows: { c: Case; right: boolean; triggered: boolean; known: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = cases.filter((c) => hash(c.turns[0] ?? '') % FOLDS === fold);
    const outside = cases.filter((c) => !inside.includes(c));
    const taught = taughtBy(outside, vectors, true);
    const models = fitModels(outside, vectors, true);
    for (const c of inside) {
      const setting = settingOf(c.turns, c.profile, vectors, taught);
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

async function write(): Promise<void> {
  const file = await selectFile({
    topics: topicTable(cases),
    kinds: kindTable(cases, vectors),
    slots: slotTable(cases, vectors),
    known: fitModels(cases, vectors, true),
    fresh: fitModels(cases, vectors, false),
  });
  writeFileSync(learnedPath(SELECT_FILE), file);
  console.log(`${file.length} characters written`);
}
