/**
 * The weights of all-MiniLM-L6-v2 as its int8 file stores them: every matrix in 8 bits with one scale a column, the
 * embeddings with one scale a row, the rest in 32-bit numbers.
 */
import { tensorsOf, type Tensor } from './onnx';

/** Numbers of a token's meaning. */
export const WIDTH = 384;
/** Numbers inside a layer. */
export const INNER = 1536;
/** Parts that attention looks at apart. */
export const HEADS = 12;
const LAYERS = 6;

/** `weights` is [depth][columns]. */
export interface Linear {
  weights: Int8Array;
  scale: Float32Array;
  bias: Float32Array;
  depth: number;
  columns: number;
}

export interface Norm {
  weight: Float32Array;
  bias: Float32Array;
}

export interface Layer {
  query: Linear;
  key: Linear;
  value: Linear;
  output: Linear;
  outputNorm: Norm;
  grow: Linear;
  shrink: Linear;
  shrinkNorm: Norm;
}

/** Rows of 8-bit numbers, each with its own scale. */
export interface Table {
  rows: Int8Array;
  scale: Float32Array;
}

export interface Weights {
  words: Table;
  positions: Table;
  /** The embedding of "first sentence", the only kind there is here. */
  kind: Float32Array;
  norm: Norm;
  layers: Layer[];
}

/** Reads the model file. @throws Error that names what is missing in it */
export function weightsOf(file: Uint8Array): Weights {
  const tensors = tensorsOf(file);
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (!found) throw new Error(`The model file has no ${name}.`);
    return found;
  };
  const floats = (name: string): Float32Array => {
    const { bytes } = tensor(name);
    return new Float32Array(new Uint8Array(bytes).buffer); // copied, because the file does not align them
  };
  const ints = (name: string): Int8Array => {
    const { bytes } = tensor(name);
    return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const table = (name: string): Table => ({ rows: ints(`${name}_q`), scale: floats(`${name}_scale`) });
  const norm = (name: string): Norm => ({ weight: floats(`${name}.weight`), bias: floats(`${name}.bias`) });
  // The matrices have numbers for names, `val_49_q`, in the order of the layers.
  const matrices = [...tensors.keys()]
    .filter((name) => /^val_\d+_q$/.test(name))
    .map((name) => name.slice(0, -2));
  const linear = (index: number, bias: string): Linear => {
    const name = matrices[index] ?? 'matrix';
    const [depth = 0, columns = 0] = tensor(`${name}_q`).dims;
    return {
      weights: ints(`${name}_q`),
      scale: floats(`${name}_scale`),
      bias: floats(`${bias}.bias`),
      depth,
      columns,
    };
  };
  const layer = (i: number): Layer => {
    const at = `inner.encoder.layer.${i}`;
    return {
      query: linear(6 * i, `${at}.attention.self.query`),
      key: linear(6 * i + 1, `${at}.attention.self.key`),
      value: linear(6 * i + 2, `${at}.attention.self.value`),
      output: linear(6 * i + 3, `${at}.attention.output.dense`),
      outputNorm: norm(`${at}.attention.output.LayerNorm`),
      grow: linear(6 * i + 4, `${at}.intermediate.dense`),
      shrink: linear(6 * i + 5, `${at}.output.dense`),
      shrinkNorm: norm(`${at}.output.LayerNorm`),
    };
  };
  return {
    words: table('inner.embeddings.word_embeddings.weight'),
    positions: table('inner.embeddings.position_embeddings.weight'),
    kind: floats('inner.embeddings.token_type_embeddings.weight').subarray(0, WIDTH),
    norm: norm('inner.embeddings.LayerNorm'),
    layers: Array.from({ length: LAYERS }, (_, i) => layer(i)),
  };
}
