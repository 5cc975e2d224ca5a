/**
 * Requests beside the memory that each needs → what to add to a request so that it comes nearer to its own memory than to
 * those of the others: InfoNCE (van den Oord 2018) on a matrix of low rank, held back by weight decay, by Adam (2015, the
 * decay after Loshchilov 2019). Same input, same output.
 */
import type { Vector } from '../../src/flow';
import { seeded } from './boost';

/** Set by hand on parts left out: neighbouring values do about as well. */
const RANK = 24;
const ROUNDS = 100;
const SPEED = 1e-3;
const DECAY = 3;
const SHARPNESS = 20;
/** How much of what was learned is taken. */
const SHARE = 0.5;

/** A matrix, `width` × `RANK` in `from` and `RANK` × `width` in `to`. */
export interface Finer {
  from: Float32Array;
  to: Float32Array;
}

/** All vectors of length 1; the request and the memory of one place belong together, and no request comes twice. */
export function contrast(requests: readonly Vector[], memories: readonly Vector[]): Finer {
  const [count, width] = [requests.length, requests[0]?.length ?? 0];
  const q = flat(requests);
  const m = flat(memories);
  const random = seeded(7);
  const drawn = (): Float64Array =>
    Float64Array.from({ length: width * RANK }, () => (random() - 0.5) * 0.07);
  const [from, to] = [drawn(), drawn()];
  const [adamFrom, adamTo] = [adam(from), adam(to)];
  for (let round = 0; round < ROUNDS && count > 1; round += 1) {
    const inner = times(q, from, count, width, RANK);
    const sum = times(inner, to, count, RANK, width).map((value, i) => value + (q[i] ?? 0));
    const lengths = Float64Array.from({ length: count }, (_, i) => length(sum, i * width, width));
    const asked = sum.map((value, i) => value / (lengths[Math.floor(i / width)] ?? 1));
    const slope = slopes(timesTurned(asked, m, count, width), count);
    const pull = times(slope, m, count, count, width);
    // Through the division by the length: only what is across the request counts.
    for (let i = 0; i < count; i += 1) {
      let along = 0;
      for (let k = i * width; k < (i + 1) * width; k += 1) along += (pull[k] ?? 0) * (asked[k] ?? 0);
      for (let k = i * width; k < (i + 1) * width; k += 1)
        pull[k] = ((pull[k] ?? 0) - along * (asked[k] ?? 0)) / (lengths[i] ?? 1);
    }
    const back = timesTurned(pull, to, count, width, RANK);
    const [byFrom, byTo] = [
      turnedTimes(q, back, count, width, RANK),
      turnedTimes(inner, pull, count, RANK, width),
    ];
    adamFrom(byFrom);
    adamTo(byTo);
  }
  return { from: Float32Array.from(from), to: Float32Array.from(to, (value) => SHARE * value) };
}

const flat = (rows: readonly Vector[]): Float64Array => Float64Array.from(rows.flatMap((row) => [...row]));
const length = (values: Float64Array, from: number, count: number): number =>
  Math.hypot(...values.subarray(from, from + count)) || 1;

/** How the loss changes with each likeness: among all memories for a request, and among all requests for a memory. */
function slopes(alike: Float64Array, count: number): Float64Array {
  const out = new Float64Array(count * count);
  const each = (place: (i: number, j: number) => number): void => {
    for (let i = 0; i < count; i += 1) {
      let [most, sum] = [-Infinity, 0];
      for (let j = 0; j < count; j += 1) most = Math.max(most, alike[place(i, j)] ?? 0);
      for (let j = 0; j < count; j += 1) sum += Math.exp(SHARPNESS * ((alike[place(i, j)] ?? 0) - most));
      for (let j = 0; j < count; j += 1) {
        const chance = Math.exp(SHARPNESS * ((alike[place(i, j)] ?? 0) - most)) / sum;
        const at = place(i, j);
        out[at] = (out[at] ?? 0) + ((chance - (i === j ? 1 : 0)) * SHARPNESS) / count / 2;
      }
    }
  };
  each((i, j) => i * count + j);
  each((i, j) => j * count + i);
  return out;
}

/** One step of Adam against a slope, with weight decay. */
function adam(values: Float64Array): (slope: Float64Array) => void {
  const [first, second] = [new Float64Array(values.length), new Float64Array(values.length)];
  let [left, leftOver] = [1, 1];
  return (slope) => {
    left *= 0.9;
    leftOver *= 0.99;
    values.forEach((value, i) => {
      const by = slope[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * by;
      second[i] = 0.99 * (second[i] ?? 0) + 0.01 * by * by;
      const step = (first[i] ?? 0) / (1 - left) / (Math.sqrt((second[i] ?? 0) / (1 - leftOver)) + 1e-8);
      values[i] = value - SPEED * (step + DECAY * value);
    });
  };
}

/** Less than this changes nothing. */
const LEAST = 1e-9;

/** a (rows × inner) times b (inner × columns). */
function times(a: Float64Array, b: Float64Array, rows: number, inner: number, columns: number): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1) {
    const row = out.subarray(i * columns, (i + 1) * columns);
    for (let k = 0; k < inner; k += 1) {
      const value = a[i * inner + k] ?? 0;
      if (Math.abs(value) < LEAST) continue;
      const other = b.subarray(k * columns, (k + 1) * columns);
      for (let j = 0; j < columns; j += 1) row[j] = (row[j] ?? 0) + value * (other[j] ?? 0);
    }
  }
  return out;
}

/** a (rows × inner) times b (columns × inner) turned; as many columns as rows unless told. `inner` is a multiple of 4. */
function timesTurned(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  inner: number,
  columns = rows,
): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1) {
    const row = a.subarray(i * inner, (i + 1) * inner);
    for (let j = 0; j < columns; j += 1) {
      const other = b.subarray(j * inner, (j + 1) * inner);
      // Four sums at once: one would wait for itself.
      let [one, two, three, four] = [0, 0, 0, 0];
      for (let k = 0; k < inner; k += 4) {
        one += (row[k] ?? 0) * (other[k] ?? 0);
        two += (row[k + 1] ?? 0) * (other[k + 1] ?? 0);
        three += (row[k + 2] ?? 0) * (other[k + 2] ?? 0);
        four += (row[k + 3] ?? 0) * (other[k + 3] ?? 0);
      }
      out[i * columns + j] = one + two + (three + four);
    }
  }
  return out;
}

/** a (inner × rows) turned times b (inner × columns). */
function turnedTimes(
  a: Float64Array,
  b: Float64Array,
  inner: number,
  rows: number,
  columns: number,
): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let k = 0; k < inner; k += 1)
    for (let i = 0; i < rows; i += 1) {
      const value = a[k * rows + i] ?? 0;
      for (let j = 0; j < columns; j += 1)
        out[i * columns + j] = (out[i * columns + j] ?? 0) + value * (b[k * columns + j] ?? 0);
    }
  return out;
}
