import { describe, expect, it } from 'vitest';
import { kernel } from '../../build/kernel';
import type { Vector } from '../../flow';
import { compact, expand } from './compact';
import { makeMatrix } from './matrix';
import { WIDTH } from './weights';

let seed = 7;
const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5;
function vector(): Vector {
  const numbers = Float32Array.from({ length: WIDTH }, random);
  const length = Math.hypot(...numbers);
  return numbers.map((value) => value / length);
}
const likeness = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

describe('compact', () => {
  it('keeps what two vectors are alike', () => {
    for (let i = 0; i < 50; i += 1) {
      const [a, b] = [vector(), vector()];
      expect(Math.abs(likeness(expand(compact(a)), expand(compact(b))) - likeness(a, b))).toBeLessThan(0.01);
    }
    expect(expand(compact(new Float32Array(WIDTH)))).toEqual(new Float32Array(WIDTH));
  });
});

describe('a matrix', () => {
  it('finds the same as comparing one by one, while vectors come, change and go', async () => {
    const matrix = await makeMatrix(await WebAssembly.compile(await kernel()));
    const kept = new Map<string, Vector>();
    expect(matrix.nearest(vector(), 3)).toEqual([]);
    for (let i = 0; i < 3000; i += 1) {
      const id = `m${i % 2500}`;
      const one = vector();
      matrix.put(id, compact(one));
      kept.set(id, one);
      if (i % 3 === 0) {
        matrix.remove(`m${i / 3}`);
        kept.delete(`m${i / 3}`);
      }
    }
    matrix.remove('unknown');
    expect(matrix.size()).toBe(kept.size);
    const query = vector();
    const wanted = [...kept].map(([id, one]) => ({ id, likeness: likeness(query, one) }));
    wanted.sort((a, b) => b.likeness - a.likeness);
    const found = matrix.nearest(query, 20);
    expect(found).toHaveLength(20);
    found.forEach((near, i) =>
      expect(Math.abs(near.likeness - (wanted[i]?.likeness ?? 0))).toBeLessThan(0.01),
    );
    expect(found[0]?.id).toBe(wanted[0]?.id);
    const first = found[0]?.id ?? '';
    expect(likeness(matrix.of(first) ?? query, kept.get(first) ?? query)).toBeGreaterThan(0.999);
    expect(matrix.of('unknown')).toBeUndefined();
    expect(matrix.nearest(query, 20, 0.99)).toEqual([]);
  });
});
