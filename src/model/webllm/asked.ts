/** One call of WebLLM: streamed, bound to a schema where there is one, stopped at once, and told from a lost device. */
import type { ChatCompletionChunk, ChatCompletionRequestStreaming, MLCEngine } from '@mlc-ai/web-llm';
import { Failure, type Completion, type ModelRequest } from '../../flow';
import { Lost, type Loaded } from '../engine';
import { THOUGHT_TOKENS, thinksAloud, withoutThought } from './thinking';
import { causeOf, SENTENCES } from './words';

type Asked = Pick<MLCEngine, 'chatCompletion' | 'interruptGenerate'>;

/** Makes `complete`; `lost` resolves when the device goes away. */
export const asked =
  (engine: Asked, model: string, lost: Promise<string>): Loaded['complete'] =>
  async (request, onText, signal) => {
    if (signal.aborted) return stopped();
    const gone = lost.then((): never => {
      throw new Lost(SENTENCES['device-lost']);
    });
    gone.catch(() => undefined); // told by the race below; nobody else waits for it
    const stop = (): void => void engine.interruptGenerate();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([run(engine, request, model, onText, signal), gone]);
    } catch (error) {
      if (error instanceof Lost || error instanceof Failure) throw error;
      const cause = causeOf(error);
      if (cause === 'too-long') throw new Failure('model', SENTENCES[cause]);
      throw new Lost(SENTENCES[cause]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };

async function run(
  engine: Asked,
  request: ModelRequest,
  model: string,
  onText: (piece: string) => void,
  signal: AbortSignal,
): Promise<Completion> {
  const began = performance.now();
  let first = 0;
  let text = '';
  let end: Completion['end'] = 'stop';
  let usage: ChatCompletionChunk['usage'];
  const said = thinksAloud(model) ? withoutThought() : (piece: string) => piece;
  for await (const chunk of await engine.chatCompletion(bodyOf(request, model))) {
    // WebLLM forgets an interrupt that comes before it has begun.
    if (signal.aborted) void engine.interruptGenerate();
    const [choice] = chunk.choices;
    const piece = said(choice?.delta.content ?? '');
    if (piece !== '' && text === '') first = performance.now() - began;
    // The engine goes on for a token or two after it was interrupted.
    if (piece !== '' && !signal.aborted) {
      text += piece;
      onText(piece);
    }
    if (choice?.finish_reason === 'length') end = 'length';
    if (choice?.finish_reason === 'abort') end = 'stopped';
    usage = chunk.usage ?? usage;
  }
  const total = performance.now() - began;
  return {
    text,
    end: signal.aborted ? 'stopped' : end,
    // It resets what it knows unless a chat goes on, so it says nothing of what it reused.
    tokens: { prompt: usage?.prompt_tokens ?? 0, reused: null, answer: usage?.completion_tokens ?? 0 },
    ms: { first: first === 0 ? total : first, total },
  };
}

/** The call in WebLLM's own words. */
function bodyOf(request: ModelRequest, model: string): ChatCompletionRequestStreaming {
  const { form, messages, maxTokens } = request;
  const thinks = thinksAloud(model);
  return {
    messages,
    model,
    stream: true,
    stream_options: { include_usage: true },
    temperature: 0,
    max_tokens: thinks ? maxTokens + THOUGHT_TOKENS : maxTokens,
    ...(form.kind === 'json' && { response_format: { type: 'json_object', schema: form.schema } }),
    ...(thinks && { extra_body: { enable_thinking: false } }),
  };
}

const stopped = (): Completion => ({
  text: '',
  end: 'stopped',
  tokens: { prompt: 0, reused: null, answer: 0 },
  ms: { first: 0, total: 0 },
});
