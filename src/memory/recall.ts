/**
 * Which memories matter for some words: by words and, where vectors are given, by meaning; within scope, newest and most
 * used first. Retrieval by task words with decay after GUM 2025 and RAP 2024; conditions and scope after NLSI 2024.
 * The query is what the person said, never page text (P7).
 */
import type { Memory, MemoryKind, Time } from '../flow';
import { concepts, stem, tellingStems } from '../language/words';
import { conditionKey, isOf } from './conflict';
import { relevance, type Meanings } from './relevance';

export interface Recalled {
  memory: Memory;
  /** Higher is better; at least `FLOOR`. */
  score: number;
  /** Stems that the words and the memory share; none for one that was found by its meaning. */
  shared: string[];
  /** True when nothing but its meaning found it. */
  byMeaning: boolean;
}

export interface Situation {
  words: string;
  verb?: string;
  /** Registrable domain of the page, or null. */
  site: string | null;
  now: Time;
  /** Vectors of the words and of memories; without them words alone decide. */
  meanings?: Meanings;
  /** Ranks all memories in scope that have a vector, however little they have to do with the words. */
  all?: boolean;
}

/** What a shared word is worth by where in the memory it stands. Set by hand: the topic says what a memory is about. */
const WORTH = { topic: 3, condition: 2.5, value: 2, text: 1 };
/** A memory for this very site goes before one for everywhere. */
const SITE_FIRST = 1.3;
/** A condition none of whose words is met: it speaks of something else. */
const UNMET_CONDITION = 0.25;
/** Below this a shared word is chance. */
export const FLOOR = 0.9;
/** The least relevance of a memory that shares no word and matters: see the README for how often that errs. */
export const NEAR = 0.29;
/** What `NEAR` rises by where few memories compete, and each looks nearer than it is. */
const ALONE = { more: 0.11, few: 7 };
const DAY = 86_400_000;
/** Half-lives in days since a memory was last stated or used; null does not fade: a fact holds until it is told otherwise, tastes change. */
const HALF_LIFE: Record<MemoryKind, number | null> = {
  name: null,
  fact: null,
  instruction: 730,
  routine: 730,
  preference: 365,
};
/** What is left of a score at most faded: old memories step back, they do not vanish. */
const FADED = 0.5;

/** Words that ask or act, and so say nothing of the subject. */
const ACTS = new Set(
  'click press tap choose pick select set use open show find search type enter fill put write go make take get check want need like prefer always never please first one usual usually'
    .split(' ')
    .map(stem),
);

/** Stems of the words that carry meaning. One-letter values such as "M" stay. */
export const contentStems = (text: string): string[] => tellingStems(text).filter((word) => !ACTS.has(word));

/**
 * True when a memory may be used on this site, a registrable domain; one for a part of the site is for all of it. A kind
 * of task has no place: the words of the request decide.
 */
export const inScope = (memory: Memory, site: string | null): boolean =>
  memory.scope.kind !== 'site' || (site !== null && isOf(memory.scope.domain, site));

/** 0.5..1: how much of its weight a memory still has. */
export function freshness(memory: Memory, now: Time): number {
  const life = HALF_LIFE[memory.kind];
  if (life === null) return 1;
  const days = Math.max(0, now - Math.max(memory.changedAt, memory.lastUsedAt ?? 0)) / DAY;
  return FADED + (1 - FADED) * 0.5 ** (days / life);
}

/** Active memories that have to do with the situation, best first: by relevance where vectors are given, else by words. */
export function recall(memories: readonly Memory[], situation: Situation): Recalled[] {
  const { words, verb = '', site, now, meanings, all = false } = situation;
  const said = `${words} ${verb}`;
  const query = new Set(contentStems(said));
  const meant = concepts(said);
  const usable = memories.filter((memory) => memory.status === 'active' && inScope(memory, site));
  const near = meanings ? relevance(said, usable, meanings) : null;
  const enough = nearEnough(near?.size ?? 0);
  const found: (Recalled & { order: number })[] = [];
  for (const memory of usable) {
    const { worth, shared } = likeness(memory, query, meant);
    const nearness = near?.get(memory.id);
    if (worth < FLOOR && (nearness === undefined || (nearness < enough && !all))) continue;
    const weight =
      memory.confidence *
      freshness(memory, now) *
      (memory.scope.kind === 'site' ? SITE_FIRST : 1) *
      (conditionMet(memory, query) ? 1 : UNMET_CONDITION);
    const score = Math.max(worth, ((nearness ?? 0) / enough) * FLOOR) * weight;
    const order = nearness === undefined ? score : weighed(nearness, weight);
    found.push({ memory, score, shared, byMeaning: worth < FLOOR, order });
  }
  return found
    .sort((a, b) => b.order - a.order || b.memory.changedAt - a.memory.changedAt)
    .map(({ memory, score, shared, byMeaning }) => ({ memory, score, shared, byMeaning }));
}

/** Relevance from which a memory matters that shares no word, among so many. */
export const nearEnough = (among: number): number => NEAR + (ALONE.more * ALONE.few) / (among + ALONE.few);

/** Relevance below 0 is far: there a weight makes it no nearer. */
const weighed = (nearness: number, weight: number): number => (nearness > 0 ? nearness * weight : nearness);

/** True when a memory has no condition, or the words name what it is conditioned on. */
export function conditionMet(memory: Memory, query: ReadonlySet<string>): boolean {
  const task = memory.scope.kind === 'task' ? memory.scope.task : '';
  const wanted = conditionKey(`${memory.condition ?? ''} ${task}`)
    .split(' ')
    .filter(Boolean);
  return wanted.length === 0 || wanted.some((word) => query.has(word));
}

function likeness(
  memory: Memory,
  query: ReadonlySet<string>,
  meant: ReadonlySet<string>,
): { worth: number; shared: string[] } {
  const shared = new Set<string>();
  let worth = 0;
  const parts = {
    topic: memory.topic.replace(':', ' '),
    condition: memory.condition,
    value: memory.value,
    text: memory.text,
  };
  for (const part of ['topic', 'condition', 'value', 'text'] as const) {
    for (const word of new Set(contentStems(parts[part] ?? ''))) {
      if (!query.has(word) || shared.has(word)) continue;
      shared.add(word);
      worth += WORTH[part];
    }
  }
  // "basket" and "cart": another word for the topic counts nearly as much as the topic.
  if (shared.size === 0 && [...concepts(parts.topic)].some((concept) => meant.has(concept)))
    worth += WORTH.topic * 0.7;
  return { worth, shared: [...shared] };
}
