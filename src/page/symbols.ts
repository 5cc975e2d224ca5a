/** Things without words: pictures, icons, SVG shapes, coloured blocks. Their look becomes hint words. */
import { clean, hintWords } from './clean';
import { colourWords } from './colours';
import { mine, type Context, type Draft } from './context';
import { attr, firstChild, nextSibling, rectOf, tagOf, textContent } from './dom';
import { finding, type Found } from './found';
import { add, gather, type Gather } from './gather';
import type { Frame, Survey } from './frame';
import { list } from './list';
import { FONT_PX, ICON_PX, MOST_SYMBOLS, NAME_CHARS, SYMBOL_LEAST_PX, SYMBOL_MOST_PX } from './limits';
import { keep } from './survey';
import type { Box } from './visible';
import { setOf } from './set-of';

const SHAPES = setOf('rect circle ellipse line polyline polygon path text image use');
const BLANK = setOf('div span i em b li td p u');

/** Meets an element that is no control: a picture or symbol becomes a find, an icon gives its words to its control. */
export function meetPicture(
  s: Survey,
  el: Element,
  tag: string,
  style: CSSStyleDeclaration,
  ctx: Draft,
  own: Gather | null,
  outer: Gather | null,
): Found | null {
  const { control, picture } = ctx.now;
  if (tag === 'img') {
    const alt = clean(attr(el, 'alt'), NAME_CHARS);
    if (alt && !ctx.now.shy) add(outer, alt, ++s.gap);
    if (control) control.icons.push(iconWords(el));
    else return find(s, el, tag, 'text', 'img', ctx.now, named(alt));
    return null;
  }
  if (tag === 'svg') return meetSvg(s, el, ctx, outer);
  if (picture && SHAPES.has(tag) && !ctx.now.pressable) {
    if (style.fill === 'none' && style.stroke === 'none') return null;
    if (tag === 'text') return find(s, el, tag, 'control', 'text', ctx.now, own ?? named(''));
    return find(s, el, tag, 'control', 'graphics-symbol', ctx.now, named(clean(titleOf(el), NAME_CHARS)));
  }
  if (BLANK.has(tag) && ctx.now.pressable && control && !firstChild(el)) control.icons.push(iconWords(el));
  return null;
}

/** A painted block in which nothing was found, met when it is left: a card face down, a cell, a swatch. */
export function meetBlank(s: Survey, frame: Frame): void {
  const { el, tag, ctx, style, seq } = frame;
  if (!BLANK.has(tag) || !frame.shown || ctx.pressable || ctx.picture || !painted(style)) return;
  frame.written = find(s, el, tag, 'control', 'graphics-symbol', ctx, named(''), seq);
}

function meetSvg(s: Survey, el: Element, ctx: Draft, outer: Gather | null): Found | null {
  const { width, height } = rectOf(el);
  const large = width >= ICON_PX && height >= ICON_PX;
  if (large && !ctx.now.pressable && !ctx.now.picture) {
    mine(ctx).picture = el as SVGElement;
    return null;
  }
  const label = clean(attr(el, 'aria-label') ?? titleOf(el), NAME_CHARS);
  if (label && !ctx.now.shy && !attr(el, 'aria-label')) add(outer, label, ++s.gap);
  if (ctx.now.control) ctx.now.control.icons.push(iconWords(el));
  else return find(s, el, 'svg', 'text', 'img', ctx.now, named(label));
  return null;
}

/** The `<title>` of an SVG, which by rule comes first. */
function titleOf(svg: Element): string | null {
  for (let node = firstChild(svg), i = 0; node && i < 5; node = nextSibling(node), i++)
    if (node instanceof Element && tagOf(node) === 'title') return textContent(node);
  return null;
}

