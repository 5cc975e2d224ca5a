/** Documents of the extension that stand in no tab, which Playwright does not show: the one that runs models. */
import type { Familiar } from './launch';

interface Answer {
  id: number;
  result?: { result: { value: unknown }; exceptionDetails?: { text: string } };
}

const targetOf = async ({ cdp, address }: Familiar, path: string) =>
  (await cdp.send('Target.getTargets')).targetInfos.find(({ url }) => url === address(path));

/** Whether the document at `path` is there. */
export const isOpen = async (familiar: Familiar, path: string): Promise<boolean> =>
  (await targetOf(familiar, path)) !== undefined;

/**
 * Evaluates an expression in the document at `path` and waits for what it promises.
 * @throws Error when there is no such document, or the expression throws
 */
export async function evaluateIn(familiar: Familiar, path: string, expression: string): Promise<unknown> {
  const { cdp } = familiar;
  const target = await targetOf(familiar, path);
  if (!target) throw new Error(`${path} is not open`);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId });
  const answer = new Promise<Answer>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', (told) => {
      if (told.sessionId === sessionId) resolve(JSON.parse(told.message) as Answer);
    });
  });
  const params = { expression, awaitPromise: true, returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message });
  const { result } = await answer;
  await cdp.send('Target.detachFromTarget', { sessionId });
  if (!result || result.exceptionDetails) throw new Error(result?.exceptionDetails?.text ?? 'no answer');
  return result.result.value;
}
