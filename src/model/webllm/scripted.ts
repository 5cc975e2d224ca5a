/** For tests: a stand-in for WebLLM's engine, whose models' own programs and weights cannot be had for them. */
import type {
  ChatCompletionChunk,
  ChatCompletionRequestStreaming,
  CreateEmbeddingResponse,
  EmbeddingCreateParams,
} from '@mlc-ai/web-llm';
import type { Library } from './webllm';

/** What the stand-in says, and where it fails. */
export interface Script {
  pieces?: string[];
  finish?: 'stop' | 'length';
  reloadFails?: unknown;
  chatFails?: unknown;
  embedFails?: unknown;
}

/** A stand-in for WebLLM's engine: loads in two steps and says the pieces of a script. */
export function standIn(script: Script = {}): {
  library: Library;
  log: string[];
  bodies: ChatCompletionRequestStreaming[];
  config: unknown[];
} {
  const log: string[] = [];
  const bodies: ChatCompletionRequestStreaming[] = [];
  const config: unknown[] = [];
  class StandIn {
    private interrupted: unknown = false;
    constructor(
      readonly given: {
        initProgressCallback?: (report: { progress: number; timeElapsed: number; text: string }) => void;
      },
    ) {
      config.push(given);
    }
    async reload(id: string): Promise<void> {
      log.push(`reload ${id}`);
      this.given.initProgressCallback?.({ progress: 0.5, timeElapsed: 1, text: '' });
      await Promise.resolve();
      if (script.reloadFails !== undefined) throw script.reloadFails as Error;
      this.given.initProgressCallback?.({ progress: 1, timeElapsed: 2, text: '' });
    }
    chatCompletion(body: ChatCompletionRequestStreaming): Promise<AsyncIterable<ChatCompletionChunk>> {
      bodies.push(body);
      if (script.chatFails !== undefined) return Promise.reject(asError(script.chatFails));
      return Promise.resolve(this.say(script.pieces ?? []));
    }
    embedding({ input }: EmbeddingCreateParams): Promise<CreateEmbeddingResponse> {
      if (script.embedFails !== undefined) return Promise.reject(asError(script.embedFails));
      const data = [...(input as string[])].map((text, index) => ({ index, embedding: [text.length, 1] }));
      return Promise.resolve({ data: data.reverse() } as unknown as CreateEmbeddingResponse);
    }
    private async *say(pieces: string[]): AsyncIterable<ChatCompletionChunk> {
      this.interrupted = false; // as WebLLM does once it begins
      let said = 0;
      for (const content of pieces) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield {
          choices: [{ delta: { content }, finish_reason: null, index: 0 }],
        } as unknown as ChatCompletionChunk;
        said += 1;
        if (this.interrupted === true) break;
      }
      const reason = this.interrupted === true ? 'abort' : (script.finish ?? 'stop');
      yield { choices: [{ delta: {}, finish_reason: reason, index: 0 }] } as unknown as ChatCompletionChunk;
      yield {
        choices: [],
        usage: { prompt_tokens: 9, completion_tokens: said },
      } as unknown as ChatCompletionChunk;
    }
    interruptGenerate(): Promise<void> {
      this.interrupted = true;
      return Promise.resolve();
    }
    unload(): Promise<void> {
      log.push('unload');
      return Promise.resolve();
    }
    resetChat(): Promise<void> {
      return Promise.resolve();
    }
  }
  return { library: { MLCEngine: StandIn as unknown as Library['MLCEngine'] }, log, bodies, config };
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
