/**
 * `test` for pages built with a library: `on('name')` serves `pages/name.tsx`, opens it with the panel behind it,
 * and tells words, the framework's own state (`window.state()` of the page), and what the panel said of an act.
 */
import { test as base, expect, openPanel as open, type Page } from '../harness/chromium';
import type { Route } from '../harness/server';
import { confirmYes, stateOf, tell as say } from '../harness/talk';
import type { StepRecord, Task } from '../../src/flow';
import { bundle } from './bundle';

/** A page of a library, open in a browser with Familiar in it. */
export interface Stage {
  page: Page;
  panel: Page;
  /** What `window.state()` of the page answers: the framework's own state, never the DOM's. */
  state: () => Promise<unknown>;
  /** Types words into the panel, says yes where it asks for one, and answers the finished task. */
  tell: (words: string) => Promise<Task>;
  /** Tells words, expects every step done with one line on what changed, and answers the last step's record. */
  done: (words: string) => Promise<StepRecord>;
  /** Tells words and expects that nothing is claimed: the task failed, or says that nothing changed. */
  refused: (words: string) => Promise<string>;
}

declare global {
  interface Window {
    /** The framework's own state: what its program would send to a server. */
    state: () => unknown;
  }
}

export const test = base.extend<{ on: (name: string, routes?: Record<string, Route>) => Promise<Stage> }>({
  on: async ({ familiar, page, serve }, use) => {
    await use(async (name, routes = {}) => {
      const script = await bundle(name);
      const { url } = await serve({
        routes: {
          ...routes,
          [`/${name}`]: document(name),
          '/page.js': (_request, response) =>
            void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script),
        },
      });
      await page.goto(`${url}/${name}`);
      await page.waitForFunction(() => typeof window.state === 'function');
      const panel = await open(familiar, page);
      return stage(page, panel);
    });
  },
});

export { expect };

function stage(page: Page, panel: Page): Stage {
  const state = (): Promise<unknown> => page.evaluate(() => window.state());
  const tell = async (words: string): Promise<Task> => {
    const task = await say(panel, words);
    return task.status.state === 'confirming' ? confirmYes(panel) : task;
  };
  const done = async (words: string): Promise<StepRecord> => {
    const task = await tell(words);
    expect(outcome(task), words).toBe('done');
    const record = task.records.at(-1);
    if (!record) throw new Error(`No step was taken for: ${words}`);
    expect(record.status, `${words}: ${record.result}`).toBe('done');
    expect(record.result, words).toMatch(/^[^\n]{3,160}$/);
    expect((await stateOf(panel)).trouble).toBeNull();
    return record;
  };
  const refused = async (words: string): Promise<string> => {
    const task = await tell(words);
    const last = task.records.at(-1);
    expect(task.status.state === 'done' && last?.status === 'done', `${words}: ${outcome(task)}`).toBe(false);
    return `${outcome(task)} ${last?.result ?? ''}`;
  };
  return { page, panel, state, tell, done, refused };
}

/** The state of a task with what stopped it, so that a failing test tells why. */
function outcome({ status, records }: Task): string {
  if (status.state === 'failed') return `failed: ${status.problem.code}: ${status.problem.message}`;
  if (status.state === 'asking') return `asking: ${JSON.stringify(status.question)}`;
  return status.state === 'done' ? 'done' : `${status.state} after ${JSON.stringify(records.at(-1))}`;
}

const document = (name: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<body><main><h1>${name}</h1><div id="root"></div></main><script src="/page.js"></script>`;
