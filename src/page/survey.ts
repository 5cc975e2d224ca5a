/**
 * The one pass over the page: down the flat tree (open shadow roots, slots) with an explicit stack, so depth costs
 * no call stack; nothing is written, so layout is computed once; every ancestor's context is handed down.
 */
import { collapse } from './clean';
import type { Context, FormInfo, Label, Run } from './context';
import { flatChildren, nextSibling, nodeType, bodyOf, rootOf } from './dom';
import { enter } from './enter';
import type { Found } from './found';
import { add, addShy, addUnseen, type Gather } from './gather';
import { OBSERVE_MS } from './limits';
import { isSeen, readable } from './seen';
import { leave } from './leave';
import { onScreen, pageClip, type Box } from './visible';

/** An element on the way down. */
export interface Frame {
  el: Element;
  tag: string;
  seq: number;
  parent: Frame | null;
  ctx: Context;
  style: CSSStyleDeclaration;
  found: Found | null;
  /** Text as a reader meets it: own text and that of inline children. */
  leaf: Gather;
  /** Text as names count it; goes to everything around that gathers. */
  text: Gather | null;
  own: boolean;
  shown: boolean;
  inline: boolean;
  heading: Gather | null;
  near: string;
  nearIn: Context | null;
  run: Run | null;
  label: Label | null;
  readable: boolean | null;
  /** It or something around it is hidden by its style, once asked. */
  veiled: boolean | null;
  /** Its box, once asked for. */
  box: Box | null;
  open: boolean;
  /** Finds made before it: none more when it is left means that nothing is in it. */
  before: number;
  next: Node | null;
  list: Node[] | null;
  at: number;
}

/** What the pass gathers. */
export interface Survey {
  found: Found[];
  of: Map<Element, Found>;
  labels: Label[];
  forms: Map<Element, FormInfo>;
  truncated: boolean;
  seq: number;
  /** Boundaries passed: `gap` sets words apart, `block` ends a run of nearby words. */
  gap: number;
  block: number;
  near: string;
  nearBlock: number;
  nearGap: number;
  nearIn: Context | null;
  /** A checkbox or radio button that waits for the words after it. */
  awaiting: { found: Found; parent: Frame } | null;
  controls: number;
  texts: number;
  symbols: number;
  /** Least and greatest height of the shapes of a drawing, once asked for. */
  heights: Map<Element | null, [number, number]>;
  /** Set when the page is read rather than surveyed: gets every piece of text that can be seen. */
  hear: Listener | null;
  /** Line boundaries of the layout, and `<br>`s: where paragraphs end. */
  walls: number;
  breaks: number;
}

/** Hears one piece of visible text, with the element it stands in. */
export type Listener = (s: Survey, frame: Frame, piece: string) => void;

/**
 * Surveys the whole document. Ends early, marked truncated, when time or the budget is spent. With a listener it
 * gathers no text leaves and spares no budget.
 */
export function survey(hear: Listener | null = null): Survey {
  const s: Survey = {
    found: [],
    of: new Map(),
    labels: [],
    forms: new Map(),
    truncated: false,
    seq: 0,
    gap: 0,
    block: 0,
    near: '',
    nearBlock: -1,
    nearGap: -1,
    nearIn: null,
    awaiting: null,
    controls: hear ? -Infinity : 0,
    texts: 0,
    symbols: hear ? Infinity : 0,
    heights: new Map(),
    hear,
    walls: 0,
    breaks: 0,
  };
  const body = bodyOf(document);
  const root = rootOf(document);
  if (!body || !root) return s;
  const end = performance.now() + OBSERVE_MS;
  let frame = enter(s, body, null, firstContext(root, body));
  while (frame) {
    const node = advance(frame);
    if (!node) {
      leave(s, frame);
      frame = frame.parent;
    } else if (nodeType(node) === Node.TEXT_NODE) {
      text(s, frame, node as Text);
    } else if (node instanceof Element) {
      if ((s.seq & 255) === 0 && performance.now() > end) s.truncated = true;
      if (s.truncated) frame.next = frame.list = null;
      else frame = enter(s, node, frame, frame.ctx) ?? frame;
    }
  }
  return s;
}

/** How the children of a frame are met, one by one. */
export function children(el: Element, tag: string): { next: Node | null; list: Node[] | null; at: number } {
  const { first, list } = flatChildren(el, tag);
  return { next: first, list, at: 0 };
}

function advance(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.at++] ?? null;
  const node = frame.next;
  if (node) frame.next = nextSibling(node);
  return node;
}

function text(s: Survey, frame: Frame, node: Text): void {
  if (!frame.shown) return;
  const data = node.data;
  const piece = collapse(data.length > 1000 && !s.hear ? data.trimStart().slice(0, 1000) : data);
  if (piece === ' ' || piece === '') {
    s.gap++;
    return;
  }
  const { shy, pressable } = frame.ctx;
  if (s.hear && readable(frame)) s.hear(s, frame, piece);
  // What is inside a control is its label, seen or not.
  const seen = pressable || readable(frame);
  if (shy) addShy(frame.text, piece);
  else if (seen) add(frame.text, piece, s.gap);
  else addUnseen(frame.text, piece, s.gap);
  if (!seen) return;
  if (!frame.own) {
    frame.own = true;
    frame.near = s.near;
    frame.nearIn = s.nearIn;
  }
  add(frame.leaf, piece, s.gap);
  if (pressable) return;
  const apart = s.nearGap === s.gap || s.near.endsWith(' ') ? '' : ' ';
  s.near = s.nearBlock === s.block ? (s.near + apart + piece).slice(-300) : piece;
  s.nearGap = s.gap;
  s.nearBlock = s.block;
  s.nearIn = frame.ctx;
  const waiting = s.awaiting;
  if (!waiting) return;
  // Words belong to the box before them while its parent, or the table row of that parent, is still open.
  const near = waiting.parent.open || (waiting.parent.tag === 'td' && waiting.parent.parent?.open === true);
  if (near) waiting.found.after += piece;
  else s.awaiting = null;
}

/** Gives a find its place, if it can be seen there. */
export function keep(found: Found, box: Box): boolean {
  if (!isSeen(found.el, box, found.ctx.clip)) return false;
  found.box = box;
  found.inView = onScreen(box, found.ctx.clip);
  return true;
}

function firstContext(root: HTMLElement, body: HTMLElement): Context {
  const clip = pageClip(root, body);
  const schemes = getComputedStyle(root).colorScheme;
  const dark =
    schemes.includes('dark') &&
    (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return {
    opacity: Number(getComputedStyle(root).opacity),
    pointer: false,
    behind: dark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)',
    clip,
    placedClip: clip,
    control: null,
    pressable: false,
    section: { heading: null, inner: false },
    landmark: '',
    dialog: null,
    overlay: false,
    group: null,
    item: null,
    form: null,
    label: null,
    table: null,
    row: null,
    column: 0,
    listbox: null,
    picture: null,
    shy: false,
    inert: false,
  };
}
