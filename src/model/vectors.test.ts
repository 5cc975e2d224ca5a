import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure, type Machine } from '../flow';
import type { Loaded } from './engine';
import { scriptedServer, type Script } from './scripted-server';
import { server } from './server';
import { unlessStopped, vectorsOf } from './vectors';
import { vectorsBy, type Embedder } from './wllama-vectors';

const never = new AbortController().signal;
const row = (index: number, ...embedding: unknown[]) => ({ index, embedding });

describe('vectors of a reply', () => {
  it('stand in the order of the sentences, whatever order they came in', () => {
    const told = vectorsOf({ data: [row(1, 3, 4), row(0, 1, 2)] }, 2);
    expect(told).toEqual([Float32Array.of(1, 2), Float32Array.of(3, 4)]);
    expect(vectorsOf({ data: [{ embedding: [1] }, { embedding: [2] }] }, 2)).toHaveLength(2);
  });

  it.each([
    ['nothing', null],
    ['an error', { error: 'no' }],
    ['too few', { data: [row(0, 1)] }],
    ['too many', { data: [row(0, 1), row(1, 1), row(2, 1)] }],
    ['two for one sentence', { data: [row(0, 1), row(0, 1)] }],
    ['two widths', { data: [row(0, 1), row(1, 1, 2)] }],
    ['no numbers', { data: [row(0, 'a'), row(1, 1)] }],
    ['no end', { data: [row(0, Infinity), row(1, 1)] }],
    ['empty ones', { data: [row(0), row(1)] }],
  ])('are refused where there is %s', (_what, reply) => {
    expect(() => vectorsOf(reply, 2)).toThrow(Failure);
  });

  it('are not waited for once they are stopped', async () => {
    const stop = new AbortController();
    const waiting = unlessStopped(new Promise<never>(() => undefined), stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(unlessStopped(Promise.resolve(1), never)).resolves.toBe(1);
  });
});

describe('a worker for vectors', () => {
  const made = (fails = 0) => {
    const log: string[] = [];
    const worker: Embedder = {
      createEmbedding: ({ input }) => Promise.resolve({ data: input.map((text, i) => row(i, text.length)) }),
      exit: () => Promise.resolve(void log.push('exit')),
    };
    const vectors = vectorsBy(() => {
      log.push('start');
      return log.length <= fails ? Promise.reject(new Error('no memory')) : Promise.resolve(worker);
    });
    return { log, vectors };
  };

  it('is started at the first call, once, and let go with the model', async () => {
    const { log, vectors } = made();
    await vectors.end();
    expect(log).toEqual([]);
    expect(await vectors.of(['one'], never)).toEqual([Float32Array.of(3)]);
    expect(await vectors.of(['three'], never)).toEqual([Float32Array.of(5)]);
    await vectors.end();
    expect(log).toEqual(['start', 'exit']);
  });

  it('is started again after a failure, and not waited for once it is stopped', async () => {
    const { log, vectors } = made(1);
    await expect(vectors.of(['one'], never)).rejects.toThrow('no memory');
    await expect(vectors.of(['one'], AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    expect(await vectors.of(['one'], never)).toHaveLength(1);
    expect(log).toEqual(['start', 'start']);
  });
});

describe('a server', () => {
  const machine: Machine = {
    gpu: { kind: 'none', why: '' },
    ...{ threads: 1, isolated: false, memory: null, free: null, builtIn: 'none' },
  };
  let there: Awaited<ReturnType<typeof scriptedServer>>;
  beforeAll(async () => (there = await scriptedServer()));
  afterAll(() => there.close());
  const load = (): Promise<Loaded> => {
    const access = { address: `http://${there.host}/v1`, model: 'tiny', granted: ['http://127.0.0.1/*'] };
    return server.load({ model: null, files: [], machine, server: access }, () => undefined, never);
  };
  const says =
    (status: number, body: unknown): Script =>
    (response) =>
      void response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));

  it('is asked for vectors at the same address, all sentences at once', async () => {
    there.play(says(200, { data: [row(0, 1, 0), row(1, 0, 1)] }));
    const loaded = await load();
    expect(await loaded.embed?.(['a', 'b'], never)).toEqual([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
    expect(there.heard.at(-1)).toMatchObject({
      path: '/v1/embeddings',
      body: { model: 'tiny', input: ['a', 'b'], encoding_format: 'float' },
    });
  });

  it.each([
    [501, { error: { message: 'Start it with --embeddings' } }, /--embeddings/],
    [200, '<p>', /no vectors/],
    [200, { data: [row(0, 1)] }, /no vectors/],
  ])('that answers %i with %j is told of in words', async (status, body, words) => {
    there.play(says(status, body));
    const loaded = await load();
    await expect(loaded.embed?.(['a', 'b'], never)).rejects.toThrow(words);
    await expect(loaded.embed?.(['a', 'b'], never)).rejects.toBeInstanceOf(Failure);
  });

  it('is left when the person stops', async () => {
    there.play(() => undefined);
    const loaded = await load();
    const stop = new AbortController();
    const making = loaded.embed?.(['a'], stop.signal);
    stop.abort(new Error('enough'));
    await expect(making).rejects.toThrow('enough');
  });
});
