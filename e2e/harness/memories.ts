/** Asking the background what Preferences asks. */
import type { Result } from '../../src/flow';
import type { PanelCalls } from '../../src/messages';

interface PanelPage {
  evaluate<T, A>(job: (input: A) => Promise<T>, input: A): Promise<T>;
}

/** One call, as the panel makes it. @throws Error with the words of the failure */
export async function call<Name extends keyof PanelCalls>(
  panel: PanelPage,
  name: Name,
  input: Parameters<PanelCalls[Name]>[0],
): Promise<ReturnType<PanelCalls[Name]>> {
  const reply = await panel.evaluate(
    (message) => chrome.runtime.sendMessage<unknown, Result<ReturnType<PanelCalls[Name]>>>(message),
    { to: 'background', name: name, input: input },
  );
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
