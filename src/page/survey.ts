/**
 * The one pass over the page: down the flat tree (open shadow roots, slots) with an explicit stack, so depth costs
 * no call stack; nothing is written, so layout is computed once; every ancestor's context is handed down.
 */
import { collapse } from './clean';
import { again, begin, resume } from './again';
import type { Context } from './context';
import { nextSibling, nodeType, bodyOf, rootOf } from './dom';
import { enter } from './enter';
import type { Found } from './found';
import type { Again, Frame, Listener, Survey } from './frame';
import { add, addShy, addUnseen } from './gather';
import { OBSERVE_MS } from './limits';
import { isSeen, readable } from './seen';
import { leave } from './leave';
import { onScreen, pageClip, type Box } from './visible';

/** A survey in which nothing was met yet. */
const nothing = (): Survey => ({
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
  controls: 0,
  texts: 0,
  symbols: 0,
  heights: new Map(),
  hear: null,
  walls: 0,
  breaks: 0,
  finds: 0,
  nears: 0,
  keep: false,
  body: null,
  above: null,
  again: null,
  watched: [],
  adrift: [],
  roots: new Set(),
  fields: [],
  named: new Map(),
  said: [],
  labelled: null,
  left: [],
  alerts: null,
  stood: [],
  lists: [],
});

/**
 * Surveys the whole document. Ends early, marked truncated, when time or the budget is spent. With a listener it
 * gathers no text leaves and spares no budget.
 */
export function survey(hear: Listener | null = null): Survey {
  const s = nothing();
  s.hear = hear;
  if (hear) [s.controls, s.symbols] = [-Infinity, Infinity];
  return walk(s);
}

/**
 * Surveys the document and keeps what a later survey can build on.
 * @param last the survey before, with what is different since; null to meet everything afresh
 */
export function surveyKept(last: { survey: Survey; again: Again } | null): Survey {
  const s = nothing();
  s.keep = true;
  if (last) begin(s, last.survey, last.again);
  return walk(s);
}

const [ELEMENT, TEXT] = [Node.ELEMENT_NODE, Node.TEXT_NODE];

function walk(s: Survey): Survey {
  const body = bodyOf(document);
  const root = rootOf(document);
  if (!body || !root) return s;
  const end = performance.now() + OBSERVE_MS;
  const above = firstContext(root, body);
  let frame = s.again ? again(s, body, above) : enter(s, body, null, above);
  s.above ??= above;
  s.body = frame;
  while (frame) {
    const node = advance(frame);
    if (!node) {
      leave(s, frame);
      frame = frame.parent;
      continue;
    }
    const type = nodeType(node);
    if (type === TEXT) text(s, frame, node as Text);
    else if (type === ELEMENT && node instanceof Element) {
      if ((s.seq & 255) === 0 && performance.now() > end) s.truncated = true;
      if (s.truncated) frame.next = frame.list = null;
      else frame = (frame.known ? resume(s, node, frame) : enter(s, node, frame, frame.ctx)) ?? frame;
    }
  }
  return s;
}

function advance(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.at++] ?? null;
  const node = frame.next;
  if (node) frame.next = nextSibling(node);
  return node;
}

const WORDS = /\S/;

function text(s: Survey, frame: Frame, node: Text): void {
  if (!frame.shown) return;
  const { data } = node;
  if (!WORDS.test(data)) {
    s.gap++;
    return;
  }
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
  s.nears++;
  const waiting = s.awaiting;
  if (!waiting) return;
  // Words belong to the box before them while its parent, or the table row of that parent, is still open.
  const { parent, tick } = waiting;
  const near = parent.open || (tick && parent.tag === 'td' && parent.parent?.open === true);
  if (near) waiting.found.after += piece;
  else s.awaiting = null;
}

/** Gives a find its place, if it can be seen there. `parent` is the frame around it, where that is at hand. */
export function keep(found: Found, box: Box, parent: Frame | null): boolean {
  found.met = box;
  if (!isSeen(found.el, box, found.ctx.clip, parent)) return false;
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
    canvas: dark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)',
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
