/** The `act` exam: MiniWoB++ instructions typed into the real panel, done by the installed extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Task } from '../../src/flow';
import { launch, openPanel } from '../harness/launch';
import { episodeEnd, miniwobPages, startEpisode } from '../harness/miniwob';
import { serve } from '../harness/server';
import { confirmYes, tell } from '../harness/talk';
import type { ExamOptions } from './options';

/** One prediction row of the contract. */
export interface ActRow {
  task: string;
  seed: number;
  reward: number;
  actions: number;
  ms: number;
  asked: boolean;
  /** How it ended, for reading; the scorer ignores it. */
  end: string;
  utterance: string;
}

/** A person says yes to what they asked for; more questions than this and they would give up. */
const MOST_CONFIRMS = 12;
const EPISODE_MS = 40_000;

/** Runs every task of DIR with each seed; a fresh conversation for each episode. */
export async function predict({ data, limit, seeds = [0, 4] }: ExamOptions): Promise<ActRow[]> {
  const pages = miniwobPages();
  if ('missing' in pages) throw new Error(`The act exam needs the MiniWoB++ pages: ${pages.missing}`);
  const only = process.env['FAMILIAR_ACT_TASKS']?.split(',');
  const all = readFileSync(join(data, 'tasks.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { task: string }).task);
  const tasks = all.filter((task) => !only || only.includes(task)).slice(0, limit);
  const served = await serve({ folder: pages.folder });
  const rows: ActRow[] = [];
  try {
    for (const task of tasks) rows.push(...(await episodes(served.url, task, seeds)));
  } finally {
    await served.close();
  }
  return rows;
}

/** A browser for each task: what one page leaves behind must not help or hurt the next. */
async function episodes(url: string, task: string, [first, last]: [number, number]): Promise<ActRow[]> {
  const familiar = await launch({ viewport: { width: 500, height: 400 } });
  const rows: ActRow[] = [];
  try {
    const page = await familiar.context.newPage();
    const panel = await openPanel(familiar, page);
    for (let seed = first; seed <= last; seed += 1) {
      const row = await episode(page, panel, url, task, seed);
      console.error(`act ${task} ${seed}: ${row.reward} (${row.actions} actions, ${row.ms} ms) ${row.end}`);
      rows.push(row);
    }
  } finally {
    await familiar.close();
  }
  return rows;
}

async function episode(page: Page, panel: Page, url: string, task: string, seed: number): Promise<ActRow> {
  const utterance = await startEpisode(page, url, task, seed);
  const began = Date.now();
  const base = { task, seed, utterance };
  try {
    let ended = await tell(panel, utterance, EPISODE_MS);
    for (let i = 0; ended.status.state === 'confirming' && i < MOST_CONFIRMS; i += 1)
      ended = await confirmYes(panel);
    const { reward } = await outcome(page);
    const asked = ended.status.state === 'asking';
    return {
      ...base,
      reward,
      actions: ended.records.length,
      ms: Date.now() - began,
      asked,
      end: endOf(ended),
    };
  } catch (error) {
    const end = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...base, reward: 0, actions: 0, ms: Date.now() - began, asked: false, end };
  }
}

/** Some pages end a moment after the last act. */
async function outcome(page: Page): Promise<{ reward: number }> {
  for (let i = 0; i < 10; i += 1) {
    const { done, reward } = await episodeEnd(page);
    if (done) return { reward };
    await page.waitForTimeout(50);
  }
  return { reward: 0 };
}

function endOf({ status, records, plan }: Task): string {
  const did = records.map((r) => `${r.what}${r.status === 'done' ? '' : ` [${r.status}]`}`).join('; ');
  const said =
    status.state === 'failed'
      ? status.problem.message
      : status.state === 'asking'
        ? status.question.text
        : '';
  return `${status.state} ${said} | ${did} | ${plan.map((s) => s.words).join(' / ')}`;
}
