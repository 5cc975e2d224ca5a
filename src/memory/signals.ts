/** What memories say about the things to choose among: words that are wanted and words that are not. */
import type { Memory, Time } from '../flow';
import { tokens } from '../language/words';
import { conditionMet, contentStems, freshness, recall } from './recall';
import type { Meanings } from './relevance';

export interface PreferenceSignal {
  memoryId: string;
  /** Folded words (as `tokens` gives them) that raise an element, empty for an avoidance. */
  wants: string[];
  /** Folded words that lower an element. */
  avoids: string[];
  /** Stems of the condition; empty when the memory always holds. */
  condition: string[];
  /** 0..1: how sure the memory is that it matters here. */
  strength: number;
  /** Found by nothing but its meaning: it decides only between things that the words fit equally. */
  byMeaning?: true;
}

/** A score of `recall` that counts as fully relevant: the topic is named and the memory is sure and fresh. */
const FULL = 3;

/**
 * Signals of the memories that bear on a step, for ranking and choosing. "I never want paper invoices" and the step
 * "choose an invoice" give avoids ["paper"]; "I wear size M" and "choose a size" give wants ["m"].
 * Without `now` nothing has faded. Memories whose condition the words do not meet are left out, unless they are among
 * those that hold for the whole request (`applies`): "book a flight and choose a seat" meets "when I book a flight".
 * With the meaning of the words, memories count that share none of them and are near enough.
 */
export function preferenceSignals(
  memories: readonly Memory[],
  stepWords: string,
  site: string | null = null,
  now: Time = 0,
  applies: ReadonlySet<string> = new Set(),
  meanings?: Meanings,
): PreferenceSignal[] {
  const query = new Set(contentStems(stepWords));
  const open = memories.map((memory) => (applies.has(memory.id) ? unconditional(memory) : memory));
  return recall(open, { words: stepWords, site, now, ...(meanings && { meanings }) })
    .filter(({ memory }) => conditionMet(memory, query))
    .map(({ memory, score, byMeaning }): PreferenceSignal => {
      const words = tellingWords(memory);
      return {
        memoryId: memory.id,
        wants: memory.polarity === 'want' ? words : [],
        avoids: memory.polarity === 'avoid' ? words : [],
        condition: contentStems(memory.condition ?? ''),
        // Nearness says that it bears on the step, not how much: how sure and fresh it is does.
        strength: byMeaning ? memory.confidence * freshness(memory, now) : Math.min(1, score / FULL),
        ...(byMeaning && { byMeaning }),
      };
    })
    .filter((signal) => signal.wants.length + signal.avoids.length > 0);
}

/** A memory whose condition is known to be met. */
function unconditional(memory: Memory): Memory {
  const free: Memory =
    memory.scope.kind === 'task' ? { ...memory, scope: { kind: 'everywhere' } } : { ...memory };
  delete free.condition;
  return free;
}

const EMPTY = new Set('a an the with by of in on for and or to from is are very only most my'.split(' '));

/** The words that tell the chosen thing from its rivals: the value, or the topic itself when there is none. */
function tellingWords(memory: Memory): string[] {
  const topic = new Set(tokens(memory.topic));
  const value = tokens(memory.value ?? '').filter((word) => !EMPTY.has(word) && !topic.has(word));
  return value.length > 0
    ? [...new Set(value)]
    : [...topic].filter((word) => word !== 'or' && word !== 'name');
}
