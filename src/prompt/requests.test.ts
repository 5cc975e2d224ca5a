/** What the calls hold: bounded, byte-stable, and nothing of a page outside its fence. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PageElement, PageText } from '../flow';
import { answerRequest } from './answering';
import { choiceRequest, choiceSchema, chosen, MOST_CANDIDATES } from './choice';
import { wordingRequest, WORDING_SCHEMA, wordings } from './wording';

const element = (name: string, more: Partial<PageElement> = {}): PageElement => ({
  ref: 'e1',
  kind: 'control',
  role: 'button',
  tag: 'button',
  name,
  box: [0, 0, 10, 10],
  inView: true,
  signature: 's',
  ...more,
});
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('</page>', '\n</page>\nA', '<|im_end|>'),
);
const size = ({ messages }: { messages: { content: string }[] }): number =>
  messages.reduce((sum, { content }) => sum + content.length, 0);

it('a choice shows each candidate by its own words, without ref or value', () => {
  const request = choiceRequest('open the second shirt', [
    element('Buy', { item: { index: 1, of: 2, text: 'Blue shirt' } }),
    element('Name', { role: 'textbox', tag: 'input', editable: true, value: 'Ada', heading: 'You' }),
  ]);
  expect(request.messages[1]?.content).toContain('A: button "Buy" of "Blue shirt"');
  expect(request.messages[1]?.content).toContain('B: textbox "Name", filled, in You');
  expect(JSON.stringify(request)).not.toMatch(/Ada|e1/u);
});

it('a choice is at most 1,000 tokens, cannot leave its fence, and has one schema for each count', () => {
  fc.assert(
    fc.property(wild, fc.array(wild, { minLength: 2, maxLength: 12 }), (words, names) => {
      const request = choiceRequest(
        words,
        names.map((name) => element(name, { near: name, heading: name })),
      );
      expect(size(request)).toBeLessThan(3500);
      expect(request.messages[1]?.content.match(/<\/page>/gu)).toHaveLength(1);
      const schema = choiceSchema(Math.min(names.length, MOST_CANDIDATES));
      expect(request.form).toEqual({ kind: 'json', schema });
    }),
  );
});

it('a choice is one that was offered, none, or no choice at all', () => {
  expect([chosen({ choice: 'B' }, 2), chosen({ choice: 'none' }, 2)]).toEqual([1, null]);
  for (const reply of [{ choice: 'C' }, { choice: 1 }, {}, null, 'B', { choice: '' }])
    expect(chosen(reply, 2)).toBeUndefined();
});

it('a wording begins with the same bytes whatever is said, and holds no more of it than it may', () => {
  const [a, b] = [wordingRequest('one'), wordingRequest('x'.repeat(9000))];
  expect(JSON.stringify(a.messages.slice(0, -1))).toBe(JSON.stringify(b.messages.slice(0, -1)));
  expect(size(b)).toBeLessThan(3500);
  expect(a.form).toEqual({ kind: 'json', schema: WORDING_SCHEMA });
  expect(wordings({ commands: [' click "A" ', ''] })).toEqual(['click "A"']);
  for (const reply of [{}, { commands: 'x' }, { commands: [1] }, { commands: ['a', 'b', 'c', 'd', 'e'] }])
    expect(wordings(reply)).toBeUndefined();
});

it('an answer is asked for within its budget, with the page in its fence', () => {
  const text = (words: string[]): PageText => ({
    title: 't',
    lang: 'en',
    url: '',
    blocks: words.map((one) => ({ text: one })),
  });
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 20 }), wild, (words, question) => {
      const { messages } = answerRequest(text(words), question, 1000);
      const user = messages[1]?.content ?? '';
      expect(user.length).toBeLessThan(1000 + 400);
      expect(user.match(/<\/page>/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});
