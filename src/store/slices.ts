/** Long work that lets others run in between. */

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
