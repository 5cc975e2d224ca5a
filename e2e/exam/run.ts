/**
 * `npm run exam -- NAME`: asks Familiar every case of an exam, writes one row a case, and prints the line of
 * the exams' own scorer, which alone decides. The exams are research data that lives beside this repository.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../../src/build/build';
import { ROOT } from '../harness/browsers';
import { learning } from './learning';
import { readOptions, USAGE, type Exam } from './options';
import { roles } from './roles';

const EXAMS = resolve(ROOT, '../shared/exams');
/** These ask the installed extension, so it is built first. */
const IN_BROWSER = ['rank', 'fields', 'observe', 'act', 'safety'];
/** These need no browser. */
const IN_NODE = ['next', 'select', 'recall', 'depend', 'prefer', 'mood', 'ask'];

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // What was begun, a server of pages say, may still be open and would keep it from ending.
  process.exit(1);
}

async function main(): Promise<void> {
  const { name, out, data = resolve(EXAMS, name), ...options } = optionsOrUsage();
  // Its sentences are part of the repository, and it scores itself.
  if (name === 'learning') {
    console.log(learning());
    return;
  }
  // The same, with a real model.
  if (name === 'roles') {
    process.chdir(ROOT);
    await build({ test: true });
    console.log(await roles(options));
    return;
  }
  const file = resolve(import.meta.dirname, `${name}.ts`);
  if (!existsSync(file))
    throw new Error(`The exam "${name}" is not wired yet. Wired: ${wired().join(', ')}.`);
  if (!existsSync(data))
    throw new Error(`There is no exam data in ${data}. Give its folder with --data DIR.`);
  const scorer = [resolve(dirname(data), 'score.mjs'), resolve(EXAMS, 'score.mjs')].find(existsSync);
  if (!scorer) throw new Error(`There is no score.mjs beside ${data} or in ${EXAMS}.`);

  if (IN_BROWSER.includes(name)) {
    process.chdir(ROOT);
    await build({ test: true });
  }
  const { predict, report } = (await import(pathToFileURL(fileOf(name)).href)) as Exam;
  const started = performance.now();
  const rows = await predict({ data: resolve(data), ...options });
  const seconds = Math.round((performance.now() - started) / 1000);

  const target = resolve(out ?? resolve(ROOT, `e2e/out/exam/${name}.jsonl`));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  console.log(`${rows.length} rows in ${seconds} s → ${target}`);
  if (options.limit !== undefined && options.engine === 'none')
    console.log(`Only the first ${options.limit} cases were asked; the rest count as wrong.`);
  if (report) console.log(report(rows));
  // The scorer has no line for an exam whose table says it all.
  if (!report || readFileSync(scorer, 'utf8').includes(`  ${name}(`))
    console.log(
      execFileSync(process.execPath, [scorer, name, resolve(data), target], { encoding: 'utf8' }).trim(),
    );
}

function optionsOrUsage(): ReturnType<typeof readOptions> {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\n${USAGE}\nWired: ${wired().join(', ')}.`, { cause: error });
  }
}

function wired(): string[] {
  return [...IN_BROWSER, ...IN_NODE].filter((name) => existsSync(fileOf(name)));
}

function fileOf(name: string): string {
  return resolve(import.meta.dirname, `${name}.ts`);
}
