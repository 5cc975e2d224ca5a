/** The background's ends of runs in the engine document: each began by a call, and goes on over a port from there. */
import { Failure, type Completion } from '../flow';
import type { FromEngine } from '../messages';
import type { Port } from '../platform/browser';
import { kindOf } from '../platform/wire';

export interface Runs {
  /** Takes the port of a run of ours and says whether it was one. One of an earlier life is closed, which ends its run. */
  accept: (port: Port) => boolean;
  /** Begins a run and answers its last message. `onNews` hears those before. @throws Failure when it fails */
  begin: (
    start: (run: string) => Promise<void>,
    onNews: (message: FromEngine) => void,
    signal?: AbortSignal,
  ) => Promise<FromEngine>;
  /** An answer. Stopped or cut, it resolves with what there was. */
  complete: (
    start: (run: string) => Promise<void>,
    onText: (piece: string) => void,
    signal: AbortSignal,
  ) => Promise<Completion>;
}

/** How long the document may take to open a port after it took a call, in ms. */
const PORT_MS = 5_000;
/** After `stop` the engine tells how far it came; one that is too busy is not waited for, in ms. */
const STOP_MS = 250;

const PREFIX = 'engine/';
const GONE = 'The model went away in the middle of it: its memory may not have sufficed. Ask again.';

interface Pending {
  resolve: (message: FromEngine) => void;
  reject: (error: Error) => void;
  onNews: (message: FromEngine) => void;
  port: Port | null;
}

/** Makes an empty set of runs. `onGone` hears that the document went away under one of them. */
export function runs(onGone: () => void): Runs {
  const pending = new Map<string, Pending>();

  const gone = ({ reject }: Pending): void => {
    onGone();
    reject(new Failure('model', GONE));
  };

  const accept = (port: Port): boolean => {
    if (!port.name.startsWith(PREFIX) || !port.sender || kindOf(port.sender) !== 'engine') return false;
    const id = port.name.slice(PREFIX.length);
    const run = pending.get(id);
    if (!run) {
      port.disconnect();
      return true;
    }
    run.port = port;
    port.onMessage.addListener((raw: unknown) => {
      const message = raw as FromEngine;
      switch (message.type) {
        case 'loaded':
        case 'completed':
        case 'embedded':
          run.resolve(message);
          break;
        case 'failed':
          run.reject(new Failure(message.problem.code, message.problem.message));
          break;
        default:
          run.onNews(message);
      }
    });
    port.onDisconnect.addListener(() => gone(run));
    return true;
  };

  const begin: Runs['begin'] = async (start, onNews, signal) => {
    const id = crypto.randomUUID();
    const { promise, resolve, reject } = withResolvers<FromEngine>();
    const run: Pending = { resolve, reject, onNews, port: null };
    pending.set(id, run);
    const stop = (): void => {
      run.port?.postMessage('stop');
      setTimeout(() => reject(signal?.reason as Error), STOP_MS);
    };
    const late = setTimeout(() => {
      if (!run.port) gone(run);
    }, PORT_MS);
    try {
      await Promise.race([start(id), promise]);
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
      return await promise;
    } finally {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      pending.delete(id);
      run.port?.disconnect();
    }
  };

  return {
    accept,
    begin,
    complete: async (start, onText, signal) => {
      signal.throwIfAborted();
      let text = '';
      const began = Date.now();
      let first = 0;
      const part = (end: 'stopped' | 'cut'): Completion => ({
        text,
        end,
        tokens: { prompt: 0, reused: null, answer: 0 },
        ms: { first, total: Date.now() - began },
      });
      const onNews = (message: FromEngine): void => {
        if (message.type !== 'text') return;
        if (text === '') first = Date.now() - began;
        text += message.piece;
        onText(message.piece);
      };
      try {
        const message = await begin(start, onNews, signal);
        if (message.type !== 'completed') throw new Failure('model', GONE);
        return message.completion;
      } catch (error) {
        if (signal.aborted) return part('stopped');
        if (error instanceof Failure && error.message === GONE && text !== '') return part('cut');
        throw error;
      }
    },
  };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => undefined); // it is awaited only once the run has begun
  return { promise, resolve, reject };
}
