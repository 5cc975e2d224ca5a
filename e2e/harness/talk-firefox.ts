/** Talking to the panel in Firefox: what `talk.ts` is for Chromium, with Puppeteer's pages. */
import type { Page } from 'puppeteer-core';
import type { Result, Task } from '../../src/flow';
import type { LookReply, PanelState } from '../../src/messages';
import { say } from './launch-firefox';

declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  windows: { getCurrent(): Promise<{ id: number }> };
};

/** The newest task. */
export async function newest(panel: Page): Promise<Task | undefined> {
  const reply = (await panel.evaluate(async () => {
    const { id } = await browser.windows.getCurrent();
    return browser.runtime.sendMessage({ to: 'background', name: 'open', input: { windowId: id } });
  })) as Result<PanelState>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value.tasks.at(-1);
}

/** Waits until the newest task rests and is over in this sense. */
export async function settled(panel: Page, isOver: (task: Task) => boolean = () => true): Promise<Task> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const task = await newest(panel);
    if (task && task.status.state !== 'running' && isOver(task)) return task;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Still at ${JSON.stringify(await newest(panel))}`);
}

/** Types words and waits until their task has ended or asks for something. */
export async function tell(panel: Page, words: string): Promise<Task> {
  const before = (await newest(panel))?.id;
  await say(panel, words);
  return settled(panel, (task) => task.id !== before);
}

/** Presses Confirm once it is armed. */
export async function confirmYes(panel: Page): Promise<Task> {
  const asked = await newest(panel);
  await panel.bringToFront(); // a yes counts only in a panel that is seen and has the focus
  const yes = await panel.waitForSelector('.confirm .choice.yes[aria-disabled="false"]');
  await yes?.click();
  return settled(panel, (task) => task.status.state !== 'confirming' || task.id !== asked?.id);
}

/** What the panel's `look` finds on the page for these words, best first. */
export async function look(panel: Page, words: string, limit = 50): Promise<LookReply['elements']> {
  const reply = (await panel.evaluate(
    async (words, limit) => {
      const { id } = await browser.windows.getCurrent();
      const input = { words, windowId: id, limit };
      return browser.runtime.sendMessage({ to: 'background', name: 'look', input });
    },
    words,
    limit,
  )) as Result<LookReply>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value.elements;
}
