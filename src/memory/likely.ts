/**
 * Which of very many sets of words may be nearly the same, without comparing each with each: of two that share enough,
 * the rarest words of one hold one of the rarest of the other (prefix filtering, Bayardo 2007). In small steps.
 */

/** The words of one memory, each once; two of them are the same word when they are the same object. */
export interface Worded<Word> {
  id: string;
  words: readonly Word[];
}

/** Two that may be nearly the same, and how much of their words they share, 0..1. */
export interface Likely {
  ids: [string, string];
  shared: number;
}

/** More than so many of the surest pairs are not looked at. */
const MOST = 400;
/** Sets between two steps. */
const STEP = 50;

/**
 * Finds pairs, surest first; yields between steps for whoever else wants to run.
 * @param least how much of their words two must share (Jaccard)
 * @param rarity how many sets hold a word; one that more than `common` hold brings no two together
 */
export function* likelyPairs<Word>(
  sets: Iterable<Worded<Word>>,
  { least, common }: { least: number; common: number },
  rarity: (word: Word) => number,
): Generator<undefined, Likely[]> {
  // Words and sets are numbers in here: there are millions of comparisons.
  const numbers = new Map<Word, number>();
  const counts: number[] = [];
  const numberOf = (word: Word): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    counts.push(rarity(word));
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const rarest = (a: number, b: number): number => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b;
  const [ids, words, sketches]: [string[], number[][], number[]] = [[], [], []];
  /** By word: the sets that have it among their rarest. */
  const holders: number[][] = [];
  /** By word and by set: the last set that had the word, or met the set. */
  const [has, met]: [number[], number[]] = [[], []];
  let found: Likely[] = [];
  for (const one of sets) {
    const at = ids.push(one.id) - 1;
    if (at % STEP === STEP - 1) yield;
    const own = one.words.map(numberOf).sort(rarest);
    const mine = own.reduce((all, word) => all | (1 << (word % 32)), 0);
    words.push(own);
    sketches.push(mine);
    for (const word of own) has[word] = at;
    for (const word of own.slice(0, own.length - Math.ceil(least * own.length) + 1)) {
      if ((counts[word] ?? 0) > common) break;
      const others = (holders[word] ??= []);
      for (const other of others) {
        if (met[other] === at) continue;
        met[other] = at;
        // A bit of one sketch that the other has not is a word that they do not share: most are out by that.
        const its = words[other] ?? [];
        const needed = (least * (own.length + its.length)) / (1 + least);
        const sketch = sketches[other] ?? 0;
        if (own.length - bits(mine & ~sketch) < needed || its.length - bits(sketch & ~mine) < needed)
          continue;
        let both = 0;
        for (const word of its) if (has[word] === at) both += 1;
        const shared = both / (own.length + its.length - both);
        if (shared >= least) found.push({ ids: [one.id, ids[other] ?? ''], shared });
      }
      others.push(at);
    }
    if (found.length >= 2 * MOST) found = surest(found);
  }
  return surest(found);
}

const surest = (pairs: Likely[]): Likely[] => pairs.sort((a, b) => b.shared - a.shared).slice(0, MOST);

/** How many bits of a number of 32 are set. */
function bits(number: number): number {
  let pairs = number - ((number >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
