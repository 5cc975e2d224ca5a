import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutLoop } from './loop';
import { replyJson } from './reply';

it.each([
  ['{"a":1}', { a: 1 }],
  ['  {"a":1}\n', { a: 1 }],
  ['```json\n{"a":1}\n```', { a: 1 }],
  ['Sure! {"a":"}"} Anything else?', { a: '}' }],
  ['{"a":1} {"a":1}', { a: 1 }],
])('reads %j', (text, value) => {
  expect(replyJson(text)).toEqual({ ok: true, value });
});

it.each([
  '',
  '  ',
  'no',
  '{"a":',
  '[1]',
  '3',
  'null',
  '{"a":1} {"a":2}',
  '{a:1}',
  `{"a":"${'x'.repeat(20_000)}"}`,
])('refuses %.30j', (text) => {
  expect(replyJson(text).ok).toBe(false);
});

it('gives back every object, whatever stands around it, and takes anything', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.json()),
      fc.constantFrom('', 'Here: ', '\n'),
      (object, around) => {
        expect(replyJson(`${around}${JSON.stringify(object)}${around}`)).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(object)) as unknown,
        });
      },
    ),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      (text) => typeof replyJson(text).ok === 'boolean',
    ),
  );
});

it('ends a text where it begins to repeat itself', () => {
  expect(withoutLoop('It is red. It is red. It is red. It is')).toBe('It is red.');
  expect(withoutLoop('no no no no no no')).toBe('no');
  expect(withoutLoop('Very, very, very warm and warm.')).toBe('Very, very, very warm and warm.');
  expect(withoutLoop('')).toBe('');
});
