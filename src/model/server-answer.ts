/** A server's answer, piece by piece: streamed, or whole from servers that don't stream; stopped, cut off or broken. */
import { Failure, type Completion } from '../flow';
import { brokeOff, cutOff, notUnderstood, type Asked } from './server-words';
import { listened, silence, type Silence } from './server-silence';
import { eventsOf } from './sse';

/** What is read of a chunk. Any part may be missing or something else. */
interface Chunk {
  choices?: {
    delta?: { content?: unknown };
    message?: { content?: unknown };
    finish_reason?: unknown;
  }[];
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number } | null;
  } | null;
  error?: unknown;
}

/**
 * Asks and reads the answer. Stopped, it resolves with what there was; so it does, as `cut`, when the connection ends in
 * the middle, or the server says nothing more.
 * @throws Failure in words
 */
export async function answerFrom(
  ask: (signal: AbortSignal) => Promise<Response>,
  asked: Asked,
  onText: (piece: string) => void,
  signal: AbortSignal,
): Promise<Completion> {
  const began = Date.now();
  const heard = { text: '', first: 0, count: 0, finish: '', usage: undefined as Chunk['usage'] };
  const complete = (end: Completion['end']): Completion => ({
    text: heard.text,
    end,
    tokens: {
      prompt: heard.usage?.prompt_tokens ?? 0,
      reused: heard.usage?.prompt_tokens_details?.cached_tokens ?? null,
      answer: heard.usage?.completion_tokens ?? heard.count,
    },
    ms: { first: heard.first, total: Date.now() - began },
  });
  const take = ({ choices, usage }: Chunk): void => {
    heard.usage = usage ?? heard.usage;
    const [choice] = choices ?? [];
    if (typeof choice?.finish_reason === 'string') heard.finish = choice.finish_reason;
    const piece = choice?.delta?.content ?? choice?.message?.content ?? '';
    if (typeof piece !== 'string' || piece === '' || signal.aborted) return;
    if (heard.count === 0) heard.first = Date.now() - began;
    heard.count += 1;
    heard.text += piece;
    onText(piece);
  };
  const quiet = silence(asked.host);
  const both = AbortSignal.any([signal, quiet.signal]);
  try {
    for await (const data of dataOf(await ask(both), asked.host, quiet, both)) {
      if (data === '[DONE]') {
        heard.finish ||= 'stop';
        break;
      }
      take(chunkOf(data, asked));
    }
  } catch (error) {
    if (signal.aborted) return complete('stopped');
    if (quiet.signal.aborted && heard.text !== '') return complete('cut');
    if (error instanceof Failure) throw error;
    // What else is thrown comes from the connection.
    if (heard.finish === '') return cut();
  } finally {
    quiet.over();
  }
  if (signal.aborted) return complete('stopped');
  if (heard.finish === '') return cut();
  return complete(heard.finish === 'length' ? 'length' : 'stop');

  function cut(): Completion {
    if (heard.text === '') throw new Failure('model', cutOff(asked.host));
    return complete('cut');
  }
}

/** The data of the answer's events; a whole answer is one. @throws Failure for what is no answer, such as a page */
async function* dataOf(
  response: Response,
  host: string,
  quiet: Silence,
  signal: AbortSignal,
): AsyncGenerator<string> {
  quiet.heard();
  const type = response.headers.get('Content-Type') ?? '';
  if (/\bjson\b/iu.test(type)) {
    yield await response.text();
    return;
  }
  if (!response.body || /\bhtml\b/iu.test(type)) {
    await response.body?.cancel();
    throw new Failure('model', notUnderstood(host));
  }
  yield* eventsOf(listened(response.body, quiet, signal));
}

/** @throws Failure for what is no JSON object, and for an error that the server tells */
function chunkOf(data: string, asked: Asked): Chunk {
  let chunk: unknown;
  try {
    chunk = JSON.parse(data);
  } catch {
    throw new Failure('model', notUnderstood(asked.host));
  }
  if (typeof chunk !== 'object' || chunk === null || Array.isArray(chunk))
    throw new Failure('model', notUnderstood(asked.host));
  const known = chunk as Chunk;
  // llama.cpp's `error:` field holds the error itself.
  if (known.error === undefined && !('choices' in chunk) && 'message' in chunk)
    throw new Failure('model', brokeOff(data, asked));
  if (known.error !== undefined && known.error !== null) throw new Failure('model', brokeOff(data, asked));
  return known;
}
