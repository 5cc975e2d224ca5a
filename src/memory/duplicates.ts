/** Which memories seem to say the same in other words: offered for merging, never merged without a yes. */
import type { Memory, Scope } from '../flow';
import { conditionKey } from './conflict';
import { stem } from '../language/words';
import { contentStems } from './recall';

/** How much of their words two memories must share (Jaccard). Set by hand: a word more or less in a sentence of five. */
const ALIKE = 0.75;
/** A word in more memories than this tells nothing; only pairs that share a rarer one are compared. */
const COMMON = 60;

/** True for a word as it is compared here; others may stand beside it in an index. */
export const isTelling = (word: string): boolean => contentStems(word).includes(word) && stem(word) === word;

interface Words {
  memory: Memory;
  stems: string[];
  numbers: string;
}

/** Groups of at least two active memories, surest first: the same words, then nearly the same. At most `most` groups. */
export function duplicateGroups(memories: readonly Memory[], most = 50): Memory[][] {
  const all = memories.filter(({ status }) => status === 'active').map(worded);
  const holding = new Map<string, number[]>();
  all.forEach(({ stems }, i) => {
    for (const stem of stems) push(holding, stem, i);
  });
  const root = all.map((_, i) => i);
  const find = (i: number): number => {
    const up = root[i] ?? i;
    return up === i ? i : (root[i] = find(up));
  };
  const sure = new Map<number, number>();
  for (const together of holding.values()) {
    if (together.length > COMMON) continue;
    for (const i of together) {
      for (const j of together) {
        if (j >= i) break;
        const likeness = alike(all[i], all[j]);
        if (likeness < ALIKE) continue;
        const best = Math.max(likeness, sure.get(find(i)) ?? 0, sure.get(find(j)) ?? 0);
        root[find(i)] = find(j);
        sure.set(find(j), best);
      }
    }
  }
  const groups = new Map<number, Memory[]>();
  all.forEach(({ memory }, i) => push(groups, find(i), memory));
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => (sure.get(b) ?? 0) - (sure.get(a) ?? 0))
    .slice(0, most)
    .map(([, group]) => group.sort((a, b) => b.changedAt - a.changedAt));
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function worded(memory: Memory): Words {
  const stems = [...new Set(contentStems(`${memory.text} ${memory.condition ?? ''}`))];
  const numbers = (memory.text.match(/\d+/g) ?? []).sort().join(' ');
  return { memory, stems, numbers };
}

/** 0..1: how many of their words two memories share; 0 where they hold elsewhere or say the opposite. */
function alike(a: Words | undefined, b: Words | undefined): number {
  if (!a || !b || a.memory.polarity !== b.memory.polarity || a.numbers !== b.numbers) return 0;
  if (!meet(a.memory.scope, b.memory.scope)) return 0;
  if (conditionKey(a.memory.condition) !== conditionKey(b.memory.condition)) return 0;
  const shared = a.stems.filter((stem) => b.stems.includes(stem)).length;
  return shared / (a.stems.length + b.stems.length - shared);
}

const meet = (a: Scope, b: Scope): boolean =>
  a.kind === 'everywhere' || b.kind === 'everywhere' || JSON.stringify(a) === JSON.stringify(b);
