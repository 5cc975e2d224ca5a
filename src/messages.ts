/**
 * Every message between contexts, by direction. Types only.
 * Calls answer with a `Result`; `platform/wire` makes unknown names and missing handlers compile errors.
 */
import type {
  Change,
  Concealed,
  Completion,
  ConflictChoice,
  EngineId,
  EngineState,
  Evidence,
  FieldType,
  ImportPreview,
  Machine,
  Memory,
  ModelEntry,
  ModelRequest,
  ServerAccess,
  ModelsView,
  Outcome,
  Overview,
  Page,
  PageAction,
  PageText,
  Problem,
  Ref,
  Repair,
  Scope,
  Shelf,
  Stock,
  Task,
  Time,
  Which,
} from './flow';

/** Panel → background. Only our own extension pages, top frame, may call these (P10). */
export interface PanelCalls {
  /** What to show now. `windowId` says beside which page the panel stands. */
  open(input: { windowId: number | null }): PanelState;
  /** A turn. Answers as soon as the task is saved. */
  say(input: { words: string; windowId: number | null }): { taskId: string };
  /** Picks option `option` of the question that is open in a task. */
  answer(input: { taskId: string; questionId: string; option: number }): null;
  /** Yes or no to the action with this nonce. A wrong or spent nonce changes nothing. */
  confirm(input: { taskId: string; nonce: string; yes: boolean }): null;
  /** The browser's permission prompt was answered. */
  access(input: { taskId: string; granted: boolean }): null;
  stop(input: Record<string, never>): null;
  /** Takes back one recorded step. */
  undo(input: { taskId: string; recordId: string }): null;
  /** Shows on the page what is meant; an empty list clears the marks. */
  highlight(input: { taskId: string; marks: Mark[] }): { found: number };
  /** Ranks the page's elements for words without acting; what "did you mean" and the exams read. */
  look(input: { words: string; windowId: number | null; limit: number }): LookReply;
  /** What each form field wants, hidden ones too, and which buttons send them. Acts on nothing. */
  fields(input: { windowId: number | null }): FieldsReply;
  clearThread(input: { windowId?: number | null }): null;

  /**
   * A query finds by words and meaning, best first, whatever is active or
   * suggested; without one the list is in the order of `topicOf`, then newest first. `limit` 50 unless told.
   */
  memories(input: Which & { query: string; offset?: number; limit?: number }): MemoryRow[];
  overview(input: Record<string, never>): Overview;
  /** A statement typed into Preferences instead of the chat. */
  addMemory(input: { words: string }): MemoryRow;
  /**
   * `was` is the sentence that was shown when its rewriting began. Where another one stands there now, written in another
   * window, nothing is kept: `saved` is false, and `row` has the other one.
   */
  editMemory(input: { id: string; text?: string; was?: string; scope?: Scope }): {
    row: MemoryRow;
    saved: boolean;
  };
  /** Forgets what is meant, suggestions and earlier versions too; `{}` forgets everything. Undo brings it back until `letGo`. */
  forgetMemories(input: Which): { changeIds: string[] };
  /** The time for undo is over: what these changes forgot leaves database, index, vectors and second copy now. */
  letGo(input: { changeIds: string[] }): null;
  undoChanges(input: { changeIds: string[] }): null;
  /** A suggestion becomes active, as if it had been said. */
  approve(input: { ids: string[] }): { changeIds: string[] };
  /** A suggestion goes and is not made again. */
  dismiss(input: { ids: string[] }): { changeIds: string[] };
  history(input: { id: string }): { evidence: Evidence[]; changes: Change[]; earlier: Memory[] };
  /** Groups of memories that seem to say the same, surest first, at most 50. */
  duplicates(input: Record<string, never>): { rows: MemoryRow[] }[];
  /** One memory out of several: `keep` stays and takes the evidence, uses and history of `ids`. */
  mergeMemories(input: { keep: string; ids: string[] }): { row: MemoryRow; changeIds: string[] };
  /** The whole of it in one file: JSON that can be imported again, or Markdown to read. */
  exportMemories(input: { format: 'json' | 'markdown' }): { name: string; text: string };
  /** Reads the text of an exported file. A file that cannot be read at all is a Failure in plain words. */
  previewImport(input: { text: string }): ImportPreview;
  /** `choices` by conflict id; a conflict without one keeps mine. All of it is taken or none. */
  importMemories(input: { text: string; choices: Record<string, ConflictChoice> }): { changeIds: string[] };
  /** The person's word about `PanelState.repair`: fill the store from its second copy, or begin with nothing. */
  repair(input: { how: Repair }): null;
  settings(input: Partial<Settings>): Settings;

  /** What of language models can be had, is here and answers. Makes the document that runs them. */
  models(input: Record<string, never>): ModelsView;
  /** Begins to fetch a model's files, or goes on. Answers once it is known that it can. */
  fetchModel(input: { id: string }): null;
  pauseModel(input: { id: string }): null;
  /** Takes all files of a model away; one that is being fetched ends. */
  removeModel(input: { id: string }): null;
  /** A GGUF file at any web address; it is in the list then. */
  addModel(input: { address: string }): { id: string };
  /** Takes in files that come over the channel named `ticket`, see `platform/files`. For `id`, or null for their own. */
  importModel(input: { id: string | null; ticket: string }): null;
  /** Which model answers: one, none, or the best that is here. */
  useModel(input: { use: 'none' | 'automatic' | { engine: EngineId; id: string | null } }): null;
  /** Keeps a server's address. `key` is kept as it is when absent; `plain`: the person agreed to http. Null forgets all of it. */
  setServer(input: {
    server: { address: string; model: string; key?: string; plain?: boolean } | null;
  }): null;
}

