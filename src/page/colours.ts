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

/** Red, green, blue 0..255 and alpha 0..1. */
export type Rgba = [number, number, number, number];

/** A computed colour as numbers; null for what is none. */
export function rgb(css: string): Rgba | null {
  const known = parsed.get(css);
  if (known !== undefined) return known;
  if (parsed.size > 500) parsed.clear();
  const colour = parse(css);
  parsed.set(css, colour);
  return colour;
}

const parsed = new Map<string, Rgba | null>();

function parse(css: string): Rgba | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3) return painted(css);
  const [r = 0, g = 0, b = 0, a = 1] = parts;
  return [r, g, b, a];
}

let canvas: OffscreenCanvasRenderingContext2D | null = null;

/** Other notations (`oklch()`, `color()`) are painted and looked at. */
function painted(css: string): Rgba | null {
  if (!css.endsWith(')')) return null;
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** WCAG contrast of an ink, faded by `opacity`, with the colour behind it; 21 when that cannot be told. */
export function contrast(ink: string, behind: string, opacity = 1): number {
  // One text after another has the same ink on the same ground.
  if (ink !== last.ink || behind !== last.behind || opacity !== last.opacity)
    last = { ink, behind, opacity, is: contrastOf(ink, behind, opacity) };
  return last.is;
}

let last = { ink: '', behind: '', opacity: 0, is: 0 };

function contrastOf(ink: string, behind: string, opacity: number): number {
  const [over, under] = [rgb(ink), rgb(behind)];
  // A ground that lets through what is below it mixes with an unknown.
  if (!over || !under || under[3] < 1) return 21;
  const [one, two] = [luminance(over, under, over[3] * opacity), luminance(under, under, 1)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function luminance(over: Rgba, under: Rgba, share: number): number {
  const linear = (i: 0 | 1 | 2): number => {
    const v = (over[i] * share + under[i] * (1 - share)) / 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
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