/** Class, file and symbol names of an icon. */
export function iconWords(el: Element): string {
  const names = ['class', 'data-icon', 'title', 'alt', 'href', 'xlink:href'].map(
    (name) => attr(el, name) ?? '',
  );
  names.push(fileName(attr(el, 'src') ?? ''));
  for (let node = firstChild(el), i = 0; node && i < 5; node = nextSibling(node), i++)
    if (node instanceof Element && tagOf(node) === 'use')
      names.push((attr(node, 'href') ?? attr(node, 'xlink:href') ?? '').replace(/^.*#/, ''));
  return names.join(' ');
}

/** `/img/cart-24.png?v=2` → `cart-24`; nothing for data addresses. */
export const fileName = (url: string): string =>
  url.startsWith('data:') ? '' : (/([^/?#]+?)(\.\w{2,5})?([?#].*)?$/.exec(url.slice(0, 300))?.[1] ?? '');

const named = (text: string): Gather => ({ ...gather(null), text });

const painted = (style: CSSStyleDeclaration): boolean =>
  style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
  style.backgroundImage !== 'none' ||
  style.content.startsWith('url') ||
  (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0);

/** What a wordless thing looks like: its shape, colours, and the file it is painted with. */
export function lookWords(el: Element, tag: string): string[] {
  const style = getComputedStyle(el);
  const words: string[] = [];
  if (el instanceof SVGElement) {
    words.push(...shapeWords(el, tag));
    words.push(...colourWords(style.fill).split(' '));
    if (style.fill === 'none') words.push(...colourWords(style.stroke).split(' '));
  } else {
    words.push(...colourWords(style.backgroundColor).split(' '));
    for (const source of [style.content, style.backgroundImage]) {
      const url = /url\("?([^")]+)/.exec(source)?.[1];
      if (url) words.push(...hintWords(fileName(url)));
    }
  }
  return words.filter(Boolean);
}

const CORNERS = ['', '', '', 'triangle', '', 'pentagon', 'hexagon', 'heptagon', 'octagon'];

function shapeWords(el: SVGElement, tag: string): string[] {
  if (tag === 'rect') return ['rectangle', 'rect'];
  if (tag === 'line' || tag === 'polyline') return ['line'];
  if (tag === 'text') return ['letter'];
  if (tag === 'polygon') {
    const corners = (attr(el, 'points') ?? '').trim().split(/[\s,]+/).length / 2;
    return ['polygon', CORNERS[corners] ?? ''];
  }
  return [tag];
}

function find(
  s: Survey,
  el: Element,
  tag: string,
  kind: Found['kind'],
  role: string,
  ctx: Context,
  content: Gather,
  seq = s.seq,
): Found | null {
  if (s.symbols >= MOST_SYMBOLS) return null;
  const box = rectOf(el);
  const symbol = kind === 'control' && role !== 'text';
  if (
    Math.max(box.width, box.height) < (role === 'text' ? FONT_PX : SYMBOL_LEAST_PX) ||
    (symbol && !ctx.picture && Math.max(box.width, box.height) > SYMBOL_MOST_PX)
  )
    return null;
  const { near, nearIn } = s;
  const found = finding({ el, tag, kind, role, seq, ctx, content, near, nearIn });
  // A line has no thickness to its box: a pixel is enough to see it.
  found.thick = true;
  if (!keep(found, thick(box), null)) return null;
  s.symbols++;
  list(s, found);
  return found;
}

/** A box with at least a pixel of thickness. */
export const thick = ({ left, top, right, bottom }: Box): Box => ({
  left,
  top,
  right: Math.max(right, left + 1),
  bottom: Math.max(bottom, top + 1),
});

/** `small` or `large` for a shape among shapes of clearly different heights; else nothing. */
export function sizeWord({ box, ctx }: Found, s: Survey): string {
  let range = s.heights.get(ctx.picture);
  if (!range) {
    const heights = s.found.flatMap((one) => (one.ctx.picture === ctx.picture ? heightOf(one) : []));
    s.heights.set(ctx.picture, (range = [Math.min(...heights), Math.max(...heights)]));
  }
  const [least, most] = range;
  if (!box || most < least * 1.5) return '';
  return (box.bottom - box.top) ** 2 > least * most ? 'large' : 'small';
}

const heightOf = ({ box }: Found): number[] => (box ? [Math.max(1, box.bottom - box.top)] : []);
