/** Time, expected failures, and the `Result` that crosses context boundaries. */

/** Milliseconds since the Unix epoch. */
export type Time = number;

/** An expected failure. `message` is shown to the person and says what to do next. */
export interface Problem {
  code: ProblemCode;
  message: string;
  /** No rule reads it; a language model might, and none is in use. */
  unread?: true;
}

export type ProblemCode =
  | 'no-page' // a browser page, PDF or store page that no extension may read
  | 'no-access' // the person has not allowed this site yet
  | 'tab-closed'
  | 'page-gone' // the document went away between observing and acting
  | 'stale' // the element is no longer what it was
  | 'not-found'
  | 'not-understood'
  | 'refused' // the gate says never
  | 'declined' // the person said no, or did not answer
  | 'no-effect'
  | 'timeout'
  | 'storage'
  | 'bad-message'
  | 'stopped'
  | 'model' // a language model could not be loaded or could not answer
  | 'unexpected';

/** What crosses a context boundary instead of a thrown error. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem };

/** Wraps a value as a successful `Result`. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Makes a failed `Result` with a message for the person. */
export const fail = (code: ProblemCode, message: string): { ok: false; error: Problem } => ({
  ok: false,
  error: { code, message },
});

/** An expected failure on its way up; `problem` is what the person sees. */
export class Failure extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, message: string, unread = false) {
    super(message);
    this.name = 'Failure';
    this.problem = { code, message, ...(unread && { unread: true as const }) };
  }
}

/** The value of a `Result`, or a thrown `Failure`. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Failure(result.error.code, result.error.message);
}
