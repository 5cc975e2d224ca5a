/**
 * Sentences → vectors with all-MiniLM-L6-v2 (Reimers 2019; 6 layers, 384 numbers), on the CPU. Its own arithmetic
 * instead of a general runtime: the one model needs a single kernel of half a kilobyte, starts without a compiler of
 * graphs and keeps its weights in 8 bits.
 */
import type { Encode, Vector } from '../../flow';
import { addNorm, attend, gelu } from './layer';
import { linears, MOST_ROWS, type Through } from './linear';
import { rough, type Rough } from './rough';
import { weightsOf, WIDTH, type Linear, type Table, type Weights } from './weights';
import { wordpiece } from './wordpiece';

/** What the package ships in `encoder/`. */
export interface EncoderFiles {
  /** `minilm.onnx` */
  model: Uint8Array;
  /** `vocab.txt` */
  vocabulary: string;
  /** `kernel.wasm`, compiled. */
  kernel: WebAssembly.Module;
}

/** Lets other work run; called while loading and between batches, so that neither holds up an answer. */
export type Pause = () => Promise<void>;

/** Both ways of telling what sentences mean, over one copy of the weights. */
export interface Encoder {
  encode: Encode;
  rough: Rough;
}

/**
 * Makes the encoder; about 35 MB of memory while it lives.
 * @throws Error when a file is not what it should be
 */
export async function makeEncoder(
  files: EncoderFiles,
  pause: Pause = () => Promise.resolve(),
): Promise<Encoder> {
  const weights = weightsOf(files.model);
  const tokenize = wordpiece(files.vocabulary);
  const matrices = weights.layers.flatMap((l) => [l.query, l.key, l.value, l.output, l.grow, l.shrink]);
  const kernel = await linears(files.kernel, matrices, pause);
  const through = (matrix: Linear, rows: Float32Array, count: number): Float32Array =>
    (kernel.get(matrix) as Through)(rows, count);
  const encode: Encode = async (sentences) => {
    const vectors: Vector[] = [];
    for (const batch of batches(sentences.map(tokenize))) {
      if (vectors.length > 0) await pause();
      vectors.push(...run(batch, weights, through));
    }
    return vectors;
  };
  return { encode, rough: rough(weights.words, tokenize) };
}

/** As many sentences together as the kernel takes rows: they share the reading of the weights, without padding. */
function batches(sentences: readonly number[][]): number[][][] {
  const found: number[][][] = [];
  let rows = Infinity;
  for (const ids of sentences) {
    rows += ids.length;
    if (rows > MOST_ROWS) {
      found.push([]);
      rows = ids.length;
    }
    found.at(-1)?.push(ids);
  }
  return found;
}

function run(
  sentences: readonly number[][],
  weights: Weights,
  through: (matrix: Linear, rows: Float32Array, count: number) => Float32Array,
): Vector[] {
  const count = sentences.reduce((sum, ids) => sum + ids.length, 0);
  const hidden = embed(sentences, count, weights);
  const mixed = new Float32Array(count * WIDTH);
  for (const layer of weights.layers) {
    const parts = {
      query: through(layer.query, hidden, count).slice(),
      key: through(layer.key, hidden, count).slice(),
      value: through(layer.value, hidden, count),
    };
    let from = 0;
    for (const ids of sentences) {
      attend(parts, from, ids.length, mixed);
      from += ids.length;
    }
    addNorm(hidden, through(layer.output, mixed, count), count, layer.outputNorm);
    const grown = through(layer.grow, hidden, count);
    gelu(grown, count);
    addNorm(hidden, through(layer.shrink, grown, count), count, layer.shrinkNorm);
  }
  let from = 0;
  return sentences.map((ids) => {
    const end = from + ids.length * WIDTH;
    const rows = hidden.subarray(from, end);
    from = end;
    return pool(rows);
  });
}

function embed(sentences: readonly number[][], count: number, weights: Weights): Float32Array {
  const hidden = new Float32Array(count * WIDTH);
  const add = ({ rows, scale }: Table, row: number, at: number): void => {
    const factor = scale[row] ?? 0;
    for (let i = 0; i < WIDTH; i += 1)
      hidden[at + i] = (hidden[at + i] ?? 0) + (rows[row * WIDTH + i] ?? 0) * factor;
  };
  let at = 0;
  for (const ids of sentences) {
    ids.forEach((id, position) => {
      hidden.set(weights.kind, at);
      add(weights.words, id, at);
      add(weights.positions, position, at);
      at += WIDTH;
    });
  }
  addNorm(hidden, null, count, weights.norm);
  return hidden;
}

/** The mean of a sentence's tokens, at length 1. */
export function pool(rows: Float32Array): Vector {
  const mean = new Float32Array(WIDTH);
  for (let i = 0; i < rows.length; i += 1) mean[i % WIDTH] = (mean[i % WIDTH] ?? 0) + (rows[i] ?? 0);
  const length = Math.hypot(...mean) || 1;
  return mean.map((value) => value / length);
}
