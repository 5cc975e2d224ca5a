import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../flow';
import { parcelled, unparcelling } from './parcel';

/** A line that carries no message above `most`, as browsers do, and counts them. */
function line(answer: (message: unknown) => Promise<unknown>, part: number, most = part * 8 + 300) {
  const far = unparcelling(answer, part);
  const sizes: number[] = [];
  const carry = (message: unknown): unknown => {
    const json = JSON.stringify(message);
    sizes.push(json.length);
    if (json.length > most) throw new Error(`message of ${json.length}`);
    return JSON.parse(json);
  };
  const send = parcelled(async (message) => carry(await far(carry(message))), part);
  return { send, sizes, far };
}
const echo = (message: unknown): Promise<unknown> =>
  Promise.resolve(ok((message as { input: unknown }).input));

describe('a message', () => {
  it('of any size arrives as it was, and so does its reply', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.jsonValue(), async (text, more) => {
        const input = { text, more };
        const reply = await line(echo, 40).send({ to: 'background', name: 'echo', input });
        expect(reply).toEqual(JSON.parse(JSON.stringify(ok(input))));
      }),
    );
  }, 60_000);

  it('goes whole while it is small', async () => {
    const { send, sizes } = line(echo, 1000);
    expect(await send({ to: 'background', name: 'echo', input: 'short' })).toEqual(ok('short'));
    expect(sizes).toHaveLength(2);
  });

  it('of many parts goes in messages that stay below what browsers carry', async () => {
    const sentence = 'I prefer “window” seats, "always". ';
    const rows = Array.from({ length: 5000 }, (_, i) => sentence.repeat(30) + String(i));
    const { send, sizes } = line(echo, 800_000, 6.4 * 2 ** 20);
    const reply = (await send({ to: 'background', name: 'echo', input: rows })) as { value: string[] };
    expect(reply.value.length).toBe(rows.length);
    expect(reply.value.at(-1)).toBe(rows.at(-1));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(1e7);
  }, 120_000);

  it('whose parts were lost with the background is a failure in words', async () => {
    const { far } = line(echo, 40);
    const lost = { to: 'background', name: 'echo', parcel: { parcel: 'x', parts: 2 } };
    expect(await far(lost)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/try again/) as string },
    });
    expect(await far({ to: 'background', name: 'takePart', input: { parcel: 'x', at: 0 } })).toMatchObject({
      ok: false,
    });
  });
});
