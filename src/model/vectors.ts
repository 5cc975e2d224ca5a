/** Vectors as OpenAI's interface tells them, which servers, wllama and WebLLM share. */
import { Failure } from '../flow';

/**
 * The vectors of a reply, in the order of the sentences.
 * @param reply `{ data: [{ index, embedding: [numbers] }] }`
 * @throws Failure where it is anything else, or not one vector of one width for each sentence
 */
export function vectorsOf(reply: unknown, sentences: number): Float32Array[] {
  const { data } = (reply ?? {}) as { data?: unknown };
  const rows: unknown[] = Array.isArray(data) ? data : [];
  const vectors: Float32Array[] = [];
  rows.forEach((row, at) => {
    const { index = at, embedding } = (row ?? {}) as { index?: unknown; embedding?: unknown };
    if (typeof index !== 'number' || !isNumbers(embedding)) return;
    vectors[index] = Float32Array.from(embedding);
  });
  const width = vectors[0]?.length ?? 0;
  const whole = Array.from({ length: sentences }, (_, i) => vectors[i]?.length).every((one) => one === width);
  if (!whole || width === 0 || vectors.length !== sentences)
    throw new Failure(
      'model',
      'What came back are no vectors of these sentences. Choose another model for it.',
    );
  return vectors;
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' && Number.isFinite(one));

/** What runs, or the signal's reason at once: most engines can't be stopped while they make vectors. */
export function unlessStopped<T>(making: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    making.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
