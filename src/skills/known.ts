/** Looking things up in what the person told: by subject, and by their own names for things. */
import type { Memory, Time } from '../flow';
import { recall } from '../memory/recall';
import { valueFor } from '../memory/value';

/** The memories about some words, best first; all of them for "me" or "everything". */
export function about(memories: Memory[], words: string, now: Time): Memory[] {
  const subject = words.trim().toLowerCase();
  if (/^(?:|me|myself|everything|all|all of it|mich|moi|mí)$/u.test(subject)) return memories;
  return recall(memories, { words, site: null, now }).map((found) => found.memory);
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
