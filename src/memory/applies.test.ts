import { describe, expect, it } from 'vitest';
import { learnedSelect } from '../../e2e/exam/learned';
import type { Memory } from '../flow';
import { applying, isStanding } from './applies';
import { learn } from './learn';

function kept(words: string): Memory {
  const draft = learn(words, 0, null);
  if (!draft) throw new Error(`nothing learned from ${words}`);
  return { ...draft, id: words, source: 'said', status: 'active', createdAt: 0, changedAt: 0 };
}

const AISLE = kept('when I book a flight, choose an aisle seat');
const SIZE = kept('I wear size M');
const held = async (request: string, memories = [AISLE, SIZE]): Promise<string[]> => [
  ...(await applying(memories, request)),
];

describe('applying', () => {
  it('holds a standing instruction for the whole request that meets its condition', async () => {
    expect(await held('book a flight to Rome and choose a seat')).toEqual([AISLE.id]);
    expect(await held('buy a train ticket and choose a seat')).toEqual([]);
  });

  it('goes by words when nothing encodes, or not in time', async () => {
    const request = 'book a flight to Rome and choose a seat';
    const slow = new Promise<never>(() => undefined);
    const learned = await learnedSelect();
    for (const selecting of [
      () => Promise.resolve(null),
      () => Promise.resolve({ learned, encode: () => Promise.reject(new Error('no encoder')) }),
      () => Promise.resolve({ learned, encode: () => slow }),
    ])
      expect([...(await applying([AISLE, SIZE], request, selecting))]).toEqual([AISLE.id]);
  });

  it('asks only what waits for something, and only what is active', async () => {
    expect([AISLE, SIZE].map(isStanding)).toEqual([true, false]);
    expect(await held('book a flight', [{ ...AISLE, status: 'suggested' }])).toEqual([]);
  });
});
