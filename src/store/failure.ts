/** What storage errors mean to the person. */
import { Failure } from '../flow';

/** Words by the error's name; what to do comes last in each. */
const SAID: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The disk or the browser’s storage is full, so this was not kept. Free some space, then try again.',
  DatabaseClosedError:
    'The store was closed, or cleared while it was in use. Reload the extension to open it again.',
  InvalidStateError: 'The browser closed the store. Reload the extension to open it again.',
  NotFoundError:
    'Part of the store is missing. Export what Preferences still shows, then reinstall the extension.',
  MissingAPIError:
    'This browser does not let the extension store anything. Leave private mode or allow storage, then try again.',
  BlockedError:
    'Another window still uses an older version of Familiar. Close the other windows, then try again.',
  UnknownError:
    'The browser could not read or write its storage. Restart the browser; if it stays, check that the disk has space.',
  OpenFailedError:
    'The store could not be opened. Restart the browser; if it stays, check that the disk has space.',
  AbortError: 'The change was interrupted and nothing of it was kept. Try again.',
  TimeoutError: 'The store did not answer. Restart the browser, then try again.',
};
const ANY =
  'The store could not do this and nothing was changed. Try again; if it stays, restart the browser.';

/** An error of the storage engine as a `Failure('storage')`; a `Failure` and a mistake in our own code pass through. */
export function storageFailure(error: unknown): Error {
  if (error instanceof Failure || error instanceof TypeError || error instanceof ReferenceError) return error;
  const failure = new Failure('storage', SAID[causeName(error)] ?? ANY);
  failure.cause = error;
  return failure;
}

/** Dexie wraps the browser's error: an AbortError of a full disk has the QuotaExceededError inside. */
function causeName(error: unknown): string {
  let found = '';
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (typeof name === 'string' && name in SAID && (found === '' || name === 'QuotaExceededError'))
      found = name;
    at = inner;
  }
  return found;
}
