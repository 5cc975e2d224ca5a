import { describe, expect, it } from 'vitest';
import { eventsOf } from './sse';

async function read(text: string, step = 1): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (out) => {
      if (at >= bytes.length) out.close();
      else out.enqueue(bytes.slice(at, (at += step)));
    },
  });
  const events: string[] = [];
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

describe('server-sent events', () => {
  it.each(['\n', '\r\n', '\r'])('are cut at empty lines only, their lines ended by %j', async (end) => {
    const lines = [
      'data: a',
      'data:b',
      '',
      ': comment',
      'event: x',
      'data',
      '',
      'data:  c',
      '',
      'data: last',
    ];
    const text = lines.join(end);
    for (const step of [1, 2, 1000]) expect(await read(text, step)).toEqual(['a\nb', ' c', 'last']);
  });

  it('have no line without an end', async () => {
    await expect(read(`data: ${'x'.repeat(1_100_000)}`, 100_000)).rejects.toThrow(/does not end/);
  });
});
