/** One episode of MiniWoB++: the instruction typed, questions answered as somebody would who wants it done, the reward read. */
import type { Page } from 'playwright';
import type { Task } from '../../../src/flow';
import { episodeEnd, startEpisode } from '../../harness/miniwob';
import { confirmYes, takeFirst, tell } from '../../harness/talk';

/** One prediction row of the contract. */
export interface ActRow {
  task: string;
  seed: number;
  reward: number;
  actions: number;
  ms: number;
  asked: boolean;
  /** Questions in which a model proposed the first answer, which was then given. The scorer ignores this and what follows. */
  advised: number;
  /** How it ended, for reading. */
  end: string;
  utterance: string;
}

/** What to do; `slow`: a language model on the processor may be asked. */
export interface Episode {
  url: string;
  task: string;
  seed: number;
  slow: boolean;
}

/** A person says yes to what they asked for; more questions than this and they would give up. */
const MOST_ANSWERS = 12;
/** How long the page and the extension may take, in ms. */
const PATIENCE = { quick: { page: 60_000, turn: 40_000 }, slow: { page: 900_000, turn: 300_000 } };

/** Runs it. What breaks on the way counts as not done and says why. */
export async function episode(page: Page, panel: Page, { url, task, seed, slow }: Episode): Promise<ActRow> {
  const patience = PATIENCE[slow ? 'slow' : 'quick'];
  const utterance = await startEpisode(page, url, task, seed, patience.page);
  const began = Date.now();
  const base = { task, seed, utterance };
  let advised = 0;
  try {
    let ended = await tell(panel, utterance, patience.turn);
    for (let i = 0; i < MOST_ANSWERS; i += 1) {
      if (ended.status.state === 'confirming') ended = await confirmYes(panel);
      else if (ended.status.state === 'asking' && ended.status.question.advised) {
        advised += 1;
        ended = await takeFirst(panel, patience.turn);
      } else break;
    }
    const { reward } = await outcome(page);
    const asked = ended.status.state === 'asking';
    const actions = ended.records.length;
    return { ...base, reward, actions, ms: Date.now() - began, asked, advised, end: endOf(ended) };
  } catch (error) {
    const end = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...base, reward: 0, actions: 0, ms: Date.now() - began, asked: false, advised, end };
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
