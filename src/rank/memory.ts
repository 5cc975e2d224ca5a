/** Lets what the person told decide between elements that answer the words about equally well. */
import type { Ranked } from '../flow';
import { stem, tokens } from '../language/words';
import { evidence } from './choice';
import type { Facts, PageFacts } from './facts';
import type { Query } from './query';
import type { PreferenceSignal } from './signal';
import { weights } from './weights';

/** Memory decides among elements this near to the best, in log-odds: words come first, memory breaks ties. */
const REACH = 3;

/**
 * Ranked anew with memories; only elements that a memory sets apart from a rival carry its id. What was found by
 * nothing but its meaning comes after what was found by words, and only between things that the request fits equally.
 */
export function withMemory(
  ranked: Ranked[],
  query: Query,
  facts: PageFacts,
  memory: PreferenceSignal[],
): Ranked[] {
  const telling = memory.filter((m) => addsTo(query, m));
  const worded = telling.filter((m) => m.byMeaning !== true);
  const meant = telling.filter((m) => m.byMeaning === true);
  const byWords = drawn(ranked, facts, worded, () => true);
  const [best] = byWords;
  if (!best || meant.length === 0) return byWords;
  const said = evidence(best, query);
  // The same kind of thing, so that a heading does not move for a button.
  const isEqual = (r: Ranked): boolean =>
    r.element.role === best.element.role && Math.abs(said - evidence(r, query)) < EQUAL;
  return drawn(byWords, facts, meant, isEqual);
}

/** Evidence that differs by less says the same. */
const EQUAL = 0.05;

/** Moves those near the best that may be moved; a memory that says the same of all of them says nothing. */
function drawn(
  ranked: Ranked[],
  facts: PageFacts,
  memory: PreferenceSignal[],
  may: (r: Ranked) => boolean,
): Ranked[] {
  const [best] = ranked;
  if (memory.length === 0 || !best) return ranked;
  const rivals = ranked.filter((r) => best.score - r.score <= REACH && may(r));
  const moved = rivals.map((r) => {
    const f = facts.byRef.get(r.element.ref);
    return f ? pulled(r, f, memory) : r;
  });
  const shared = (id: string): boolean => moved.every((r) => r.memoryIds.includes(id));
  const apart = moved.map((r) => ({ ...r, memoryIds: r.memoryIds.filter((id) => !shared(id)) }));
  const rest = ranked.filter((r) => !rivals.includes(r));
  return [...apart, ...rest].sort((a, b) => b.score - a.score);
}

function pulled(r: Ranked, f: Facts, memory: PreferenceSignal[]): Ranked {
  let wants = 0;
  let avoids = 0;
  const memoryIds: string[] = [];
  for (const m of memory) {
    const want = share(m.wants, f) * (m.strength ?? 1);
    const avoid = share(m.avoids, f) * (m.strength ?? 1);
    if (want > 0 || avoid > 0) memoryIds.push(m.memoryId);
    wants = Math.max(wants, want);
    avoids = Math.max(avoids, avoid);
  }
  if (memoryIds.length === 0) return r;
  const signals = {
    ...r.signals,
    ...(wants > 0 ? { memoryWants: wants } : {}),
    ...(avoids > 0 ? { memoryAvoids: avoids } : {}),
  };
  const score = r.score + wants * weights.memoryWants + avoids * weights.memoryAvoids;
  return { ...r, score, signals, memoryIds };
}

/** What the request itself says needs no memory, and overrides one: "the paper one, this time". */
function addsTo(query: Query, m: PreferenceSignal): boolean {
  const said = new Set(tokens(`${query.words} ${query.values.join(' ')}`));
  return [...m.wants, ...m.avoids].some((word) => !said.has(word));
}

/** Share of the words that the element or its item says; under most of them, none: "non smoking" is not "smoking". */
function share(words: string[], f: Facts): number {
  if (words.length === 0) return 0;
  const bags = [f.name, f.inner, f.label, f.item];
  const got = words.filter((w) => bags.some((b) => b.stems.includes(stem(w)))).length / words.length;
  return got > 0.5 ? got : 0;
}
