import { describe, expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';

const read = (words: string): string =>
  understand(words)
    .steps.map(({ command }) => compact(command))
    .join('; ');

describe('a part of the list in hand is no press and no choice, and a choice is no list', () => {
  it.each([
    ['show only the linen ones', "answer 'show only the linen ones'"],
    ['just the ones over 50', "answer 'the ones over 50'"],
    ['only those in blue', "answer 'only those in blue'"],
    ['zeig mir nur die unter 30 Euro', "answer 'zeig mir nur die unter 30 Euro'"],
    ['select only the blue ones', 'select "only the blue ones"'],
    ['no, the blue ones', "correct → 'the blue ones'"],
    ['I only wear the blue ones', "remember 'I only wear the blue ones'"],
    ['show 50 per page', `select "50" → 'per page'`],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});
