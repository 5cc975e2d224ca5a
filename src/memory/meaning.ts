/**
 * How near in meaning memories are to what is asked, from vectors alone. Requests and memories are sentences of two
 * kinds: what all of a kind share is taken out first (all-but-the-top, Mu 2018), a request is moved a little towards
 * what people say of themselves about such things (learned, of low rank), and a memory that is near to requests of every
 * kind counts less (hubness, Radovanović 2010).
 */
import type { MeaningTable, Vector } from '../flow';

/** Set by hand on cases left out of learning; see the README. */
const SHARE = {
  /** How far a request is moved towards what memories say of it, 0..1. */
  moved: 0.25,
  /** What nearness to typical requests takes off; half of it with `FEW` memories, among which few compete. */
  typical: 0.5,
};
const FEW = 25;

/** -1..1 */
export const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/** The vector at length 1. */
export function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** One vector less another, at length 1. */
export const without = (vector: Vector, common: Vector): Vector =>
  unit(vector.map((value, i) => value - (common[i] ?? 0)));

/** Vectors with a weight each → their direction together. */
export function blend(parts: readonly { vector: Vector; weight: number }[]): Vector {
  const sum = new Float32Array(parts[0]?.vector.length ?? 0);
  for (const { vector, weight } of parts)
    vector.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + weight * value));
  return unit(sum);
}

/** A request without what all requests share, moved towards the memories such requests need. */
function moved(request: Vector, table: MeaningTable): Vector {
  const near = coarselyMoved(request, table);
  const finer = through(near, table.finerFrom, table.finerTo);
  return unit(near.map((value, i) => value + (finer[i] ?? 0)));
}

/** The same by what such requests have in common alone. */
export const coarselyMoved = (request: Vector, { from, to }: Pick<MeaningTable, 'from' | 'to'>): Vector =>
  blend([
    { vector: request, weight: 1 - SHARE.moved },
    { vector: unit(through(request, from, to)), weight: SHARE.moved },
  ]);

/** A vector times a matrix of low rank, kept as its two parts. */
function through(vector: Vector, from: Float32Array, to: Float32Array): Vector {
  const rank = to.length / vector.length;
  const inner = new Float32Array(rank);
  vector.forEach((value, i) => {
    for (let r = 0; r < rank; r += 1) inner[r] = (inner[r] ?? 0) + value * (from[i * rank + r] ?? 0);
  });
  const there = new Float32Array(vector.length);
  inner.forEach((value, r) => {
    for (let i = 0; i < there.length; i += 1)
      there[i] = (there[i] ?? 0) + value * (to[r * there.length + i] ?? 0);
  });
  return there;
}

export interface Nearness {
  /** How near each memory is to what is asked, about -0.7..0.9. */
  near: number[];
  /** The memories' vectors without what all memories share: the dot product of two is their likeness. */
  told: Vector[];
}

/** What was said before, newest first, weighs less turn by turn. */
const BEFORE = { first: 0.3, next: 0.6 };

/**
 * @param request vector of the words
 * @param before vectors of the turns before, newest first
 * @param memories vectors of the memories
 * @param table what was learned of both
 */
export function nearness(
  request: Vector,
  before: readonly Vector[],
  memories: readonly Vector[],
  table: MeaningTable,
): Nearness {
  const asked = blend(
    [request, ...before].map((vector, i) => ({
      vector: without(vector, table.asked),
      weight: i === 0 ? 1 : BEFORE.first * BEFORE.next ** (i - 1),
    })),
  );
  const query = moved(asked, table);
  const typical = typicalOf(table);
  const less = (SHARE.typical * memories.length) / (memories.length + FEW);
  const told = memories.map((vector) => without(vector, table.kept));
  return {
    told,
    near: told.map(
      (memory) => dot(memory, query) - less * Math.max(...typical.map((other) => dot(memory, other))),
    ),
  };
}

const known = new WeakMap<MeaningTable, Vector[]>();
function typicalOf(table: MeaningTable): Vector[] {
  const found = known.get(table) ?? table.typical.map((request) => moved(request, table));
  known.set(table, found);
  return found;
}
