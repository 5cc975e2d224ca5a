/** A job that somebody else's page may ask for as often as it likes. */

/** Runs `job` at once, and asked again within `restMs`, once more at its end: the last asking is never lost. */
export function paced(job: () => void, restMs: number): () => void {
  let resting = false;
  let again = false;
  const go = (): void => {
    [resting, again] = [true, false];
    job();
    setTimeout(() => {
      resting = false;
      if (again) go();
    }, restMs);
  };
  return () => {
    again = true;
    if (!resting) go();
  };
}
