/** Vectors by WebLLM: of models that were published as embedding models; the others say that they make none. */
import type { MLCEngine } from '@mlc-ai/web-llm';
import { Failure } from '../../flow';
import { Lost, type Loaded } from '../engine';
import { unlessStopped, vectorsOf } from '../vectors';
import { causeOf, SENTENCES } from './words';

/** Makes `embed`; `lost` resolves when the device goes away. */
export const vectors =
  (
    engine: Pick<MLCEngine, 'embedding'>,
    model: string,
    lost: Promise<string>,
  ): NonNullable<Loaded['embed']> =>
  async (texts, signal) => {
    const gone = lost.then((): never => {
      throw new Lost(SENTENCES['device-lost']);
    });
    gone.catch(() => undefined); // told by the race below; nobody else waits for it
    try {
      const making = engine.embedding({ model, input: [...texts] });
      return vectorsOf(await Promise.race([unlessStopped(making, signal), gone]), texts.length);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Lost || error instanceof Failure) throw error;
      const { name } = error as { name?: unknown };
      if (name === 'EmbeddingUnsupportedModelError')
        throw new Failure(
          'model',
          'This model writes and makes no vectors. Choose an embedding model for that.',
        );
      if (name === 'EmbeddingExceedContextWindowSizeError') throw new Failure('model', SENTENCES['too-long']);
      throw new Lost(SENTENCES[causeOf(error)]);
    }
  };
