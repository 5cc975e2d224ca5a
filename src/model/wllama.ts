/** llama.cpp in WebAssembly: GGUF files on the processor, for machines and browsers without WebGPU. */
import { Wllama, type LoadModelParams, type WllamaConfig } from '@wllama/wllama';
import { Failure, type Machine, type ModelRequest } from '../flow';
import { browser } from '../platform/browser';
import { counted } from './counted';
import { Lost, type Engine, type Loaded, type ToLoad } from './engine';
import { answer } from './wllama-answer';
import { vectorsBy, VECTORS } from './wllama-vectors';
import { inWords } from './wllama-words';

/**
 * Tokens read at once. A call can be stopped only between two such steps: 64 take a small model on a slow processor two
 * seconds, in which the stopped call is over for whoever asked and the next one waits.
 */
const STEP = 64;
/**
 * One for every two that the machine tells of, which are often halves of one core; and threads that must wait for one
 * that another program holds up are slower than none: on two busy cores 2 read 2 tokens a second and 1 read 3.
 */
const MOST_THREADS = 8;

/** The engine; each loading has a worker of its own. */
export const wllama: Engine = {
  id: 'wllama',
  unavailable: () =>
    canRun()
      ? null
      : 'This browser is too old to run a language model on the processor. Chrome 133, Firefox 134 or newer can.',
  load: async ({ model, files, machine }: ToLoad, onShare, signal): Promise<Loaded> => {
    if (!model || files.length === 0)
      throw new Failure('model', 'There are no files to load. Choose a model under Models.');
    await looksRight(files.map(({ blob }) => blob));
    const said: string[] = [];
    const start = (stop: AbortSignal, told: (share: number) => void, more: LoadModelParams = {}) =>
      started({ model, files, machine }, said, told, stop, more);
    const llama = await start(signal, onShare);
    onShare(1);
    const vectors = vectorsBy((stop) => start(stop, () => undefined, VECTORS));
    return loaded(llama, said, model.context, model.name, vectors);
  },
};

/** A worker with the model in it. @throws Failure in words */
async function started(
  { model, files, machine }: Omit<ToLoad, 'model'> & { model: NonNullable<ToLoad['model']> },
  said: string[],
  onShare: (share: number) => void,
  signal: AbortSignal,
  more: LoadModelParams,
): Promise<Wllama> {
  const llama = new Wllama(
    { default: browser.runtime.getURL('engine/llama.wasm') },
    { logger: keeping(said) },
  );
  const stop = (): void => void llama.exit();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await llama.loadModel(counted(files, onShare), {
      n_ctx: model.context,
      n_threads: threadsOf(machine),
      n_batch: STEP,
      n_ubatch: STEP,
      // The graphics processor is WebLLM's.
      n_gpu_layers: 0,
      // Two beginnings of prompts stay known side by side, in one memory for all.
      n_parallel: 2,
      ...more,
    });
    // It does not throw when llama.cpp refuses the file.
    const { success } = llama.getLoadedContextInfo() as { success?: boolean };
    if (success === false) throw new Error('failed to load model');
    return llama;
  } catch (error) {
    await llama.exit();
    signal.throwIfAborted();
    throw new Failure('model', inWords(error, said, model.name));
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function loaded(
  llama: Wllama,
  said: string[],
  context: number,
  name: string,
  vectors: ReturnType<typeof vectorsBy>,
): Loaded {
  /** What was stopped still works on its last step; the next call waits for that. */
  let settled: Promise<unknown> = Promise.resolve();
  const threads = llama.getNumThreads();
  return {
    context,
    how: `On the processor, with ${threads === 1 ? 'one thread' : `${threads} threads`}.`,
    complete: async (request: ModelRequest, onText, signal) => {
      await settled;
      said.length = 0;
      const { answered, ended } = answer(llama, request, onText, signal);
      settled = ended;
      try {
        return await answered;
      } catch (error) {
        const words = inWords(error, said, name);
        throw error instanceof Error && error.name === 'RuntimeError'
          ? new Lost(words)
          : new Failure('model', words);
      }
    },
    embed: async (texts, signal) => {
      await settled;
      said.length = 0;
      try {
        return await vectors.of(texts, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw error instanceof Failure ? error : new Failure('model', inWords(error, said, name));
      }
    },
    unload: async () => {
      await Promise.all([llama.exit(), vectors.end()]);
    },
  };
}

function threadsOf({ threads, isolated }: Machine): number {
  return isolated ? Math.min(MOST_THREADS, Math.max(1, Math.floor(threads / 2))) : 1;
}

/** Files that are none of llama.cpp's never reach it. @throws Failure */
async function looksRight(blobs: readonly Blob[]): Promise<void> {
  for (const blob of blobs) {
    const magic = new TextDecoder('latin1').decode(await blob.slice(0, 4).arrayBuffer());
    if (magic !== 'GGUF')
      throw new Failure(
        'model',
        'That file is no GGUF model. Choose a file whose name ends in .gguf, made for llama.cpp.',
      );
  }
}

/** Keeps what llama.cpp complains of: only there it says why it does not load a file. */
function keeping(said: string[]): NonNullable<WllamaConfig['logger']> {
  const keep = (...words: unknown[]): void => {
    if (said.push(words.map(String).join(' ')) > 50) said.shift();
  };
  return { debug: () => undefined, log: keep, warn: keep, error: keep };
}

/** WebAssembly with 64-bit memory, which all of wllama's code needs. */
function canRun(): boolean {
  try {
    return Boolean(
      new WebAssembly.Memory({ address: 'i64', initial: 1n } as unknown as WebAssembly.MemoryDescriptor),
    );
  } catch {
    return false;
  }
}
