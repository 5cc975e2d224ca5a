/** Long work that lets others run in between. */

/** Work goes on for so long at a time, in ms. */
const SLICE_MS = 15;

/** Runs what yields in slices of some milliseconds, and answers what it returns. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  }
}

/** Runs it without a rest, where nobody may come in between. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
