/** Page × Query → Ranked[]: a weighted sum of named signals, best first. */
import type { Page, Ranked } from '../flow';
import { factsOf, type Facts } from './facts';
import { withMemory } from './memory';
import { pickByOrder } from './ordinal';
import type { Query } from './query';
import type { Looking, PreferenceSignal } from './signal';
import { signals, type SignalName } from './signals';
import { lastUsed } from './signals/history';
import { kindsWanted } from './signals/kinds';
import { fitsOf } from './signals/place';
import { wantedOf } from './wanted';
import { weights } from './weights';

/** What ranking may know besides page and words. */
export interface RankHints {
  memory?: PreferenceSignal[];
  /** Refs or names used lately, newest first. */
  recent?: string[];
  /** How often each name was used on this site in earlier tasks. */
  habits?: ReadonlyMap<string, number>;
  /** Other weights than the table's, for whoever measures them. */
  table?: Record<SignalName, number>;
}

const NO_HABITS: ReadonlyMap<string, number> = new Map();
const names = Object.keys(signals) as (keyof typeof signals)[];

/** What the signals look at besides each element. */
export function lookingOf(page: Page, query: Query, hints: RankHints = {}): Looking {
  const { recent = [], habits = NO_HABITS } = hints;
  const facts = factsOf(page);
  return {
    facts,
    wanted: wantedOf(query, facts),
    places: fitsOf(query.places, facts, recent),
    kinds: kindsWanted(query),
    recent,
    last: lastUsed(recent, facts.all),
    habits,
  };
}

/** The named signals of one element; names whose reading is 0 are left out. */
export function readSignals(f: Facts, looking: Looking): Partial<Record<SignalName, number>> {
  const read: Partial<Record<SignalName, number>> = {};
  for (const name of names) {
    const value = signals[name](f, looking);
    if (value !== 0) read[name] = value;
  }
  return read;
}

/** The score of signals, in log-odds. */
export function scoreOf(
  read: Partial<Record<SignalName, number>>,
  table: Record<SignalName, number> = weights,
): number {
  let score = 0;
  for (const name in read) score += table[name as SignalName] * (read[name as SignalName] ?? 0);
  return score;
}

/**
 * Ranks every element of the page for the query, best first; equal scores keep document order.
 * Memories decide only between elements that answer about equally well, and are reported where they did.
 */
export function rank(page: Page, query: Query, hints: RankHints = {}): Ranked[] {
  const looking = lookingOf(page, query, hints);
  const ranked = looking.facts.all.map((f): Ranked => {
    const signals = readSignals(f, looking);
    return { element: f.element, score: scoreOf(signals, hints.table), signals, memoryIds: [] };
  });
  ranked.sort((a, b) => b.score - a.score);
  const remembered = withMemory(ranked, query, looking.facts, hints.memory ?? []);
  return pickByOrder(remembered, query, looking.facts);
}
