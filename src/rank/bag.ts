/** Text → Bag: the stems of one piece of page text, with the text folded for whole comparisons. */
import { concepts, stem, tokens } from '../language/words';

/** Distinct stems in order of appearance, and the text without case, punctuation and spaces. */
export interface Bag {
  stems: string[];
  /** `Sign-in …` and `sign in` both give `signin`. */
  solid: string;
  /** Concepts that the text names (`sign in` → `log in`), worked out when first asked. */
  concepts: () => Set<string>;
}

const none = new Set<string>();
const empty: Bag = { stems: [], solid: '', concepts: () => none };

/** Makes a bag maker that remembers what it has seen: pages repeat headings and item texts a lot. */
export function bagger(): (text: string | undefined) => Bag {
  const seen = new Map<string, Bag>();
  const stemOf = new Map<string, string>();
  return (text) => {
    if (!text) return empty;
    const known = seen.get(text);
    if (known) return known;
    const parts = tokens(text);
    const stems = new Set<string>();
    for (const part of parts) {
      let s = stemOf.get(part);
      if (s === undefined) stemOf.set(part, (s = stem(part)));
      stems.add(s);
    }
    let named: Set<string> | null = null;
    const bag: Bag = { stems: [...stems], solid: parts.join(''), concepts: () => (named ??= concepts(text)) };
    seen.set(text, bag);
    return bag;
  };
}
