/** Which words speak of the same subject, learned: a softmax over unnamed subjects, from the words of a sentence. Pure. */
import { softmax } from './softmax';

/** Weight of each word for each subject. */
export interface TopicTable {
  bias: readonly number[];
  words: ReadonlyMap<string, readonly number[]>;
}

/** What a sentence seems to be about. */
export interface Topics {
  /** Chance of each subject. */
  chance: number[];
  /** How much its words are known at all. */
  known: number;
}

/** Reads the subjects of a sentence from its stems. */
export function topicsOf(table: TopicTable, stems: readonly string[]): Topics {
  const sums = [...table.bias];
  let known = 0;
  for (const word of new Set(stems)) {
    const weights = table.words.get(word);
    if (!weights) continue;
    weights.forEach((weight, k) => (sums[k] = (sums[k] ?? 0) + weight));
    known += Math.max(0, ...weights);
  }
  return { chance: softmax(sums), known };
}

/** A table as one line: the bias, then `word k:weight …`; weights near 0 are left out. */
export function written({ bias, words }: TopicTable): string {
  const lines = [...words].flatMap(([word, weights]) => {
    const said = weights.flatMap((w, k) => (Math.abs(w) >= LEAST ? [`${k}:${Math.round(w * 2) / 2}`] : []));
    return said.length > 0 ? [`${word} ${said.join(' ')}`] : [];
  });
  return [bias.join(' '), ...lines].join('|');
}

/** A weight below this changes nothing. */
const LEAST = 1;

/** What `written` wrote. */
export function parsed(text: string): TopicTable {
  const [bias = '', ...lines] = text.split('|');
  const numbers = bias.split(' ').map(Number);
  const words = new Map<string, number[]>();
  for (const line of lines) {
    const [word = '', ...said] = line.split(' ');
    const weights = numbers.map(() => 0);
    for (const entry of said) {
      const [k, weight] = entry.split(':');
      weights[Number(k)] = Number(weight);
    }
    words.set(word, weights);
  }
  return { bias: numbers, words };
}
