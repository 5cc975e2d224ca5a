/** How long the files of Preferences take when there is very much in them: saving a copy of all, and taking one in. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { FILE_VERSION, FORMAT, type MemoryFile } from '../../src/store/file';
import { launch, openPanel, type Familiar } from '../harness/launch';
import { heap } from './heap';
import { memoryOf } from './sentences';
import type { Row } from './table';

/** Taking in and saving may take minutes on a busy machine. */
const PATIENCE = { timeout: 600_000 };

/** Imports a file of so many memories into an empty store, looks at it a second time, and saves a copy of all. */
export async function files(count = 100_000): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'familiar-bench-'));
  const familiar = await launch();
  try {
    const file = join(folder, 'copy.json');
    await writeFile(file, fileOf(count));
    return await measure(familiar, file, count);
  } finally {
    await familiar.close();
    await rm(folder, { recursive: true });
  }
}

function fileOf(count: number): string {
  const now = Date.now();
  const memories = Array.from({ length: count }, (_, n) => {
    const memory = memoryOf(n, now);
    const at = memory.changedAt;
    return {
      memory,
      evidence: [{ words: memory.text, turnId: '', at }],
      history: [{ at, kind: 'added' as const }],
    };
  });
  return JSON.stringify({
    format: FORMAT,
    version: FILE_VERSION,
    writtenAt: now,
    memories,
  } satisfies MemoryFile);
}

async function measure(familiar: Familiar, file: string, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  const page = await familiar.context.newPage();
  const panel = await openPanel(familiar, page);
  const other = await openPanel(familiar, page);
  await other.evaluate(asking);
  const waited = async (what: string, job: () => Promise<unknown>): Promise<void> => {
    await other.evaluate('globalThis.longest = 0');
    const began = performance.now();
    await job();
    const values = [(performance.now() - began) / 1000];
    rows.push({ what, unit: 's', goal: null, values });
    const longest = await other.evaluate<number>('globalThis.longest');
    rows.push({
      what: '  longest wait of another question meanwhile',
      unit: 'ms',
      goal: null,
      values: [longest],
    });
    const used = await heap(familiar);
    rows.push({ what: '  heap of the background afterwards', unit: 'MB', goal: null, values: [used.heap] });
  };
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Preferences' }).click();
  await panel.getByRole('button', { name: 'Import a copy…' }).click();
  const title = panel.getByRole('heading', { name: /new, .*here already/ });
  await waited(`import of ${count}: choosing the file → preview`, async () => {
    await panel.getByLabel('The file to import').setInputFiles(file);
    await title.waitFor(PATIENCE);
  });
  await waited(`import of ${count}: taking it in`, async () => {
    await panel.getByRole('button', { name: /^Import [\d,]+ memories$/ }).click();
    await panel.getByText('memories imported.').waitFor(PATIENCE);
  });
  await more(panel, 'Import a copy…');
  await waited('the same file once more: preview', async () => {
    await panel.getByLabel('The file to import').setInputFiles(file);
    await panel.getByRole('button', { name: 'Nothing to import' }).waitFor(PATIENCE);
  });
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await waited('saving a copy of all (JSON)', async () => {
    const download = panel.waitForEvent('download', PATIENCE);
    await more(panel, 'Save a copy (JSON)');
    await (await download).path();
  });
  return rows;
}

async function more(panel: Page, item: string): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: item }).click();
}

/** Runs in another panel: asks a small question again and again, and keeps how long the longest answer took. */
function asking(): void {
  const state = globalThis as unknown as { longest: number };
  state.longest = 0;
  const ask = async (): Promise<void> => {
    const began = performance.now();
    await chrome.runtime.sendMessage({ to: 'background', name: 'memories', input: { query: '', limit: 1 } });
    state.longest = Math.max(state.longest, performance.now() - began);
    setTimeout(() => void ask(), 20);
  };
  void ask();
}
