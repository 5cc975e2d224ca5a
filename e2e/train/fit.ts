/**
 * Conditional logit (McFadden 1974): the chance that an element is meant is softmax of its weighted signals.
 * Weights are pulled towards hand-set ones (a Gaussian prior) and keep their sign, so that a signal that the
 * data never exercises stays where its author put it.
 */

/** One case: a row of signal readings for each element, and which rows are right. */
export interface Choice {
  rows: Record<string, number>[];
  right: boolean[];
}

export interface FitOptions {
  /** Strength of the pull towards the hand-set weights, per case. */
  pull: number;
  /** Passes over the cases. */
  rounds?: number;
}

/** Weights that make the right elements likely, by gradient descent with momentum; same input, same output. */
export function fit(
  choices: Choice[],
  prior: Record<string, number>,
  options: FitOptions,
): Record<string, number> {
  const names = Object.keys(prior);
  const weights = { ...prior };
  const speed: Record<string, number> = {};
  const usable = choices.filter((c) => c.right.some(Boolean));
  for (let round = 0; round < (options.rounds ?? 300); round++) {
    const slope = gradient(usable, weights);
    for (const name of names) {
      const before = prior[name] ?? 0;
      const now = weights[name] ?? 0;
      const step = (slope[name] ?? 0) / Math.max(1, usable.length) + options.pull * (now - before);
      speed[name] = 0.9 * (speed[name] ?? 0) - 0.1 * step;
      const next = now + speed[name];
      // A reason can turn out weak, never into its opposite.
      weights[name] = before >= 0 ? Math.max(0, next) : Math.min(0, next);
    }
  }
  return weights;
}

function gradient(choices: Choice[], weights: Record<string, number>): Record<string, number> {
  const slope: Record<string, number> = {};
  for (const { rows, right } of choices) {
    const chance = softmax(rows.map((row) => score(row, weights)));
    const rightChance = chance.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0);
    rows.forEach((row, i) => {
      const p = chance[i] ?? 0;
      const by = p - (right[i] ? p / rightChance : 0);
      if (Math.abs(by) < 1e-6) return;
      for (const name in row) slope[name] = (slope[name] ?? 0) + by * (row[name] ?? 0);
    });
  }
  return slope;
}

const score = (row: Record<string, number>, weights: Record<string, number>): number => {
  let sum = 0;
  for (const name in row) sum += (weights[name] ?? 0) * (row[name] ?? 0);
  return sum;
};

function softmax(scores: number[]): number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const parts = scores.map((s) => Math.exp(s - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((p) => p / sum);
}

/** Position of the first right row under the weights, 0-based; −1 when there is none. */
export function firstRight({ rows, right }: Choice, weights: Record<string, number>): number {
  const scored = rows
    .map((row, i) => ({ at: i, score: score(row, weights) }))
    .sort((a, b) => b.score - a.score);
  return scored.findIndex((s) => right[s.at]);
}
