/** The shelf on the real browser: its private file system, its caches, its locks. */
import { opfs } from './disk';
import { askRoom } from './room';
import { shelf, type Files } from './shelf';

/** A read that brings nothing for so long is over. */
const PATIENCE_MS = 60_000;
/** Progress is told so often at most. */
const TOLD_MS = 250;

/** Makes the one shelf of a document. `changed` is called at most four times a second, and always after the last change. */
export function browserShelf(changed: () => void): Files {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return shelf({
    disk: opfs(),
    caches,
    now: () => Date.now(),
    room: () => askRoom(navigator.storage),
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const waiting = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(waiting);
          reject(signal.reason as Error);
        });
      }),
    patience: () => AbortSignal.timeout(PATIENCE_MS),
    alone: (name, job) =>
      navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
        if (!lock) return false;
        await job();
        return true;
      }),
    changed: () => {
      timer ??= setTimeout(() => {
        timer = null;
        changed();
      }, TOLD_MS);
    },
  });
}
