import { describe, expect, it } from 'vitest';
import type { FieldType, Memory } from '../flow';
import { addressParts, fieldsFor, fieldValue, ownFact } from './field';
import { learn } from './learn';

const told = (...sentences: string[]): Memory[] =>
  sentences.flatMap((sentence, i) => {
    const draft = learn(sentence, i, null);
    if (!draft) return [];
    return [{ ...draft, id: `m${i}`, source: 'said', status: 'active', createdAt: i, changedAt: i }];
  });
const supplied = (memories: Memory[], type: FieldType, ...others: FieldType[]): string | null =>
  fieldValue(memories, type, null, new Set(others))?.value ?? null;

describe('what memory supplies for a field', () => {
  it('is the very fact', () => {
    const memories = told(
      'my email is ada@example.org',
      'my dog’s name is Rex',
      'my phone number is 555 0100',
    );
    expect(supplied(memories, 'emailAddress')).toBe('ada@example.org');
    expect(supplied(memories, 'phone')).toBe('555 0100');
    expect(supplied(memories, 'fullName')).toBeNull();
  });

  it('is a part of a name', () => {
    const memories = told('my name is Ada King Lovelace');
    expect(['firstName', 'lastName', 'fullName'].map((t) => supplied(memories, t as FieldType))).toEqual([
      'Ada',
      'Lovelace',
      'Ada King Lovelace',
    ]);
  });

  it('is an address, whole or in parts, as the form asks', () => {
    const memories = told('my address is 12 High Street, 62704 Springfield');
    expect(supplied(memories, 'addressStreet')).toBe('12 High Street, 62704 Springfield');
    expect(supplied(memories, 'addressStreet', 'addressCity')).toBe('12 High Street');
    expect(supplied(memories, 'addressCity')).toBe('Springfield');
    expect(supplied(memories, 'addressPostalCode')).toBe('62704');
  });

  it('is nothing for what only the person types', () => {
    const memories = told('my name is Ada Lovelace');
    expect(supplied(memories, 'cardName')).toBeNull();
    expect(supplied(memories, 'password.current')).toBeNull();
  });
});

it.each([
  ['1 Main St, Springfield, IL 62704', { street: '1 Main St', city: 'Springfield', postal: '62704' }],
  ['Hauptstraße 5, 10115 Berlin, Germany', { street: 'Hauptstraße 5', city: 'Berlin', postal: '10115' }],
  ['10 Downing Street, London SW1A 2AA', { street: '10 Downing Street', city: 'London', postal: 'SW1A 2AA' }],
  ['the blue house', { street: 'the blue house' }],
])('%s has parts', (address, parts) => {
  expect(addressParts(address)).toEqual(parts);
});

it('words stand for field types', () => {
  expect(fieldsFor('zip code')).toEqual(['addressPostalCode']);
  expect(fieldsFor('name')).toContain('lastName');
  expect(fieldsFor('shoe size')).toEqual([]);
});

describe('what memory supplies for a part, and for a field of no type', () => {
  it('is a part of a birthday that can be read in one way only', () => {
    const parts = (memories: Memory[]) =>
      (['birthdayDay', 'birthdayMonth', 'birthdayYear'] as const).map((type) => supplied(memories, type));
    expect(parts(told('my birthday is 4 May 1990'))).toEqual(['04', '05', '1990']);
    expect(parts(told('my birthday is 4/5/1990'))).toEqual([null, null, null]);
  });

  it('is, for a field of no type, what is called the same, and nothing that was told in confidence', () => {
    const memories = told('my company is Engines Ltd', 'my religion is none of theirs');
    const label = (words: string) => ownFact(memories, words, null)?.value ?? null;
    expect(['Company *', 'Your company', 'Company name (optional)'].map(label)).toEqual([
      'Engines Ltd',
      'Engines Ltd',
      'Engines Ltd',
    ]);
    expect(['Company size', 'Religion', 'Name', ''].map(label)).toEqual([null, null, null, null]);
  });
});
