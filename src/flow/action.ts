/** Action → Verdict → Outcome → StepRecord. */
import type { Ref } from './page';
import type { Time } from './result';

/** Something done to one element of the page. */
export type PageAction =
  | { kind: 'click' | 'focus' | 'hover' | 'submit' | 'copy'; ref: Ref }
  | { kind: 'textinput'; ref: Ref; text: string }
  | { kind: 'append'; ref: Ref; text: string } // behind what the field holds
  | { kind: 'style'; ref: Ref; text: string; look: TextStyle } // words in a rich editor
  | { kind: 'replace'; ref: Ref; text: string; by: string } // words in a field or editor
  | { kind: 'select'; ref: Ref; options: string[]; adds?: boolean } // `adds`: words that no list offers, too
  | { kind: 'check'; ref: Ref; on: boolean }
  | { kind: 'set'; ref: Ref; value: string } // slider, spinner, date, time, colour
  | { kind: 'paste'; ref: Ref; text: string }
  | { kind: 'highlight'; ref: Ref } // select the text of an element, as a person would with the mouse
  | { kind: 'scroll'; ref: Ref | null; to: 'up' | 'down' | 'top' | 'bottom' | 'here' }
  | { kind: 'seek'; ref: Ref | null; words: string } // roll until a name comes into view
  | { kind: 'key'; ref: Ref | null; key: string }
  | ({ kind: 'drag'; ref: Ref } & Drop);

/** Where a drag ends. Positions and directions count within the list that the dragged thing stands in, if there is one. */
export interface Drop {
  /** The element that `on`, `before` and `after` speak of; null for the others. */
  to: Ref | null;
  /** Signature of that element, checked as the dragged one's is. */
  toSignature?: string;
  where: 'on' | 'before' | 'after' | 'position' | 'corner' | 'up' | 'down' | 'left' | 'right';
  /** `position`: 1-based place in its list, −1 the last; directions: places to move. */
  count?: number;
  /** Directions: CSS pixels to move freely. */
  px?: number;
  /** `corner`: `top left`, `center`, `bottom center` of its grid. */
  corner?: string;
}

/** How words in a rich editor may look. */
export type TextStyle = 'bold' | 'italic' | 'underline';

/** Something done to tabs and addresses. */
export type TabAction =
  | { kind: 'load'; url: string }
  | { kind: 'back' | 'forward' | 'reload' }
  | { kind: 'tabcreate'; url: string | null }
  | { kind: 'tabswitch' | 'tabremove'; tabId: number; title: string };

export type Action = PageAction | TabAction;

/** K0 read … K6 never: what an action would do, see `action/consequence`. */
export type ConsequenceClass = 'K0' | 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6';

/** What the gate says of one action, and by which rule. */
export interface Verdict {
  decision: 'allow' | 'ask' | 'refuse';
  class: ConsequenceClass;
  rule: string;
  /** Plain sentence for the person, made from the resolved action and never from model prose. */
  text: string;
}

/** How to take an action back. `page` tokens live in the document that was acted on. */
export type Undo =
  | { kind: 'page'; tabId: number; docId: string; frameId: number; token: string }
  | { kind: 'address'; tabId: number; url: string }
  | { kind: 'tab'; does: 'close' | 'activate'; tabId: number }
  | { kind: 'reopen'; url: string }
  | { kind: 'memory'; changeId: string };

/** What happened, as seen on the page afterwards. */
export interface Outcome {
  status: 'done' | 'no-effect' | 'navigated';
  /** One line: `dialog 'Cart' opened`, `no change`. */
  change: string;
  undo?: Undo;
  /** Text that a copy took from the page. */
  copied?: string;
}

/** A memory that supplied a value or decided a choice, with the words it rests on. */
export interface MemoryUse {
  memoryId: string;
  words: string;
  at: Time;
}

/** A quoted sentence of the page, for the answer's evidence; clicking it highlights it. */
export interface Passage {
  text: string;
  heading?: string;
}

/** A table in an answer. A row's first cell can be shown on the page. */
export interface AnswerTable {
  columns: string[];
  rows: string[][];
}

/** The element that a step acted on, as far as a later "no, the other one" needs it. */
export interface ActedOn {
  ref: Ref;
  role: string;
  name: string;
  kind: PageAction['kind'];
  group?: string;
  heading?: string;
  /** Place in its list, 1-based. */
  item?: number;
}

/** One of several, and what they are called together: `M` of `Size`. Page words: data. */
export interface Choice {
  of: string;
  value: string;
}

/** What a finished step tells the person. */
export interface StepRecord {
  id: string;
  at: Time;
  step: number;
  /** `Click "Add to cart"`: made from the resolved action. */
  what: string;
  why: string;
  /** The model that wrote it or decided it, with its host where that is another computer. */
  by?: string;
  status: 'done' | 'no-effect' | 'failed' | 'declined' | 'refused' | 'undone' | 'cut';
  result: string;
  class?: ConsequenceClass;
  uses: MemoryUse[];
  undo?: Undo;
  on?: ActedOn;
  choice?: Choice;
  /** Answer text and the sentences it rests on. */
  say?: string;
  passages?: Passage[];
  /** A small table that belongs to the answer: names of columns, rows of cells in the page's words. */
  table?: AnswerTable;
  /** The memory a remember step wrote, for its chip. */
  memoryId?: string;
  /** Things to try next, as buttons that say these words. */
  suggestions?: string[];
  ms: number;
}
