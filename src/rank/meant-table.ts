/**
 * How much a second look by meaning counts, in log-odds: `words` times a score of ranking, `meaning` times a cosine,
 * `none` for "nothing of these". Written by `npx tsx e2e/train/meant.ts --write`; what it is worth stands in README.md.
 */
export const meaning = { words: 0.98, meaning: 16.5, none: 6.55 };
