/** Which numbers stand under which words, in memory: lists of rising numbers, a few bytes for each. */

/** A word and the numbers under it, rising. */
export interface Posting {
  term: string;
  slots: number[];
}

export interface Postings {
  /** Puts a number under a word; it must be higher than all that are there. */
  add(term: string, slot: number): Posting;
  /** Takes a number away; a word without any is not kept. */
  remove(posting: Posting, slot: number): void;
  of(term: string): readonly number[];
  /** All words that begin so. */
  beginning(start: string): Posting[];
  /** Gives every number its new one; the order stays. */
  renumber(to: ReadonlyMap<number, number>): void;
}

const NONE: readonly number[] = [];

/** Makes empty ones. */
export function makePostings(): Postings {
  const all = new Map<string, Posting>();
  return {
    add: (term, slot) => {
      const known = all.get(term);
      if (known) {
        known.slots.push(slot);
        return known;
      }
      const made = { term, slots: [slot] };
      all.set(term, made);
      return made;
    },
    remove: (posting, slot) => {
      const at = placeOf(posting.slots, slot);
      if (at >= 0) posting.slots.splice(at, 1);
      if (posting.slots.length === 0) all.delete(posting.term);
    },
    of: (term) => all.get(term)?.slots ?? NONE,
    beginning: (start) => [...all.values()].filter(({ term }) => term.startsWith(start)),
    renumber: (to) => {
      for (const posting of all.values()) posting.slots = posting.slots.map((slot) => to.get(slot) ?? slot);
    },
  };
}

/** Where a number stands in a rising list, or -1. */
function placeOf(slots: readonly number[], slot: number): number {
  let [from, to] = [0, slots.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const here = slots[middle] ?? 0;
    if (here === slot) return middle;
    if (here < slot) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
