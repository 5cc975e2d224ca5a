/** Learns which words speak of one subject: softmax regression by AdaGrad (2011). Same input, same output. */
import type { TopicTable } from '../../src/memory/select/topics';
import { seeded } from './boost';

/** A sentence and its share in each subject (sums to 1). */
export interface Labelled {
  stems: readonly string[];
  share: readonly number[];
}

const ROUNDS = 60;
const SPEED = 0.3;
/** A word seen less often is left out. */
const LEAST_SEEN = 2;

/** The table for `count` subjects. */
export function learnTopics(sentences: readonly Labelled[], count: number): TopicTable {
  const seen = new Map<string, number>();
  for (const { stems } of sentences)
    for (const word of new Set(stems)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const words = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([word]) => word);
  const place = new Map(words.map((word, i) => [word, i + 1]));
  // Row 0 is the bias.
  const weights = new Float64Array((words.length + 1) * count);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const rows = sentences.map(({ stems }) => [0, ...new Set(stems.map((word) => place.get(word) ?? 0))]);
  const random = seeded(12345);
  const order = sentences.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) step(rows[i] ?? [], sentences[i]?.share ?? []);
  }
  const row = (at: number, digits: number): number[] =>
    Array.from({ length: count }, (_, k) => Number((weights[at * count + k] ?? 0).toFixed(digits)));
  return { bias: row(0, 2), words: new Map(words.map((word, i) => [word, centred(row(i + 1, 1))])) };

  function step(row: readonly number[], share: readonly number[]): void {
    const places = [...new Set(row)];
    const powers = Array.from({ length: count }, (_, k) =>
      Math.exp(
        Math.min(
          50,
          places.reduce((sum, at) => sum + (weights[at * count + k] ?? 0), 0),
        ),
      ),
    );
    const total = powers.reduce((sum, power) => sum + power, 0);
    powers.forEach((power, k) => {
      const slope = power / total - (share[k] ?? 0);
      for (const at of places) {
        const cell = at * count + k;
        squares[cell] = (squares[cell] ?? 0) + slope * slope;
        weights[cell] = (weights[cell] ?? 0) - (SPEED * slope) / Math.sqrt(squares[cell] ?? 1);
      }
    });
  }
}

/** Chances do not change when all weights of a word move together; around their median most are near 0. */
function centred(weights: readonly number[]): number[] {
  const median = [...weights].sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
  return weights.map((weight) => Math.round((weight - median) * 10) / 10);
}
