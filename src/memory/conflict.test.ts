import { describe, expect, it } from 'vitest';
import type { Memory } from '../flow';
import { conflict, repeatedConfidence } from './conflict';
import type { Draft } from './draft';
import { learn } from './learn';

const SITE = 'shop.example';

function draft(words: string): Draft {
  const found = learn(words, 0, SITE);
  if (!found) throw new Error(`nothing learned from ${words}`);
  return found;
}

const kept = (words: string, at = 1): Memory => ({
  ...draft(words),
  id: words,
  source: 'said',
  status: 'active',
  createdAt: at,
  changedAt: at,
});

describe('conflict', () => {
  it.each([
    // earlier, later, relation
    ['I prefer window seats', 'I prefer aisle seats', 'replaces'],
    ['I wear size M', 'I wear size L', 'replaces'],
    ['my email is ada@example.org', 'my e-mail address is ada@example.com', 'replaces'],
    ['I never want paper invoices', 'I prefer paper invoices', 'replaces'],
    ['I like cilantro', "I don't like cilantro", 'replaces'],
    ['I prefer tea over coffee', 'I prefer coffee over tea', 'replaces'],
    ['I prefer coffee', 'I prefer tea over coffee', 'replaces'],
    ['always accept cookies', 'never accept cookies', 'replaces'],
    ['always sort by price', 'always sort by rating', 'replaces'],
    ['call 12 High Street home', 'call 5 Queen Road home', 'replaces'],
    [
      'when I book a flight, choose an aisle seat',
      'whenever I book flights, choose a window seat',
      'replaces',
    ],
    ['always sort by price on this site', 'always sort by rating on this site', 'replaces'],
    ['always sort by price on www.shop.example', 'always sort by rating on this site', 'replaces'],
    ['always sort by price on this site', 'always sort by rating on news.shop.example', 'replaces'],
    ['always sort by price on bookshop.example', 'always sort by rating on this site', 'new'],
    ['I prefer window seats', 'I prefer a window seat', 'repeats'],
    ['I prefer window seats', 'remember that I prefer window seats', 'repeats'],
    ["I don't like cilantro", 'I hate cilantro', 'repeats'],
    ['I prefer window seats', 'when I fly at night, I prefer aisle seats', 'narrows'],
    ['always sort by price', 'always sort by rating on this site', 'narrows'],
    ['when I fly at night, I prefer aisle seats', 'I prefer window seats', 'new'],
    ['always sort by rating on this site', 'always sort by price', 'new'],
    ['I never want paper invoices', 'I prefer e-mail invoices', 'new'],
    ['I never eat pork', 'I never eat beef', 'new'],
    ['I like Thai restaurants', 'I like Italian restaurants', 'new'],
    ['my work email is a@example.org', 'my email is b@example.org', 'new'],
    ['I prefer window seats', 'I wear size M', 'new'],
  ])('%j, then %j: %s', (earlier, later, relation) => {
    expect(conflict(draft(later), [kept(earlier)]).kind).toBe(relation);
  });

  it('looks at active memories only, and replaces the newest', () => {
    const old = { ...kept('I wear size S', 1), status: 'superseded' as const };
    const now = kept('I wear size M', 2);
    expect(conflict(draft('I wear size S'), [old, now])).toMatchObject({ kind: 'replaces', memory: now });
    expect(conflict(draft('I wear size S'), [old])).toEqual({ kind: 'new' });
  });

  it('says why in words', () => {
    const found = conflict(draft('I wear size L'), [kept('I wear size M')]);
    expect(found).toMatchObject({ reason: 'You said “L” now and “M” before.' });
  });

  it('grows surer with each repetition and never passes 1', () => {
    expect(repeatedConfidence(0.8)).toBeCloseTo(0.9);
    expect(repeatedConfidence(1)).toBe(1);
  });
});
