/** What the pass over the page carries and gathers. */
import type { Context, FormInfo, Label, Run } from './context';
import type { Found } from './found';
import type { Gather } from './gather';
import type { Starts } from './hrefs';
import type { Box } from './visible';

/** An element on the way down. */
export interface Frame {
  el: Element;
  tag: string;
  /** Which attributes it has, see marks.ts. */
  marks: number;
  seq: number;
  parent: Frame | null;
  ctx: Context;
  /** Its style while it is open, then an empty one. */
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
  /** The nearest colour painted behind it, once asked. */
  behind: string | null;
  /** It or something around it is hidden by its style, once asked. */
  veiled: boolean | null;
  /** True once one of its children was found to be drawn: its other children are, too. */
  drawn: boolean;
  /** Its text indent in pixels, once asked for. */
  indent: number | null;
  /** Its box, once asked for. */
  box: Box | null;
  open: boolean;
  /** Times that nearby words were set before it; whether its icons have their captions after them, once known. */
  nears: number;
  leads: boolean | null;
  /** Finds made before it: none more when it is left means that nothing is in it. */
  before: number;
  next: Node | null;
  list: Node[] | null;
  at: number;
  /** True when it stands apart from the words beside it though it is inline. */
  apart: boolean;
  /** Text or block found when it was left. */
  written: Found | null;
  /** What was met below it: frames, and finds that nothing is looked for in. */
  parts: (Frame | Found)[];
  /** What was met below it at the last survey and not yet now, by element; null when it is met for the first time. */
  known: Map<Node, Frame> | null;
  /** Those of them that stand where they stood, in the row of siblings that was measured last; none where it had moved. */
  calm: Map<Node, Frame> | null;
  /** What it took from, and did to, what is around it; null when that is more than is kept. */
  memo: Memo | null;
  /** First and last find in it. */
  ends: [Found, Found] | null;
  /** The find in it that was measured widest: what fills its line, where anything does. */
  widest: Found | null;
  /** More than finds is listed of it or of something in it: labels, forms, fields, what moves alone. */
  special: boolean;
  /** Something placed apart is among its parts that nothing is looked for in. */
  adrift: boolean;
  /** Where its finds begin in the list, from where those of its parent do; how many there are; both places in the list before. */
  from: number;
  size: number;
  start: number;
  was: number;
  /** Placed apart from the flow: it can move alone. */
  loose: boolean;
  /** True when all that is in it moves with it: nothing loose, nothing that cuts off. */
  rigid: boolean;
  shadow: ShadowRoot | null;
  /** How far its content was scrolled. */
  scroll: number;
}

/** Frames and finds stand among the parts of a frame. */
export const isFrame = (part: Frame | Found): part is Frame => 'parts' in part;

/** What a whole part of the page took from what was met before it, and left for what comes after. */
export interface Memo {
  near: string;
  nearIn: Context | null;
  heading: Gather | null;
  headingText: string;
  /** Which of the outer dialog, form and group had no heading or legend yet. */
  open: number;
  /** Length of the outer text and shy text; -1 when it was full. */
  text: number;
  shy: number;
  /** Number of times that nearby words were set, and finds made. */
  nears: number;
  finds: number;
  /** Same, once it was left: what it did. */
  after: {
    near: string | null;
    nearIn: Context | null;
    heading: Gather | null;
    dialog: Gather | null;
    form: Gather | null;
    group: Gather | null;
    /** What it added to the outer text and shy text; null when that was full. */
    said: string | null;
    shy: string | null;
    finds: number;
  } | null;
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
  /** A checkbox or radio button (`tick`), or an icon, that waits for the words after it. */
  awaiting: { found: Found; parent: Frame; tick: boolean } | null;
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
  /** Finds made, and times that nearby words were set. */
  finds: number;
  nears: number;
  /** Set when a later survey builds on this one. */
  keep: boolean;
  /** The frame of the body, and the context that it stands in. */
  body: Frame | null;
  above: Context | null;
  /** What is different since the last survey; null for a survey of everything. */
  again: Again | null;
  /** Frames that may move, scroll or open without a change of nodes; open shadow roots; fields. */
  watched: Frame[];
  adrift: Found[];
  roots: Set<ShadowRoot>;
  fields: Element[];
  /** Elements with a label made of other elements' words. */
  named: Map<Element, string>;
  /** What labels say of which fields, to see whether it changed. */
  said: unknown[];
  /** The labels of each field, once told. */
  labelled: Map<Element, Label[]> | null;
  /** Frames in the order they were left, whose ends are not told yet. */
  left: Frame[];
  /** What the addresses of links start with, once asked for. */
  starts?: Starts;
  /** What the page says is wrong, once asked for. */
  alerts: Element[] | null;
  /** Hidden fields that were given the place of their label. */
  stood: Found[];
  /** What was made a list, as it is drawn for a hidden one, and what the page says that it is. */
  lists: { found: Found; role: string; weak: boolean }[];
}

/** What a survey that builds on the one before knows. */
export interface Again {
  /** Elements to be met afresh with all that is in them. */
  fresh: Set<Element>;
  /** Nodes with something different in them: everything around what changed. */
  path: Set<Node>;
  /** Elements whose children came or went: each child is looked at. */
  lists: Set<Node>;
  /** Frames taken over as they were. */
  kept: Kept[];
  /** True when something that may lie over others came, went or changed. */
  over: boolean;
  /** Frames entered again, and what was told of where their parts stand. */
  entered: { frame: Frame; was: string }[];
}

/** A frame taken over whole, with what was told of its place and how far it moved. */
export interface Kept {
  frame: Frame;
  /** Its place among its siblings before. */
  index: number;
  of: number;
  moved: boolean;
}

/** Hears one piece of visible text, with the element it stands in. */
export type Listener = (s: Survey, frame: Frame, piece: string) => void;
