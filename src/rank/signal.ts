/** The shape of a signal. */
import type { Facts, PageFacts } from './facts';
import type { Kind } from './signals/kinds';
import type { Wanted } from './wanted';

/** What the words of one memory pull towards and push away from; made by memory, never by a page. */
export interface PreferenceSignal {
  memoryId: string;
  /** Folded words, as `tokens` gives them. */
  wants: string[];
  avoids: string[];
  /** How sure the memory is that it matters here, 0..1; 1 unless given. */
  strength?: number;
  /** Found by nothing but its meaning: it decides only between things that the words fit equally. */
  byMeaning?: true;
}

/** Everything a signal may look at besides the element. */
export interface Looking {
  wanted: Wanted;
  facts: PageFacts;
  /** One fit function a place of the query. */
  places: ((f: Facts) => number)[];
  kinds: Set<Kind>;
  /** Refs or names used lately, newest first. */
  recent: string[];
  /** The element that was used last, if it is still there. */
  last: Facts | undefined;
  /** How often each name was used on this site in earlier tasks. */
  habits: ReadonlyMap<string, number>;
}

/** A named, pure reading of one element for one query, 0..1. */
export type Signal = (f: Facts, looking: Looking) => number;
