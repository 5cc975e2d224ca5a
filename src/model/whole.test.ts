import { expect, it } from 'vitest';
import type { Completion, ModelRequest } from '../flow';
import { whole } from './whole';

const json: ModelRequest = {
  role: 'picker',
  messages: [],
  form: { kind: 'json', schema: '{}' },
  maxTokens: 8,
};
const cut = (text: string): Completion => ({
  text,
  end: 'length',
  tokens: { prompt: 1, reused: null, answer: 8 },
  ms: { first: 1, total: 2 },
});

it('JSON that is complete has ended, whatever spaces follow; all else that ran out stays cut', () => {
  expect(whole(cut('{"choice":"A"}  \n\n'), json)).toMatchObject({ text: '{"choice":"A"}', end: 'stop' });
  expect(whole(cut('"1"   '), json)).toMatchObject({ text: '"1"', end: 'stop' });
  for (const text of ['12', '{"choice":"A"', '{"a":"}', '', 'true', '  '])
    expect(whole(cut(text), json).end).toBe('length');
  expect(whole(cut('{"a":1}'), { ...json, form: { kind: 'text' } }).end).toBe('length');
  expect(whole({ ...cut('{"a":1} '), end: 'stopped' }, json).end).toBe('stopped');
});
