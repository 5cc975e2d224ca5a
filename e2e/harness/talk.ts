/** Talking to the panel as a person does, and reading what it shows: shared by specs, exams, the bench and the demo. */
import type { Page } from 'playwright';
import type { Result, Task } from '../../src/flow';
import type { PanelState } from '../../src/messages';
import { delivered } from './delivered';
import { say } from './launch';

/** The state that the panel shows, asked for with its own message. */
export async function stateOf(panel: Page): Promise<PanelState> {
  const open = () =>
    panel.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      const message = { to: 'background', name: 'open', input: { windowId: id ?? null } };
      return chrome.runtime.sendMessage<typeof message, Result<PanelState>>(message);
    });
  const reply = await delivered(open);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

/** The newest task. */
export async function lastTask(panel: Page): Promise<Task | undefined> {
  return (await stateOf(panel)).tasks.at(-1);
}

/**
 * Types words and waits until their task has ended or asks for something.
 * @throws Error when it is still running after `ms`
 */
export async function tell(panel: Page, words: string, ms = 30_000): Promise<Task> {
  const before = (await lastTask(panel))?.id;
  await say(panel, words);
  return settled(panel, before, ms);
}

/** Waits until the task after `before` (or the newest one) is no longer running. */
export async function settled(panel: Page, before?: string, ms = 30_000): Promise<Task> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    const task = await lastTask(panel);
    if (task && task.id !== before && task.status.state !== 'running') return task;
    await panel.waitForTimeout(30);
  }
  throw new Error(`Still running after ${ms} ms: ${JSON.stringify(await lastTask(panel))}`);
}

/** Presses Confirm once it is armed, as a person does, and waits for what comes of it. */
export async function confirmYes(panel: Page): Promise<Task> {
  const asked = await lastTask(panel);
  const nonce = nonceOf(asked);
  await panel.locator('.confirm .choice.yes[aria-disabled="false"]').last().click();
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const task = await lastTask(panel);
    if (task && task.status.state !== 'running' && nonceOf(task) !== nonce) return task;
    await panel.waitForTimeout(30);
  }
  throw new Error(`Nothing came of the yes: ${JSON.stringify(asked?.status)}`);
}

/** Presses the first of what a question offers, and waits for what comes of it. @throws Error when nothing does in `ms` */
export async function takeFirst(panel: Page, ms = 30_000): Promise<Task> {
  const id = questionOf(await lastTask(panel));
  await panel.locator('.ask .option').first().click();
  for (const end = Date.now() + ms; Date.now() < end;) {
    const task = await lastTask(panel);
    if (task && task.status.state !== 'running' && questionOf(task) !== id) return task;
    await panel.waitForTimeout(30);
  }
  throw new Error(`Nothing came of the answer: ${JSON.stringify((await lastTask(panel))?.status)}`);
}

const questionOf = (task: Task | undefined): string | null =>
  task?.status.state === 'asking' ? task.status.question.id : null;

const nonceOf = (task: Task | undefined): string | null =>
  task?.status.state === 'confirming' ? task.status.confirm.nonce : null;
