/** Weights → rectangles that fill a box, each as near to a square as its row allows (Bruls, Huizing, van Wijk 2000). Pure. */

/** A place in the box, all four in percent of it. */
export interface Tile {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Lays out weights, largest first.
 * @param weights above zero, in falling order
 * @param aspect width of the box by its height
 */
export function treemap(weights: readonly number[], aspect: number): Tile[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return [];
  // The box is `aspect` wide and 1 high, so areas are in the same units as the scaled weights.
  const areas = weights.map((weight) => (weight / sum) * aspect);
  const tiles: Tile[] = [];
  let box = { x: 0, y: 0, w: aspect, h: 1 };
  for (let at = 0; at < areas.length;) {
    const side = Math.min(box.w, box.h);
    let end = at + 1;
    while (end < areas.length && worst(areas.slice(at, end + 1), side) <= worst(areas.slice(at, end), side))
      end += 1;
    const row = areas.slice(at, end);
    const thick = row.reduce((a, b) => a + b, 0) / side;
    let along = 0;
    for (const area of row) {
      const length = area / thick;
      const tile =
        box.w >= box.h
          ? { x: box.x, y: box.y + along, w: thick, h: length }
          : { x: box.x + along, y: box.y, w: length, h: thick };
      tiles.push({
        left: (tile.x / aspect) * 100,
        top: tile.y * 100,
        width: (tile.w / aspect) * 100,
        height: tile.h * 100,
      });
      along += length;
    }
    box =
      box.w >= box.h
        ? { ...box, x: box.x + thick, w: box.w - thick }
        : { ...box, y: box.y + thick, h: box.h - thick };
    at = end;
  }
  return tiles;
}

/** How far from a square the worst rectangle of a row along `side` is; 1 is a square. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((a, b) => a + b, 0);
  const most = Math.max(...row);
  const least = Math.min(...row);
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}
