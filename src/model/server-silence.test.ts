import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../flow';
import { answerFrom } from './server-answer';
import { PATIENCE } from './server-silence';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const ASKED = { host: 'gpu.local:8000', model: 'm' };
const piece = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`);

/** As fetch does: it takes the question and answers nothing until it is given up. */
const mute = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** A stream that says what it is told to, and its answer. */
function spoken() {
  let say: (text: string) => void = () => undefined;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (out) => void (say = (text) => out.enqueue(piece(text))),
  });
  const response = new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  return { response, say: (text: string) => say(text) };
}

describe('a server that says nothing', () => {
  it('is given up in words before its first byte', async () => {
    const answered = answerFrom(mute, ASKED, () => undefined, new AbortController().signal);
    const failed = expect(answered).rejects.toThrow(/^gpu\.local:8000 has said nothing for 180 seconds\./u);
    await vi.advanceTimersByTimeAsync(PATIENCE.first);
    await failed;
    await expect(answered).rejects.toBeInstanceOf(Failure);
  });

  it('is not given up as long as something comes, and what came is kept when nothing more does', async () => {
    const { response, say } = spoken();
    const heard: string[] = [];
    const onText = (text: string): void => void heard.push(text);
    const answered = answerFrom(() => Promise.resolve(response), ASKED, onText, new AbortController().signal);
    for (const text of ['slow ', 'and ', 'steady']) {
      await vi.advanceTimersByTimeAsync(PATIENCE.next - 1);
      say(text);
      while (heard.at(-1) !== text) await new Promise((next) => setImmediate(next));
    }
    await vi.advanceTimersByTimeAsync(PATIENCE.next);
    expect(await answered).toMatchObject({ end: 'cut', text: 'slow and steady' });
  });

  it('leaves no clock behind', async () => {
    const stop = new AbortController();
    const answered = answerFrom(mute, ASKED, () => undefined, stop.signal);
    stop.abort(new Failure('stopped', 'Stopped.'));
    expect(await answered).toMatchObject({ end: 'stopped', text: '' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
