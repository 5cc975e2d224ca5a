/** When a loaded model has not been asked for a while, its memory is given back. Pure: the clock is passed in. */

/** `set` calls back once after `ms`; `clear` takes that back. */
export interface Clock {
  set: (act: () => void, ms: number) => unknown;
  clear: (timer: unknown) => void;
}

/** Counts the time in which nothing runs. */
export interface Idle {
  /** Something begins: no counting while it runs. Runs may overlap. */
  begin: () => void;
  /** It ended: the time begins anew when nothing else runs. */
  end: () => void;
  /** Nothing is loaded any more. */
  stop: () => void;
}

/** Calls `act` once nothing has run for `ms`, after something has. */
export function idle(ms: number, clock: Clock, act: () => void): Idle {
  let running = 0;
  let timer: unknown = null;
  const stop = (): void => {
    if (timer !== null) clock.clear(timer);
    timer = null;
  };
  return {
    begin: () => {
      running += 1;
      stop();
    },
    end: () => {
      running = Math.max(0, running - 1);
      stop();
      if (running > 0) return;
      timer = clock.set(() => {
        timer = null;
        act();
      }, ms);
    },
    stop,
  };
}
