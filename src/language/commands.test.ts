import { describe, expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';
import { RULES } from './rules';

const read = (words: string): string => {
  const understanding = understand(words);
  return 'notUnderstood' in understanding
    ? `✗ ${understanding.notUnderstood}`
    : understanding.steps.map(({ command }) => compact(command)).join('; ');
};

describe('every rule keeps its examples', () => {
  for (const rule of RULES) {
    it.each(Object.entries(rule.examples))(`${rule.name}: %s`, (words, commands) =>
      expect(read(words)).toBe(commands),
    );
  }
});
