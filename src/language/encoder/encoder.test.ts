import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { kernel } from '../../build/kernel';
import type { Encode, Vector } from '../../flow';
import { alike } from './alike';
import { makeEncoder, pool } from './encoder';
import { tensorsOf } from './onnx';
import type { Rough } from './rough';
import { WIDTH } from './weights';

const FOLDER = 'public/encoder';
let encode: Encode;
let rough: Rough;
beforeAll(async () => {
  ({ encode, rough } = await makeEncoder({
    model: readFileSync(`${FOLDER}/minilm.onnx`),
    vocabulary: readFileSync(`${FOLDER}/vocab.txt`, 'utf8'),
    kernel: await WebAssembly.compile(await kernel()),
  }));
});

const likeness = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const one = async (sentence: string): Promise<Vector> => (await encode([sentence]))[0] ?? new Float32Array();

describe('the shipped model', () => {
  it('is the file it says it comes from', () => {
    const source = readFileSync(`${FOLDER}/SOURCE.md`, 'utf8');
    for (const name of ['minilm.onnx', 'vocab.txt']) {
      const hash = createHash('sha256')
        .update(readFileSync(`${FOLDER}/${name}`))
        .digest('hex');
      expect(source.split('\n').find((line) => line.includes(`\`${name}\``))).toContain(hash);
    }
  });

  it('says when its file is cut short', () => {
    const file = readFileSync(`${FOLDER}/minilm.onnx`);
    expect(() => tensorsOf(file.subarray(0, 1_000_000))).toThrow(/damaged|cut short/);
  });
});

describe('encoding', () => {
  // The first numbers that ONNX Runtime 1.27 gives for the same file, in 32-bit arithmetic.
  it.each<[string, number[]]>([
    ['I wear size M', [0.01097, 0.01716, 0.03641, 0.04228, 0.02716, -0.06647, 0.07016, 0.02172]],
    [
      'When I book a flight, I prefer a window seat near the front.',
      [0.10149, 0.06567, -0.0387, 0.03752, -0.00217, -0.01829, 0.05694, 0.00095],
    ],
  ])('gives %j the vector of the reference', async (sentence, first) => {
    const vector = await one(sentence);
    expect(vector).toHaveLength(WIDTH);
    expect(likeness(vector, vector)).toBeCloseTo(1, 5);
    first.forEach((value, i) => expect(Math.abs((vector[i] ?? 0) - value)).toBeLessThan(5e-4));
  });

  it('finds the same meaning in other words', async () => {
    const query = await one('which T-shirt fits me?');
    const [size, paper] = await Promise.all([one('I wear size M'), one('I never want paper invoices')]);
    expect(likeness(query, size)).toBeGreaterThan(likeness(query, paper) + 0.1);
  });

  it('gives a sentence the same vector alone and among others', async () => {
    const sentences = Array.from({ length: 40 }, (_, i) => 'I like tea, '.repeat(1 + (i % 7)) + String(i));
    const together = await encode(sentences);
    for (const i of [0, 17, 39]) {
      const alone = await one(sentences[i] ?? '');
      expect(likeness(alone, together[i] ?? alone)).toBeGreaterThan(0.99999);
    }
  }, 30_000);

  it.each(['', 'x'.repeat(10_000), '👩‍👩‍👧 '.repeat(500), '\u0000\ud800'])(
    'has a vector for anything',
    async (sentence) => {
      expect(likeness(await one(sentence), await one(sentence))).toBeCloseTo(1, 5);
    },
  );

  it('gives nothing for nothing', async () => {
    expect(await encode([])).toEqual([]);
    expect(pool(new Float32Array(WIDTH))).toEqual(new Float32Array(WIDTH));
  });
});

it('tells roughly, by words alone, which few of many names are near', () => {
  const names = [
    'Contact us',
    'Order history',
    'Gift cards',
    'Store locator',
    'Privacy policy',
    'Size guide',
  ];
  const nearest = (words: string): string | undefined =>
    names.map((name) => ({ name, by: likeness(rough(words), rough(name)) })).sort((a, b) => b.by - a.by)[0]
      ?.name;
  expect(nearest('past purchases and orders')).toBe('Order history');
  expect(nearest('my personal data')).toBe('Privacy policy');
  expect(rough('').every((value) => value === 0)).toBe(true);
});

it('looks closely at the nearest few names, once each', async () => {
  const names = [
    'Contact us',
    ...Array.from({ length: 40 }, (_, i) => `Article ${i}`),
    'Contact us',
    'Careers',
  ];
  const near = await alike({ encode, rough }, 'get in touch', names);
  expect(near.size).toBe(8);
  expect([...near].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('Contact us');
  expect(await alike({ encode, rough }, 'get in touch', [])).toEqual(new Map());
});
