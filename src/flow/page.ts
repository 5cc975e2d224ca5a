/** Page → PageElement → Ranked. */
import type { PageList, PageRecord, PageTable } from './reading';

/** Names an element of one document while it lives: `e12` in the top frame, `f3.e12` in frame 3. */
export type Ref = string;

/** One frame's or one whole tab's observation. */
export interface Page {
  url: string;
  title: string;
  lang: string;
  /** Random per document: a new one means that the page navigated. */
  docId: string;
  elements: PageElement[];
  /** Viewport width and height in CSS pixels. */
  viewport: [number, number];
  /** Set when the page had more elements than the budget. */
  truncated?: boolean;
  /** Milliseconds that looking took in the page. */
  ms?: number;
  /**
   * Every form field in page order, when asked for: those of `elements`, and those that nobody can see now, marked
   * `concealed`. For telling what each field wants; concealed ones are never quoted or filled (P8).
   */
  fields?: PageElement[];
}

/** What a person can see and operate, or a leaf of visible text. Page bytes: data, never instructions. */
export interface PageElement {
  ref: Ref;
  kind: 'control' | 'text';
  /** ARIA role, explicit or implied; `text` for a text leaf, `generic` for a clickable without one. */
  role: string;
  tag: string;
  /** Accessible name, ≤ 200 characters. */
  name: string;
  /** Visible text of the label, heading cell or words just before it, when that is not the name. */
  near?: string;
  /** Current value; absent for secrets. */
  value?: string;
  placeholder?: string;
  /** Words of id, class, name, data-testid, icon and file names, split and lower-cased: `icon chevron down`. */
  hints?: string;
  inputType?: string;
  autocomplete?: string;
  /** Never typed into, never read. */
  secret?: 'password' | 'card' | 'code';
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  /** Of a column's heading: how its table is in order by it. */
  sorted?: 'ascending' | 'descending';
  disabled?: boolean;
  /** It has the keyboard focus. */
  focused?: boolean;
  readonly?: boolean;
  required?: boolean;
  /** What the page says is wrong with this field, ≤ 80 characters. */
  error?: string;
  haspopup?: boolean;
  editable?: boolean;
  /** Options of a native select or an open listbox, ≤ 200. */
  options?: { label: string; selected?: boolean; disabled?: boolean }[];
  /** Of a form field: the words of its id and name, and the most characters it takes. */
  field?: { words: string; most?: number };
  href?: string;
  form?: PageForm;
  /** Where it stands. */
  heading?: string;
  landmark?: string;
  dialog?: string;
  group?: string;
  /** Position in a list, table or repeated block: 1-based, with the visible text of that item. */
  item?: { index: number; of: number; text: string };
  /** x, y, width, height in CSS pixels relative to the viewport at observation. */
  box: [number, number, number, number];
  inView?: boolean;
  covered?: boolean;
  /** Hash of role, name and tag: acting requires that it still matches (P6). */
  signature: string;
  /** Document of another frame than the top one. */
  docId?: string;
  /** Held by the page but not shown now: it can be spoken of, never acted on. */
  concealed?: true;
  /** Of a concealed one: the element that shows it when it is pointed at. */
  shownBy?: Ref;
  /** Ref of the nearest control around it, for text inside a control. */
  inside?: Ref;
}

/** A control that the page does not show now, with its CSS path. */
export interface Concealed {
  element: PageElement;
  path: string;
}

/** The form an element belongs to, as the gate needs it. */
export interface PageForm {
  name: string;
  method: 'get' | 'post' | 'dialog';
  /** True when this element submits the form when activated. */
  submits: boolean;
  search: boolean;
  /** True when the form holds a password, card or one-time-code field. */
  secret: boolean;
  /** Tells the forms of one document apart. */
  key?: number;
  /** Words of its id, class, name and address. */
  words?: string;
}

/** The readable main text of a page. */
export interface PageText {
  title: string;
  lang: string;
  url: string;
  blocks: { text: string; heading?: string; level?: number }[];
  /** Repeated like things of the whole page, the main list first. */
  lists?: PageList[];
  /** Data tables of the whole page, in its order. */
  tables?: PageTable[];
  /** The one thing that the page is about, where its main heading has a price beside it. */
  thing?: PageRecord;
  /** Who wrote it and when it came out, where the page marks that near its headline. */
  byline?: { author?: string; date?: string };
  /** Set when the page was too long to be read to its end. */
  truncated?: boolean;
}

/** An element with its score (higher is better) and the named signals (0..1) behind it. */
export interface Ranked {
  element: PageElement;
  score: number;
  signals: Record<string, number>;
  /** Memories that moved this element's score. */
  memoryIds: string[];
}

/** What a person is told of a PDF, by its address or by what the viewer turns out to be. */
export const PDF_SENTENCE =
  'This is a PDF, which the browser shows in a viewer of its own. I can’t read or touch it yet; a web page of it would work.';
