/**
 * Sentences → rough vectors, without the encoder's layers: the sum of the embeddings of the words by themselves, the
 * rare ones for more (after Arora 2017). Some microseconds a name; good enough to tell which few are worth encoding.
 */
import type { Vector } from '../../flow';
import { WIDTH, type Table } from './weights';
import type { Tokenize } from './wordpiece';

/** One sentence → its rough vector, at length 1; zeros when it has no words. Comparable with its like alone. */
export type Rough = (sentence: string) => Vector;

/** The vocabulary is in the order of frequency, so a word's number says how rare it is; from about here on it tells something. */
const COMMON = 1500;

/** Makes it over the embeddings of the encoder. */
export function rough(words: Table, tokenize: Tokenize): Rough {
  return (sentence) => {
    const sum = new Float32Array(WIDTH);
    for (const id of tokenize(sentence).slice(1, -1)) {
      const from = id * WIDTH;
      const row = words.rows.subarray(from, from + WIDTH);
      const by = Math.log1p(id / COMMON) / lengthOf(row);
      for (let i = 0; i < WIDTH; i += 1) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0) * by;
    }
    const length = lengthOf(sum);
    return sum.map((value) => value / length);
  };
}

/** Never 0, so that what has no words can be divided by it. */
function lengthOf(row: Int8Array | Float32Array): number {
  let squares = 0;
  for (const value of row) squares += value * value;
  return Math.sqrt(squares) || 1;
}
