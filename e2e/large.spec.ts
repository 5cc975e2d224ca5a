/** Ten thousand memories go in from a file and out into one, through Preferences, and none is lost or changed. */
import { readFile } from 'node:fs/promises';
import type { Memory } from '../src/flow';
import { memoryOf } from './bench/sentences';
import { expect, openPanel as reopen, test, type Page } from './harness/chromium';
import { call } from './harness/memories';

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

test('ten thousand memories go in and come out again, whole', async ({ familiar, page, openPanel }) => {
  test.setTimeout(240_000);
  const memories = Array.from({ length: MANY }, (_, n) => memoryOf(n, DAY)).map((memory) => ({
    memory,
    evidence: [{ words: memory.text, turnId: 't', at: memory.createdAt }],
    history: [{ at: memory.createdAt, kind: 'added' }],
  }));
  const file = { format: 'familiar-memories', version: 1, writtenAt: DAY, memories };
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Preferences' }).click();
  await panel.getByRole('button', { name: 'Import a copy…' }).click();
  await panel.getByLabel('The file to import').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await panel.getByRole('button', { name: 'Import 10,000 memories' }).click({ timeout: 60_000 });
  await expect(panel.getByText('10,000 memories imported.')).toBeVisible({ timeout: 90_000 });

  await panel.close();
  const again = await reopen(familiar, page);
  expect((await call(again, 'overview', {})).total).toBe(MANY);
  await again.getByRole('button', { name: 'Preferences' }).click();
  const saving = again.waitForEvent('download', { timeout: 90_000 });
  await pick(again, 'Save a copy (JSON)');
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Copy;
  expect(told(saved)).toEqual(told(file));
});
