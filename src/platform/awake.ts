/** Keeps Firefox from putting the background to sleep while the document in a frame of it works. */

/** Firefox stops an event page that neither used one of the browser's functions nor heard of an event for 30 s. */
const BEAT_MS = 10_000;

/**
 * Makes a function that keeps the background awake until `busy` is false. Chrome's offscreen document lives by itself and
 * needs none of it. (Firefox counts calls of the event page's own window, not of its frames: `parentApiCall` in its
 * `ExtensionParent.sys.mjs`.)
 */
export function keepAwake(busy: () => boolean): () => void {
  let beating: ReturnType<typeof setInterval> | null = null;
  return () => {
    if (window.parent === window) return;
    const background = window.parent as Window & { chrome: typeof chrome };
    beating ??= setInterval(() => {
      if (!busy() && beating !== null) {
        clearInterval(beating);
        beating = null;
      } else background.chrome.runtime.getPlatformInfo().catch(() => undefined); // only that it was asked counts
    }, BEAT_MS);
  };
}
