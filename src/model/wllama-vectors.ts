/**
 * Vectors by llama.cpp. What writes and what makes vectors are two settings of a loaded model: one that makes vectors computes
 * every word's chances for all of a prompt, which makes reading slower. So vectors have a worker of their own, from their first
 * use until the model is put away.
 */
import type { LoadModelParams } from '@wllama/wllama';
import { unlessStopped, vectorsOf } from './vectors';

/** Mean of all tokens, as models that were not made for vectors need it. */
export const VECTORS: LoadModelParams = { embeddings: true, pooling_type: 'mean', n_parallel: 1 };

/** The part of wllama that is used. */
export interface Embedder {
  createEmbedding: (params: { input: string[] }) => Promise<unknown>;
  exit: () => Promise<void>;
}

/** Starts a worker at the first call; `end` lets it go. */
export function vectorsBy(start: (signal: AbortSignal) => Promise<Embedder>) {
  let starting: Promise<Embedder> | null = null;
  /** What was stopped still works; the next call waits for that. */
  let settled: Promise<unknown> = Promise.resolve();
  const ready = async (signal: AbortSignal): Promise<Embedder> => {
    const mine = (starting ??= start(signal));
    try {
      return await mine;
    } catch (error) {
      starting = null; // whoever asks next tries again
      throw error;
    }
  };
  return {
    /** @throws Failure where they are no vectors, what the worker throws, the signal's reason */
    of: async (texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]> => {
      await unlessStopped(settled, signal);
      const embedder = await ready(signal);
      signal.throwIfAborted();
      const making = embedder.createEmbedding({ input: [...texts] });
      settled = making.catch(() => undefined);
      return vectorsOf(await unlessStopped(making, signal), texts.length);
    },
    end: async (): Promise<void> => {
      const embedder = await starting?.catch(() => null);
      starting = null;
      await embedder?.exit();
    },
  };
}
