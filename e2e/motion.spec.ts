/** Pages that never hold still, or mean harm by moving: a step told in words ends in time, and what is said is true. */
import type { Task } from '../src/flow';
import { expect, test, type Familiar, type Page } from './harness/chromium';
import { lastTask, stateOf, tell } from './harness/talk';
import { GO, motions, page } from './motions';

/** A step ends within this, whatever the page does. */
const STEP_MS = 10_000;
/** The panel answers within this meanwhile. */
const PANEL_MS = 2_000;

test.describe.configure({ timeout: 90_000 });

for (const [what, { html, words, done }] of Object.entries(motions))
  test(`motion: ${what}`, async ({ familiar, page: tab, openPanel, serve }) => {
    const { url } = await serve({ routes: { '/': html } });
    tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await tab.goto(url, { waitUntil: 'commit' });
    const { task, errors } = await told(familiar, tab, openPanel, words);
    expect(errors).toEqual([]);
    const heard = tab.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []).catch(() => []); // it left
    const pressed = await Promise.race([heard, late<string[]>(2_000, [])]);
    // Whatever was typed did not stay.
    if (what.includes('emptied')) expect(task.records.at(-1)?.result ?? '').not.toContain("'Ada'");
    if (done === undefined) return;
    if (task.status.state === 'done') {
      expect(pressed).toContain(done);
      // The page is still the same, whatever its address.
      if (what.includes('flaps')) expect(task.records.at(-1)?.result).not.toMatch(/^opened/);
    }
    // Never the wrong one, whatever was said.
    expect(pressed.filter((name) => name !== done)).toEqual([]);
  });

for (const [what, script] of Object.entries({
  alert: `setInterval(() => alert('x'), 5)`,
  confirm: `setInterval(() => confirm('x'), 5)`,
  prompt: `setInterval(() => prompt('x'), 5)`,
  'a question before leaving': `addEventListener('beforeunload', (e) => e.preventDefault()); setInterval(() => { location.href = '/elsewhere'; }, 50)`,
}))
  for (const answered of [true, false])
    test(`motion: a storm of ${what}, ${answered ? 'answered at once' : 'left open'}`, async ({
      familiar,
      page: tab,
      openPanel,
      serve,
    }) => {
      const { url } = await serve({ routes: { '/': page(GO, `setTimeout(() => { ${script} }, 400)`) } });
      tab.on('dialog', (dialog) => {
        if (answered) setTimeout(() => void dialog.dismiss().catch(() => undefined), 20);
      });
      await tab.goto(url, { waitUntil: 'commit' });
      const { errors } = await told(familiar, tab, openPanel, 'click “Go there”');
      expect(errors).toEqual([]);
    });

/** Says the words, and sees to it that the step ends in time, with words of its own, and that the panel lives meanwhile. */
async function told(
  familiar: Familiar,
  page: Page,
  openPanel: (page: Page) => Promise<Page>,
  words: string,
): Promise<{ task: Task; errors: string[] }> {
  const panel = await openPanel(page);
  const errors = await listen(familiar, page, panel);
  await stateOf(panel);
  const telling = tell(panel, words, STEP_MS + 10_000);
  let slowest = 0;
  let running = true;
  const pulse = async (): Promise<void> => {
    while (running) {
      const asked = Date.now();
      await lastTask(panel);
      slowest = Math.max(slowest, Date.now() - asked);
      await panel.waitForTimeout(100);
    }
  };
  const beating = pulse();
  const task = await telling.finally(() => (running = false));
  await beating;
  // By the background's own clock: how long typing and asking take here says nothing of the step.
  const took = task.changedAt - task.turn.at;
  expect(took, JSON.stringify(task.status)).toBeLessThan(STEP_MS + 500);
  expect(slowest).toBeLessThan(PANEL_MS);
  expect(task.status.state).not.toBe('running');
  if (task.status.state === 'failed') {
    expect(task.status.problem.code).not.toBe('unexpected');
    expect(task.status.problem.message.length).toBeGreaterThan(20);
  }
  return { task, errors };
}

/** Everything that is thrown and not caught in the worker, in the panel, and by our script in the page. */
async function listen(familiar: Familiar, page: Page, panel: Page): Promise<string[]> {
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(`panel: ${error.message}`));
  panel.on('console', (said) => {
    if (said.type() === 'error') errors.push(`panel: ${said.text()}`);
  });
  page.on('pageerror', (error) => {
    if (error.stack?.includes('chrome-extension://')) errors.push(`page: ${error.stack}`);
  });
  page.on('console', (said) => {
    if (said.text().includes('[familiar]')) errors.push(`page: ${said.text()}`);
  });
  for (const worker of familiar.context.serviceWorkers())
    worker.on('console', (said) => {
      if (said.type() === 'error') errors.push(`worker: ${said.text()}`);
    });
  return Promise.resolve(errors);
}

const late = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));
