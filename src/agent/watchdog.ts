/** Ends what takes too long or was stopped, with a true sentence. */
import { Failure } from '../flow';

/** A signal that fires when `signal` does or after `ms`, so that nothing is done late on behalf of a step given up. */
export function deadline(ms: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
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
