/** Ends what takes too long or was stopped, with a true sentence. */
import { Failure } from '../flow';

/** A deadline that moves on as long as something is achieved. */
export interface Leash {
  /** Fires when the person stops, after `idle` ms without progress, or after `most` ms in all. */
  signal: AbortSignal;
  progress: () => void;
  /** Lets go while something is awaited that may take its time, as a model does: no deadline until it is over. */
  loose: <T>(awaited: Promise<T>) => Promise<T>;
  end: () => void;
}

/** Puts a step on a leash, so that nothing is done late on behalf of a step given up. Times in ms. */
export function leash(idle: number, most: number, signal: AbortSignal): Leash {
  const late = new AbortController();
  const expire = (): void => late.abort(new DOMException('too long', 'TimeoutError'));
  let whole = setTimeout(expire, most);
  let rest = setTimeout(expire, idle);
  let ended = false;
  let loose = 0;
  const stop = (): void => {
    clearTimeout(whole);
    clearTimeout(rest);
  };
  return {
    signal: AbortSignal.any([signal, late.signal]),
    progress: () => {
      clearTimeout(rest);
      if (loose === 0) rest = setTimeout(expire, idle);
    },
    loose: async (awaited) => {
      stop();
      loose += 1;
      try {
        return await awaited;
      } finally {
        loose -= 1;
        if (loose === 0 && !ended) {
          whole = setTimeout(expire, most);
          rest = setTimeout(expire, idle);
        }
      }
    },
    end: () => {
      ended = true;
      stop();
    },
  };
}

/** The promise's value, or a `Failure` as soon as the signal fires: `timeout` for a deadline, `stopped` otherwise. */
export function until<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(isTimeout(signal.reason) ? late() : new Failure('stopped', 'Stopped.'));
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

const isTimeout = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'TimeoutError';

const late = (): Failure =>
  new Failure(
    'timeout',
    'The page took too long to answer, so I stopped. Have a look at it before you try again.',
  );
