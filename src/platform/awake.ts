/** Keeps a document's browser from putting it to sleep while it works. */
import { browser } from './browser';

/** Firefox stops an event page that used none of the browser's functions for 30 s; its frames count with it. */
const BEAT_MS = 10_000;

/**
 * Makes a function that keeps this document awake until `busy` is false. Chrome's offscreen document needs none of it, and
 * takes no harm. (Firefox counts any call into the browser: `parentapicall` in its `ext-backgroundPage.js`.)
 */
export function keepAwake(busy: () => boolean): () => void {
  let beating: ReturnType<typeof setInterval> | null = null;
  return () => {
    beating ??= setInterval(() => {
      if (!busy() && beating !== null) {
        clearInterval(beating);
        beating = null;
      } else browser.runtime.getPlatformInfo().catch(() => undefined); // only that it was asked counts
    }, BEAT_MS);
  };
}
