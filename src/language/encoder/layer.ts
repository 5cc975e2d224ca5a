/** The arithmetic of a transformer layer beside its matrices (Vaswani 2017, BERT's form): in place, row after row. */
import { HEADS, INNER, WIDTH, type Norm } from './weights';

const HEAD = WIDTH / HEADS;
/** BERT's `layer_norm_eps`. */
const EPSILON = 1e-12;

/** Adds `other` to rows of `WIDTH` numbers and brings each row to mean 0 and variance 1, then weight and bias. */
export function addNorm(
  rows: Float32Array,
  other: Float32Array | null,
  count: number,
  { weight, bias }: Norm,
): void {
  for (let row = 0; row < count; row += 1) {
    const at = row * WIDTH;
    let sum = 0;
    let squares = 0;
    for (let i = at; i < at + WIDTH; i += 1) {
      const value = (rows[i] ?? 0) + (other ? (other[i] ?? 0) : 0);
      rows[i] = value;
      sum += value;
      squares += value * value;
    }
    const mean = sum / WIDTH;
    const factor = 1 / Math.sqrt(squares / WIDTH - mean * mean + EPSILON);
    for (let i = 0; i < WIDTH; i += 1)
      rows[at + i] = ((rows[at + i] ?? 0) - mean) * factor * (weight[i] ?? 0) + (bias[i] ?? 0);
  }
}

/** x · Φ(x), with the error function of Abramowitz and Stegun 7.1.26 (off by at most 1.5e-7). */
export function gelu(rows: Float32Array, count: number): void {
  for (let i = 0; i < count * INNER; i += 1) {
    const x = rows[i] ?? 0;
    const z = Math.abs(x) * Math.SQRT1_2;
    const t = 1 / (1 + 0.3275911 * z);
    const tail =
      ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
      t *
      Math.exp(-z * z);
    rows[i] = x > 0 ? x * (1 - tail / 2) : (x * tail) / 2;
  }
}

/** Attention among the `length` tokens of one sentence that starts at row `from`: what each takes from the others. */
export function attend(
  { query, key, value }: { query: Float32Array; key: Float32Array; value: Float32Array },
  from: number,
  length: number,
  out: Float32Array,
): void {
  const share = new Float32Array(length);
  const scale = 1 / Math.sqrt(HEAD);
  for (let head = 0; head < HEADS; head += 1) {
    for (let i = 0; i < length; i += 1) {
      const at = (from + i) * WIDTH + head * HEAD;
      let most = -Infinity;
      for (let j = 0; j < length; j += 1) {
        const to = (from + j) * WIDTH + head * HEAD;
        let dot = 0;
        for (let d = 0; d < HEAD; d += 1) dot += (query[at + d] ?? 0) * (key[to + d] ?? 0);
        share[j] = dot * scale;
        if (dot * scale > most) most = dot * scale;
      }
      let sum = 0;
      for (let j = 0; j < length; j += 1) sum += share[j] = Math.exp((share[j] ?? 0) - most);
      out.fill(0, at, at + HEAD);
      for (let j = 0; j < length; j += 1) {
        const to = (from + j) * WIDTH + head * HEAD;
        const part = (share[j] ?? 0) / sum;
        for (let d = 0; d < HEAD; d += 1) out[at + d] = (out[at + d] ?? 0) + part * (value[to + d] ?? 0);
      }
    }
  }
}
