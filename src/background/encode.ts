/** The encoder and the vectors in memory, both loaded when first needed and once a life of the background. */
import { makeEncoder, type Encoder } from '../language/encoder/encoder';
import { makeMatrix, type Matrix } from '../language/encoder/matrix';
import { browser } from '../platform/browser';

/** What meaning needs of the package. */
export interface Engine extends Encoder {
  matrix: Matrix;
}

/** Names the model and how memories are put to it. Another name has all vectors made again. */
export const ENGINE_VERSION = 'minilm-int8/1';

/** Lets whatever waits run first. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Loads the encoder's files from the package. @throws Error where the browser cannot run it */
export async function loadEngine(): Promise<Engine> {
  const file = async (name: string): Promise<Response> => {
    const response = await fetch(browser.runtime.getURL(`encoder/${name}`));
    if (!response.ok) throw new Error(`encoder/${name} is not in the package.`);
    return response;
  };
  const [model, vocabulary, code] = await Promise.all([
    file('minilm.onnx').then((response) => response.arrayBuffer()),
    file('vocab.txt').then((response) => response.text()),
    file('kernel.wasm').then((response) => response.arrayBuffer()),
  ]);
  const kernel = await WebAssembly.compile(code);
  const encoder = await makeEncoder({ model: new Uint8Array(model), vocabulary, kernel }, pause);
  return { ...encoder, matrix: await makeMatrix(kernel) };
}
