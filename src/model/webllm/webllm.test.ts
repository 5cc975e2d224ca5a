/**
 * The host's way through WebLLM with a stand-in for its engine: what a model's own program and weights would do is scripted
 * here, since neither can be had for a test. Everything around it is what ships.
 */
import { describe, expect, it } from 'vitest';
import type { Completion, Machine, ModelEntry, ModelRequest } from '../../flow';
import type { Loaded } from '../engine';
import { standIn } from './scripted';
import { webllm, type Library } from './webllm';
import { causeOf, SENTENCES } from './words';

const machine: Machine = {
  gpu: {
    kind: 'adapter',
    name: 'GPU',
    software: false,
    f16: true,
    maxBuffer: 2 ** 30,
    maxStorageBinding: 2 ** 30,
  },
  threads: 4,
  isolated: false,
  memory: null,
  free: null,
  builtIn: 'none',
};
const model: ModelEntry = {
  id: 'tiny-q4f16_1-MLC',
  name: 'Tiny',
  engine: 'webllm',
  from: 'https://models.test/tiny/resolve/abc/',
  files: [],
  millions: 100,
  context: 2048,
  memory: 1e8,
  f16: true,
  licence: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  library: 'tiny.wasm',
};
const request: ModelRequest = {
  role: 'picker',
  messages: [{ role: 'user', content: 'Which one?' }],
  form: { kind: 'json', schema: '{"type":"object"}' },
  maxTokens: 16,
};

const never = new AbortController().signal;
const engineOf = (library: Library, program: string | null = 'chrome-extension://x/webllm/tiny.wasm') =>
  webllm({ library: () => Promise.resolve(library), program: () => Promise.resolve(program) });
const loadIt = (library: Library, shares: number[] = []): Promise<Loaded> =>
  engineOf(library).load({ model, files: [], machine }, (share) => shares.push(share), never);

describe('loading', () => {
  it('reads the program from the package and the files from where they were put, and tells how far it is', async () => {
    const { library, config, log } = standIn();
    const shares: number[] = [];
    const loaded = await loadIt(library, shares);
    expect(log).toEqual(['reload tiny-q4f16_1-MLC']);
    expect(shares).toEqual([0.5, 1]);
    expect(loaded.context).toBe(2048);
    expect(config[0]).toMatchObject({
      appConfig: {
        cacheBackend: 'cache',
        model_list: [
          {
            model: 'https://models.test/tiny/resolve/abc/',
            model_lib: 'chrome-extension://x/webllm/tiny.wasm',
            overrides: { context_window_size: 2048 },
            required_features: ['shader-f16'],
          },
        ],
      },
    });
    await loaded.unload();
    expect(log).toContain('unload');
  });

  const named = (name: string, message = ''): Error => Object.assign(new Error(message), { name });
  it.each([
    [named('ShaderF16SupportError'), SENTENCES['no-f16']],
    [named('WebGPUNotAvailableError'), SENTENCES['no-adapter']],
    [named('DeviceLostError'), SENTENCES['device-lost']],
    [named('OperationError', 'Out of memory'), SENTENCES['no-memory']],
    [new WebAssembly.LinkError('import object'), SENTENCES['wrong-library']],
    [new TypeError('Failed to fetch'), SENTENCES['files-missing']],
    [named('QuotaExceededError'), SENTENCES['no-memory']],
    [named('Error', 'requested maxBufferSize exceeds limit'), SENTENCES['too-small']],
    ['no error at all', SENTENCES.unknown],
  ])('tells %s in its own words, and lets go', async (error, sentence) => {
    const { library, log } = standIn({ reloadFails: error });
    await expect(loadIt(library)).rejects.toThrow(sentence);
    expect(log.at(-1)).toBe('unload');
  });

  it('does not begin without adapter, 16-bit numbers, buffers or program', async () => {
    const { library, log } = standIn();
    const engine = engineOf(library);
    const gpu = machine.gpu as Extract<Machine['gpu'], { kind: 'adapter' }>;
    const none = (why: string): Machine => ({ ...machine, gpu: { kind: 'none', why } });
    expect(engine.unavailable(machine)).toBeNull();
    expect(engine.unavailable(none('This browser has no WebGPU here.'))).toBe(SENTENCES['no-webgpu']);
    expect(engine.unavailable(none('WebGPU finds no graphics processor that it may use.'))).toBe(
      SENTENCES['no-adapter'],
    );
    expect(engine.unavailable({ ...machine, gpu: { ...gpu, maxBuffer: 1000 } })).toBe(SENTENCES['too-small']);
    const without = { ...machine, gpu: { ...gpu, f16: false } };
    await expect(engine.load({ model, files: [], machine: without }, () => undefined, never)).rejects.toThrow(
      SENTENCES['no-f16'],
    );
    await expect(
      engineOf(library, null).load({ model, files: [], machine }, () => undefined, never),
    ).rejects.toThrow(SENTENCES['no-library']);
    expect(log).toEqual([]);
  });
});

