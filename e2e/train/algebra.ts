/** The little linear algebra that training needs. Matrices are rows of `Float64Array`. Everything is deterministic. */

export type Matrix = Float64Array[];

const zeros = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => new Float64Array(columns));

/** `aᵀ b`; rows of `a` and `b` belong together. */
export function product(a: readonly ArrayLike<number>[], b: readonly ArrayLike<number>[]): Matrix {
  const out = zeros(a[0]?.length ?? 0, b[0]?.length ?? 0);
  a.forEach((row, k) => {
    const other = b[k] ?? [];
    out.forEach((line, i) => {
      const value = row[i] ?? 0;
      if (value !== 0)
        for (let j = 0; j < line.length; j += 1) line[j] = (line[j] ?? 0) + value * (other[j] ?? 0);
    });
  });
  return out;
}

/** Rows and columns exchanged. */
export const turned = (a: Matrix): Matrix =>
  Array.from({ length: a[0]?.length ?? 0 }, (_, j) => Float64Array.from(a, (row) => row[j] ?? 0));

/** Ridge regression: the W for which `a W` is nearest to `b`, with `pull` towards nothing. */
export function ridge(
  a: readonly ArrayLike<number>[],
  b: readonly ArrayLike<number>[],
  pull: number,
): Matrix {
  const left = product(a, a);
  left.forEach((row, i) => (row[i] = (row[i] ?? 0) + pull));
  return solve(left, product(a, b));
}

/** Gauss elimination of a positive definite matrix, which needs no exchange of rows. Changes both. */
function solve(left: Matrix, right: Matrix): Matrix {
  left.forEach((pivot, k) => {
    const own = right[k] ?? new Float64Array();
    left.forEach((row, i) => {
      if (i <= k) return;
      const factor = (row[k] ?? 0) / (pivot[k] ?? 1);
      if (factor === 0) return;
      for (let j = k; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
      const other = right[i] ?? new Float64Array();
      for (let j = 0; j < other.length; j += 1) other[j] = (other[j] ?? 0) - factor * (own[j] ?? 0);
    });
  });
  for (let k = left.length - 1; k >= 0; k -= 1) {
    const row = left[k] ?? new Float64Array();
    const own = right[k] ?? new Float64Array();
    for (let i = k + 1; i < left.length; i += 1) {
      const factor = row[i] ?? 0;
      const other = right[i] ?? new Float64Array();
      for (let j = 0; j < own.length; j += 1) own[j] = (own[j] ?? 0) - factor * (other[j] ?? 0);
    }
    for (let j = 0; j < own.length; j += 1) own[j] = (own[j] ?? 0) / (row[k] ?? 1);
  }
  return right;
}

/** The nearest matrix of a rank, as `from` (rows × rank) and `to` (rank × columns), by subspace iteration. */
export function lowRank(w: Matrix, rank: number, rounds = 12): { from: Matrix; to: Matrix } {
  const back = turned(w);
  // Any start that is not special does; sines are, and need no chance.
  let basis = orthogonal(
    Array.from({ length: rank }, (_, r) =>
      Float64Array.from({ length: back.length }, (_unused, i) => Math.sin((r + 1) * (i + 1) * 1.7 + r)),
    ),
  );
  for (let round = 0; round < rounds; round += 1) basis = orthogonal(timesAll(timesAll(basis, back), w));
  return { from: turned(timesAll(basis, back)), to: basis };
}

/** Each row times a matrix. */
const timesAll = (rows: Matrix, m: Matrix): Matrix =>
  rows.map((row) => {
    const out = new Float64Array(m[0]?.length ?? 0);
    row.forEach((value, k) => m[k]?.forEach((other, j) => (out[j] = (out[j] ?? 0) + value * other)));
    return out;
  });

/** Gram and Schmidt. */
function orthogonal(rows: Matrix): Matrix {
  const done: Matrix = [];
  for (const row of rows) {
    for (const other of done) {
      const along = row.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
      other.forEach((value, i) => (row[i] = (row[i] ?? 0) - along * value));
    }
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    done.push(row.map((value) => value / length));
  }
  return done;
}
