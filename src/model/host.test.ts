import { describe, expect, it, vi } from 'vitest';
import { Failure, type EngineState, type Machine, type ModelEntry, type ModelRequest } from '../flow';
import type { Engine, OpenedFile } from './engine';
import { makeHost, type Surroundings } from './host';
import { scripted, type ScriptLine } from './scripted';
import { verdictsIn } from './verdicts';

const MACHINE: Machine = {
  gpu: { kind: 'none', why: 'none here' },
  ...{ threads: 2, isolated: true, memory: null, free: null, builtIn: 'none' },
};
const model = (id: string): ModelEntry => ({
  ...{ id, name: `Model ${id}`, engine: 'wllama', from: '', files: [{ path: 'a', bytes: 1, sha256: 'ff' }] },
  ...{ millions: 1, context: 100, memory: 1, f16: false, licence: { name: '', url: '' } },
});
const LINES: ScriptLine[] = [
  { has: ['slow'], answer: 'one two three four', pace: 5 },
  { has: ['break'], answer: 'one two', lost: true, fails: 'Out of memory.' },
  { answer: 'well' },
];
const ask = (content: string): ModelRequest => ({
  ...{ role: 'answerer', messages: [{ role: 'user', content }], form: { kind: 'text' }, maxTokens: 10 },
});
const never = new AbortController().signal;
const ignore = (): void => undefined;

