import { describe, expect, it } from 'vitest';
import { RULES } from '.';
import { understand } from '../commands';
import { compact } from '../compact';
import { EXAMPLES } from './examples';

const read = (words: string): string => {
  const understanding = understand(words);
  return 'notUnderstood' in understanding
    ? `✗ ${understanding.notUnderstood}`
    : understanding.steps.map(({ command }) => compact(command)).join('; ');
};

describe('every rule keeps its examples', () => {
  for (const [rule, examples] of Object.entries(EXAMPLES))
    it.each(Object.entries(examples))(`${rule}: %s`, (words, commands) => expect(read(words)).toBe(commands));

  it('and says none that is not among them', () => {
    for (const { name, says } of RULES)
      expect(
        says.filter((say) => EXAMPLES[name]?.[say] === undefined),
        name,
      ).toEqual([]);
    expect(Object.keys(EXAMPLES).filter((name) => !RULES.some((rule) => rule.name === name))).toEqual([]);
  });
});
