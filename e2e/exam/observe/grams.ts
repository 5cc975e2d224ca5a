/** How alike two texts are, by the sequences of four words that they share. */

/** F1 of the word 4-grams of `got` against those of `wanted`, each counted as often as it occurs; 1 for two empty texts. */
export function gramF1(got: string, wanted: string, size = 4): number {
  const [a, b] = [grams(got, size), grams(wanted, size)];
  if (a.total === 0 || b.total === 0) return a.total === b.total ? 1 : 0;
  let both = 0;
  for (const [gram, count] of a.counts) both += Math.min(count, b.counts.get(gram) ?? 0);
  return (2 * both) / (a.total + b.total);
}

/** Texts shorter than `size` words are one gram. */
function grams(text: string, size: number): { counts: Map<string, number>; total: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const total = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  for (let i = 0; i < total; i += 1) {
    const gram = words.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, total };
}
