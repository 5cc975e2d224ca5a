/** Long work that lets others run in between. */

/** Memories that are written together, some 50 ms: a transaction waits for nobody, and others wait for it. */
export const SLICE = 200;

/** Cuts a list into parts of so many; none of an empty one. */
export function parts<T>(items: readonly T[], size = SLICE): T[][] {
  const found: T[][] = [];
  for (let from = 0; from < items.length; from += size) found.push(items.slice(from, from + size));
  return found;
}

/** Work goes on for so long at a time, in ms. */
const SLICE_MS = 15;

/** Whoever waits comes first. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs what yields in slices of some milliseconds, and answers what it returns. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}
