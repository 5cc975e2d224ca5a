/** Asking the background what Preferences asks. */
import type { Result } from '../../src/flow';
import type { PanelCalls } from '../../src/messages';

/** A page of Playwright or of Puppeteer. */
interface PanelPage {
  evaluate(expression: string): Promise<unknown>;
}

/** One call, as the panel makes it. @throws Error with the words of the failure */
export async function call<Name extends keyof PanelCalls>(
  panel: PanelPage,
  name: Name,
  input: Parameters<PanelCalls[Name]>[0],
): Promise<ReturnType<PanelCalls[Name]>> {
  const message = JSON.stringify({ to: 'background', name, input });
  const answer = await panel.evaluate(`chrome.runtime.sendMessage(${message})`);
  const reply = answer as Result<ReturnType<PanelCalls[Name]>>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
