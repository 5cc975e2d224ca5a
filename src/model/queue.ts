/** One job at a time, in order. Pure. */

/** Runs jobs one after the other; one that was given up before its turn never starts. */
export interface Queue {
  /** @throws what the job throws, or the signal's reason when it was aborted before its turn */
  run<T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Jobs that run or wait. */
  readonly length: number;
}

/** Makes an empty queue. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let length = 0;
  return {
    get length() {
      return length;
    },
    run: <T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
      length += 1;
      const before = last;
      const turn = before.then(() => {
        signal?.throwIfAborted();
        return job();
      });
      const settled = turn.then(
        () => (length -= 1),
        () => (length -= 1),
      );
      last = settled;
      return signal ? givenUp(turn, signal, before) : turn;
    },
  };
}

/** The job's outcome, or an abort at once while it still waits for its turn: nobody waits for those before it. */
function givenUp<T>(turn: Promise<T>, signal: AbortSignal, before: Promise<unknown>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const give = (): void => reject(signal.reason as Error);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
    // Once it runs, the job itself hears the signal.
    before.then(
      () => signal.removeEventListener('abort', give),
      () => undefined,
    );
    turn.then(resolve, reject);
  });
}
