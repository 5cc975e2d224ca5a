/** `npm run exam -- learning`: what is kept of sentences in four languages, precision and recall by half and language. */
import { figures, score, sentences, type Half } from '../learning/score';

/** The table; misses are shown of the half that rules may be written with, and of no other. */
export function learning(): string {
  const lines = ['half   language  precision  recall  kept right wanted'];
  for (const half of ['tune', 'check'] satisfies Half[]) {
    const all = sentences(half);
    for (const language of ['all', 'en', 'fr', 'de', 'es']) {
      const found = score(all.filter((s) => language === 'all' || s.language === language));
      const { precision, recall } = figures(found);
      lines.push(
        `${half.padEnd(6)} ${language.padEnd(9)} ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}  ${[found.kept, found.right, found.wanted].join(' ')}`,
      );
    }
  }
  const { misses } = score(sentences('tune'));
  return [...lines, ...misses.map(({ words, got }) => `  ${words} → ${got}`)].join('\n');
}
