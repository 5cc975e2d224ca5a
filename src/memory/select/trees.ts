/** Boosted trees (Friedman 2001) read from a table: small yes-or-no questions on named signals, added up. Pure. */

/** Readings by name. */
export type Signals = Record<string, number>;

/**
 * A question and what follows: `[signal, limit, when at most the limit, when above]`; a number is a leaf, in log-odds.
 * `signal` is the place of its name in `Forest.names`.
 */
export type Tree = number | readonly [signal: number, limit: number, low: Tree, high: Tree];

/** Trees and the names of the signals they ask about. `base` is what stands before any question, in log-odds. */
export interface Forest {
  names: readonly string[];
  base: number;
  trees: readonly Tree[];
}

/** 0..1: how likely the forest holds it; a signal that is missing counts as 0. */
export function likely(forest: Forest, signals: Readonly<Signals>): number {
  const row = forest.names.map((name) => signals[name] ?? 0);
  const sum = forest.trees.reduce<number>((total, tree) => total + leafOf(tree, row), forest.base);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: Tree, row: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (row[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** A forest as one line: names, base, then each tree in preorder, `3<0.25` for a question, `=0.1` for a leaf. */
export function written({ names, base, trees }: Forest): string {
  const put = (tree: Tree): string =>
    typeof tree === 'number' ? `=${tree}` : `${tree[0]}<${tree[1]} ${put(tree[2])} ${put(tree[3])}`;
  return [names.join(' '), String(base), ...trees.map(put)].join('|');
}

/** True where every question asks about a signal that has a name, and every number is one. */
export const isWhole = ({ names, base, trees }: Forest): boolean =>
  Number.isFinite(base) && trees.every((tree) => isTree(tree, names.length));

const isTree = (tree: Tree, signals: number): boolean =>
  typeof tree === 'number'
    ? Number.isFinite(tree)
    : tree[0] < signals && Number.isFinite(tree[1]) && isTree(tree[2], signals) && isTree(tree[3], signals);

/** What `written` wrote. */
export function parsed(text: string): Forest {
  const [names = '', base = '0', ...trees] = text.split('|');
  return { names: names.split(' '), base: Number(base), trees: trees.map((tree) => take(tree.split(' '))) };
}

function take(words: string[]): Tree {
  const word = words.shift() ?? '=0';
  if (word.startsWith('=')) return Number(word.slice(1));
  const [signal, limit] = word.split('<');
  const low = take(words);
  return [Number(signal), Number(limit), low, take(words)];
}
