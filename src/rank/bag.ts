/** Text → Bag: the stems of one piece of text, ready to be compared. */
import { concepts, pictured, stem, tokens } from '../language/words';

/** Distinct stems in order of appearance, and the text without case, punctuation and spaces. */
export interface Bag {
  stems: string[];
  /** `Sign-in …` and `sign in` both give `signin`. */
  solid: string;
  /** Concepts that the text names (`sign in` → `log in`), worked out when first asked. */
  concepts: () => ReadonlySet<string>;
  /** What its words stand for as names of pictures (`envelope` → `email`), worked out when first asked. */
  pictures: () => ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const empty: Bag = { stems: [], solid: '', concepts: () => none, pictures: () => none };

/** Characters of the longest text whose concepts count: in a paragraph they say nothing about a control. */
const PHRASE = 80;

/** Pages repeat texts a lot, and each step sees nearly the same page again; beyond this many, start anew. */
const KEPT = 20_000;
const bags = new Map<string, Bag>();
const stems = new Map<string, string>();

function stemOf(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= KEPT) stems.clear();
    stems.set(word, (found = stem(word)));
  }
  return found;
}

/** The bag of a text; the same text gives the same bag while it is remembered. */
export function bagOf(text: string | undefined): Bag {
  if (!text) return empty;
  const known = bags.get(text);
  if (known) return known;
  const words = tokens(text);
  let named: ReadonlySet<string> | null = null;
  let shown: ReadonlySet<string> | null = null;
  const bag: Bag = {
    stems: [...new Set(words.map(stemOf))],
    solid: words.join(''),
    concepts: () => (named ??= text.length > PHRASE ? none : concepts(text)),
    pictures: () => (shown ??= pictured(text)),
  };
  if (bags.size >= KEPT) bags.clear();
  bags.set(text, bag);
  return bag;
}
