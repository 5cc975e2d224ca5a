/**
 * The real side panel, opened by the real toolbar button: the one way to test activeTab and what the shipped
 * manifest grants. Playwright does not know the panel as a page, so it is spoken to by the browser's protocol.
 */
import type { CDPSession, Page } from 'playwright';
import type { Familiar } from './launch';

export interface SidePanel {
  /** Value of an expression in the panel; promises are awaited. It must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Types words into the composer and presses Enter. */
  say(words: string): Promise<void>;
  /** Clicks the middle of the last element that fits the selector, as a mouse does, once it is there. */
  click(selector: string): Promise<void>;
  /** A PNG of the panel. */
  screenshot(): Promise<Buffer>;
}

/**
 * Presses the toolbar button while `page` is in front and waits for the side panel.
 * @throws Error when no panel opens within 10 s
 */
export async function openSidePanel(familiar: Familiar, page: Page): Promise<SidePanel> {
  await page.bringToFront();
  const { cdp } = familiar;
  const before = await panelTargets(familiar);
  await cdp.send('Extensions.triggerAction', {
    id: familiar.extensionId,
    targetId: await frontTab(cdp, page.url()),
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const targetId = (await panelTargets(familiar)).find((id) => !before.includes(id));
    if (targetId !== undefined) return attach(cdp, targetId);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The toolbar button opened no side panel.');
}

async function panelTargets({ cdp, address }: Familiar): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos
    .filter(({ url }) => url.startsWith(address('panel.html')))
    .map(({ targetId }) => targetId);
}

/** The tab in front; where several windows are open, that of the window that shows `url`. */
async function frontTab(cdp: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // The protocol's types call every value a string; this one is a boolean.
  const fronts = targetInfos.filter(({ embedderData }) => String(embedderData?.tabActive) === 'true');
  const front = fronts.find((tab) => tab.url === url) ?? fronts[0];
  if (!front) throw new Error('No tab is in front.');
  return front.targetId;
}

async function attach(cdp: CDPSession, targetId: string): Promise<SidePanel> {
  // Not flattened: Playwright drops messages of sessions that it did not open.
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const hear = (event: { sessionId: string; message: string }) => {
        const reply = JSON.parse(event.message) as {
          id?: number;
          result?: Record<string, unknown>;
          error?: object;
        };
        if (event.sessionId !== sessionId || reply.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', hear);
        if (reply.result) resolve(reply.result);
        else reject(new Error(`${method}: ${JSON.stringify(reply.error)}`));
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });

  const evaluate = async (expression: string): Promise<unknown> => {
    const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (reply['exceptionDetails'])
      throw new Error(`In the side panel: ${JSON.stringify(reply['exceptionDetails'])}`);
    return (reply['result'] as { value?: unknown }).value;
  };
  const key = (type: string) =>
    send('Input.dispatchKeyEvent', {
      type,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
      text: '\r',
    });
  // What has just opened may still be the empty document before the panel.
  await evaluate(whole);
  return {
    evaluate,
    async say(words) {
      // A panel that has just opened asks for the conversation before it draws the box.
      await evaluate(middleOf('.composer textarea'));
      await evaluate(`document.querySelector('.composer textarea').focus()`);
      await send('Input.insertText', { text: words });
      await key('keyDown');
      await key('keyUp');
    },
    async click(selector) {
      const { x, y } = (await evaluate(middleOf(selector))) as { x: number; y: number };
      const button = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}

/** Waits up to 10 s until the document has its end. */
const whole = `(async () => {
  for (let tries = 0; tries < 200 && !(document.body && document.readyState === 'complete'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
})()`;

/** Waits up to 10 s for the element, brings it into view, and answers its middle. */
const middleOf = (selector: string): string => `(async () => {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1);
    if (found) {
      found.scrollIntoView({ block: 'nearest' });
      await new Promise(requestAnimationFrame);
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('not in the panel: ' + ${JSON.stringify(selector)});
})()`;
