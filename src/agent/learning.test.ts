import { expect, it } from 'vitest';
import { figures, score, sentences } from '../../e2e/learning/score';

// What is kept of 320 sentences in four languages, half of which must leave nothing (e2e/learning).
it.each(['tune', 'check'] as const)('keeps what the %s half states, and nothing else', (half) => {
  const all = sentences(half);
  expect(all.filter(({ keeps }) => keeps === null).length).toBeGreaterThanOrEqual(80);
  const { precision, recall } = figures(score(all));
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});
