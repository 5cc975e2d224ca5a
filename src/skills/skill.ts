/** The one shape of every ability, and the outside world as abilities see it. */
import {
  Failure,
  type Action,
  type Choice,
  type Alike,
  type Completion,
  type ConsequenceClass,
  type Confirm,
  type Meant,
  type Memory,
  type MemoryUse,
  type ModelInUse,
  type ModelRequest,
  type ModelRole,
  type Outcome,
  type Page,
  type PageElement,
  type PageText,
  type Question,
  type Ref,
  type Step,
  type StepRecord,
  type TabAction,
  type Task,
  type Time,
  type Undo,
  type Verb,
} from '../flow';
import type { Draft } from '../memory/draft';
import type { Selecting } from '../memory/select';
import type { Mark } from '../messages';

/** The site is not open to us yet; the panel asks for these origins, or for the names of tabs. */
export class NeedsAccess extends Failure {
  readonly origins: string[];
  readonly tabs: boolean;
  constructor(message: string, origins: string[], tabs = false) {
    super('no-access', message);
    this.name = 'NeedsAccess';
    this.origins = origins;
    this.tabs = tabs;
  }
}

/** One open tab; address and title are empty where the browser hides them. */
export interface TabInfo {
  id: number;
  title: string;
  url: string;
  active: boolean;
}

/** An action that is resolved down to the element and waits for the gate or the person. Used once. */
export interface Pending {
  action: Action;
  element: PageElement | null;
  docId: string | null;
  class: ConsequenceClass;
  what: string;
  why: string;
  /** The model that decided it, where one did. */
  by?: string;
  uses: MemoryUse[];
  /** What it chooses among others, and of what. */
  choice?: Choice;
}

/** What a memory write did. */
export interface Kept {
  memory: Memory;
  replaced?: Memory;
  repeated?: boolean;
  changeId: string;
}

/** A language model as a step may ask it. */
export interface AskedModel extends ModelInUse {
  /** One call; `onText` gets the pieces of the answer. Rejects with a Failure: the engine's own words, or that the turn has asked enough. */
  complete: (
    request: ModelRequest,
    signal: AbortSignal,
    onText?: (piece: string) => void,
  ) => Promise<Completion>;
  /** What the person thought of a proposal. */
  judged: (role: ModelRole, right: boolean) => Promise<void>;
  /** Shows the answer as far as it is written, until the step ends. */
  write: (text: string) => void;
}

/** The outside world, bound to one task and its tab. All reject with a `Failure` when they can't. */
export interface Effects {
  now: () => Time;
  id: () => string;
  observe: () => Promise<Page>;
  read: () => Promise<PageText>;
  /** Controls of the page that are not shown now. They can be spoken of and have no way of being acted on. */
  concealed?: () => Promise<PageElement[]>;
  /** Journals, dispatches once, and answers what was seen afterwards. Never retried. */
  act: (pending: Pending) => Promise<Outcome>;
  moveTab: (action: TabAction, level: ConsequenceClass) => Promise<Outcome>;
  tabs: () => Promise<TabInfo[]>;
  searchWeb: (query: string) => Promise<Outcome>;
  takeBack: (undo: Undo) => Promise<Outcome>;
  mark: (marks: Mark[]) => Promise<number>;
  /** In a private window: `keep` and the like fail, and `remembers` says whether memories are used there. */
  isPrivate?: boolean;
  /** False while the person has switched memory off: `memories` is empty then and `keep` fails. */
  remembers?: () => Promise<boolean>;
  /** Active memories that hold on the task's site; where there are very many, those that bear on `about`. */
  memories: (about?: string) => Promise<Memory[]>;
  /** What words mean beside what memories mean; null while that cannot be told and words alone must do. */
  meant?: (words: string) => Promise<Meant | null>;
  /** For choosing among standing instructions by meaning; null while that cannot be, and words alone must do. */
  selecting?: () => Promise<Selecting | null>;
  /** How alike in meaning the words are with the nearest few of the names; null while the encoder is not loaded. */
  alike?: (words: string, names: readonly string[]) => Promise<Alike | null>;
  /** The language model in use, with the calls that this turn may still make of it; null where there is none. */
  model?: () => Promise<AskedModel | null>;
  /** The words a memory rests on, for citing it. */
  cite: (memoryId: string) => Promise<MemoryUse | null>;
  /** Keeps a statement; a sensitive one only with `consented`, the person's yes to this very sentence. */
  keep: (draft: Draft, words: string, consented: boolean) => Promise<Kept>;
  /** Puts another sentence in the place of a kept one; the history keeps the old. `words` is how the person said it. */
  amend: (memoryId: string, text: string, words: string, consented: boolean) => Promise<Kept>;
  forget: (ids: string[]) => Promise<string[]>;
  /** Other tasks of the conversation, newest first. */
  recent: () => Promise<Task[]>;
  /** What an earlier request of this conversation copied; kept in memory only. */
  copied?: { last: () => Promise<string | undefined>; keep: (text: string) => Promise<void> };
  /** Marks a step of an earlier task as undone. */
  markUndone: (taskId: string, recordId: string) => Promise<void>;
}

/** What the person gave when a step had stopped to ask: an option, or a yes to the pending action. */
export type Given =
  { kind: 'option'; index: number; ref?: Ref; label?: string } | { kind: 'approved'; pending: Pending };

export interface Context {
  task: Task;
  step: Step;
  fx: Effects;
  signal: AbortSignal;
  given?: Given;
  /** What the last copy of this conversation took, for "paste it". */
  copied?: string;
}

/** A record as a skill writes it; the loop adds id, time, step number and duration. */
export type Told = Omit<StepRecord, 'id' | 'at' | 'step' | 'ms'>;

/** What became of a step. */
export type Progress =
  /** `undone`: id of a record of this very task that was taken back. */
  | { kind: 'done'; told: Told; copied?: string; undone?: string }
  /** The step was one of several acts; these stand in its place from here on. */
  | { kind: 'instead'; steps: Step[]; told?: Told }
  | { kind: 'ask'; question: Question }
  | { kind: 'confirm'; confirm: Confirm; pending: Pending };

/** One thing Familiar can do. */
export interface Skill {
  name: string;
  verbs: readonly Verb[];
  /** What a person may say to try it; shown as help and as nearest suggestions. */
  examples: readonly string[];
  /** True when it touches neither page nor plan, so that it may run beside another task. */
  quiet?: boolean;
  run(context: Context): Promise<Progress>;
}

/** A finished step that only tells something. */
export const tell = (
  what: string,
  say: string,
  more: Partial<Told> = {},
): Extract<Progress, { kind: 'done' }> => ({
  kind: 'done',
  told: { what, why: '', status: 'done', result: '', ...(say !== '' && { say }), uses: [], ...more },
});
