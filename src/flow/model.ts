/** Language models: what runs them, what is asked of one, what comes back, and what of them is on this machine. */

/** What runs a model. `scripted` answers by rules, for tests. */
export type EngineId = 'webllm' | 'wllama' | 'built-in' | 'server' | 'scripted';

/** One message of a chat, as chat templates take them. */
export interface ModelMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/**
 * What an answer must be. `schema` is a JSON schema as text: the same bytes for the same kind of decision, since
 * engines keep a compiled grammar by its text and compiling another takes WebLLM about a second.
 */
export type AnswerForm = { kind: 'text' } | { kind: 'json'; schema: string };

/** Who asks: each is a short call of its own (Meta-prompting, 2024), and a turn has a cap on calls. */
export type ModelRole = 'planner' | 'picker' | 'checker' | 'answerer' | 'extractor';

/** One call of a model; always at temperature 0. What stays the same from call to call stands first in `messages`. */
export interface ModelRequest {
  role: ModelRole;
  messages: ModelMessage[];
  form: AnswerForm;
  /** The most tokens of the answer. */
  maxTokens: number;
}

/** What a model answered. */
export interface Completion {
  text: string;
  /**
   * `length`: cut at `maxTokens`. `stopped`: the person or a newer call ended it. `cut`: the engine went away in the
   * middle of it. In each of these `text` is what there was.
   */
  end: 'stop' | 'length' | 'stopped' | 'cut';
  /** `reused`: of the prompt, those that the engine still knew from the call before; null where it does not say. */
  tokens: { prompt: number; reused: number | null; answer: number };
  /** Milliseconds to the first token and to the last. */
  ms: { first: number; total: number };
}

/** One file of a model. `path` is below the entry's `from`; `sha256` in hex. */
export interface ModelFile {
  path: string;
  bytes: number;
  /** Empty until it was here once, where neither we nor the host could say it before. */
  sha256: string;
  /** Git's own hash of the file, in hex: what a host tells of small files instead of a SHA-256. */
  git?: string;
}

/** A model that can be had for an engine that keeps its files on this machine. */
export interface ModelEntry {
  id: string;
  name: string;
  engine: 'webllm' | 'wllama';
  /** Address of the folder with its files, with a final slash; empty for what the person brought from disk. */
  from: string;
  files: ModelFile[];
  /** Millions of parameters; decides what it is asked (`skills/worth.ts`). */
  millions: number;
  /** Tokens that fit into its context as we load it. */
  context: number;
  /** Bytes of memory (GPU memory for WebLLM) while loaded. */
  memory: number;
  /** Needs the GPU's `shader-f16`. */
  f16: boolean;
  licence: { name: string; url: string };
  /** WebLLM: the library that runs it, `Qwen2-0.5B-Instruct-q4f16_1_cs1k-webgpu.wasm`. It has to be in the package. */
  library?: string;
  /** Who said which files it has: we, the host when it was first asked (and it is held to that since), or the person's disk. */
  listed?: 'here' | 'host' | 'own';
  /** What it makes better, in words for the Models view. */
  improves?: string;
}

/** Where the files of a model stand. Bytes are those that are here and checked. */
export type FilesState =
  | { kind: 'absent' }
  /** `rate` in bytes a second. */
  | { kind: 'fetching'; bytes: number; rate: number }
  | { kind: 'paused'; bytes: number; why: string }
  /** All fetched; `bytes` of it have been hashed. */
  | { kind: 'checking'; bytes: number }
  | { kind: 'here' };

/** What this machine can run, as it says itself. Sizes in bytes. */
export interface Machine {
  gpu:
    | {
        kind: 'adapter';
        name: string;
        /** Drawn by the processor: it works, and is slower than not using it. */
        software: boolean;
        f16: boolean;
        maxBuffer: number;
        maxStorageBinding: number;
      }
    | { kind: 'none'; why: string };
  threads: number;
  /** Several threads may share memory: the document is cross-origin isolated. */
  isolated: boolean;
  /** Memory of the machine, as coarsely as the browser tells; null where it does not. */
  memory: number | null;
  /** Disk that the browser would let us use; null where it does not say. */
  free: number | null;
  /** The browser's own model: `none` where it has no such thing. */
  builtIn: 'none' | 'unavailable' | 'downloadable' | 'downloading' | 'available';
}

/** A model that answers at another host, as it is named wherever it was used. */
export interface Served {
  /** `localhost:11434`. */
  host: string;
  model: string;
}

/** How to ask a server that the person chose. Only the document that asks it is given this. */
export interface ServerAccess {
  /** Of its OpenAI-compatible interface, `http://localhost:11434/v1`. */
  address: string;
  model: string;
  /** Goes into the `Authorization` header and nowhere else. */
  key?: string;
  /** The person agreed that it is asked without encryption although it is in no network of their own. */
  plain?: boolean;
  /** The hosts that the person has allowed, as match patterns. */
  granted: string[];
}

/** What the person chose to answer; `model` is null where the engine has its own. */
export interface Chosen {
  engine: EngineId;
  model: ModelEntry | null;
  /** Who answers, where the engine is a server. */
  served?: Served;
  /** In words, how it came to be this one. */
  why: string;
}

/** What answers now. `model` is its name for people, `host` where it is when that is another. `why` says in words how it came to be this one: "no WebGPU adapter: using the processor". */
export type EngineState =
  | { kind: 'none'; why: string }
  | { kind: 'asleep'; engine: EngineId; model: string; host?: string; why: string }
  /** `share` of the loading that is done, 0..1. */
  | { kind: 'loading'; engine: EngineId; model: string; host?: string; share: number }
  | { kind: 'ready'; engine: EngineId; model: string; host?: string; why: string }
  | { kind: 'broken'; engine: EngineId; model: string; host?: string; why: string };

/** The model that would answer now, as those who ask it need to know it. */
export interface ModelInUse {
  id: string;
  /** As the person knows it: `Qwen 2.5 0.5B`. */
  label: string;
  /** Where it runs when that is not this machine's browser; shown whenever it was used. */
  host?: string;
  /** Tokens of prompt and answer together. */
  context: number;
  /** Millions of parameters; null where nobody tells, as of a server's model. */
  millions: number | null;
  /** Tokens a second on this machine, as measured; null before its first call. */
  speed: { prompt: number; answer: number } | null;
  /** How often the person took what it proposed. */
  taken: Partial<Record<ModelRole, Share>>;
}

/** So many of so many. */
export interface Share {
  right: number;
  of: number;
}

/** A model's name for people, and its host where it is not this machine's browser. Pure. */
export function modelNames(of: Pick<Chosen, 'engine' | 'model' | 'served'>): {
  model: string;
  host?: string;
} {
  if (of.served) return of.served;
  return { model: of.model?.name ?? (of.engine === 'built-in' ? 'Your browser’s own model' : of.engine) };
}
