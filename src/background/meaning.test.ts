import { expect, it, vi } from 'vitest';
import { fixture } from '../store/fixture';
import type { Engine } from './encode';
import { meaning } from './meaning';

vi.mock('../platform/browser', () => ({ browser: {} }));

const vectorOf = (text: string): Float32Array => new Float32Array(4).fill(text.length);

/** Meaning over an encoder that counts; `fail` makes its next calls fail. */
async function counting() {
  const { db } = await fixture();
  const encoded: string[] = [];
  let failing = false;
  const engine = {
    encode: (sentences: readonly string[]) => {
      encoded.push(...sentences);
      return failing ? Promise.reject(new Error('no')) : Promise.resolve(sentences.map(vectorOf));
    },
    rough: () => new Float32Array(4),
    matrix: { put: () => undefined, remove: () => undefined, of: () => undefined, nearest: () => [] },
  };
  const told = meaning(db, () => Promise.resolve(engine as unknown as Engine));
  return { told, encoded, fail: (on: boolean) => (failing = on) };
}

it('encodes the words of a request once, whoever asks and however many at a time', async () => {
  const { told, encoded } = await counting();
  const encode = await told.encoder();
  const [meant, vectors] = await Promise.all([
    told.meant('book a ferry '),
    Promise.resolve().then(() => encode?.(['a cabin', 'book a ferry', 'deck two'])),
  ]);
  expect(encoded).toEqual(['book a ferry', 'a cabin', 'deck two']);
  expect(meant?.vector).toEqual(vectorOf('book a ferry'));
  expect(vectors).toEqual(['a cabin', 'book a ferry', 'deck two'].map(vectorOf));
  await Promise.all([told.meant('book a ferry'), told.nearest('book a ferry', 3, 0)]);
  expect(encoded).toHaveLength(3);
});

it('asks again after a failure', async () => {
  const { told, encoded, fail } = await counting();
  fail(true);
  await expect(told.meant('book a ferry')).rejects.toThrow('no');
  fail(false);
  expect((await told.meant('book a ferry'))?.vector).toEqual(vectorOf('book a ferry'));
  expect(encoded).toEqual(['book a ferry', 'book a ferry']);
});
