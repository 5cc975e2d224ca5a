import { describe, expect, it } from 'vitest';
import { facetsOf, placeOf } from './facets';
import { readInstruction, split } from './instruction';
import { select } from './select';

const PROFILE = [
  'When I look for a restaurant, I prefer Thai food.', // 0
  'If it is a Thai restaurant, try the Blue Elephant.', // 1
  'My preferred city for restaurants is Basel.', // 2
  'If I book a flight, I want an aisle seat.', // 3
  'When I book a flight, also look for hotels.', // 4
  'I prefer hotels with a pool.', // 5
  'If I look for a movie, I like comedies.', // 6
];
const chosen = (...request: string[]): number[] => select(request, PROFILE).selected;

describe('select', () => {
  it('takes what the subject triggers, and what that triggers in turn', () => {
    expect(chosen('User: I am hungry, find me somewhere to eat')).toEqual([0, 1, 2]);
  });

  it('follows a subject into another', () => {
    expect(chosen('User: I need a flight')).toEqual([3, 4, 5]);
  });

  it('lets the request win', () => {
    expect(chosen('User: find a Mexican restaurant')).toEqual([2]);
    expect(chosen('User: a restaurant in Geneva please')).toEqual([0, 1]);
    expect(chosen('User: show me a horror movie')).toEqual([]);
  });

  it('hears only the person', () => {
    expect(chosen('User: hello', 'Agent: Are you looking for a restaurant?')).toEqual([]);
    expect(chosen()).toEqual([]);
  });

  it('ranks every instruction, those that apply first', () => {
    const { ranked } = select(['User: I need a flight'], PROFILE);
    expect(ranked.slice(0, 3)).toEqual([3, 4, 5]);
    expect([...ranked].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('readInstruction', () => {
  it.each([
    ['If I look for a movie, I like comedies.', 'If I look for a movie', 'I like comedies'],
    ['Pick an aisle seat when I book a flight', 'when I book a flight', 'Pick an aisle seat'],
    ['Always sort by price', '', 'Always sort by price'],
  ])('splits %j', (text, trigger, payload) => {
    expect(split(text)).toEqual({ trigger, payload });
  });

  it('keeps what a condition needs besides its subject', () => {
    expect(readInstruction('If it is a Thai restaurant, try the Blue Elephant.')).toMatchObject({
      subjects: new Set(['restaurant']),
      needs: ['thai'],
    });
  });
});

describe('facets', () => {
  it('finds values of one kind, whatever the word for them', () => {
    expect(facetsOf('something funny').get('film')).toEqual(facetsOf('a comedy').get('film'));
    expect(facetsOf('a table')).toEqual(new Map());
  });

  it.each([
    ['find a doctor in Basel', 'basel'],
    ['my go-to city is New York', 'new york'],
    ['a table in May', null],
    ['a film at the Rex Cinema', null],
  ])('hears the place in %j', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});
