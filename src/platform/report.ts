/** Named listeners and one place where unexpected errors end up. Expected ones are `Failure`s. */
import { Failure, fail, type Result } from '../flow';

/** Writes an unexpected error to the extension's own console, with the place it came from. */
export function report(error: unknown, where: string): void {
  // eslint-disable-next-line no-console -- the single sink for errors nobody expected
  console.error(`[familiar] ${where}:`, error);
}

/** Starts a promise that nobody waits for; a rejection is reported under `name`. */
export function fireAndForget(promise: Promise<unknown>, name: string): void {
  promise.catch((error: unknown) => {
    report(error, name);
  });
}

/** Turns whatever was thrown into a `Result` error; unknown errors are reported and get a plain sentence. */
export function toResult(error: unknown, where: string): Extract<Result<never>, { ok: false }> {
  if (error instanceof Failure) return { ok: false, error: error.problem };
  report(error, where);
  return fail(
    'unexpected',
    'Something inside Familiar went wrong. Nothing more was done; try again, and reload the page if it stays.',
  );
}
