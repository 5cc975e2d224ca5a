/** "No, I meant green tea" beside what was just kept: which sentences that may mean instead. Pure text work. */
import type { Memory } from '../flow';
import { learn } from './learn';
import { bare, singular, thing, topicName } from './topic';
import { nounFirst } from './tongue';

/** A plural that a word of one thing is put before: "aisle" for "window seats". */
const isPlural = (word: string): boolean => /\p{L}{3}s$/iu.test(word) && singular(word) !== word;

/**
 * What a memory would say with the words that correct it, surest first: one sentence where they leave no doubt, several
 * where the person has to say which, none where nothing in it answers them.
 * @param instead the words without "no, I meant"
 * @param not what it should not be, where that was said: "not black"
 */
export function amendments(memory: Memory, instead: string, not?: string): string[] {
  const said = instead.trim();
  if (said === '') return [];
  const whole = learn(said, 0, domainOf(memory));
  if (whole) return distinct(memory, [whole.text]);
  const words = bare(said);
  if (words.split(' ').length > MOST_WORDS || SUBJECT.test(said)) return [];
  if (not !== undefined) {
    const wrong = spanOf(memory.text, bare(not));
    return wrong ? distinct(memory, [put(memory.text, wrong, words)]) : [];
  }
  const pair = memory.topic.includes(' or ') && OVER.test(words) ? OVER.exec(memory.text) : null;
  if (pair && memory.value !== undefined) {
    const first = spanOf(memory.text.slice(0, pair.index), memory.value);
    return first ? distinct(memory, [memory.text.slice(0, first.from) + words]) : [];
  }
  const value = memory.value === undefined ? null : spanOf(memory.text, memory.value);
  const named = memory.kind === 'name' ? spanOf(memory.text, memory.topic.slice('name:'.length)) : null;
  if (named && value)
    return distinct(memory, both(memory.text, /\d|@/u.test(words) ? [value] : [value, named], words));
  const topic = topicSpan(memory);
  const phrase = value && topic && near(memory.text, value, topic) ? join(value, topic) : null;
  if (!phrase) return value ? distinct(memory, [put(memory.text, value, sameKind(memory, words))]) : distinct(memory, topic ? [put(memory.text, topic, words)] : []); // prettier-ignore
  const headed = thing(words, nounFirst(memory.text));
  if (headed?.topic === memory.topic && headed.value) return distinct(memory, [put(memory.text, phrase, words)]); // prettier-ignore
  if (value && topic && isAttribute(memory, value, topic)) return distinct(memory, [put(memory.text, value, sameKind(memory, words))]); // prettier-ignore
  const head = topic ? memory.text.slice(topic.from, topic.to) : '';
  const one = value && isPlural(head) && !isPlural(words) && !words.includes(' ');
  if (one) return distinct(memory, [put(memory.text, value, words)]);
  return value ? distinct(memory, both(memory.text, [value, phrase], words)) : [];
}

/** What stands for a value or a thing is short, and no clause of its own. */
const MOST_WORDS = 7;
const SUBJECT =
  /^(?:i|it|we|you|he|she|they|that|this|ich|es|das ist|wir|je|j'|c'est|il|elle|yo|eso|esto)(?:\s|['’])/iu;

/** "Coffee over tea": two things, one before the other. */
const OVER = /\s(?:over|rather than|instead of|more than)\s/iu;

interface Span {
  from: number;
  to: number;
}

const domainOf = ({ scope }: Memory): string | null => (scope.kind === 'site' ? scope.domain : null);

/** Sentences that still state something, each once, without the one that is kept already. */
function distinct(memory: Memory, texts: string[]): string[] {
  const domain = domainOf(memory);
  const readable = texts.filter(
    (text) => (learn(text, 0, domain) ?? learn(`remember that ${text}`, 0, domain)) !== null,
  );
  return [...new Set(readable)].filter((text) => text.toLowerCase() !== memory.text.toLowerCase());
}

/** The text with other words at a place; "a" and "an" go along, and "by" is not said twice. */
function put(text: string, { from, to }: Span, words: string): string {
  const before = text.slice(0, from);
  const [last = ''] = /\S+(?=\s*$)/u.exec(before) ?? [];
  const rest = words.toLowerCase().startsWith(`${last.toLowerCase()} `) && last !== '' ? words.slice(last.length + 1) : words; // prettier-ignore
  const article = /^an?$/iu.test(last) && /^\p{L}/u.test(rest);
  const led = article ? before.replace(/\ban?(?=\s*$)/iu, /^[aeiou]/iu.test(rest) ? 'an' : 'a') : before;
  return led + rest + text.slice(to);
}
const both = (text: string, spans: Span[], words: string): string[] =>
  spans.map((span) => put(text, span, words));
const join = (a: Span, b: Span): Span => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** "Size L" for a memory of a size is its value alone. */
function sameKind(memory: Memory, words: string): string {
  const parts = words.split(' ');
  const about = parts.findIndex((part) => topicName(part) === memory.topic);
  return about < 0 || parts.length < 2 ? words : parts.filter((_, i) => i !== about).join(' ');
}

/** "I wear size M", "my size is M": the value stands for itself behind what it is of, and is no word before a noun. */
const isAttribute = ({ kind, value }: Memory, of: Span, topic: Span): boolean =>
  kind === 'fact' && (of.from > topic.from || /[\d@]/u.test(value ?? ''));

/** Where words stand in a text, at the borders of words; the last place, since sentences end with what they are about. */
function spanOf(text: string, words: string): Span | null {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (escaped === '') return null;
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'))];
  const last = places.at(-1);
  return last ? { from: last.index, to: last.index + last[0].length } : null;
}

/** The word or words of the text that the topic was read from: "seats" for `seat`. */
function topicSpan({ text, topic }: Memory): Span | null {
  const whole = spanOf(text, topic);
  if (whole) return whole;
  const word = [...text.matchAll(/[\p{L}\p{N}'-]+/gu)].findLast(([found]) => topicName(found) === topic);
  return word ? { from: word.index, to: word.index + word[0].length } : null;
}

/** Side by side, or with a small word between: "siège côté fenêtre", "billets de train". */
function near(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
  return /^\s*(?:(?:de|du|des|d['’]|con|a la|à la|au|del?|von|mit|with|in|of)\s*)?$/iu.test(between);
}
