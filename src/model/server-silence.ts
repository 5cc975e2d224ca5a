/** A server that takes a question and then says nothing: after a while nobody waits for it any more. */
import { Failure } from '../flow';
import { silent } from './server-words';

/**
 * How long a server may send nothing, in ms. Before the first byte of an answer it may have to load the model from its disk
 * (Ollama gives that five minutes by itself) and read a long prompt on a slow processor; then each piece is a word or two.
 */
export const PATIENCE = { list: 30_000, first: 180_000, next: 60_000 } as const;

/** Listens for one call. */
export interface Silence {
  /** Aborts with a Failure in words once nothing was heard for too long. */
  signal: AbortSignal;
  /** Something came: from here on the server may be silent as long as between two pieces. */
  heard: () => void;
  /** The call has ended. */
  over: () => void;
}

/** Begins to listen; `ms` is how long the first byte may take. */
export function silence(host: string, ms: number = PATIENCE.first): Silence {
  const given = new AbortController();
  const wait = (left: number) =>
    setTimeout(() => given.abort(new Failure('model', silent(host, left))), left);
  let timer = wait(ms);
  return {
    signal: given.signal,
    heard: () => {
      clearTimeout(timer);
      timer = wait(PATIENCE.next);
    },
    over: () => clearTimeout(timer),
  };
}

/** The same bytes, each heard. Broken off with the signal's reason when it aborts. */
export const listened = (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { heard }: Silence,
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (bytes, out) => {
        heard();
        out.enqueue(bytes);
      },
    }),
    { signal },
  );
