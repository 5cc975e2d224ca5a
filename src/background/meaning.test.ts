import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { learnedPath } from '../../e2e/exam/learned';
import { LearnedError, writeLearned } from '../memory/learned';
import { readMeaning } from '../memory/meaning-table';
import { readSelect } from '../memory/select/learned';
import { fixture } from '../store/fixture';
import type { Engine } from './encode';
import { learned } from './learned';
import { meaning } from './meaning';

vi.mock('../platform/browser', () => ({ browser: {} }));

const vectorOf = (text: string): Float32Array => new Float32Array(4).fill(text.length);

const whole = (name: string): Promise<string> => Promise.resolve(readFileSync(learnedPath(name), 'utf8'));

/** Meaning over an encoder that counts; `fail` makes its next calls fail. */
async function counting(read = whole) {
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
  const told = meaning(db, () => Promise.resolve(engine as unknown as Engine), learned(read));
  return { told, encoded, fail: (on: boolean) => (failing = on) };
}

it('encodes the words of a request once, whoever asks and however many at a time', async () => {
  const { told, encoded } = await counting();
  const { encode } = (await told.selecting()) ?? {};
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

const swapped = (file: string): string => {
  const { texts } = JSON.parse(file) as { texts: Record<string, string> };
  return JSON.stringify({ texts: { ...texts, asked: 'x', topics: 'x' } });
};

it.each([
  ['missing', () => Promise.reject(new LearnedError('meaning.json', 'is not in the package'))],
  ['cut short', async (name: string) => (await whole(name)).slice(0, 9000)],
  ['empty', () => Promise.resolve('')],
  ['something else', () => Promise.resolve('{"texts": {}}')],
  ['one bit off', async (name: string) => (await whole(name)).replace('b', 'c')],
  ['changed', async (name: string) => swapped(await whole(name))],
])(
  'leaves all to words where what was learned is %s, says so once, and goes on encoding',
  async (_, read) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { told: means, encoded } = await counting(read);
    for (const words of ['book a ferry', 'a cabin']) expect(await means.meant(words)).toBeNull();
    for (let i = 0; i < 2; i += 1) expect(await means.selecting()).toBeNull();
    expect(told).toHaveBeenCalledTimes(2);
    for (const [, error] of told.mock.calls) expect(error).toBeInstanceOf(LearnedError);
    expect(await means.nearest('book a ferry', 3, 0)).toEqual([]);
    expect(encoded).toEqual(['book a ferry', 'a cabin']);
    told.mockRestore();
  },
);

it('refuses a table of another width, and a forest that asks about nothing', async () => {
  const table = JSON.parse(await whole('meaning.json')) as { texts: Record<string, string> };
  const short = await writeLearned({ ...table.texts, kept: '1 AAAA' });
  await expect(readMeaning(short, 384)).rejects.toThrow(LearnedError);
  await expect(readMeaning(await whole('meaning.json'), 512)).rejects.toThrow('another version');
  const chosen = JSON.parse(await whole('select.json')) as { texts: Record<string, string> };
  const wild = await writeLearned({ ...chosen.texts, freshFirst: 'near|0|7<0.5 =0 =1' });
  await expect(readSelect(wild)).rejects.toThrow('another version');
  await expect(readSelect(await writeLearned({ topics: '' }))).rejects.toThrow('another version');
});
