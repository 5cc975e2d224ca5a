/** Matrices in the kernel's memory, and rows of numbers through them. */
import type { Linear } from './weights';

/** Rows that go through a matrix at once, at most. */
export const MOST_ROWS = 256;
/**
 * Numbers go in as 16 bits, scaled row by row so that the largest is this: 1536 products of it with 127 still fit
 * the kernel's 32-bit sums, so nothing is lost but the fourteenth bit.
 */
const LARGEST = 11_000;
const COLUMNS = 8;
const PAGE = 65_536;

/** Puts `count` rows through a matrix. `rows` is [count][depth]; the answer, [count][columns], holds until the next call. */
export type Through = (rows: Float32Array, count: number) => Float32Array;

interface Kernel {
  multiply: (
    rows: number, rowScale: number, count: number, weights: number, columnScale: number, bias: number,
    depth: number, columns: number, out: number,
  ) => void;
} // prettier-ignore

/** Puts the matrices into a new memory with the kernel beside them. @param pause called after each, see `makeEncoder` */
export async function linears(
  kernel: WebAssembly.Module,
  matrices: readonly Linear[],
  pause: () => Promise<void>,
): Promise<Map<Linear, Through>> {
  const widest = Math.max(...matrices.flatMap(({ depth, columns }) => [depth, columns]));
  let size = 0;
  const reserve = (bytes: number): number => {
    const at = size;
    size += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const input = reserve(MOST_ROWS * widest * 2);
  const scales = reserve(MOST_ROWS * 4);
  const output = reserve(MOST_ROWS * widest * 4);
  const places = matrices.map((matrix) => ({
    matrix,
    weights: reserve(matrix.weights.length),
    scale: reserve(matrix.columns * 4),
    bias: reserve(matrix.columns * 4),
  }));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const { exports } = await WebAssembly.instantiate(kernel, { kernel: { memory } });
  const { multiply } = exports as unknown as Kernel;
  const { buffer } = memory;
  const ready = new Map<Linear, Through>();
  for (const { matrix, weights, scale, bias } of places) {
    const { depth, columns } = matrix;
    pack(matrix, new Int8Array(buffer, weights, matrix.weights.length));
    new Float32Array(buffer, scale, columns).set(matrix.scale);
    new Float32Array(buffer, bias, columns).set(matrix.bias);
    ready.set(matrix, (rows, count) => {
      narrow(rows, count, depth, new Int16Array(buffer, input), new Float32Array(buffer, scales, MOST_ROWS));
      // Rows beyond the last are whatever lay there; nobody reads what becomes of them.
      const fours = Math.ceil(count / 4) * 4;
      multiply(input, scales, fours, weights, scale, bias, depth, columns, output);
      return new Float32Array(buffer, output, count * columns);
    });
    await pause();
  }
  return ready;
}

/** Into panels of eight columns, pairs of neighbours in depth together, as the kernel reads them. */
function pack({ weights, depth, columns }: Linear, into: Int8Array): void {
  let at = 0;
  for (let column = 0; column < columns; column += COLUMNS) {
    for (let k = 0; k < depth; k += 2) {
      const upper = k * columns + column;
      const lower = upper + columns;
      for (let i = 0; i < COLUMNS; i += 1) {
        into[at] = weights[upper + i] ?? 0;
        into[at + 1] = weights[lower + i] ?? 0;
        at += 2;
      }
    }
  }
}

/** Each row in 16 bits, with the scale that gives its numbers back. */
function narrow(
  rows: Float32Array,
  count: number,
  depth: number,
  into: Int16Array,
  scales: Float32Array,
): void {
  for (let row = 0, at = 0; row < count; row += 1) {
    const end = at + depth;
    let most = 1e-12;
    for (let i = at; i < end; i += 1) {
      const size = Math.abs(rows[i] ?? 0);
      if (size > most) most = size;
    }
    scales[row] = most / LARGEST;
    const factor = LARGEST / most;
    for (; at < end; at += 1) into[at] = Math.round((rows[at] ?? 0) * factor);
  }
}
