import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../flow';
import { downloadBuiltIn } from './built-in';
import type { CreateOptions } from './prompt-api';

/** A stand-in for the browser's Prompt API: tells of these steps, then is ready or fails. */
function standIn(steps: { loaded: number; total?: number }[], end: Error | 'ready' | 'never' = 'ready') {
  const log: string[] = [];
  const create = async ({ monitor, signal }: CreateOptions): Promise<object> => {
    const told = new EventTarget();
    monitor?.(told);
    for (const step of steps) told.dispatchEvent(Object.assign(new Event('downloadprogress'), step));
    if (end === 'never')
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    if (end instanceof Error) throw end;
    return { destroy: () => log.push('destroyed') };
  };
  vi.stubGlobal('LanguageModel', { create });
  return log;
}
const never = new AbortController().signal;
const got = async (): Promise<number[]> => {
  const shares: number[] = [];
  await downloadBuiltIn((share) => shares.push(share), never);
  return shares;
};

afterEach(() => vi.unstubAllGlobals());

describe('the browser’s own download', () => {
  it('tells how far it is, never backwards, and keeps no session', async () => {
    const log = standIn([0, 0.25, 0.2, 0.25, 1, 1].map((loaded) => ({ loaded })));
    expect(await got()).toEqual([0.25, 1]);
    expect(log).toEqual(['destroyed']);
  });

  it('reads bytes where the browser tells bytes', async () => {
    standIn([
      { loaded: 5e8, total: 2e9 },
      { loaded: 2e9, total: 2e9 },
      { loaded: NaN, total: 0 },
    ]);
    expect(await got()).toEqual([0.25, 1]);
  });

  it('fails in a sentence for each cause', async () => {
    const told = new Set<string>();
    for (const name of [
      'NotAllowedError',
      'NotSupportedError',
      'QuotaExceededError',
      'NetworkError',
      'Odd',
    ]) {
      standIn([], Object.assign(new Error('no'), { name }));
      const error: unknown = await got().catch((one: unknown) => one);
      expect(error).toBeInstanceOf(Failure);
      told.add((error as Failure).message);
    }
    expect(told.size).toBe(5);
    vi.unstubAllGlobals();
    await expect(got()).rejects.toThrow(/no language model of its own/);
  });

  it('is given up when the person does not wait for it', async () => {
    standIn([{ loaded: 0.5 }], 'never');
    const stop = new AbortController();
    const waiting = downloadBuiltIn(() => undefined, stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
