/**
 * Gradient boosting for yes-or-no questions (Friedman 2001; second-order leaves after XGBoost 2016): trees of a few
 * levels, each fitted to what those before it still get wrong. Same input, same output.
 */
import type { Forest, Tree } from '../../src/memory/select/trees';

/** How to grow. */
export interface Growth {
  trees: number;
  /** Levels of questions. */
  depth: number;
  /** Share of each tree that counts. */
  rate: number;
  /** Pull of leaves towards 0. */
  pull: number;
  /** Least weight (number of unsure rows) on each side of a question. */
  least: number;
  /** Share of signals that a tree may ask about. */
  share: number;
  /** Share of rows that a tree is grown on. */
  rows?: number;
}

const BINS = 32;

/** Grows a forest on rows of signals and 0/1 answers. */
export function boost(
  rows: readonly Readonly<Record<string, number>>[],
  answers: readonly number[],
  names: readonly string[],
  growth: Growth,
): Forest {
  const limits = names.map((name) => cuts(rows.map((row) => row[name] ?? 0)));
  const values = names.map((name) => Float64Array.from(rows, (row) => row[name] ?? 0));
  const binned = names.map((name, f) =>
    Uint8Array.from(rows, (row) => binOf(limits[f] ?? [], row[name] ?? 0)),
  );
  const yes = answers.reduce((sum, a) => sum + a, 0);
  const base = Math.log((yes + 1) / (answers.length - yes + 1));
  const scores = new Float64Array(rows.length).fill(base);
  const g = new Float64Array(rows.length);
  const h = new Float64Array(rows.length);
  const all = Int32Array.from(rows, (_, i) => i);
  const random = seeded(1);
  const trees: Tree[] = [];
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      g[i] = (answers[i] ?? 0) - p;
      h[i] = p * (1 - p);
    }
    const asked = names.map((_, f) => f).filter(() => random() < growth.share);
    const part = growth.rows ?? 1;
    const tree = grow(part < 1 ? all.filter(() => random() < part) : all, growth.depth);
    trees.push(tree);
    for (let i = 0; i < rows.length; i++) scores[i] = (scores[i] ?? 0) + leafAt(tree, i);

    function leafAt(tree: Tree, i: number): number {
      let at = tree;
      while (typeof at !== 'number') {
        const limit = at[1];
        at = (values[at[0]]?.[i] ?? 0) <= limit ? at[2] : at[3];
      }
      return at;
    }

    function grow(members: Int32Array, depth: number): Tree {
      let G = 0;
      let H = 0;
      for (const i of members) {
        G += g[i] ?? 0;
        H += h[i] ?? 0;
      }
      const best = depth > 0 ? question(members, G, H) : null;
      if (!best) {
        const leaf = Math.round((growth.rate * G * 100) / (H + growth.pull)) / 100;
        return leaf;
      }
      const bins = binned[best.f] ?? new Uint8Array();
      const low = grow(
        members.filter((i) => (bins[i] ?? 0) <= best.bin),
        depth - 1,
      );
      const high = grow(
        members.filter((i) => (bins[i] ?? 0) > best.bin),
        depth - 1,
      );
      return [best.f, limits[best.f]?.[best.bin] ?? 0, low, high];
    }

    function question(members: Int32Array, G: number, H: number): { f: number; bin: number } | null {
      let best: { f: number; bin: number } | null = null;
      let most = 0.05;
      for (const f of asked) {
        const bins = binned[f] ?? new Uint8Array();
        const count = (limits[f]?.length ?? 0) + 1;
        if (count < 2) continue;
        const gs = new Float64Array(count);
        const hs = new Float64Array(count);
        for (const i of members) {
          const b = bins[i] ?? 0;
          gs[b] = (gs[b] ?? 0) + (g[i] ?? 0);
          hs[b] = (hs[b] ?? 0) + (h[i] ?? 0);
        }
        let left = 0;
        let weight = 0;
        for (let b = 0; b < count - 1; b++) {
          left += gs[b] ?? 0;
          weight += hs[b] ?? 0;
          if (weight < growth.least || H - weight < growth.least) continue;
          const gain =
            (left * left) / (weight + growth.pull) +
            ((G - left) * (G - left)) / (H - weight + growth.pull) -
            (G * G) / (H + growth.pull);
          if (gain > most) {
            most = gain;
            best = { f, bin: b };
          }
        }
      }
      return best;
    }
  }
  return { names, base: round(base), trees };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Limits between bins: quantiles of the values, rounded. */
function cuts(values: number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length <= BINS)
    return [...new Set(sorted.slice(0, -1).map((v, i) => round((v + (sorted[i + 1] ?? v)) / 2)))];
  const all = values.slice().sort((a, b) => a - b);
  const found = new Set<number>();
  for (let b = 1; b < BINS; b++) found.add(round(all[Math.floor((b * all.length) / BINS)] ?? 0));
  return [...found].sort((a, b) => a - b);
}

function binOf(limits: readonly number[], value: number): number {
  let b = 0;
  while (b < limits.length && value > (limits[b] ?? 0)) b++;
  return b;
}

/** Numbers from 0 to 1 that look random and are the same every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
