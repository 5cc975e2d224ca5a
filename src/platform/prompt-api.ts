/** The parts of Chrome's Prompt API that are used; TypeScript's own types know none (webmachinelearning.github.io/prompt-api). */
import type { ModelMessage } from '../flow';

/** What a session is made of. Outside extensions `temperature` and `topK` are ignored. */
export interface CreateOptions {
  initialPrompts?: ModelMessage[];
  temperature?: number;
  topK?: number;
  signal: AbortSignal;
  /** Called before anything is fetched; its events tell how much of the model is here. */
  monitor?: (told: EventTarget) => void;
}

/** Of a download: `loaded` of `total`; 0..1 of 1, in bytes before Chrome 132. */
export interface Progress extends Event {
  readonly loaded: number;
  readonly total?: number;
}

/** A conversation of its own; sessions know nothing of each other. */
export interface Session {
  /** Tokens that fit; `inputQuota` until Chrome 144. */
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  /** Tokens that are in it; `inputUsage` until Chrome 144. */
  readonly contextUsage?: number;
  readonly inputUsage?: number;
  promptStreaming: (
    input: ModelMessage[],
    options: { signal: AbortSignal; responseConstraint?: unknown },
  ) => ReadableStream<string>;
  destroy: () => void;
}

/** The global object `LanguageModel`. */
export interface PromptApi {
  availability: () => Promise<string>;
  create: (options: CreateOptions) => Promise<Session>;
}

/** The browser's own, undefined where it has none. */
export const promptApi = (): PromptApi | undefined =>
  (globalThis as { LanguageModel?: PromptApi }).LanguageModel;
