import { describe, expect, it } from 'vitest';
import type { Piece } from '../prompt/value';
import { asksValue, proven } from './extract';

describe('a question for a value', () => {
  it.each([
    'when does it arrive?',
    'what is my order number?',
    'what’s the total?',
    'which size is it?',
    'how bright is the lamp?',
    'how much is it?',
    'who runs it?',
    'wie schwer ist das Paket?',
    'quelle est la garantie ?',
  ])('is %j', (question) => {
    expect(asksValue(question)).toBe(true);
  });

  it.each([
    'why is it late?',
    'how do I return it?',
    'how can I pay?',
    'what happens if it rains?',
    'what should I know?',
    'is it open?',
    '',
  ])('is not %j', (question) => {
    expect(asksValue(question)).toBe(false);
  });
});

describe('what a model copied', () => {
  const pieces: Piece[] = [{ parts: ['Your order number W-20931 comes on 4 December for 12.50 euros.'] }];
  const told = (value: string, question: string): string | null | undefined =>
    proven(value, question, pieces)?.value;

  it('counts where it stands on the page and is the kind of thing that was asked for', () => {
    expect(told('W-20931', 'what is my order number?')).toBe('W-20931');
    expect(told('4 December', 'when does it come?')).toBe('4 December');
    expect(told('12.50 euros', 'how much does it cost?')).toBe('12.50 euros');
  });

  it('does not count where it is another kind of thing, or only repeats the question', () => {
    expect(told('W-20931', 'when does it come?')).toBeUndefined();
    expect(told('4 December', 'how much does it cost?')).toBeUndefined();
    expect(told('order number', 'what is my order number?')).toBeUndefined();
    expect(told('5 December', 'when does it come?')).toBeUndefined();
  });
});
