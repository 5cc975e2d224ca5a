/** WebLLM: models on the graphics processor. Its files are checked before, and its programs come with the package. */
import type { MLCEngine, MLCEngineConfig } from '@mlc-ai/web-llm';
import { Failure, type Machine, type ModelEntry } from '../../flow';
import { report } from '../../platform/report';
import type { Engine, Loaded } from '../engine';
import { addressOf } from '../files/home';
import { asked } from './asked';
import { adapterPrototype, watchDevices } from './device';
import { vectors } from './embed';
import { causeOf, SENTENCES, type Cause } from './words';

/** What of the library is used; tests pass a stand-in where its models' own files would be needed. */
export interface Library {
  MLCEngine: new (
    config: MLCEngineConfig,
  ) => Pick<
    MLCEngine,
    'reload' | 'unload' | 'chatCompletion' | 'embedding' | 'interruptGenerate' | 'resetChat'
  >;
}

/** What it stands on. */
export interface Stand {
  library: () => Promise<Library>;
  /** The address of a model's program in the package; null where this build lacks it. */
  program: (name: string) => Promise<string | null>;
}

/** WebGPU's lower bound for what WebLLM's runtime asks for, in bytes (0.2.86, `detectGPUDevice`). */
const LEAST = { buffer: 2 ** 28, binding: 2 ** 27 };

/** Makes the engine. */
export const webllm = (stand: Stand): Engine => ({
  id: 'webllm',
  unavailable: (machine) => {
    const cause = lacking(machine);
    return cause === null ? null : SENTENCES[cause];
  },
  load: async ({ model, machine }, onShare, signal) => {
    if (!model) throw new Failure('model', SENTENCES['files-missing']);
    const cause = lacking(machine) ?? unfit(model, machine);
    if (cause !== null) throw new Failure('model', SENTENCES[cause]);
    const program = model.library === undefined ? null : await stand.program(model.library);
    if (program === null) throw new Failure('model', SENTENCES['no-library']);
    return load(model, program, await stand.library(), onShare, signal);
  },
});

/** Why nothing runs here, whatever the model. */
function lacking({ gpu }: Machine): Cause | null {
  if (gpu.kind === 'none') return /finds no/u.test(gpu.why) ? 'no-adapter' : 'no-webgpu';
  return gpu.maxBuffer < LEAST.buffer || gpu.maxStorageBinding < LEAST.binding ? 'too-small' : null;
}

function unfit(model: ModelEntry, { gpu }: Machine): Cause | null {
  return model.f16 && gpu.kind === 'adapter' && !gpu.f16 ? 'no-f16' : null;
}

async function load(
  model: ModelEntry,
  program: string,
  library: Library,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const watch = watchDevices(adapterPrototype());
  const engine = new library.MLCEngine({
    appConfig: {
      cacheBackend: 'cache',
      model_list: [
        {
          model: addressOf(model),
          model_id: model.id,
          model_lib: program,
          overrides: { context_window_size: model.context },
          ...(model.f16 && { required_features: ['shader-f16'] }),
        },
      ],
    },
    initProgressCallback: ({ progress }) => onShare(progress),
    logLevel: 'ERROR',
  });
  const stop = (): void => void engine.unload();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await engine.reload(model.id);
    signal.throwIfAborted();
  } catch (error) {
    watch.end();
    await engine.unload().catch(() => undefined); // what did not load has nothing to let go
    signal.throwIfAborted();
    const cause = causeOf(error);
    if (cause === 'unknown') report(error, 'WebLLM'); // the sentence tells nothing of it
    throw new Failure('model', SENTENCES[cause]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return {
    context: model.context,
    how: 'It runs on the graphics processor.',
    complete: asked(engine, model.id, watch.lost),
    embed: vectors(engine, model.id, watch.lost),
    unload: async () => {
      watch.end();
      await engine.unload();
    },
  };
}
