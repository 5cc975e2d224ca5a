import { describe, expect, it } from 'vitest';
import { makeQueue } from './queue';

/** A job that ends when it is told to. */
function job(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async (): Promise<string> => {
    log.push(`${name} began`);
    await ended;
    log.push(`${name} ended`);
    return name;
  };
  return { run, end };
}

describe('queue', () => {
  it('runs one at a time, in order, also after a failure', async () => {
    const log: string[] = [];
    const queue = makeQueue();
    const [a, b] = [job(log, 'a'), job(log, 'b')];
    const failed = queue.run(() => Promise.reject(new Error('no')));
    const first = queue.run(a.run);
    const second = queue.run(b.run);
    expect(queue.length).toBe(3);
    await expect(failed).rejects.toThrow('no');
    b.end();
    a.end();
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
    expect(log).toEqual(['a began', 'a ended', 'b began', 'b ended']);
    expect(queue.length).toBe(0);
  });

  it('gives up at once what still waits, and never starts it', async () => {
    const log: string[] = [];
    const queue = makeQueue();
    const [a, b, c] = [job(log, 'a'), job(log, 'b'), job(log, 'c')];
    const first = queue.run(a.run);
    const stop = new AbortController();
    const second = queue.run(b.run, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
    expect(log).toEqual(['a began']);
    const third = queue.run(c.run);
    a.end();
    c.end();
    await Promise.all([first, third]);
    expect(log).toEqual(['a began', 'a ended', 'c began', 'c ended']);
  });

  it('leaves a running job to hear the signal itself', async () => {
    const queue = makeQueue();
    const stop = new AbortController();
    let running: () => void = () => undefined;
    const runs = new Promise<void>((resolve) => (running = resolve));
    const answer = queue.run(async () => {
      running();
      await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
      return 'what there was';
    }, stop.signal);
    await runs;
    await Promise.resolve();
    stop.abort(new Error('stopped'));
    expect(await answer).toBe('what there was');
  });
});