function made(more: Partial<Surroundings> = {}) {
  const kept = new Map<string, string>();
  const told: (EngineState | null)[] = [];
  const loads = vi.fn<Engine['load']>(scripted.load);
  let elapsed: () => void = ignore;
  const host = makeHost({
    engines: [{ ...scripted, load: loads }],
    machine: () => Promise.resolve(MACHINE),
    open: ({ files }) =>
      Promise.resolve(
        files.map(({ path }): OpenedFile => ({ path, blob: new Blob([JSON.stringify(LINES)]) })),
      ),
    test: () => Promise.resolve(null),
    verdicts: verdictsIn(
      { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
      'browser 1',
    ),
    clock: { set: (act) => (elapsed = act), clear: () => (elapsed = ignore) },
    idleMs: 1000,
    changed: (state) => told.push(state),
    ...more,
  });
  const load = (id = 'a', again = false) =>
    host.load({ engine: 'scripted', model: model(id), again }, ignore);
  return { host, load, loads, told, kept, rest: () => elapsed() };
}

describe('host', () => {
  it('loads once, answers, and tells what it is', async () => {
    const { host, load, loads } = made();
    expect(host.state()).toBeNull();
    await expect(host.complete(ask('x'), ignore, never)).rejects.toThrow(/No model is loaded/);
    const both = await Promise.all([load(), load()]);
    expect(both.map(({ kind }) => kind)).toEqual(['ready', 'ready']);
    expect(loads).toHaveBeenCalledTimes(1);
    expect(host.state()).toEqual({
      ...{ kind: 'ready', engine: 'scripted', model: 'Model a', why: 'It follows a script.' },
    });
    expect((await host.complete(ask('x'), ignore, never)).text).toBe('well');
    await load('b');
    expect(loads).toHaveBeenCalledTimes(2);
    expect(host.state()).toMatchObject({ model: 'Model b' });
  });

  it('answers one at a time', async () => {
    const { host, load } = made();
    await load();
    const order: string[] = [];
    await Promise.all([
      host.complete(ask('slow'), (piece) => order.push(piece.trim()), never),
      host.complete(ask('x'), (piece) => order.push(piece.trim()), never),
    ]);
    expect(order).toEqual(['one', 'two', 'three', 'four', 'well']);
  });

  it('puts the model away when nobody asks, and says so', async () => {
    const { host, load, told, rest } = made();
    await load();
    await host.complete(ask('x'), ignore, never);
    rest();
    await vi.waitFor(() => expect(told).toEqual([null]));
    expect(host.state()).toBeNull();
  });

  it('unloading ends what runs and what waits', async () => {
    const { host, load } = made();
    await load();
    const slow = host.complete(ask('slow'), ignore, never);
    const waiting = host.complete(ask('x'), ignore, never);
    const refused = expect(waiting).rejects.toThrow(/put away/);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await host.unload();
    expect((await slow).end).toBe('stopped');
    await refused;
    expect(host.state()).toBeNull();
  });

  it('says what went wrong, and can load again', async () => {
    const missing = new Failure('model', 'It is not here.');
    let here = false;
    const { host, load } = made({
      open: () => (here ? Promise.resolve([]) : Promise.reject(missing)),
    });
    await expect(load()).rejects.toBe(missing);
    expect(host.state()).toEqual({ kind: 'none', why: 'It is not here.' });
    here = true;
    expect((await load()).kind).toBe('ready');
  });

  it('a model that is lost is gone, and the words of the loss arrive', async () => {
    const { host, load, told } = made();
    await load();
    await expect(host.complete(ask('break'), ignore, never)).rejects.toThrow('Out of memory.');
    expect(told).toEqual([null]);
    expect(host.state()).toBeNull();
    expect((await load()).kind).toBe('ready');
  });

  it('does not use an engine that answers wrongly, and remembers that', async () => {
    const test = vi.fn(() => Promise.resolve<string | null>('It answers nonsense.'));
    const { host, load, loads } = made({ test });
    const broken = { kind: 'broken', engine: 'scripted', model: 'Model a', why: 'It answers nonsense.' };
    expect(await load()).toEqual(broken);
    await expect(host.complete(ask('x'), ignore, never)).rejects.toThrow('It answers nonsense.');
    expect(await load()).toEqual(broken);
    expect(loads).toHaveBeenCalledTimes(1);
    test.mockResolvedValue(null);
    expect((await load('a', true)).kind).toBe('ready');
    await host.unload();
    expect((await load()).kind).toBe('ready');
    expect(test).toHaveBeenCalledTimes(2);
  });

  it('names a server’s model and host, and asks anew when its key changed or another model is meant', async () => {
    const { host, loads, kept } = made();
    const server = { address: 'http://localhost:11434/v1', model: 'tiny', key: 'one', granted: [] };
    const loadIt = (more: Partial<typeof server> = {}) =>
      host.load({ engine: 'scripted', model: null, server: { ...server, ...more } }, ignore);
    expect(await loadIt()).toMatchObject({ kind: 'ready', model: 'tiny', host: 'localhost:11434' });
    await loadIt();
    expect(loads).toHaveBeenCalledTimes(1);
    await loadIt({ key: 'two' });
    expect(loads.mock.lastCall?.[0].server?.key).toBe('two');
    await loadIt({ model: 'large' });
    expect(loads).toHaveBeenCalledTimes(3);
    expect(kept.size).toBe(2);
    expect(JSON.stringify([...kept])).not.toMatch(/one|two/);
  });

  it('says what an engine cannot do here', async () => {
    const { host, load } = made({
      engines: [{ ...scripted, unavailable: () => 'Your browser is too old. Update it.' }],
    });
    await expect(load()).rejects.toThrow('Your browser is too old. Update it.');
    await expect(host.load({ engine: 'webllm', model: null }, ignore)).rejects.toThrow(/no such engine/);
  });
});

describe('vectors', () => {
  it('come one for each sentence, alike for what is alike, after what was asked before', async () => {
    const { host, load } = made();
    await expect(host.embed(['x'], never)).rejects.toThrow(/No model is loaded/);
    await load();
    const order: string[] = [];
    const [, [a = [], b = [], c = []]] = await Promise.all([
      host.complete(ask('slow'), () => order.push('piece'), never),
      host.embed(['a red hat', 'red hats', 'zzz'], never).finally(() => order.push('vectors')),
    ]);
    expect(order.at(-1)).toBe('vectors');
    const like = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
      [...Array(26).keys()].reduce((sum, i) => sum + (one[i] ?? 0) * (other[i] ?? 0), 0);
    expect(like(a, a)).toBeCloseTo(1);
    expect(like(a, b)).toBeGreaterThan(like(a, c));
  });

  it('are given up before their turn, and when the model is put away', async () => {
    const { host, load } = made();
    await load();
    const slow = host.complete(ask('slow'), ignore, never);
    const gone = new AbortController();
    const waiting = host.embed(['x'], gone.signal);
    gone.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    const put = host.embed(['x'], never);
    await Promise.all([expect(put).rejects.toThrow(/put away/), host.unload(), slow]);
  });

  it('are refused in words by a model that makes none', async () => {
    for (const [words, noVectors] of [
      [/makes no vectors/, undefined],
      [/only writes/, 'It only writes.'],
    ] as const) {
      const mute: Engine = {
        ...scripted,
        load: async (...given) => {
          const { context, how, complete, unload } = await scripted.load(...given);
          return { context, how, complete, unload, ...(noVectors !== undefined && { noVectors }) };
        },
      };
      const { host, load } = made({ engines: [mute] });
      await load();
      await expect(host.embed(['x'], never)).rejects.toThrow(words);
      expect(host.state()?.kind).toBe('ready');
    }
  });
});
