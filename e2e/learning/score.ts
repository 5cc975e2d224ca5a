/** The learning sentences and how an answer to one is judged: kind, polarity, topic and value must all be right. */
import { readFileSync } from 'node:fs';
import { plan } from '../../src/agent/turn';
import type { Draft } from '../../src/memory/draft';
import { learn } from '../../src/memory/learn';
import { stems } from '../../src/memory/subjects';

/** `tune` is what rules were written with; `check` was written before them, and its misses are never looked at. */
export type Half = 'tune' | 'check';

export interface Sentence {
  language: string;
  words: string;
  /** What is to be kept; null: nothing. Several right answers stand beside each other, `fact/preference`. */
  keeps: { kinds: string[]; polarities: string[]; topics: string[]; value: string } | null;
}

export interface Score {
  kept: number;
  right: number;
  wanted: number;
  misses: { words: string; got: string }[];
}

/** Reads one half: a line a sentence, tabs between language, words, kind, polarity, topic, value. */
export function sentences(half: Half): Sentence[] {
  const text = readFileSync(new URL(`${half}.tsv`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [language = '', words = '', kind = '-', polarity = '', topic = '', value = ''] = line.split('\t');
      if (kind === '-') return { language, words, keeps: null };
      const keeps = {
        kinds: kind.split('/'),
        polarities: polarity.split('/'),
        topics: topic.split('/'),
        value,
      };
      return { language, words, keeps };
    });
}

/** What a turn of these words would keep: the way the conversation goes, without the question for what is sensitive. */
export function keptFrom(words: string): Draft | null {
  const planned = plan(words);
  if (planned.kind !== 'plan') return null;
  const { steps } = planned;
  for (const { command } of steps) {
    if (command.verb !== 'remember') continue;
    const whole = steps.length === 1 ? learn(words.trim(), 0, null) : null;
    const draft = whole ?? learn(command.statement, 0, null);
    if (draft) return draft;
  }
  return null;
}

/** True when a draft says what was said: every word of the value, one of the topics, and little besides. */
export function isRight(draft: Draft, keeps: NonNullable<Sentence['keeps']>): boolean {
  const held = stems(`${draft.topic} ${draft.value ?? ''}`);
  const value = stems(keeps.value);
  const has = (word: string): boolean =>
    held.some((h) => h === word || (word.length > 3 && h.startsWith(word)));
  const topic = keeps.topics.some((t) => stems(t).every(has));
  const most = value.length + 4;
  return (
    keeps.kinds.includes(draft.kind) &&
    keeps.polarities.includes(draft.polarity) &&
    topic &&
    value.every(has) &&
    stems(draft.value ?? '').length <= most
  );
}

/** Counts over sentences. */
export function score(list: readonly Sentence[]): Score {
  const found: Score = { kept: 0, right: 0, wanted: 0, misses: [] };
  for (const { words, keeps } of list) {
    const draft = keptFrom(words);
    const right = draft !== null && keeps !== null && isRight(draft, keeps);
    if (keeps) found.wanted += 1;
    if (draft) found.kept += 1;
    if (right) found.right += 1;
    else if (draft || keeps) {
      const got = draft ? `${draft.kind} ${draft.polarity} ${draft.topic} = ${draft.value ?? ''}` : 'nothing';
      found.misses.push({ words, got });
    }
  }
  return found;
}

/** Of what is kept, how much is right; of what is to be kept, how much is. 1 where there is nothing to judge. */
export const figures = ({ kept, right, wanted }: Score): { precision: number; recall: number } => ({
  precision: kept === 0 ? 1 : right / kept,
  recall: wanted === 0 ? 1 : right / wanted,
});
