import { expect, it } from 'vitest';
import { lookQuery, queryOf } from './query';

it('takes the words of a target, exact when quoted', () => {
  const query = queryOf({ verb: 'click', target: { words: 'In', exact: true, role: 'link' } });
  expect(query).toMatchObject({ verb: 'click', words: 'In', exact: 'In', role: 'link', ordinal: null });
});

it('names a field by what goes into it when nothing else does', () => {
  const mine = { kind: 'mine', words: 'phone number' } as const;
  expect(queryOf({ verb: 'type', value: mine, target: null })?.words).toBe('phone number');
  expect(queryOf({ verb: 'type', value: mine, target: { words: 'contact' } })?.words).toBe('contact');
});

it('keeps values that only the page knows out of the search', () => {
  const value = { kind: 'page', words: 'value of Language' } as const;
  expect(queryOf({ verb: 'type', value, target: { words: '' } })?.values).toEqual([]);
});

it('takes a lone value to choose for a name as well', () => {
  const values = [{ kind: 'literal', text: 'Express' }] as const;
  expect(queryOf({ verb: 'select', values: [...values], target: null })).toMatchObject({
    words: 'Express',
    values: ['Express'],
  });
});

it('asks for no element where none is meant, yet finds something to look for', () => {
  expect(queryOf({ verb: 'back' })).toBeNull();
  expect(queryOf({ verb: 'load', url: 'https://example.org/a' })).toBeNull();
  expect(lookQuery({ verb: 'load', url: 'https://example.org/a' }, 'go to example.org/a').words).toBe(
    'example.org/a',
  );
  expect(lookQuery(undefined, 'anything').words).toBe('anything');
});
