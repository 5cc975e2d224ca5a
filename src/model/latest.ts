/** Telling how something stands, which takes a moment to find out: one telling at a time, so that an old one never comes last. */

/** Runs `tell` at once, and again after it when asked meanwhile. Its failures are passed to `failed`. */
export function latest(tell: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let telling = false;
  let again = false;
  const go = async (): Promise<void> => {
    telling = true;
    while (again) {
      again = false;
      await tell().catch(failed);
    }
    telling = false;
  };
  return () => {
    again = true;
    if (!telling) void go();
  };
}
