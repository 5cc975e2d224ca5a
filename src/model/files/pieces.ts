/**
 * A file of a model is fetched and kept in pieces of one size, each with its own hash: a lost connection or a killed
 * browser costs one piece, one that was damaged later is fetched again alone, and all are checked at WebCrypto's speed
 * before each loading. Pure.
 */

/** Fewer pieces than this make a file: each is one file on disk and one line in the record. */
const MOST = 256;
const LEAST_BYTES = 256 * 1024;

/** Bytes of a piece of a file, the last one is shorter: 16 MB for 4 GB. What comes is held in memory until a piece is full. */
export const pieceSize = (bytes: number): number =>
  Math.max(LEAST_BYTES, 2 ** Math.ceil(Math.log2(Math.max(1, bytes) / MOST)));

/** By place: the hash of a piece that is here, null for one that is not. */
export type Pieces = (string | null)[];

/** Nothing of a file. */
export const noPieces = (bytes: number): Pieces =>
  Array.from({ length: Math.ceil(bytes / pieceSize(bytes)) }, () => null);

/** Length of the piece at a place in a file of `bytes`. */
export const pieceBytes = (bytes: number, place: number): number =>
  Math.min(pieceSize(bytes), bytes - place * pieceSize(bytes));

/** Bytes of a file that are here. */
export const bytesHere = (bytes: number, pieces: Pieces): number =>
  pieces.reduce((sum, hash, place) => sum + (hash === null ? 0 : pieceBytes(bytes, place)), 0);

/** The first run of missing bytes, `to` exclusive; null when all are here. */
export function firstGap(bytes: number, pieces: Pieces): { from: number; to: number } | null {
  const first = pieces.indexOf(null);
  if (first < 0) return null;
  const next = pieces.findIndex((hash, place) => place > first && hash !== null);
  const size = pieceSize(bytes);
  return { from: first * size, to: next < 0 ? bytes : next * size };
}
