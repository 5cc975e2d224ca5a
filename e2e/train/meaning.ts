/** Needs → the table of meaning: what requests and memories have in common, typical requests, and the way between. */
import type { Vector } from '../../src/flow';
import { coarselyMoved, dot, unit, without } from '../../src/memory/meaning';
import type { MeaningTable } from '../../src/flow';
import { lowRank, ridge } from './algebra';
import { contrast } from './contrast';
import type { Need } from './needs';

/** Set by hand on parts left out. */
const RANK = 32;
const PULL = 3;
const TYPICAL = 48;
/** Memories that stand for a request that many people make. */
const MOST_A_REQUEST = 8;
const EXAMS = ['recall', 'depend', 'prefer'] as const;

/** Learns from needs; the same needs give the same table. */
export function learnMeaning(needs: readonly Need[], vectorOf: (text: string) => Vector): MeaningTable {
  const of = (exam: Need['exam']): Need[] => needs.filter((need) => need.exam === exam);
  const mean = (texts: string[]): Vector => {
    const all = [...new Set(texts)];
    const sum = new Float32Array(vectorOf('').length);
    for (const text of all)
      vectorOf(text).forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value / all.length));
    return sum;
  };
  const average = (parts: Vector[]): Vector =>
    (parts[0] ?? new Float32Array()).map(
      (_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0), 0) / parts.length,
    );
  const present = EXAMS.filter((exam) => of(exam).length > 0);
  const asked = average(present.map((exam) => mean(of(exam).map(({ words }) => words))));
  const kept = average(present.map((exam) => mean(of(exam).flatMap(({ memories }) => memories))));
  const pairs = pairsOf(needs);
  const requests = pairs.map(([words]) => without(vectorOf(words), asked));
  const memories = pairs.map(([, memory]) => without(vectorOf(memory), kept));
  const { from, to } = lowRank(ridge(requests, memories, PULL), RANK);
  const flat = (rows: readonly ArrayLike<number>[]): Float32Array =>
    Float32Array.from(rows.flatMap((row) => Array.from(row)));
  const different = [...new Set(needs.map(({ words }) => words))].sort();
  const typical = centres(
    different.map((words) => without(vectorOf(words), asked)),
    TYPICAL,
  );
  const coarse = { from: flat(from), to: flat(to) };
  // Preferences of one subject, of which a request needs one, are what the finer part is for.
  const close = pairsOf(of('prefer'));
  const finer = contrast(
    close.map(([words]) => coarselyMoved(without(vectorOf(words), asked), coarse)),
    close.map(([, memory]) => without(vectorOf(memory), kept)),
  );
  return { asked, kept, typical, ...coarse, finerFrom: finer.from, finerTo: finer.to };
}

/** Each request with each memory it needs, once; a few where many people make the same request. */
function pairsOf(needs: readonly Need[]): [string, string][] {
  const by = new Map<string, Set<string>>();
  for (const { words, gold, memories } of needs) {
    const found = by.get(words) ?? new Set<string>();
    by.set(words, found);
    for (const at of gold) if (found.size < MOST_A_REQUEST) found.add(memories[at] ?? '');
  }
  return [...by].flatMap(([words, found]) => [...found].map((memory): [string, string] => [words, memory]));
}

/** k-means on the sphere, begun at points far from each other. */
function centres(vectors: readonly Vector[], count: number, rounds = 30): Vector[] {
  let found: Vector[] = vectors.slice(0, 1);
  while (found.length < Math.min(count, vectors.length)) {
    const near = vectors.map((vector) => Math.max(...found.map((centre) => dot(centre, vector))));
    const far = vectors[near.indexOf(Math.min(...near))];
    if (!far) break;
    found.push(far);
  }
  for (let round = 0; round < rounds; round += 1) {
    const sums = found.map((centre) => new Float32Array(centre.length));
    for (const vector of vectors) {
      const near = found.map((centre) => dot(centre, vector));
      const sum = sums[near.indexOf(Math.max(...near))];
      if (sum) vector.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value));
    }
    found = sums.map((sum, i) => (sum.some((value) => value !== 0) ? unit(sum) : (found[i] ?? sum)));
  }
  return found;
}
