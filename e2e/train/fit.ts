/**
 * Conditional logit (McFadden 1974): the chance that an element is meant is softmax of its weighted signals.
 * Weights are pulled towards hand-set ones (a Gaussian prior) and keep their sign, so that a signal that the
 * data never exercises stays where its author put it. A share of the cases is taken for wrongly recorded (a
 * contaminated likelihood, Tukey 1960), so that a case that nothing explains pulls at no weight.
 */

/** One case: a row of signal readings for each element, in one order of names, and which rows are right. */
export interface Choice {
  rows: Float64Array[];
  right: boolean[];
}

/** Weight by signal name. */
export type Weights = Record<string, number>;

/** How to fit. */
export interface FitOptions {
  /** Strength of the pull towards the hand-set weights, per case. */
  pull: number;
  /** Share of cases whose record may be wrong. */
  wrong?: number;
  /** Passes over the cases. */
  rounds?: number;
}

/** Readings by name → a row in the order of names. */
export const rowOf = (names: string[], read: Record<string, number | undefined>): Float64Array =>
  Float64Array.from(names, (name) => read[name] ?? 0);

/** Weights that make the right elements likely, by gradient descent with momentum; same input, same output. */
export function fit(choices: Choice[], prior: Weights, options: FitOptions): Weights {
  const { pull, wrong = 0.1, rounds = 300 } = options;
  const names = Object.keys(prior);
  const start = Float64Array.from(names, (name) => prior[name] ?? 0);
  const weights = start.slice();
  const speed = new Float64Array(names.length);
  const usable = choices.filter((c) => c.right.some(Boolean));
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.length);
    for (const choice of usable) addSlope(slope, choice, weights, wrong);
    for (let i = 0; i < names.length; i++) {
      const before = start[i] ?? 0;
      const step = (slope[i] ?? 0) / Math.max(1, usable.length) + pull * ((weights[i] ?? 0) - before);
      speed[i] = 0.9 * (speed[i] ?? 0) - 0.1 * step;
      const next = (weights[i] ?? 0) + (speed[i] ?? 0);
      // A reason can turn out weak, never into its opposite.
      weights[i] = before >= 0 ? Math.max(0, next) : Math.min(0, next);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}

function addSlope(slope: Float64Array, { rows, right }: Choice, weights: Float64Array, wrong: number): void {
  const chance = softmax(rows.map((row) => dot(row, weights)));
  const rightChance = chance.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0);
  const told = (1 - wrong) * rightChance;
  const trust = told / (told + wrong / rows.length);
  rows.forEach((row, r) => {
    const p = chance[r] ?? 0;
    const by = trust * (p - (right[r] ? p / rightChance : 0));
    if (Math.abs(by) < 1e-6) return;
    for (let i = 0; i < row.length; i++) slope[i] = (slope[i] ?? 0) + by * (row[i] ?? 0);
  });
}

/** Mean surprise, in nats, that the right elements are meant: what fitting makes small, here of cases it did not see. */
export function surprise(choice: Choice, names: string[], table: Weights, wrong = 0.1): number {
  const weights = rowOf(names, table);
  const chance = softmax(choice.rows.map((row) => dot(row, weights)));
  const rightChance = chance.reduce((sum, p, i) => sum + (choice.right[i] ? p : 0), 0);
  return -Math.log((1 - wrong) * rightChance + wrong / choice.rows.length);
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

function softmax(scores: number[]): number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const parts = scores.map((s) => Math.exp(s - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((p) => p / sum);
}
