/** What every engine is to the rest: one shape for WebLLM, wllama, the browser's own model, a server, and a script. */
import type { Completion, EngineId, Machine, ModelEntry, ModelRequest, ServerAccess } from '../flow';

/** A file of a model that is here and whose hash has been checked. */
export interface OpenedFile {
  path: string;
  blob: Blob;
}

/** What an engine is given to load: the entry and its files; a server or a built-in model gets neither. */
export interface ToLoad {
  model: ModelEntry | null;
  files: OpenedFile[];
  machine: Machine;
  /** For the engine that asks a server. */
  server?: ServerAccess;
}

/** An engine with a model in it. One call runs at a time; the host queues. */
export interface Loaded {
  /** Tokens that fit: prompt and answer together. */
  readonly context: number;
  /** How it runs, as a sentence for people: on which processor, with how many threads. */
  readonly how: string;
  /**
   * Runs one call. `onText` gets each new piece of the answer as it comes. Aborting ends it within 300 ms with `end: 'stopped'`.
   * @throws Failure in words: the prompt is too long, the server's own refusal
   * @throws Lost when the model is gone with it and must be loaded again
   */
  complete: (
    request: ModelRequest,
    onText: (piece: string) => void,
    signal: AbortSignal,
  ) => Promise<Completion>;
  /**
   * Sentences to vectors, all of one width, where the engine can. Not for memories: those keep to the encoder of the package,
   * since vectors of two models can't be compared and all that were kept would become useless with each change of model.
   * @throws Failure in words, also where the model that is loaded makes none; the signal's reason when it aborts
   */
  embed?: (texts: readonly string[], signal: AbortSignal) => Promise<Float32Array[]>;
  /** Where it has no `embed`: why, as a sentence. */
  readonly noVectors?: string;
  /** Frees memory. Safe to call twice, and after a failure. */
  unload: () => Promise<void>;
}

/** One way of running a model. */
export interface Engine {
  readonly id: EngineId;
  /** Null where it can run here, else why not, as a sentence that says what to do. */
  unavailable: (machine: Machine) => string | null;
  /**
   * Loads; `onShare` gets 0..1. Aborting frees what was loaded so far.
   * @throws Failure in words, its own for each cause
   */
  load: (what: ToLoad, onShare: (share: number) => void, signal: AbortSignal) => Promise<Loaded>;
}

/** A loaded model went away: out of memory, device lost, its worker crashed. The message is for the person. */
export class Lost extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Lost';
  }
}
