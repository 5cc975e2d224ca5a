/** The words a memory is found by. */
import { scopeWords, type Memory } from '../flow';
import { isStopWord, stem, tokens } from '../language/words';

/** More words than anybody looks a memory up by; a pasted page must not swell the index. */
const MOST_TERMS = 120;

/** Folded words and their stems, each once: of its sentence, what it is about, and where and when it holds. */
export function termsOf(memory: Memory): string[] {
  const { text, topic, value, condition, kind, subjects = [], scope } = memory;
  const where = scope.kind === 'everywhere' ? '' : scopeWords(scope);
  const words = tokens([text, topic, value, condition, kind, where, ...subjects].join(' '));
  return [...new Set(words.flatMap((word) => [word, stem(word)]))].slice(0, MOST_TERMS);
}

/** The words of a request that can tell memories apart, as stems; all of them where none does. */
export function askedTerms(words: string): string[] {
  const all = [...new Set(tokens(words))];
  const telling = all.filter((word) => !isStopWord(word));
  return [...new Set((telling.length > 0 ? telling : all).map(stem))];
}
