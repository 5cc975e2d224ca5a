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
/** A question must tell apart at least so much. */
const LEAST_GAIN = 0.05;

/** Rows of a node: those that a tree is grown on, and the others, whose scores it moves all the same. */
interface Node {
  grown: Int32Array;
  others: Int32Array;
}

/** Grows a forest on rows of signals and 0/1 answers. */
export function boost(
  rows: readonly Readonly<Record<string, number>>[],
  answers: readonly number[],
  names: readonly string[],
  growth: Growth,
): Forest {
  const limits = names.map((name) => cuts(rows.map((row) => row[name] ?? 0)));
  const binned = names.map((name, f) =>
    Uint8Array.from(rows, (row) => binOf(limits[f] ?? [], row[name] ?? 0)),
  );
  const yes = answers.reduce((sum, a) => sum + a, 0);
  const base = Math.log((yes + 1) / (answers.length - yes + 1));
  const scores = new Float64Array(rows.length).fill(base);
  /** Slope and curve of each row. */
  const g = new Float64Array(rows.length);
  const h = new Float64Array(rows.length);
  const all = Int32Array.from(rows, (_, i) => i);
  const random = seeded(1);
  const trees = Array.from({ length: growth.trees }, () => {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      g[i] = (answers[i] ?? 0) - p;
      h[i] = p * (1 - p);
    }
    const asked = names.map((_, f) => f).filter(() => random() < growth.share);
    const part = growth.rows ?? 1;
    const isGrown = Uint8Array.from(all, () => (part < 1 && random() >= part ? 0 : 1));
    const node = parted({ grown: all, others: new Int32Array() }, isGrown, 0);
    const root = { grown: node.high.grown, others: node.low.grown };
    return grow(root, asked, growth.depth, sums(root.grown, asked));
  });
  return { names, base: round(base), trees };

  /** Slopes and curves by signal and bin, which lie beside each other: a node's are those of its parent less its twin's. */
  function sums(members: Int32Array, asked: readonly number[]): Float64Array {
    const found = new Float64Array(asked.length * BINS * 2);
    asked.forEach((f, a) => {
      const bins = binned[f] ?? new Uint8Array();
      for (const i of members) {
        const at = (a * BINS + (bins[i] ?? 0)) * 2;
        found[at] = (found[at] ?? 0) + (g[i] ?? 0);
        found[at + 1] = (found[at + 1] ?? 0) + (h[i] ?? 0);
      }
    });
    return found;
  }

  function grow(node: Node, asked: readonly number[], depth: number, here: Float64Array): Tree {
    let G = 0;
    let H = 0;
    for (const i of node.grown) {
      G += g[i] ?? 0;
      H += h[i] ?? 0;
    }
    const best = depth > 0 ? question(asked, here, G, H) : null;
    if (!best) {
      const leaf = Math.round((growth.rate * G * 100) / (H + growth.pull)) / 100;
      for (const i of node.grown) scores[i] = (scores[i] ?? 0) + leaf;
      for (const i of node.others) scores[i] = (scores[i] ?? 0) + leaf;
      return leaf;
    }
    const { low, high } = parted(node, binned[best.f] ?? new Uint8Array(), best.bin);
    const isLowSmall = low.grown.length <= high.grown.length;
    const small = depth > 1 ? sums(isLowSmall ? low.grown : high.grown, asked) : here;
    const large = depth > 1 ? here.map((sum, at) => sum - (small[at] ?? 0)) : here;
    return [
      best.f,
      limits[best.f]?.[best.bin] ?? 0,
      grow(low, asked, depth - 1, isLowSmall ? small : large),
      grow(high, asked, depth - 1, isLowSmall ? large : small),
    ];
  }

  function question(
    asked: readonly number[],
    here: Float64Array,
    G: number,
    H: number,
  ): { f: number; bin: number } | null {
    let best: { f: number; bin: number } | null = null;
    let most = LEAST_GAIN;
    asked.forEach((f, a) => {
      let left = 0;
      let weight = 0;
      for (let bin = 0; bin < (limits[f]?.length ?? 0); bin++) {
        left += here[(a * BINS + bin) * 2] ?? 0;
        weight += here[(a * BINS + bin) * 2 + 1] ?? 0;
        if (weight < growth.least || H - weight < growth.least) continue;
        const gain =
          (left * left) / (weight + growth.pull) +
          ((G - left) * (G - left)) / (H - weight + growth.pull) -
          (G * G) / (H + growth.pull);
        if (gain > most) {
          most = gain;
          best = { f, bin };
        }
      }
    });
    return best;
  }
}

/** Splits a node by whether a row's bin is at most `bin`. */
function parted(node: Node, bins: Uint8Array, bin: number): { low: Node; high: Node } {
  const low = (i: number): boolean => (bins[i] ?? 0) <= bin;
  const high = (i: number): boolean => !low(i);
  return {
    low: { grown: node.grown.filter(low), others: node.others.filter(low) },
    high: { grown: node.grown.filter(high), others: node.others.filter(high) },
  };
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
