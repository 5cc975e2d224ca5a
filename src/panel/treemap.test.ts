import { describe, expect, it } from 'vitest';
import { treemap, type Tile } from './treemap';

const area = (tile: Tile): number => (tile.width * tile.height) / 100;

describe('treemap', () => {
  it('gives each weight its share of the box', () => {
    const tiles = treemap([6, 3, 2, 1], 3);
    expect(tiles.map((tile) => Math.round(area(tile) * 10) / 10)).toEqual([50, 25, 16.7, 8.3]);
  });

  it('fills the box and stays inside', () => {
    const tiles = treemap([40, 9, 9, 7, 3, 2, 1, 1], 4);
    expect(tiles.reduce((sum, tile) => sum + area(tile), 0)).toBeCloseTo(100);
    for (const tile of tiles) {
      expect(tile.left + tile.width).toBeLessThanOrEqual(100.001);
      expect(tile.top + tile.height).toBeLessThanOrEqual(100.001);
      expect(Math.min(tile.left, tile.top)).toBeGreaterThanOrEqual(0);
    }
  });

  it('overlaps nothing', () => {
    const tiles = treemap([8, 5, 4, 4, 2, 1], 3.5);
    for (const [i, a] of tiles.entries()) {
      for (const b of tiles.slice(i + 1)) {
        const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
        const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
        expect(Math.min(wide, high)).toBeLessThan(0.001);
      }
    }
  });

  it('has nothing to lay out without weights', () => {
    expect(treemap([], 3)).toEqual([]);
    expect(treemap([1], 3)).toEqual([{ left: 0, top: 0, width: 100, height: 100 }]);
  });
});
