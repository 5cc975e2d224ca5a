import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Machine, type ModelRequest } from '../flow';
import { builtIn } from './builtin';
import { Lost, type Loaded } from './engine';
import type { CreateOptions, PromptApi, Session } from '../platform/prompt-api';

const machine = (told: Machine['builtIn']): Machine => ({
  gpu: { kind: 'none', why: '' },
  ...{ threads: 1, isolated: false, memory: null, free: null, builtIn: told },
});
const never = new AbortController().signal;
const ignore = (): void => undefined;
const request: ModelRequest = {
  role: 'picker',
  messages: [
    { role: 'system', content: 'Be short.' },
    { role: 'user', content: 'Which one?' },
  ],
  ...{ form: { kind: 'json', schema: '{"enum":["a"]}' }, maxTokens: 3 },
};
type Prompted = Parameters<Session['promptStreaming']>;

/** A stand-in for the browser's Prompt API: no model, it says `pieces`, then fails with `fails` or waits for its end. */
function standIn(
  pieces: string[],
  more: { told?: string; fails?: Error; waits?: true; refuses?: Error } = {},
) {
  const created: CreateOptions[] = [];
  const prompted: Prompted[] = [];
  let open = 0;
  const session = (): Session => {
    open += 1;
    return {
      contextWindow: 9216,
      contextUsage: 20,
      promptStreaming: (...asked) => {
        prompted.push(asked);
        const [, { signal }] = asked;
        return new ReadableStream<string>({
          start: (out) => {
            pieces.forEach((piece) => out.enqueue(piece));
            signal.addEventListener('abort', () => out.error(signal.reason));
          },
          pull: (out) => {
            if (more.fails) out.error(more.fails);
            else if (more.waits !== true) out.close();
          },
        });
      },
      destroy: () => (open -= 1),
    };
  };
  const api: PromptApi = {
    availability: () => Promise.resolve(more.told ?? 'available'),
    create: (options) => {
      created.push(options);
      return more.refuses && created.length > 1 ? Promise.reject(more.refuses) : Promise.resolve(session());
    },
  };
  vi.stubGlobal('LanguageModel', api);
  return { created, prompted, open: () => open };
}
const load = (signal = never): Promise<Loaded> =>
  builtIn.load({ model: null, files: [], machine: machine('available') }, ignore, signal);

afterEach(() => vi.unstubAllGlobals());

describe('the browser’s own model', () => {
  it('says for each state of it why it can’t be used', () => {
    expect(builtIn.unavailable(machine('available'))).toBeNull();
    const why = (['none', 'unavailable', 'downloadable', 'downloading'] as const).map((told) =>
      builtIn.unavailable(machine(told)),
    );
    expect(new Set(why).size).toBe(4);
    expect(
      why.every((words) => /another model/.test(words ?? '') || /choose another/.test(words ?? '')),
    ).toBe(true);
  });

  it('answers each call in a session of its own, bound to the schema, and lets it go', async () => {
    const { created, prompted, open } = standIn(['"a', '"']);
    const loaded = await load();
    expect(loaded.context).toBe(9216);
    const pieces: string[] = [];
    const completion = await loaded.complete(request, (piece) => pieces.push(piece), never);
    expect(pieces).toEqual(['"a', '"']);
    expect(completion).toMatchObject({
      text: '"a"',
      end: 'stop',
      tokens: { prompt: 18, reused: null, answer: 2 },
    });
    await loaded.complete({ ...request, form: { kind: 'text' } }, ignore, never);
    expect(created.map(({ initialPrompts }) => initialPrompts)).toEqual([
      undefined,
      request.messages.slice(0, 1),
      request.messages.slice(0, 1),
    ]);
    expect(created.every(({ temperature, topK }) => temperature === 0 && topK === 1)).toBe(true);
    expect(prompted.map(([input]) => input)).toEqual([request.messages.slice(1), request.messages.slice(1)]);
    expect(prompted.map(([, options]) => options.responseConstraint)).toEqual([{ enum: ['a'] }, undefined]);
    expect(open()).toBe(1);
    await loaded.unload();
    expect(open()).toBe(0);
  });

  it('ends at the most tokens that were asked for, and when it is stopped', async () => {
    const { open } = standIn(['a', 'b', 'c', 'd'], { waits: true });
    const loaded = await load();
    expect(await loaded.complete(request, ignore, never)).toMatchObject({ text: 'abc', end: 'length' });
    const stop = new AbortController();
    const stopped = await loaded.complete(request, () => stop.abort(), stop.signal);
    expect(stopped).toMatchObject({ text: 'a', end: 'stopped' });
    expect((await loaded.complete(request, ignore, AbortSignal.abort())).end).toBe('stopped');
    expect(open()).toBe(1);
  });

  it('is stopped while it says nothing', async () => {
    standIn([], { waits: true });
    const loaded = await load();
    const stop = new AbortController();
    const answering = loaded.complete(request, ignore, stop.signal);
    setTimeout(() => stop.abort(), 0);
    expect((await answering).end).toBe('stopped');
  });

  it('tells each error in its own words, and a model that went away as lost', async () => {
    const told: string[] = [];
    for (const name of [
      'QuotaExceededError',
      'NotSupportedError',
      'NotReadableError',
      'InvalidStateError',
      'Odd',
    ]) {
      const { open } = standIn(['a'], { fails: Object.assign(new Error('xyz'), { name }) });
      const loaded = await load();
      const error: unknown = await loaded.complete(request, ignore, never).catch((e: unknown) => e);
      expect(error instanceof Lost).toBe(name === 'InvalidStateError');
      told.push((error as Error).message);
      expect(open()).toBe(1);
    }
    standIn([], { refuses: Object.assign(new Error('xyz'), { name: 'NotAllowedError' }) });
    const loaded = await load();
    await expect(loaded.complete(request, ignore, never)).rejects.toThrow(/does not let me/);
    expect(new Set(told).size).toBe(5);
    expect(told.at(-1)).toContain('xyz');
  });

  it('does not load what is not there any more', async () => {
    standIn([], { told: 'downloadable' });
    await expect(load()).rejects.toThrow(/not downloaded/);
    vi.unstubAllGlobals();
    await expect(load()).rejects.toThrow(/no language model of its own/);
    const { open } = standIn([]);
    await expect(load(AbortSignal.abort())).rejects.toThrow();
    expect(open()).toBe(0);
  });
});
