import { describe, expect, it } from 'vitest';
import { bytesHere, firstGap, noPieces, pieceBytes, pieceSize } from './pieces';

const PIECE = pieceSize(0);
const SIZE = 3 * PIECE + 5;

describe('pieces', () => {
  it('cover a file exactly, the last one shorter', () => {
    expect(noPieces(SIZE)).toHaveLength(4);
    expect([0, 1, 2, 3].map((place) => pieceBytes(SIZE, place))).toEqual([PIECE, PIECE, PIECE, 5]);
    expect(noPieces(PIECE)).toHaveLength(1);
    expect(noPieces(0)).toEqual([]);
  });

  it('are large enough that a file has few of them', () => {
    expect(pieceSize(4e9)).toBe(16 * 1024 * 1024);
    for (const bytes of [1, 1e6, 64 * 1024 * 1024, 3e8, 4e9])
      expect(noPieces(bytes).length).toBeLessThanOrEqual(256);
  });

  it('tell what is here and what is missing first', () => {
    expect(firstGap(SIZE, noPieces(SIZE))).toEqual({ from: 0, to: SIZE });
    expect(firstGap(SIZE, ['a', null, null, 'b'])).toEqual({ from: PIECE, to: 3 * PIECE });
    expect(firstGap(SIZE, ['a', 'a', 'a', null])).toEqual({ from: 3 * PIECE, to: SIZE });
    expect(firstGap(SIZE, ['a', 'a', 'a', 'b'])).toBeNull();
    expect(bytesHere(SIZE, ['a', null, null, 'b'])).toBe(PIECE + 5);
  });
});
