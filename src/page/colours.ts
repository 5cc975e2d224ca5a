/** Colours → words a person uses. */

// Name and RGB; the second word is the family, so that "shades of blue" finds navy.
const NAMES: [string, number, number, number][] = [
  ['black', 0, 0, 0],
  ['white', 255, 255, 255],
  ['grey gray', 128, 128, 128],
  ['silver grey gray', 192, 192, 192],
  ['red', 255, 0, 0],
  ['maroon red', 128, 0, 0],
  ['brown', 150, 75, 0],
  ['orange', 255, 165, 0],
  ['gold yellow', 218, 175, 32],
  ['yellow', 255, 255, 0],
  ['olive', 128, 128, 0],
  ['lime green', 0, 255, 0],
  ['green', 0, 128, 0],
  ['cyan aqua', 0, 255, 255],
  ['teal', 0, 128, 128],
  ['blue', 0, 0, 255],
  ['navy blue', 0, 0, 128],
  ['purple', 128, 0, 128],
  ['magenta fuchsia', 255, 0, 255],
  ['pink', 255, 192, 203],
];

/** Hue families at their borders in degrees, for colours between the names. */
const HUES: [number, string][] = [
  [15, 'red'],
  [45, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [190, 'cyan'],
  [255, 'blue'],
  [290, 'purple'],
  [340, 'pink'],
  [360, 'red'],
];

/** Red, green, blue 0..255 and alpha 0..1 of a computed colour, or null for what is not `rgb()`. */
export function rgb(css: string): [number, number, number, number] | null {
  const known = parsed.get(css);
  if (known !== undefined) return known;
  if (parsed.size > 500) parsed.clear();
  const colour = parse(css);
  parsed.set(css, colour);
  return colour;
}

const parsed = new Map<string, [number, number, number, number] | null>();

function parse(css: string): [number, number, number, number] | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3) return null;
  const [r = 0, g = 0, b = 0, a = 1] = parts;
  return [r, g, b, a];
}

/** Words for a computed colour: the nearest name, and the family of its hue; empty when transparent. */
export function colourWords(css: string): string {
  const colour = rgb(css);
  if (!colour || colour[3] < 0.1) return '';
  const [r, g, b] = colour;
  let best = '';
  let least = Infinity;
  for (const [name, nr, ng, nb] of NAMES) {
    // Weighted towards green, as the eye is.
    const far = 2 * (r - nr) ** 2 + 4 * (g - ng) ** 2 + 3 * (b - nb) ** 2;
    if (far < least) [best, least] = [name, far];
  }
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (max - min < 40) return best;
  const turn =
    max === r ? (g - b) / (max - min) : max === g ? 2 + (b - r) / (max - min) : 4 + (r - g) / (max - min);
  const hue = (turn * 60 + 360) % 360;
  const family = HUES.find(([to]) => hue <= to)?.[1] ?? '';
  return best.includes(family) ? best : `${best} ${family}`;
}
