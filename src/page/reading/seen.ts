/** What can be seen of a page, as a tree: the elements that hold visible text, with their text in order. */
import type { Frame, Survey } from '../frame';

/** A piece of text; `apart` when space or a boundary of the layout stands before it. */
export interface Piece {
  text: string;
  apart: boolean;
}

/** An element with visible text in it. */
export interface Seen {
  el: Element;
  tag: string;
  parent: Seen | null;
  inline: boolean;
  kids: Seen[];
  parts: (Piece | Seen)[];
  /** Characters of text in it. */
  chars: number;
  /** The button that it is or stands in. */
  button: Element | null;
  landmark: string;
  /** The heading above it. */
  heading: string;
  /** Hidden from assistive technology: mostly icons. */
  shy: boolean;
}

/** The tree in the making; `all` has its elements in page order, ancestors first. */
export interface SeenTree {
  all: Seen[];
  of: Map<Element, Seen>;
  hear: (s: Survey, frame: Frame, piece: string) => void;
}

/** Starts a tree; a survey tells it what can be seen. */
export function seenTree(): SeenTree {
  const all: Seen[] = [];
  const of = new Map<Element, Seen>();
  let gap = -1;
  const nodeOf = (frame: Frame): Seen => {
    const fresh: Frame[] = [];
    let at: Frame | null = frame;
    let node = of.get(frame.el);
    for (; at && !node; at = at.parent) {
      fresh.push(at);
      node = at.parent ? of.get(at.parent.el) : undefined;
    }
    let up = node ?? null;
    for (const one of fresh.reverse()) {
      const { el, tag, inline, ctx, heading } = one;
      const { control, landmark, shy } = ctx;
      const button = control && (control.role === 'button' || control.tag === 'button') ? control.el : null;
      up = {
        el, tag, parent: up, inline, kids: [], parts: [], chars: 0, button, landmark, shy,
        heading: heading?.text.trim() ?? '',
      }; // prettier-ignore
      up.parent?.kids.push(up);
      up.parent?.parts.push(up);
      of.set(el, up);
      all.push(up);
    }
    return up as Seen;
  };
  const hear: SeenTree['hear'] = (s, frame, piece) => {
    const node = nodeOf(frame);
    const apart = s.gap !== gap || piece.startsWith(' ');
    gap = piece.endsWith(' ') ? -1 : s.gap;
    const text = piece.trim();
    node.parts.push({ text, apart });
    for (let at: Seen | null = node; at; at = at.parent) at.chars += text.length;
  };
  return { all, of, hear };
}

/** True for a part that is text. */
export const isPiece = (part: Piece | Seen): part is Piece => 'apart' in part;

/** All text of an element, up to about `max` characters, cut between pieces only. */
export function textOf(node: Seen, max: number): string {
  let text = '';
  const stack: (Piece | Seen)[] = [node];
  for (let part = stack.pop(); part; part = stack.pop()) {
    if (!isPiece(part)) {
      for (let i = part.parts.length - 1; i >= 0; i--) stack.push(part.parts[i] as Piece | Seen);
      continue;
    }
    if (text !== '' && text.length + part.text.length > max) break;
    text += (part.apart && text !== '' ? ' ' : '') + part.text;
  }
  return text.length > max ? text.slice(0, max) : text;
}