/** Background → content script. The content script answers and never asks. */
export interface PageCalls {
  /** `fields`: also every form field, the hidden ones too. */
  observe(input: { fields?: boolean }): Page;
  read(input: Record<string, never>): PageText;
  act(input: { action: PageAction; docId: string; signature: string | null }): Outcome;
  undo(input: { docId: string; token: string }): Outcome;
  highlight(input: { marks: Mark[] }): { found: number };
  /** Controls that the document holds but does not show now. */
  concealed(input: Record<string, never>): Concealed[];
  /** CSS paths (` >>> ` crosses an open shadow root) of refs that are still alive. */
  locate(input: { refs: Ref[] }): { ref: Ref; path: string }[];
}

/**
 * Background → the document that runs language models. What takes long answers at once and goes on over a port that the
 * document opens, named `engine/` and the run's id. `stop` sent over it, or its loss, ends an answer; a loading goes on.
 */
export interface EngineCalls {
  machine(input: Record<string, never>): Machine;
  /** Null where nothing is loaded and nothing went wrong. */
  state(input: Record<string, never>): EngineState | null;
  /** `again` tests a model anew that was found to answer wrongly. */
  load(input: {
    run: string;
    engine: EngineId;
    model: ModelEntry | null;
    server?: ServerAccess;
    again?: boolean;
  }): null;
  complete(input: { run: string; request: ModelRequest }): null;
  /** Sentences to vectors by the model that is loaded, where it makes such. */
  embed(input: { run: string; texts: string[] }): null;
  /** Ends what runs and frees the memory. */
  unload(input: Record<string, never>): null;
  /** Files are being fetched or checked: it must not be closed. */
  busy(input: Record<string, never>): boolean;
  /** `granted` are the hosts that the person has allowed, as match patterns. What was interrupted goes on. */
  stock(input: { granted: string[] }): Stock;
  fetchModel(input: { id: string; granted: string[] }): null;
  pauseModel(input: { id: string }): null;
  removeModel(input: { id: string }): null;
  addModel(input: { address: string }): { id: string };
  /** The files come over `platform/files`. */
  importModel(input: { id: string | null; ticket: string }): null;
}

/** The engine document → background, over the port of a run. The last message is `loaded`, `completed`, `embedded` or `failed`. */
export type FromEngine =
  /** Of a loading, 0..1. */
  | { type: 'share'; share: number }
  | { type: 'text'; piece: string }
  /** Still at it: a background that hears nothing for half a minute would be stopped. */
  | { type: 'working' }
  | { type: 'loaded'; state: EngineState }
  | { type: 'completed'; completion: Completion }
  | { type: 'embedded'; vectors: number[][] }
  | { type: 'failed'; problem: Problem };

/** The engine document → background, unasked. */
export interface EngineNews {
  /** It unloaded a model that nobody asked for a while, or lost it. */
  changed(input: { state: EngineState | null }): null;
  /** Other models are wholly here than before. */
  stocked(input: Record<string, never>): null;
}

/** Background → panel, over the port named `panel`. */
export type ToPanel =
  | { type: 'StateChanged'; state: PanelState }
  | { type: 'MemoriesChanged' }
  /** An answer that a model is writing, as far as it has come; gone with the task's next state. */
  | { type: 'Writing'; taskId: string; text: string }
  /** Comes from the engine's document itself, at most four times a second. */
  | { type: 'ModelsChanged'; shelf: Shelf };

/** Something to point at on the page: an element, or a quoted sentence. */
export type Mark = { ref: Ref; label?: string } | { quote: string };

export interface PanelState {
  site: SiteStatus;
  /** Oldest first, at most the last 50. */
  tasks: Task[];
  /** It stands in a private window, whose conversation is apart and kept nowhere. */
  isPrivate?: boolean;
  settings: Settings;
  /** What answers where rules do not. */
  engine: EngineState;
  /** Set when storage is read-only or broken; the words to show. */
  trouble: string | null;
  /** What the person may do about it, if anything; `repair` does it. */
  repair?: Repair;
}

/** What Familiar can do with the page beside the panel. `domain` is the registrable domain, for memory scopes. */
export type SiteStatus =
  | { kind: 'ready'; host: string; domain?: string; title: string; examples: string[] }
  | { kind: 'needs-access'; host: string; domain?: string; origin: string }
  | { kind: 'unknown' } // the browser hides the address until the toolbar button is pressed
  | { kind: 'no-page'; why: string };

export interface Settings {
  /** What the toolbar button opens. */
  opens: 'panel' | 'popup';
  theme: 'system' | 'light' | 'dark';
  /** Off: nothing is kept, and what is kept is not used, as if freshly installed. */
  memory: 'on' | 'off';
  /** On: what is kept is used in private windows as well. Nothing is ever kept from them. */
  inPrivate: 'on' | 'off';
}

/** A memory as the Preferences view lists it. */
export interface MemoryRow {
  memory: Memory;
  /** First words of the newest evidence. */
  evidence: { words: string; at: Time } | null;
  uses: number;
}

export interface FieldsReply {
  fields: { ref: Ref; type: FieldType; seen: boolean; path: string }[];
  submits: { ref: Ref; path: string }[];
  /** Milliseconds spent observing (with the message) and telling. */
  ms: number;
}

export interface LookReply {
  elements: { ref: Ref; role: string; name: string; score: number; path: string }[];
  /** Milliseconds spent observing (with the message) and ranking. */
  observeMs: number;
  rankMs: number;
}
