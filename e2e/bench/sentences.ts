/** Made-up memories: English frames around words that nobody uses, common ones often and rare ones seldom, as in speech. */
import type { Memory } from '../../src/flow';

const FRAMES = [
  'I prefer W W over W',
  'I never want W with my W',
  'My W is W',
  'When I book a W, I choose W W',
  'I like W W for W',
  'Always pick the W W',
];
const SYLLABLES = 'ba do fi ga ko lu me na po ri su ta vo we zi ar en il om un'.split(' ');
const VOCABULARY = 5000;
/** As many as a very long life with it may bring. */
export const TOPICS = 300;
export const SITES = 400;
const DAY = 86_400_000;

/** A repeatable number from 0 to 1 for each number. */
export function chance(seed: number): number {
  const x = Math.sin(seed * 12.9898 + 78.233) * 43758.5453;
  return x - Math.floor(x);
}

/** The word of this rank, 0 the commonest. */
export function wordOf(rank: number): string {
  let word = '';
  for (let left = rank + 20; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
  return word;
}

/** The memory of this number; the higher the number, the newer it is. */
export function memoryOf(n: number, now: number): Memory {
  let at = n * 10;
  const zipf = (size: number): number => Math.floor(size ** chance((at += 1)));
  const text = (FRAMES[n % FRAMES.length] ?? '').replace(/W/gu, () => wordOf(zipf(VOCABULARY)));
  const changedAt = now - DAY * 1000 + n * 800;
  return {
    id: `${Math.floor(chance(n + 0.5) * 2 ** 40).toString(36)}-${n}`,
    kind: 'preference',
    text,
    topic: wordOf(zipf(VOCABULARY)),
    subjects: [`subject ${zipf(TOPICS)}`],
    scope: n % 4 === 0 ? { kind: 'site', domain: `shop${zipf(SITES)}.example` } : { kind: 'everywhere' },
    ...{ polarity: 'want', sensitivity: 'plain', source: 'said', confidence: 0.8, status: 'active' },
    ...{ createdAt: changedAt, changedAt },
  };
}
