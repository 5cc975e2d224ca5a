/** Tells when the last private window closes, also when another opens at once: what was said in the first must not show there. */
import { browser } from '../platform/browser';
import { fireAndForget } from '../platform/report';

/** Calls `closed` as soon as no private window is left. */
export function watchPrivate(closed: () => void): void {
  const open = new Set<number>();
  browser.windows.onCreated.addListener(({ id, incognito }) => {
    if (incognito && id !== undefined) open.add(id);
  });
  browser.windows.onRemoved.addListener((id) => {
    if (open.delete(id) && open.size === 0) closed();
  });
  // Those that were open before this life of the background; nothing was said to it there yet.
  const known = browser.windows.getAll().then((windows) => {
    for (const { id, incognito } of windows) if (incognito && id !== undefined) open.add(id);
  });
  fireAndForget(known, 'watchPrivate');
}
