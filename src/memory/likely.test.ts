import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyPairs, type Likely } from './likely';

const sets = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 8 }), { maxLength: 30 })
  .map((all) => all.map((words, i) => ({ id: String(i), words })));
const rarityIn = (all: readonly { words: readonly number[] }[]) => (word: number) =>
  all.filter(({ words }) => words.includes(word)).length;
const run = (work: Generator<undefined, Likely[]>): Likely[] => {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
};

describe('pairs that may be nearly the same', () => {
  it('are those that a comparison of each with each finds', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(0.3, 0.5, 0.75, 1), (all, least) => {
        const found = run(likelyPairs(all, { least, common: Infinity }, rarityIn(all)));
        const wanted = all.flatMap((one, i) =>
          all.slice(0, i).flatMap((other) => {
            const both = one.words.filter((word) => other.words.includes(word)).length;
            const shared = both / (one.words.length + other.words.length - both);
            return both > 0 && shared >= least ? [{ ids: [one.id, other.id], shared }] : [];
          }),
        );
        const sorted = (pairs: unknown[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();
        expect(sorted(found)).toEqual(sorted(wanted));
        expect(found.map(({ shared }) => shared)).toEqual(
          found.map(({ shared }) => shared).sort((a, b) => b - a),
        );
      }),
    );
  });

  it('are not looked for among what very many hold, and lets others run in between', () => {
    const all = Array.from({ length: 1000 }, (_, i) => ({ id: String(i), words: [0, 1 + (i % 500)] }));
    const work = likelyPairs(all, { least: 0.5, common: 60 }, rarityIn(all));
    let steps = 0;
    let answer = work.next();
    for (; answer.done !== true; answer = work.next()) steps += 1;
    expect(steps).toBe(20);
    expect(answer.value).toHaveLength(400);
    expect(answer.value.every(({ shared }) => shared === 1)).toBe(true);
  });
});
