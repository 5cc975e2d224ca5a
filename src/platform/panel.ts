/** The panel's line to the background: calls, and a port that pushes state. The only platform file panel code needs. */
import { fail, type Result } from '../flow';
import type { PanelCalls, ToPanel } from '../messages';
import { browser, openSidePanel as openPanelOf } from './browser';
import { hearDocument } from './files';
import { waited } from './lasting';
import { parcelled } from './parcel';
import { fireAndForget, report } from './report';
import { caller } from './wire';

/** Chrome stops an idle worker after 30 s; a message well before keeps a task alive while somebody looks at it. */
const PING_MS = 20_000;
const RECONNECT_MS = 300;

export interface PanelConnection {
  call: <K extends keyof PanelCalls>(
    name: K,
    input: Parameters<PanelCalls[K]>[0],
  ) => Promise<Result<ReturnType<PanelCalls[K]>>>;
  close: () => void;
}

/**
 * Connects to the background, reconnecting when it was restarted; `onMessage` gets every pushed state, and `onAgain` hears
 * that a new life of it was connected to: what the old one was about to tell is lost.
 */
export function connectPanel(onMessage: (message: ToPanel) => void, onAgain: () => void): PanelConnection {
  let closed = false;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const open = (): void => {
    if (closed) return;
    port = browser.runtime.connect({ name: 'panel' });
    const opened = port;
    opened.onMessage.addListener((message: unknown) => onMessage(message as ToPanel));
    // The window decides which page this panel is about.
    fireAndForget(
      windowId().then((id) => id !== null && opened.postMessage(id)),
      'tellWindow',
    );
    port.onDisconnect.addListener(() => {
      port = null;
      setTimeout(() => {
        open();
        if (!closed) onAgain();
      }, RECONNECT_MS);
    });
  };
  open();
  // How models stand comes from their own document, so that a download wakes no sleeping background.
  const deaf = hearDocument((message) => onMessage(message as ToPanel));
  const ping = setInterval(() => port?.postMessage('ping'), PING_MS);
  const send = caller<PanelCalls>(
    'background',
    parcelled(
      waited(async (message) => {
        // In which window it is asked decides what may be kept of it.
        const from = await windowId().catch(() => null);
        return browser.runtime.sendMessage({ ...(message as object), from });
      }),
    ),
  );
  return {
    call: async (name, input) => {
      try {
        return (await send(name, input as never)) as never;
      } catch (error) {
        report(error, `panel.${name}`);
        return fail('unexpected', 'Familiar’s background did not answer. Try again in a moment.');
      }
    },
    close: () => {
      closed = true;
      clearInterval(ping);
      deaf();
      port?.disconnect();
    },
  };
}

/** The window this panel stands in; null where the browser doesn't say. */
export async function windowId(): Promise<number | null> {
  const { id } = await browser.windows.getCurrent();
  return id ?? null;
}

/** Whether this page says that it stands in a private window; the background knows for certain, by the window. */
export const isPrivate: boolean = browser.extension.inIncognitoContext === true;

/** Shows the browser's own permission prompt. Call it directly in a click handler. */
export function requestAccess(origins: string[], tabs: boolean): Promise<boolean> {
  return browser.permissions.request({ origins, ...(tabs ? { permissions: ['tabs'] } : {}) });
}

/** From the popup: opens the same app beside the page. Call it directly in a click handler. */
export function openSidePanel(windowId: number): void {
  fireAndForget(openPanelOf(windowId), 'openSidePanel');
}
