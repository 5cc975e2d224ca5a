import { describe, expect, it } from 'vitest';
import { broadSubjects } from './broad';

describe('broadSubjects', () => {
  it.each([
    ['I am allergic to nuts', ['health']],
    ['I wear size M', ['clothes']],
    ['My favourite restaurants are quiet', ['food']],
    ['I always fly with one suitcase', ['travel']],
    ['My dog is called Rex', ['pets']],
    ['I never want paper invoices', ['money']],
    ['Sort by rating', []],
  ])('%j is about %j', (text, subjects) => {
    expect(broadSubjects(text)).toEqual(subjects);
  });

  it('names two at most', () => {
    expect(broadSubjects('I read a book about music, food, travel and work').length).toBe(2);
  });
});
