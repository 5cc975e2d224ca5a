import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../flow';
import { lasting, waited } from './lasting';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A line on which no message may wait longer than `most` ms, as in Chrome. */
function line(answer: (message: unknown) => Promise<unknown>, longest: number, most = longest * 2) {
  const far = lasting(answer, longest);
  const asked: string[] = [];
  const send = waited(async (message) => {
    asked.push((message as { name: string }).name);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('the browser ended the background')), most);
    });
    return Promise.race([far(message), ended]).finally(() => clearTimeout(timer));
  });
  return { send, asked, far };
}
const message = (name: string) => ({ to: 'background', name, input: {} });
const after = (ms: number, value: unknown) => () =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, value);
  });

describe('a call', () => {
  it('that is answered soon goes as it is', async () => {
    const { send, asked } = line(after(5, ok('soon')), 1000);
    const reply = send(message('overview'));
    await vi.advanceTimersByTimeAsync(5);
    expect(await reply).toEqual(ok('soon'));
    expect(asked).toEqual(['overview']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that takes far longer than a message may wait is answered all the same, and done once', async () => {
    const answer = vi.fn(after(10 * 60_000, ok('late')));
    const { send, asked } = line(answer, 60_000, 5 * 60_000);
    const reply = send(message('importMemories'));
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(await reply).toEqual(ok('late'));
    expect(answer).toHaveBeenCalledTimes(1);
    expect(asked.length).toBeGreaterThan(8);
    expect(new Set(asked)).toEqual(new Set(['importMemories', 'wait']));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('whose background was begun anew meanwhile fails in words', async () => {
    const { far } = line(after(5, ok('never')), 1000);
    expect(await far({ to: 'background', name: 'wait', input: { id: 'of the last life' } })).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/try again/) as string },
    });
  });

  it('that nobody waits for any more leaves nothing behind that grows', async () => {
    const { far } = line(after(5000, ok('late')), 1000);
    const first = far(message('first'));
    await vi.advanceTimersByTimeAsync(1000);
    const { later } = (await first) as { later: string };
    const others = Array.from({ length: 60 }, () => far(message('other')));
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(others);
    expect(await far({ to: 'background', name: 'wait', input: { id: later } })).toMatchObject({ ok: false });
  });

  it('that fails late rejects where it is waited for', async () => {
    const failing = () =>
      new Promise((_, reject) => {
        setTimeout(reject, 3000, new Error('broken'));
      });
    const { send } = line(failing, 1000);
    const reply = expect(send(message('undoChanges'))).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(3000);
    await reply;
  });
});