describe('asking', () => {
  it('streams, and passes schema, temperature and length on', async () => {
    const { library, bodies } = standIn({ pieces: ['{"choice"', ':"A"}'] });
    const pieces: string[] = [];
    const completion = await (await loadIt(library)).complete(request, (piece) => pieces.push(piece), never);
    expect(pieces).toEqual(['{"choice"', ':"A"}']);
    expect(completion).toMatchObject({
      text: '{"choice":"A"}',
      end: 'stop',
      tokens: { prompt: 9, answer: 2 },
    });
    expect(bodies[0]).toMatchObject({
      temperature: 0,
      max_tokens: 16,
      response_format: { type: 'json_object', schema: '{"type":"object"}' },
    });
  });

  it('says that an answer was cut', async () => {
    const { library } = standIn({ pieces: ['so'], finish: 'length' });
    expect((await (await loadIt(library)).complete(request, () => undefined, never)).end).toBe('length');
  });

  it('keeps only a model that thinks aloud from it, and hands its empty thought to nobody', async () => {
    const { library, bodies } = standIn({ pieces: ['<think>\n\n</think>', '\n\n{"choice"', ':"A"}'] });
    const thinking = { ...model, id: 'Qwen3-1.7B-q4f16_1-MLC' };
    const loaded = await engineOf(library).load(
      { model: thinking, files: [], machine },
      () => undefined,
      never,
    );
    const pieces: string[] = [];
    const { text } = await loaded.complete(request, (piece) => pieces.push(piece), never);
    expect(text).toBe('{"choice":"A"}');
    expect(pieces).toEqual(['{"choice"', ':"A"}']);
    // The thought's four tokens count as written.
    expect(bodies[0]).toMatchObject({ max_tokens: 20, extra_body: { enable_thinking: false } });

    const other = standIn({ pieces: ['<think>', 'aloud'] });
    const said = await (await loadIt(other.library)).complete(request, () => undefined, never);
    expect(said.text).toBe('<think>aloud');
    expect(other.bodies[0]).not.toHaveProperty('extra_body');
  });

  it('is stopped: nothing more is said, and the next call answers', async () => {
    const { library } = standIn({ pieces: ['a', 'b', 'c', 'd'] });
    const loaded = await loadIt(library);
    const stop = new AbortController();
    const pieces: string[] = [];
    const completion: Completion = await loaded.complete(
      request,
      (piece) => {
        pieces.push(piece);
        stop.abort();
      },
      stop.signal,
    );
    expect(completion).toMatchObject({ text: 'a', end: 'stopped' });
    expect(pieces).toEqual(['a']);
    expect((await loaded.complete(request, () => undefined, never)).text).toBe('abcd');
    expect((await loaded.complete(request, () => undefined, AbortSignal.abort())).end).toBe('stopped');
  });

  it('stopped before it has begun, it does not go on to its end unheard', async () => {
    const loaded = await loadIt(standIn({ pieces: ['a', 'b', 'c', 'd'] }).library);
    const stop = new AbortController();
    const completion = loaded.complete(request, () => undefined, stop.signal);
    stop.abort();
    expect(await completion).toMatchObject({ text: '', end: 'stopped', tokens: { answer: 1 } });
  });

  it('a prompt that is too long is refused and the model stays; other failures lose it', async () => {
    const long = standIn({
      chatFails: Object.assign(new Error(), { name: 'ContextWindowSizeExceededError' }),
    });
    await expect(
      (await loadIt(long.library)).complete(request, () => undefined, never),
    ).rejects.toMatchObject({
      name: 'Failure',
      message: SENTENCES['too-long'],
    });
    const broken = standIn({ chatFails: new Error('GPUDevice was destroyed') });
    await expect(
      (await loadIt(broken.library)).complete(request, () => undefined, never),
    ).rejects.toMatchObject({
      name: 'Lost',
      message: SENTENCES['device-lost'],
    });
  });
});

it('whatever else goes wrong has a sentence', () => {
  expect(causeOf(null)).toBe('unknown');
  expect(causeOf(new Error('Something new'))).toBe('unknown');
});

describe('vectors', () => {
  const named = (name: string): Error => Object.assign(new Error(name), { name });

  it('are told in the order of the sentences', async () => {
    const loaded = await loadIt(standIn().library);
    const made = await loaded.embed?.(['one', 'three'], never);
    expect(made).toEqual([Float32Array.of(3, 1), Float32Array.of(5, 1)]);
  });

  it.each([
    ['EmbeddingUnsupportedModelError', /makes no vectors/],
    ['EmbeddingExceedContextWindowSizeError', /too long/],
    ['DeviceLostError', /taken away/],
  ])('fail with %s in words', async (name, words) => {
    const loaded = await loadIt(standIn({ embedFails: named(name) }).library);
    await expect(loaded.embed?.(['one'], never)).rejects.toThrow(words);
  });

  it('end at once when they are stopped', async () => {
    const loaded = await loadIt(standIn().library);
    await expect(loaded.embed?.(['one'], AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
