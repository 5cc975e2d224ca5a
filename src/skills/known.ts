/** Looking things up in what the person told: by subject, and by their own names for things. */
import type { Meant, Memory, Time } from '../flow';
import { recall } from '../memory/recall';
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

/** Puts the person's own names into words: "near my office" becomes "near 12 High Street". */
export function expandNames(
  memories: Memory[],
  words: string,
  site: string | null,
): { text: string; memoryIds: string[] } {
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
  return { text: words, memoryIds: [] };
}
