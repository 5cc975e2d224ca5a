/** A record's visible words, cut where the page sets them apart. */
import { around, attr, every, rendered, shadowOf, tagOf } from '../dom';
import { collapse } from '../clean';
import { MOST } from './most';
import { isPiece, type Seen } from './seen';
import { STYLING } from './shape';

/** One bit of text: what one element says, or what stands between elements. */
export interface Bit {
  text: string;
  el: Element;
  tag: string;
  heading: boolean;
  /** Struck through: no longer true. */
  struck: boolean;
  /** In a button of the record: something to press, not something said. */
  button: boolean;
  shy: boolean;
  /** Bits of one line share a number. */
  line: number;
}

/** All bits of a record in order. */
export function bitsOf(nodes: Seen[]): Bit[] {
  const bits: Bit[] = [];
  const inside = new Set(nodes.map(({ el }) => el));
  let line = 0;
  const emit = (text: string, node: Seen, heading: boolean, struck: boolean): void => {
    const clear = collapse(text).trim();
    if (clear === '' || bits.length >= 200) return;
    const button =
      node.button !== null && !inside.has(node.button) && !nodes.some(({ button }) => button === node.button);
    bits.push({ text: clear, el: node.el, tag: node.tag, heading, struck, button, shy: node.shy, line });
  };
  const walk = (node: Seen, heading: boolean, struck: boolean, depth: number): void => {
    const head = heading || /^h[1-6]$/.test(node.tag) || attr(node.el, 'role') === 'heading';
    const out = struck || node.tag === 's' || node.tag === 'del' || isStruck(node);
    if (!node.inline) line++;
    let run = '';
    for (const part of node.parts) {
      if (isPiece(part)) run = join(run, part.text, part.apart);
      else if (
        STYLING.has(part.tag) &&
        part.tag !== 's' &&
        part.tag !== 'del' &&
        part.kids.length === 0 &&
        !isStruck(part)
      ) {
        for (const piece of part.parts) {
          if (!isPiece(piece)) continue;
          // "12" with a raised "99": cents.
          const cents = part.tag === 'sup' && /^\d\d$/.test(piece.text) && /\d$/.test(run);
          run = cents ? `${run}.${piece.text}` : join(run, piece.text, piece.apart);
        }
      } else {
        emit(run, node, head, out);
        run = '';
        if (depth < 60) walk(part, head, out, depth + 1);
      }
    }
    emit(run, node, head, out);
    if (!node.inline) line++;
  };
  for (const node of nodes) walk(node, false, false, 0);
  return bits;
}

const join = (text: string, piece: string, apart: boolean): string =>
  apart && text !== '' ? `${text} ${piece}` : text + piece;

/** Only what holds digits is asked: prices are what gets struck through. */
function isStruck({ el, parts }: Seen): boolean {
  if (!parts.some((part) => isPiece(part) && /\d/.test(part.text))) return false;
  return getComputedStyle(el).textDecorationLine.includes('line-through');
}

/** What a record says without words on the page. */
export interface Marks {
  /** Alternative text of its first picture. */
  image: string;
  /** Labels of pictures and parts: "4.5 out of 5 stars". */
  labels: string[];
  /** `datetime` of its time elements. */
  times: { iso: string; text: string }[];
}

/** Pictures, labels and times of a record, in open shadow trees too. */
export function marksOf(nodes: Seen[]): Marks {
  const marks: Marks = { image: '', labels: [], times: [] };
  let met = 0;
  const look = (root: Element | ShadowRoot): void => {
    const parts = every(root, 'img,[role=img],[aria-label],[title],time[datetime],meter');
    for (const el of root instanceof Element ? [root, ...parts] : parts) {
      if (met++ > MOST.labels) return;
      const tag = tagOf(el);
      if (tag === 'time')
        marks.times.push({ iso: attr(el, 'datetime') ?? '', text: collapse(el.textContent).trim() });
      if (around(el, 'button,[role=button]') || !rendered(el)) continue;
      const label = collapse(
        (tag === 'img' ? attr(el, 'alt') : null) ?? attr(el, 'aria-label') ?? attr(el, 'title') ?? '',
      ).trim();
      if (label === '') continue;
      if ((tag === 'img' || attr(el, 'role') === 'img') && marks.image === '' && !/\d/.test(label))
        marks.image = label;
      marks.labels.push(label);
    }
  };
  const stack = [...nodes];
  for (let node = stack.pop(); node && met < MOST.labels; node = stack.pop()) {
    if (nodes.includes(node)) look(node.el);
    const shadow = shadowOf(node.el);
    if (shadow) look(shadow);
    stack.push(...node.kids);
  }
  return marks;
}
