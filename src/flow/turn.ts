/** Words → Turn → Command → Step. */
import type { ActedOn, TextStyle } from './action';
import type { FieldType } from './field';
import type { Ref } from './page';
import type { Time } from './result';

/** What the person typed or clicked in the panel. The only source of intent. */
export interface Turn {
  id: string;
  words: string;
  at: Time;
}

/** Role words a person uses for a thing on a page, mapped to ARIA roles where one exists. */
export type RoleWord =
  | 'button'
  | 'link'
  | 'textbox'
  | 'checkbox'
  | 'radio'
  | 'option'
  | 'combobox'
  | 'tab'
  | 'menu'
  | 'menuitem'
  | 'image'
  | 'icon'
  | 'slider'
  | 'spinbutton'
  | 'dialog'
  | 'section'
  | 'heading'
  | 'result' // an item of a list, "the second result"
  | 'text';

/** Where a thing is, in the person's words: "under Billing", "in the header", "top right". */
export interface Place {
  relation: 'in' | 'under' | 'above' | 'left' | 'right' | 'near' | 'of' | 'corner';
  words: string;
  /** "of the second message": words `message`, ordinal 2; −1 is the last one. */
  ordinal?: number;
}

/** A description of an element, never an id: grounded on the live page each time. */
export interface Target {
  /** The description without verb, articles and role word: `Add to cart`. May be empty ("the button"). */
  words: string;
  /** True when the words were quoted: they must match to the letter. */
  exact?: boolean;
  role?: RoleWord;
  /** 1-based position among equals; −1 is the last one. */
  ordinal?: number;
  /** "all", "both", "every": every match is meant. */
  all?: boolean;
  /** "on 3 posts": that many of the matches, from the first on. */
  count?: number;
  place?: Place[];
}

/** A value to type or choose. */
export type Value =
  | { kind: 'literal'; text: string }
  | { kind: 'mine'; words: string } // the memory must supply it: "my email"
  | { kind: 'page'; words: string } // shown on the page: "the value of Language", "3rd word in the paragraph"
  | { kind: 'pattern'; starts?: string; ends?: string; contains?: string }; // an offered item that looks so

/** Verbs that act on an element of the page. */
export type TargetVerb =
  | 'click'
  | 'focus'
  | 'hover'
  | 'check'
  | 'uncheck'
  | 'expand'
  | 'submit'
  | 'copy'
  | 'paste'
  | 'clear'
  | 'highlight' // select its text, as a person would with the mouse
  | 'upload' // the person picks the file
  | 'show'; // only point at it: "where is the search box?"

/** Where something is dragged: to another thing, to a place in its list, or some way along. */
export type DragTo =
  | { kind: 'on' | 'before' | 'after'; target: Target }
  | { kind: 'position'; ordinal: number } // 1-based, −1 is the last
  | { kind: 'corner'; words: string } // "top left", "center" of its grid
  | { kind: 'way'; way: 'up' | 'down' | 'left' | 'right'; count?: number; px?: number };

/** What is said beside the work, and wants a kind word in return. A yes never counts as a confirmation. */
export type Chat = 'hello' | 'bye' | 'thanks' | 'praise' | 'yes' | 'blame';

/** What one clause of a turn asks for. A turn becomes one or more of these, in order. */
export type Command =
  | { verb: TargetVerb; target: Target }
  | { verb: 'type'; value: Value; target: Target | null; behind?: true } // behind what the field holds
  | { verb: 'style'; text: string; look: TextStyle; target: Target | null }
  | { verb: 'replace'; text: string; by: string; target: Target | null } // by nothing: taken out
  | { verb: 'select'; values: Value[]; target: Target | null; adds?: true } // beside what is chosen, free words too
  | { verb: 'drag'; target: Target; to: DragTo }
  /** Fill in the form with what is known: `only` fields of these types; `tried` are done with, one way or the other. */
  | { verb: 'complete'; only?: FieldType[]; tried?: Ref[] }
  | { verb: 'key'; key: string; target?: Target }
  | { verb: 'scroll'; to: 'up' | 'down' | 'top' | 'bottom' | Target; within?: Target }
  /** `within`: which of the page's boxes is meant, by what it searches. */
  | { verb: 'search'; query: string; where: 'site' | 'web'; within?: string }
  | { verb: 'load'; url: string }
  | { verb: 'back' | 'forward' | 'reload' }
  /** Another page of what is listed here: "next page", "last page", "page 3". */
  | { verb: 'turn'; way: 'next' | 'previous' | 'first' | 'last' | number }
  /** So many of a thing, or so many more or less; `of`: what the page calls it, the thing in hand where it is missing. */
  | { verb: 'quantity'; count: number; of?: string }
  | { verb: 'quantity'; by: number; of?: string }
  /** A number on the page up or down, by a step of its own where none is said. `words`: all that was said. */
  | { verb: 'adjust'; of: string; way: 1 | -1; by?: number; words: string }
  /** One of a list or group, told by its place or size among the others. `words`: all that was said. */
  | { verb: 'option'; of: string; which: number | 'most' | 'least' | 'more' | 'less'; words: string }
  /** All out of the cart. `removes`: its next line; `left`: so many lines there were, none where nothing was removed yet. */
  | { verb: 'empty'; removes?: true; left?: number }
  /** A day of the month that the page shows, with the day of the week that the person thinks it is. */
  | { verb: 'day'; day: number; weekday?: string }
  /** Larger or smaller writing. */
  | { verb: 'zoom'; way: 'in' | 'out' }
  | { verb: 'tabcreate'; url: string | null }
  | { verb: 'tabswitch' | 'tabremove'; words: string }
  | { verb: 'find'; words: string }
  /** `describe`: what the page is and what it holds. */
  | { verb: 'read' | 'summarise' | 'describe' }
  | { verb: 'answer'; question: string }
  | { verb: 'remember'; statement: string }
  | { verb: 'forget' | 'recall'; about: string }
  /** Why something was done; with `about`, what a memory rests on: the one named, or the last one used when empty. */
  | { verb: 'why'; about?: string }
  | { verb: 'undo' | 'help' }
  /** What was asked for just before, once more; `with` another thing or value in the place of its last. */
  | { verb: 'again'; with?: string }
  /** `declines`: a bare no, which ends what is open or going on. */
  | { verb: 'stop'; declines?: true }
  /** Words that ask for nothing: a greeting, thanks, a yes that stands alone. */
  | { verb: 'chat'; kind: Chat }
  /** What the person has a name of their own for: where to ship to, what to order. */
  | { verb: 'use'; words: string; as: 'address' | 'order' }
  /** Words that no rule reads, with what is said where no model helps: the sentence, and what could be said instead. */
  | { verb: 'interpret'; refusal: string; nearest: string[] }
  /** The page said something after the step before; `by`: the model that takes it for a failure. Asks whether to go on. */
  | { verb: 'doubt'; said: string; by?: string }
  /** What was just kept or done is not what was meant: `instead` is, in the person's words; empty for "the other one". */
  | { verb: 'correct'; instead: string; not?: string; after?: ActedOn }; // `after`: that is taken back already

export type Verb = Command['verb'];

/** One step of a plan: a command and the words it came from. */
export interface Step {
  command: Command;
  words: string;
}
