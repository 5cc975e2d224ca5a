import { describe, expect, it } from 'vitest';
import { learnedMeaning } from '../../e2e/exam/learned';
import type { MeaningTable, Memory, Vector } from '../flow';
import { nearness } from './meaning';
import { packTable, unpackTable } from './meaning-table';
import { pack, unpack } from './packed';
import { recall } from './recall';
import { relevance } from './relevance';

/** Four numbers a sentence: food, travel, clothes, and what all sentences share. */
const point = (...numbers: number[]): Vector => Float32Array.from(numbers);
const PLAIN: MeaningTable = {
  asked: point(0, 0, 0, 0),
  kept: point(0, 0, 0, 0),
  typical: [point(0, 0, 0, 1)],
  from: point(0, 0, 0, 0),
  to: point(0, 0, 0, 0),
  finerFrom: point(0, 0, 0, 0),
  finerTo: point(0, 0, 0, 0),
};

const memory = (text: string, more: Partial<Memory> = {}): Memory => ({
  id: text,
  kind: 'preference',
  text,
  topic: '',
  scope: { kind: 'everywhere' },
  polarity: 'want',
  sensitivity: 'plain',
  source: 'said',
  confidence: 0.9,
  status: 'active',
  createdAt: 0,
  changedAt: 0,
  ...more,
});

describe('numbers as text', () => {
  it('come back within a 63rd of the largest', () => {
    const numbers = Float32Array.from({ length: 300 }, (_, i) => Math.sin(i) * 3);
    const again = unpack(pack(numbers));
    numbers.forEach((value, i) => expect(Math.abs(value - (again[i] ?? 9))).toBeLessThan(3 / 61));
    expect([...unpack(pack(new Float32Array(3)))]).toEqual([0, 0, 0]);
  });

  it('keep a table', () => {
    const { typical, asked } = unpackTable(packTable({ ...PLAIN, asked: point(1, 0, -1, 0) }));
    expect(typical).toHaveLength(1);
    expect(asked[0]).toBeCloseTo(1);
    expect(asked[2]).toBeCloseTo(-1);
  });
});

describe('nearness', () => {
  it('takes out what all memories share', () => {
    const shared = { ...PLAIN, kept: point(0, 0, 0, 1) };
    const both = [point(0.3, 0, 0, 1), point(0, 0.3, 0, 1)];
    const { near } = nearness(point(1, 0, 0, 0), [], both, shared);
    expect(near[0]).toBeGreaterThan(0.9);
    expect(near[1]).toBeLessThan(0.1);
  });

  it('moves a request towards what such requests need', () => {
    const moving = { ...PLAIN, from: point(1, 0, 0, 0), to: point(0, 0, 1, 0) };
    const [before = 0] = nearness(point(1, 0, 0, 0), [], [point(0, 0, 1, 0)], PLAIN).near;
    const [after = 0] = nearness(point(1, 0, 0, 0), [], [point(0, 0, 1, 0)], moving).near;
    expect(after).toBeGreaterThan(before + 0.2);
  });

  it('hears what was said before, more softly', () => {
    const near = nearness(
      point(1, 0, 0, 0),
      [point(0, 1, 0, 0)],
      [point(1, 0, 0, 0), point(0, 1, 0, 0)],
      PLAIN,
    ).near;
    expect(near[0]).toBeGreaterThan(near[1] ?? 9);
    expect(near[1]).toBeGreaterThan(0.1);
  });

  it('counts what is near to every request for less', () => {
    const [special = 0, common = 0] = nearness(
      point(1, 0, 0, 1),
      [],
      [point(1, 0, 0, 0), point(0, 0, 0, 1)],
      PLAIN,
    ).near;
    expect(special).toBeGreaterThan(common);
  });
});

describe('relevance', () => {
  const vectors: Record<string, Vector> = {
    'I am vegan': point(1, 0, 0.1, 0),
    'No nuts': point(0.9, 0, 0, 0.2),
    'I fly at night': point(0, 1, 0, 0.1),
  };
  const all = Object.keys(vectors).map((text) => memory(text));
  const meanings = { request: point(1, 0, 0, 0), of: (one: Memory) => vectors[one.text], table: PLAIN };

  it('is higher for shared words, and for the company of what is near', () => {
    const by = (words: string): Map<string, number> => relevance(words, all, meanings);
    expect(by('nuts for dinner').get('No nuts')).toBeGreaterThan(by('dinner').get('No nuts') ?? 9);
    expect(by('dinner').get('No nuts')).toBeGreaterThan(by('dinner').get('I fly at night') ?? 9);
  });

  it('has nothing to say of a memory without a vector', () => {
    expect(relevance('dinner', [memory('new')], meanings).size).toBe(0);
  });
});

const table = await learnedMeaning();

describe('recall with meanings', () => {
  const size = 384;
  const along = (...places: number[]): Vector =>
    Float32Array.from({ length: size }, (_, i) => (places.includes(i) ? 1 / Math.sqrt(places.length) : 0));
  const vegan = memory('I am vegan');
  const night = memory('I fly at night');
  const of = (one: Memory): Vector => along(...(one.text.includes('vegan') ? [1, 2] : [5, 6]));
  const now = 0;
  const meanings = { request: along(1, 2), of, table };

  it('finds what shares no word, and not what is about something else', () => {
    const found = recall([night, vegan], { words: 'where to have dinner', site: null, now, meanings });
    expect(found.map((one) => one.memory.text)).toEqual(['I am vegan']);
    expect(found[0]?.shared).toEqual([]);
    expect(recall([night, vegan], { words: 'where to have dinner', site: null, now })).toEqual([]);
  });

  it('ranks all in scope when asked to, but never what is forgotten or of another site', () => {
    const gone = memory('I was vegan', { status: 'forgotten' });
    const there = memory('Vegan there', { scope: { kind: 'site', domain: 'other.example' } });
    const all = recall([night, gone, there, vegan], {
      words: 'dinner',
      site: null,
      now,
      meanings,
      all: true,
    });
    expect(all.map((one) => one.memory.text)).toEqual(['I am vegan', 'I fly at night']);
  });

  it('keeps a memory that shares words while its vector is not made yet', () => {
    const found = recall([vegan], {
      words: 'vegan dinner',
      site: null,
      now,
      meanings: { ...meanings, of: () => undefined },
    });
    expect(found).toHaveLength(1);
  });
});
