/** The browser's own model, by Chrome's Prompt API: no download of ours. Each call has a session of its own. */
import { Failure, type Completion, type Machine, type ModelRequest } from '../flow';
import { Lost, type Engine, type Loaded } from './engine';
import { promptApi, type PromptApi, type Session } from '../platform/prompt-api';

const UNAVAILABLE: Readonly<Record<Machine['builtIn'], string | null>> = {
  none: 'This browser has no language model of its own. Chrome 138 or newer on a computer can have one; choose another model here.',
  unavailable:
    'The browser’s own model can’t run on this machine: it wants more room on the disk or more memory. Choose another model.',
  downloadable:
    'The browser has not downloaded its own model yet. Have it do so under Models, or choose another model.',
  downloading:
    'The browser is still downloading its own model. Try again when it is done, or choose another.',
  available: null,
};

/** The engine. The session that loading makes is never asked: it keeps the model in memory. */
export const builtIn: Engine = {
  id: 'built-in',
  unavailable: ({ builtIn: told }) => UNAVAILABLE[told],
  load: async (_what, onShare, signal): Promise<Loaded> => {
    const api = promptApi();
    const told = api ? await api.availability() : 'none';
    if (!api || told !== 'available')
      throw new Failure('model', UNAVAILABLE[isTold(told) ? told : 'unavailable'] ?? '');
    const held = await made(api, [], signal);
    if (signal.aborted) held.destroy();
    signal.throwIfAborted();
    onShare(1);
    return {
      context: held.contextWindow ?? held.inputQuota ?? 4096,
      how: 'The browser’s own model answers, on this machine.',
      noVectors: 'The browser’s own model writes and makes no vectors. Choose another model for that.',
      complete: (request, onText, stop) => complete(api, request, onText, stop),
      unload: () => {
        held.destroy();
        return Promise.resolve();
      },
    };
  },
};

const isTold = (told: string): told is Machine['builtIn'] => told in UNAVAILABLE;

/** A session that begins with these messages. @throws Failure, Lost */
async function made(api: PromptApi, before: ModelRequest['messages'], signal: AbortSignal): Promise<Session> {
  try {
    const initialPrompts = before.length === 0 ? {} : { initialPrompts: before };
    return await api.create({ ...initialPrompts, temperature: 0, topK: 1, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw inWords(error);
  }
}

async function complete(
  api: PromptApi,
  request: ModelRequest,
  onText: (piece: string) => void,
  signal: AbortSignal,
): Promise<Completion> {
  const began = Date.now();
  const heard = { text: '', first: 0, count: 0 };
  const enough = new AbortController();
  let session: Session | null = null;
  const done = (end: Completion['end']): Completion => {
    const used = session?.contextUsage ?? session?.inputUsage ?? 0;
    return {
      text: heard.text,
      end,
      tokens: { prompt: Math.max(0, used - heard.count), reused: null, answer: heard.count },
      ms: { first: heard.first, total: Date.now() - began },
    };
  };
  const both = AbortSignal.any([signal, enough.signal]);
  try {
    session = await made(api, request.messages.slice(0, -1), both);
    const { form } = request;
    const stream = session.promptStreaming(request.messages.slice(-1), {
      signal: both,
      ...(form.kind === 'json' && { responseConstraint: JSON.parse(form.schema) as unknown }),
    });
    const reader = stream.getReader();
    for (;;) {
      const { done: ended, value: piece = '' } = await reader.read();
      if (signal.aborted) return done('stopped');
      if (ended) return done('stop');
      if (piece === '') continue;
      // The API has no bound of its own; a piece is a token or a few.
      if (heard.count === request.maxTokens) return done('length');
      if (heard.count === 0) heard.first = Date.now() - began;
      heard.count += 1;
      heard.text += piece;
      onText(piece);
    }
  } catch (error) {
    if (signal.aborted) return done('stopped');
    throw inWords(error);
  } finally {
    enough.abort();
    session?.destroy();
  }
}

/** By the names of its errors, which the specification lists. */
function inWords(error: unknown): Error {
  if (error instanceof Failure || error instanceof Lost) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  switch (name) {
    case 'QuotaExceededError':
      return new Failure(
        'model',
        'That is more than the model can read at once. Ask about a smaller part of it.',
      );
    case 'NotSupportedError':
      return new Failure(
        'model',
        'The browser’s own model can’t do that: it knows not every language and not every form of answer. Choose another model.',
      );
    case 'NotReadableError':
      return new Failure('model', 'The browser held the answer of its model back. Ask in other words.');
    case 'NotAllowedError':
      return new Failure(
        'model',
        'The browser does not let me use its own model now. Look at its settings, or choose another model.',
      );
    case 'InvalidStateError':
    case 'UnknownError':
    case 'OperationError':
      return new Lost('The browser’s own model went away: it may have run out of memory. Ask again.');
    default:
      return new Failure(
        'model',
        `The browser’s own model stopped with an error (${message.slice(0, 200)}). Ask again; if it stays, choose another.`,
      );
  }
}
