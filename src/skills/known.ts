/** Looking things up in what the person told: by subject, and by their own names for things. */
import type { Meant, Memory, Time } from '../flow';
import { inScope, recall } from '../memory/recall';
import { stem } from '../language/words';
import { bare, topicName } from '../memory/topic';
import { meaningsOf } from '../memory/relevance';
import { valueFor } from '../memory/value';

/** Words that mean all that is known. */
const ALL = /^(?:|me|myself|everything|all|all of it|mich|moi|mí)$/iu;

/**
 * The memories about some words, best first; all of them for "me" or "everything".
 * @param meant the meaning of the words: finds those too that share none of them
 */
export function about(
  memories: Memory[],
  words: string,
  now: Time,
  meant: Meant | null | undefined = null,
): Memory[] {
  if (ALL.test(words.trim())) return memories;
  const meanings = meaningsOf(meant);
  return recall(memories, { words, site: null, now, ...(meanings && { meanings }) }).map(
    (found) => found.memory,
  );
}

/** "my", with up to four words: "my usual coffee", "my size". */
const MINE = /\bmy (?:own |usual )?((?:[\p{L}\p{N}-]+ ?){1,4})/iu;

/** Words before a place or a thing that somebody has a name of their own for. */
const BEFORE = String.raw`(?:near|nearby|from|to|at|around|close to|next to|between|nach|von|bei|zu|près de|de|à|cerca de|desde|a)`;
const AFTER = String.raw`(?:near|from|to|at|by|on|and|nach|von|bis|und|à|vers|et|a|hasta|y)`;

/** Places that everybody has one of: "my office is …" gives them their name as well. */
const PLACES =
  /^(?:home|work|office|gym|school|zuhause|büro|arbeit|schule|maison|bureau|travail|casa|oficina|trabajo|despacho)$/u;

/** One key for a name, however it is put: "nach Hause" and "Zuhause", "the office" and "office". */
const nameKey = (words: string): string =>
  topicName(bare(words.trim().replace(/^(?:nach|zu) hause$|^daheim$|^heim$/iu, 'zuhause')));

/**
 * The memory that holds the person's own name for something, when the words are that very name: "home", "the usual".
 * The newest of several.
 */
export function ownName(memories: readonly Memory[], words: string, site: string | null): Memory | null {
  const name = nameKey(words);
  const named = memories
    .filter((m) => m.status === 'active' && m.value && inScope(m, site))
    .filter(({ kind, topic }) =>
      kind === 'name'
        ? topic.startsWith('name:') && nameKey(topic.slice(5)) === name
        : kind === 'fact' && PLACES.test(topic) && topic === name,
    );
  return named.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}

const USUAL =
  /(?<!\p{L})(?:usual|favou?rite|üblich\p{L}*|gewohnt\p{L}*|lieblings\p{L}*|habituel(?:le)?s?|préférée?s?|d['’]habitude|habitual(?:es)?|favorit[oa]s?|de siempre)(?!\p{L})/iu;
/** "My usual", without saying what. */
const USUAL_ALONE =
  /^(?:(?:my|the) usual|das übliche|wie (?:immer|üblich)|comme d['’]habitude|lo de siempre)$/iu;

/** What the person calls their usual, the one named or all of them: "my usual", "mon café habituel". */
export function usuals(memories: readonly Memory[], words: string, site: string | null): Memory[] {
  const own = ownName(memories, words, site);
  if (own) return [own];
  const said = memories.filter(
    (m) => m.status === 'active' && m.value && inScope(m, site) && USUAL.test(m.text),
  );
  if (USUAL_ALONE.test(words.trim())) return said;
  const what = stem(topicName(bare(words.replace(USUAL, ' ').replace(/ {2,}/gu, ' ').trim())));
  return said.filter(({ topic }) => stem(topic) === what);
}

/** Puts the person's own names into words: "near my office", "restaurants near home", "my usual". */
export function expandNames(
  memories: Memory[],
  words: string,
  site: string | null,
): { text: string; memoryIds: string[] } {
  return (
    mine(memories, words, site) ??
    usual(memories, words) ??
    named(memories, words, site) ?? { text: words, memoryIds: [] }
  );
}

interface Expanded {
  text: string;
  memoryIds: string[];
}

function mine(memories: Memory[], words: string, site: string | null): Expanded | null {
  const match = MINE.exec(words);
  const phrase = match?.[1]?.trim().split(' ') ?? [];
  for (let length = phrase.length; length > 0; length -= 1) {
    const name = phrase.slice(0, length).join(' ');
    const found = valueFor(memories, name, site);
    if (!found || !match) continue;
    const start = match.index;
    const end = start + match[0].indexOf(name) + name.length;
    return { text: words.slice(0, start) + found.value + words.slice(end), memoryIds: [found.memory.id] };
  }
  return null;
}

/** "My usual" alone: clear where one thing only was called so. */
function usual(memories: Memory[], words: string): Expanded | null {
  if (!/^my usual$/iu.test(words.trim())) return null;
  const called = memories.filter((m) => m.status === 'active' && m.value && /^my usual\s/iu.test(m.text));
  const [only] = called;
  return only?.value && called.length === 1 ? { text: only.value, memoryIds: [only.id] } : null;
}

/** A name without "my" stands for what it names where it is all that is said, or a place: "home insurance" stays. */
function named(memories: Memory[], words: string, site: string | null): Expanded | null {
  const whole = ownName(memories, words, site);
  if (whole?.value) return { text: whole.value, memoryIds: [whole.id] };
  const place = new RegExp(
    `(?<=(?:^|\\s)${BEFORE}\\s)(?:the\\s+)?(\\p{L}[\\p{L}-]*)(?=$|\\s+${AFTER}\\s)`,
    'giu',
  );
  for (const match of words.matchAll(place)) {
    const found = ownName(memories, match[1] ?? '', site);
    if (!found?.value) continue;
    const rest = words.slice(match.index + match[0].length);
    return { text: words.slice(0, match.index) + found.value + rest, memoryIds: [found.id] };
  }
  return null;
}
