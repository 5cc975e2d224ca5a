/** Where the models run: an offscreen document in Chrome; Firefox has none, there it is a frame of the event page. */
import { browser } from './browser';

const PAGE = 'engine.html';

let opening: Promise<void> | null = null;

/** Makes the document if it is not there, and waits until it listens. */
export function openEngineDocument(): Promise<void> {
  // It is there some time before it listens: whoever comes meanwhile waits for the same opening.
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  if (await isThere()) return;
  if ('offscreen' in chrome) {
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'Runs a language model on this machine, in workers that must outlive the background.',
    });
    return;
  }
  const frame = document.createElement('iframe');
  const listens = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = PAGE;
  document.body.append(frame);
  await listens;
}

/** Whether it is there and listens, perhaps since an earlier life of the background. */
export async function hasEngineDocument(): Promise<boolean> {
  await opening?.catch(() => undefined); // told to whoever opens it
  return isThere();
}

async function isThere(): Promise<boolean> {
  if (!('offscreen' in chrome)) return frame() !== null;
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
    documentUrls: [browser.runtime.getURL(PAGE)],
  });
  return contexts.length > 0;
}

/** Ends it and all that it holds. */
export async function closeEngineDocument(): Promise<void> {
  if (!(await hasEngineDocument())) return;
  if ('offscreen' in chrome) await chrome.offscreen.closeDocument();
  else frame()?.remove();
}

const frame = (): Element | null => document.querySelector(`iframe[src="${PAGE}"]`);
