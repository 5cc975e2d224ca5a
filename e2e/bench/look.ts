/** The panel's `look` call, sent from the panel's own page. */
import type { Page } from 'playwright';
import type { Result } from '../../src/flow';
import type { LookReply } from '../../src/messages';

/** How the page's elements rank for some words, with the times it took. */
export async function look(panel: Page, words: string): Promise<LookReply> {
  const reply = await panel.evaluate(async (words) => {
    const { id } = await chrome.windows.getCurrent();
    const message = { to: 'background', name: 'look', input: { words, windowId: id ?? null, limit: 5 } };
    return chrome.runtime.sendMessage<typeof message, Result<LookReply>>(message);
  }, words);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
