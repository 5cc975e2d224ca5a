/** One loading or one answer over one port: what comes of it goes there, and an answer that nobody hears any more ends. */
import { Failure } from '../flow';
import type { FromEngine } from '../messages';
import { toResult } from '../platform/report';

/** The end of a port that we opened. */
export interface RunPort {
  post: (message: FromEngine) => void;
  /** Hears `stop`, the only thing that comes back. */
  onStop: (listener: () => void) => void;
  onClosed: (listener: () => void) => void;
}

/** A stop of the background comes after 30 s without an event of ours. */
const WORKING_MS = 10_000;

/**
 * Runs `job` and tells of it. Its signal aborts when the other end says so or goes away; the returned promise never
 * rejects. The other end closes the port, since closing it here could overtake the last message.
 */
export async function run(
  port: RunPort,
  job: (signal: AbortSignal, tell: (message: FromEngine) => void) => Promise<FromEngine>,
): Promise<void> {
  const gone = new AbortController();
  let open = true;
  const stop = (): void => gone.abort(new Failure('stopped', 'Nobody waits for the answer any more.'));
  port.onStop(stop);
  port.onClosed(() => {
    open = false;
    stop();
  });
  const tell = (message: FromEngine): void => {
    if (open) port.post(message);
  };
  const beat = setInterval(() => tell({ type: 'working' }), WORKING_MS);
  try {
    tell(await job(gone.signal, tell));
  } catch (error) {
    tell({ type: 'failed', problem: toResult(error, 'engine').error });
  } finally {
    clearInterval(beat);
  }
}
