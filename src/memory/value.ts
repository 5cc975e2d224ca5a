/** "my email", "my usual size", "home": the value a memory supplies, with the memory that supplied it. */
import type { Memory } from '../flow';
import { sameThing, stem, tokens } from '../language/words';
import { inScope } from './recall';
import { topicName } from './topic';

export interface Supplied {
  value: string;
  memory: Memory;
}

const MINE =
  /^(?:(?:the|my|our|usual|own|normal|preferred|favou?rite|default|saved|mein(?:e|en|em|er)?|m(?:on|a|es)|mis?)\s+)+/iu;

/** "12 High Street": a place, so it can stand for "my address" when no other does. */
const ADDRESS = /\d+\w?,? \p{L}{3}|\p{L}{3} \d/u;

/** How well a topic answers the words: the same topic, the same thing in other words, or the topic's last word. */
const MATCH = { same: 3, synonym: 2, head: 1 };

/**
 * Finds what the person means by their own word for something. Never guesses between two different topics that match
 * equally well ("my size" with a shirt size and a shoe size kept): it returns null, and the caller asks.
 * @param site registrable domain; memories scoped to other sites are not looked at
 */
export function valueFor(
  memories: readonly Memory[],
  words: string,
  site: string | null = null,
): Supplied | null {
  const wanted = topicName(words.trim().replace(MINE, ''));
  if (!wanted) return null;
  const found = memories
    .filter((m) => m.status === 'active' && m.value && m.polarity === 'want' && inScope(m, site))
    .map((memory) => ({ memory, match: matches(wanted, memory) }))
    .filter((candidate) => candidate.match > 0)
    .sort((a, b) => b.match - a.match || order(a.memory, b.memory));
  const [best] = found;
  if (!best?.memory.value) return null;
  const rivals = found.filter(
    (other) => other.match === best.match && other.memory.topic !== best.memory.topic,
  );
  if (best.match < MATCH.same && rivals.length > 0) return null;
  return { value: best.memory.value, memory: best.memory };
}

/** Site before everywhere, unconditioned before conditioned, newest first. */
const order = (a: Memory, b: Memory): number =>
  Number(b.scope.kind === 'site') - Number(a.scope.kind === 'site') ||
  Number(Boolean(a.condition)) - Number(Boolean(b.condition)) ||
  b.changedAt - a.changedAt;

function matches(wanted: string, memory: Memory): number {
  const topic = memory.topic.replace(/^name:/, '');
  const [want, have] = [stems(wanted), stems(topic)];
  if (want === have) return MATCH.same;
  if (memory.kind === 'name' && stems(wanted.replace(/ address$/, '')) === have) return MATCH.same;
  if (sameThing(wanted, topic) && memory.kind !== 'name') return MATCH.synonym;
  if (memory.kind === 'name' && want === 'address' && ADDRESS.test(memory.value ?? '')) return MATCH.head;
  return have.endsWith(` ${want}`) || want.endsWith(` ${have}`) ? MATCH.head : 0;
}

const stems = (text: string): string => tokens(text).map(stem).join(' ');
