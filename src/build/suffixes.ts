/** The public suffix list as a file of the package: data that the background reads once, not code it parses at every waking. */
import { createRequire } from 'node:module';
import type { Suffixes } from '../background/suffix';

/**
 * The list as tldts ships it, for want of a smaller package as well kept: one trie for rules and one for
 * exceptions, in flat arrays. A node's edges are `edgeStart[node]` up to the next node's; edge n leads to node
 * `edgeChild[n]`, and its label is the next `edgeLength[n]` characters of `labelText`. Flags other than 0 end a rule.
 */
interface Trie {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** The list, read from the installed package. @throws Error when tldts no longer stores it this way */
export function suffixes(): Suffixes {
  const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js') as Trie;
  const rules = [
    ...under(trie, trie.rulesRoot),
    ...under(trie, trie.exceptionsRoot).map((rule) => `!${rule}`),
  ];
  const list: Record<string, string[]> = {};
  for (const rule of rules) {
    const dot = rule.lastIndexOf('.');
    // Browsers give hosts in ASCII, so that the same names in other scripts are never asked for.
    if (dot > 0 && /^[\x00-\x7f]+$/.test(rule)) (list[rule.slice(dot + 1)] ??= []).push(rule.slice(0, dot));
  }
  // A few of the oldest rules: a changed format must fail the build, not the person's memories.
  for (const [domain, rule] of KNOWN) {
    if (!list[domain]?.includes(rule))
      throw new Error(`The suffix list lacks ${rule}.${domain}: see src/build/suffixes.ts.`);
  }
  return Object.fromEntries(
    Object.entries(list)
      .sort()
      .map(([domain, names]) => [domain, names.sort().join(' ')]),
  );
}

const KNOWN = [
  ['uk', 'co'],
  ['ck', '!www'],
  ['ck', '*'],
  ['jp', '*.kawasaki'],
  ['io', 'github'],
] as const;

/** Every rule below a node, `co.uk`. */
function under(trie: Trie, root: number): string[] {
  const at = offsets(trie.edgeLength);
  const rules: string[] = [];
  const visit = (node: number, name: string): void => {
    if (trie.nodeFlags[node]) rules.push(name);
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
      const label = trie.labelText.slice(at[edge], at[edge + 1]);
      visit(trie.edgeChild[edge] ?? root, name ? `${label}.${name}` : label);
    }
  };
  visit(root, '');
  return rules;
}

/** Where each label starts: the sum of the lengths before it. */
function offsets(lengths: Uint8Array): number[] {
  const at = [0];
  for (const length of lengths) at.push((at.at(-1) ?? 0) + length);
  return at;
}
