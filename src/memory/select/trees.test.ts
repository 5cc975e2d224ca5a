import { describe, expect, it } from 'vitest';
import { parsed as topicsFrom, topicsOf, written as topicLine } from './topics';
import { likely, parsed, written, type Forest } from './trees';

const FOREST: Forest = {
  names: ['near', 'said'],
  base: -1,
  trees: [
    [0, 0.5, -1, [1, 0.25, 0.5, 3]],
    [1, 0, -0.5, 0.5],
  ],
};

describe('a forest', () => {
  it('adds up the answers of its questions', () => {
    expect(likely(FOREST, { near: 0.6, said: 1 })).toBeCloseTo(1 / (1 + Math.exp(-2.5)));
    expect(likely(FOREST, {})).toBeCloseTo(1 / (1 + Math.exp(2.5)));
  });

  it('is the same when written and read again', () => {
    expect(parsed(written(FOREST))).toEqual(FOREST);
  });
});

describe('topics', () => {
  const table = topicsFrom('0 0.5|sail 0:3 1:-2|cook 1:2.5');

  it('come from the words that are known', () => {
    const { chance, known } = topicsOf(table, ['sail', 'sail', 'unheard']);
    expect(known).toBe(3);
    expect(chance[0]).toBeGreaterThan(0.98);
    expect(topicsOf(table, ['unheard'])).toMatchObject({ known: 0 });
  });

  it('are the same when written and read again, small weights aside', () => {
    expect(topicsFrom(topicLine(table))).toEqual(table);
    expect(topicLine({ bias: [0], words: new Map([['faint', [0.2]]]) })).toBe('0');
  });
});
