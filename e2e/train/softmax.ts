/**
 * Multinomial logistic regression over named clues, on top of what is believed by hand: weights are pulled towards
 * zero, so that a clue that the data never exercises keeps its hand-set meaning. A case may have several right
 * classes; the chance of any of them is what is raised.
 */

/** One case: its clues, the scores it has by hand, which classes are right, how much it counts. */
export interface Sample {
  clues: string[];
  base: number[];
  right: number[];
  weight: number;
  /** What must be learned together or left out together. */
  site: string;
}

export interface SoftmaxOptions {
  classes: number;
  /** Strength of the pull towards zero, per case. */
  pull: number;
  rounds: number;
  /** A clue that fewer sites show is not learned from: it might name one of them. */
  leastSites: number;
}

/** Learned weights: clue → one number a class. */
export type Learned = Map<string, number[]>;

/** Same input, same output. */
export function learn(samples: Sample[], options: SoftmaxOptions): Learned {
  const { classes } = options;
  const learned: Learned = new Map();
  const slopes = new Map<string, number[]>();
  const speeds = new Map<string, number[]>();
  const zeros = (): number[] => new Array<number>(classes).fill(0);
  for (const clue of shared(samples, options.leastSites)) {
    learned.set(clue, zeros());
    slopes.set(clue, zeros());
    speeds.set(clue, zeros());
  }
  const all = samples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < options.rounds; round++) {
    for (const slope of slopes.values()) slope.fill(0);
    for (const one of samples) raise(one, learned, slopes);
    for (const [clue, weights] of learned)
      step(weights, slopes.get(clue) ?? [], speeds.get(clue) ?? [], all, options.pull);
  }
  return learned;
}

/** Scores of each class. */
export function scores({ clues, base }: Pick<Sample, 'clues' | 'base'>, learned: Learned): number[] {
  const sum = [...base];
  for (const clue of clues) learned.get(clue)?.forEach((weight, i) => (sum[i] = (sum[i] ?? 0) + weight));
  return sum;
}

function raise(one: Sample, learned: Learned, slopes: Map<string, number[]>): void {
  const chance = softmax(scores(one, learned));
  const good = one.right.reduce((sum, i) => sum + (chance[i] ?? 0), 0) || 1e-9;
  const by = chance.map((p, i) => (p - (one.right.includes(i) ? p / good : 0)) * one.weight);
  for (const clue of one.clues)
    slopes.get(clue)?.forEach((slope, i, list) => (list[i] = slope + (by[i] ?? 0)));
}

/** RMSprop: rare clues take as large steps as common ones. */
function step(weights: number[], slope: number[], speed: number[], all: number, pull: number): void {
  weights.forEach((weight, i) => {
    const down = (slope[i] ?? 0) / all + pull * weight;
    if (down === 0) return;
    speed[i] = 0.95 * (speed[i] ?? 0) + 0.05 * down * down;
    weights[i] = weight - (0.05 * down) / Math.sqrt((speed[i] ?? 0) + 1e-8);
  });
}

function shared(samples: Sample[], least: number): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { clues, site } of samples)
    for (const clue of clues) sites.set(clue, (sites.get(clue) ?? new Set()).add(site));
  return [...sites].filter(([, where]) => where.size >= least).map(([clue]) => clue);
}

function softmax(list: number[]): number[] {
  const top = Math.max(...list);
  const parts = list.map((s) => Math.exp(s - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((p) => p / sum);
}
