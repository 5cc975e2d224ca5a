/** Styles that hide an element and all that is in it while it keeps its box: clip-path, filter, mask, turning away. */
import { rgb } from './colours';
import { SEEN_OPACITY } from './limits';
import type { Frame } from './frame';

/** True when this element, or one around it, is hidden so. Each answer is remembered on the way down. */
export function veiled(frame: Frame | null): boolean {
  if (!frame) return false;
  if (frame.veiled !== null) return frame.veiled;
  const { parent } = frame;
  // What is around it was mostly asked before.
  if (parent && parent.veiled !== null) return (frame.veiled = parent.veiled || veils(frame.style, parent));
  const asked: Frame[] = [];
  let at: Frame | null = frame;
  while (at && at.veiled === null) {
    asked.push(at);
    at = at.parent;
  }
  let hidden = at?.veiled ?? false;
  for (const one of asked.reverse()) one.veiled = hidden ||= veils(one.style, one.parent);
  return hidden;
}

/** True when a style alone hides what has it. */
export function veils(style: CSSStyleDeclaration, parent: Frame | null): boolean {
  const { clipPath, filter, maskImage, zIndex } = style;
  return (
    (clipPath !== 'none' && cutTo(clipPath) < 2) ||
    (filter !== 'none' && clears(filter)) ||
    (maskImage !== 'none' && masks(maskImage)) ||
    (zIndex.startsWith('-') && beneath(parent)) ||
    (style.backfaceVisibility === 'hidden' && turned(style, parent))
  );
}

/** The lesser side of what a clip path leaves, in pixels; percentages count as pixels of a box of 100. */
function cutTo(path: string): number {
  const of = (part: string | undefined): number => parseFloat(part ?? '0') || 0;
  const [, shape = '', given = ''] = /^(\w+)\((.*)\)/.exec(path) ?? [];
  const parts =
    given
      .split(/ round | at /)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  if (shape === 'inset') {
    const [top, right = top, bottom = top, left = right] = parts;
    const percent = (one: string | undefined): number => (one?.endsWith('%') ? of(one) : 0);
    return Math.min(100 - percent(top) - percent(bottom), 100 - percent(left) - percent(right));
  }
  if (shape === 'circle' || shape === 'ellipse')
    return Math.min(...parts.map((part) => (/^[\d.]/.test(part) ? 2 * of(part) : 100)));
  if (shape !== 'polygon') return 100;
  const points = given.split(',').map((point) => point.trim().split(/\s+/).slice(-2).map(of));
  const side = (i: 0 | 1): number => {
    const values = points.map((point) => point[i] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.min(side(0), side(1));
}

/** `opacity()` to nothing, or a blur that leaves no letter. */
function clears(filter: string): boolean {
  let opacity = 1;
  for (const [, value = '1'] of filter.matchAll(/opacity\(([\d.]+)\)/g)) opacity *= Number(value);
  return opacity < SEEN_OPACITY || Number(/blur\(([\d.]+)px/.exec(filter)?.[1] ?? 0) > 20;
}

/** A gradient without any ink masks everything. */
function masks(image: string): boolean {
  if (image.includes('url(') || !image.includes('gradient')) return false;
  const inks = image.match(/rgba?\([^)]*\)/g) ?? [];
  return inks.length > 0 && inks.every((ink) => (rgb(ink)?.[3] ?? 1) < SEEN_OPACITY);
}

/** Sent behind a box around it that is painted: its own stacking context begins further out. */
function beneath(parent: Frame | null): boolean {
  for (let at = parent; at && at.tag !== 'body'; at = at.parent) {
    const { position, zIndex, opacity, transform, isolation, backgroundColor } = at.style;
    const stacks =
      (position !== 'static' && zIndex !== 'auto') || position === 'fixed' || position === 'sticky';
    if (stacks || opacity !== '1' || transform !== 'none' || isolation === 'isolate') return false;
    if ((rgb(backgroundColor)?.[3] ?? 0) === 1) return true;
  }
  return false;
}

/** Seen from behind, by its own turn and those of what turns with it. */
function turned(style: CSSStyleDeclaration, parent: Frame | null): boolean {
  let back = facesAway(style.transform);
  for (let at = parent; at?.style.transformStyle === 'preserve-3d'; at = at.parent)
    back = back !== facesAway(at.style.transform);
  return back;
}

const facesAway = (transform: string): boolean =>
  Number(/^matrix3d\((.+)\)$/.exec(transform)?.[1]?.split(',')[10] ?? 1) < 0;
