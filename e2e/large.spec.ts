/**
 * Ten thousand memories go in from a file and out into one, through Preferences: none is lost or changed, others are
 * answered meanwhile, and where the browser stops in the middle nothing of them stays. Undoing that goes in the same way.
 */
import { readFile } from 'node:fs/promises';
import type { Memory } from '../src/flow';
import { memoryOf } from './bench/sentences';
import { expect, openPanel as reopen, test, type Page } from './harness/chromium';
import { call } from './harness/memories';
import { killWorker } from './harness/worker';

const MANY = 10_000;
/** A fixed day: the same file in every run. */
const DAY = Date.UTC(2025, 10, 24);

interface Copy {
  memories: { memory: Memory }[];
}

const pick = async (panel: Page, item: string): Promise<void> => {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: item }).click();
};
/** What is compared: the sentence, what it is about, where it holds and when it was said. */
const told = ({ memories }: Copy): string[] =>
  memories
    .map(({ memory: { text, topic, scope, createdAt } }) => JSON.stringify([text, topic, scope, createdAt]))
    .sort();

/** A file of so many memories. */
function fileOf(count: number) {
  const memories = Array.from({ length: count }, (_, n) => memoryOf(n, DAY)).map((memory) => ({
    memory,
    evidence: [{ words: memory.text, turnId: 't', at: memory.createdAt }],
    history: [{ at: memory.createdAt, kind: 'added' }],
  }));
  return { format: 'familiar-memories', version: 1, writtenAt: DAY, memories };
}

/** Chooses the file in Preferences and begins to take it in. */
async function beginImport(
  panel: Page,
  file: ReturnType<typeof fileOf>,
  open: () => Promise<void>,
): Promise<void> {
  await panel.getByRole('button', { name: 'Preferences' }).click();
  await open();
  await panel.getByLabel('The file to import').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await panel.getByRole('button', { name: /^Import [\d,]+ memories$/ }).click({ timeout: 60_000 });
}

/** Asks how many there are until `enough`; answers every number. */
async function counted(panel: Page, enough: (total: number) => boolean): Promise<number[]> {
  const seen: number[] = [];
  do seen.push((await call(panel, 'overview', {})).total);
  while (!enough(seen.at(-1) ?? 0));
  return seen;
}

test('ten thousand memories go in and come out again, whole', async ({ familiar, page, openPanel }) => {
  test.setTimeout(240_000);
  const file = fileOf(MANY);
  const panel = await openPanel(page);
  const other = await reopen(familiar, page);
  await panel.bringToFront();
  await beginImport(panel, file, () => panel.getByRole('button', { name: 'Import a copy…' }).click());
  const seen = await counted(other, (total) => total === MANY);
  expect(seen.filter((total) => total > 0 && total < MANY).length).toBeGreaterThan(2);
  await expect(panel.getByText('10,000 memories imported.')).toBeVisible({ timeout: 90_000 });

  await panel.close();
  await other.close();
  const again = await reopen(familiar, page);
  expect((await call(again, 'overview', {})).total).toBe(MANY);
  await again.getByRole('button', { name: 'Preferences' }).click();
  const saving = again.waitForEvent('download', { timeout: 90_000 });
  await pick(again, 'Save a copy (JSON)');
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Copy;
  expect(told(saved)).toEqual(told(file));
});

test('an import that the browser stops in the middle leaves what was there, and says so', async ({
  familiar,
  page,
  openPanel,
}) => {
  test.setTimeout(240_000);
  const panel = await openPanel(page);
  await call(panel, 'addMemory', { words: 'I prefer window seats' });
  const other = await reopen(familiar, page);
  await panel.bringToFront();
  await beginImport(panel, fileOf(MANY), () => pick(panel, 'Import a copy…'));
  await counted(other, (total) => total > MANY / 10);
  await killWorker(familiar);
  await panel.close();
  const again = await reopen(familiar, page);
  await again.bringToFront();
  await expect(again.getByText(/An import was cut short/)).toBeVisible({ timeout: 60_000 });
  await counted(again, (total) => total === 1);
  expect((await call(again, 'memories', { query: '' })).map(({ memory }) => memory.text)).toEqual([
    'I prefer window seats',
  ]);
});

test('an import is undone at one press, though the browser stops in the middle of that', async ({
  familiar,
  page,
  openPanel,
}) => {
  test.setTimeout(240_000);
  const some = 3000;
  const panel = await openPanel(page);
  await call(panel, 'addMemory', { words: 'I prefer window seats' });
  const other = await reopen(familiar, page);
  await panel.bringToFront();
  await beginImport(panel, fileOf(some), () => pick(panel, 'Import a copy…'));
  await panel.getByRole('button', { name: /^Undo/ }).click({ timeout: 90_000 });
  const seen = await counted(other, (total) => total < some * 0.8);
  expect(seen.at(-1)).toBeGreaterThan(1);
  await killWorker(familiar);
  await panel.close();
  const again = await reopen(familiar, page);
  await counted(again, (total) => total === 1);
  expect((await call(again, 'memories', { query: '' })).map(({ memory }) => memory.text)).toEqual([
    'I prefer window seats',
  ]);
});
