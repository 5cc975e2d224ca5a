/** One call of llama.cpp's own server, inside wllama: its chat template, its grammar from a schema, its prompt cache. */
import type { Completion, ModelRequest } from '../flow';

/** The part of wllama that is used. */
export interface Llama {
  createChatCompletion(params: object): Promise<unknown>;
}

/** A part of an answer as llama.cpp's server streams it. */
export interface Chunk {
  choices?: { delta?: { content?: string | null }; finish_reason?: string | null }[];
  timings?: { cache_n: number; prompt_n: number; predicted_n: number };
}

/**
 * Asks. `answered` resolves as soon as `signal` aborts, with what there was; `ended` once the engine is free again, and
 * it never rejects.
 */
export function answer(
  llama: Llama,
  request: ModelRequest,
  onText: (piece: string) => void,
  signal: AbortSignal,
): { answered: Promise<Completion>; ended: Promise<void> } {
  const began = Date.now();
  const heard = { text: '', first: 0, count: 0, finish: '', timings: undefined as Chunk['timings'] };
  const onData = ({ choices, timings }: Chunk): void => {
    if (timings) heard.timings = timings;
    const [choice] = choices ?? [];
    if (choice?.finish_reason) heard.finish = choice.finish_reason;
    const piece = choice?.delta?.content ?? '';
    if (piece === '' || signal.aborted) return;
    if (heard.count === 0) heard.first = Date.now() - began;
    heard.count += 1;
    heard.text += piece;
    onText(piece);
  };
  const whole = llama.createChatCompletion({ ...paramsOf(request), onData, abortSignal: signal });
  const ended = whole.then(
    () => undefined,
    () => undefined,
  );
  const complete = (end: Completion['end']): Completion => {
    const { cache_n = null, prompt_n = 0, predicted_n = heard.count } = heard.timings ?? {};
    return {
      text: heard.text,
      end,
      tokens: { prompt: prompt_n + (cache_n ?? 0), reused: cache_n, answer: predicted_n },
      ms: { first: heard.first, total: Date.now() - began },
    };
  };
  const answered = Promise.race([whole, aborted(signal)]).then(
    () => complete(signal.aborted ? 'stopped' : heard.finish === 'length' ? 'length' : 'stop'),
    (error: unknown) => {
      if (signal.aborted) return complete('stopped');
      throw error;
    },
  );
  return { answered, ended };
}

function paramsOf({ messages, form, maxTokens }: ModelRequest): object {
  return {
    messages,
    stream: true,
    max_tokens: maxTokens,
    temperature: 0,
    cache_prompt: true,
    // Models that think aloud would spend the tokens of an answer on it.
    chat_template_kwargs: { enable_thinking: false },
    ...(form.kind === 'json' && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', schema: JSON.parse(form.schema) as unknown },
      },
    }),
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
