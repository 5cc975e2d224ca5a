/** The `rank` exam: which element of a real page does an instruction mean? Asked of the installed extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Result } from '../../src/flow';
import type { LookReply } from '../../src/messages';
import { launch, openPanel, type Familiar } from '../harness/launch';
import { serve } from '../harness/server';
import type { ExamOptions } from './options';
import { sourceOf } from './engine';
import { picked, pickTable, type Picked } from './picked';
import { keepIds, idsAt } from './xids';

interface RankCase {
  id: string;
  page: string;
  instruction: string;
}

/** One prediction row: element ids, best first; times in milliseconds. */
export interface RankRow {
  id: string;
  elements: string[];
  observe_ms: number;
  rank_ms: number;
}

/** The scorer looks no further. */
const MOST = 50;

/** Asks the extension for every case, through the panel's own call; one page load a page. */
export async function predict(options: ExamOptions): Promise<RankRow[]> {
  const { data } = options;
  const picks = options.engine === 'none' ? null : await picked(options);
  if (picks) console.log(pickTable(sourceOf(options).name, picks));
  // Choices are sampled; every case is ranked all the same.
  const limit = picks ? undefined : options.limit;
  const lines = readFileSync(join(data, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean);
  const cases = lines.map((line) => JSON.parse(line) as RankCase).slice(0, limit);
  const served = await serve({ folder: join(data, 'pages') });
  const familiar = await launch();
  try {
    const rows = new Map<string, RankRow>();
    for (const [name, asked] of byPage(cases)) {
      for (const row of await onePage(familiar, `${served.url}/${name}.html`, asked)) rows.set(row.id, row);
    }
    return cases.flatMap(({ id }) => rows.get(id) ?? []).map((row) => withPick(row, picks ?? []));
  } finally {
    await familiar.close();
    await served.close();
  }
}

/** What the model picked where a step asks it stands first. */
function withPick(row: RankRow, picks: readonly Picked[]): RankRow {
  const found = picks.find(({ tie }) => tie.open && tie.from === 'rank' && tie.id === row.id);
  const id = typeof found?.pick === 'number' ? found.tie.ids[found.pick] : undefined;
  return id === undefined || id === ''
    ? row
    : { ...row, elements: [id, ...row.elements.filter((other) => other !== id)] };
}

function byPage(cases: RankCase[]): Map<string, RankCase[]> {
  const pages = new Map<string, RankCase[]>();
  for (const one of cases) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  return pages;
}

async function onePage(familiar: Familiar, url: string, asked: RankCase[]): Promise<RankRow[]> {
  const page = await familiar.context.newPage();
  await keepIds(page);
  await page.goto(url);
  const panel = await openPanel(familiar, page);
  const rows: RankRow[] = [];
  for (const { id, instruction } of asked) {
    const reply = await look(panel, instruction);
    if (!reply.ok) {
      // A case without a row counts as wrong; the reason is worth seeing.
      console.error(`rank ${id}: ${reply.error.code} ${reply.error.message}`);
      continue;
    }
    const { elements, observeMs, rankMs } = reply.value;
    const ids = await idsAt(
      page,
      elements.map((e) => e.path),
    );
    rows.push({ id, elements: [...new Set(ids)], observe_ms: observeMs, rank_ms: rankMs });
  }
  await panel.close();
  await page.close();
  return rows;
}

/** Sends from the panel's page the message that the panel itself sends. */
const look = (panel: Page, words: string): Promise<Result<LookReply>> =>
  panel.evaluate(
    async ({ words, limit }) => {
      const { id: windowId } = await chrome.windows.getCurrent();
      const input = { words, windowId: windowId ?? null, limit };
      const message = { to: 'background', name: 'look', input };
      return chrome.runtime.sendMessage<typeof message, Result<LookReply>>(message);
    },
    { words, limit: MOST },
  );
