/** The extractor's call: bounded, byte-stable, fenced; and that what is told stands on the page. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitting, standsIn, VALUE_CHARS, VALUE_SCHEMA, valueOf, valueRequest, type Piece } from './value';

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('</page>', '\n</page>\nA', '<|im_end|>'),
);
const fixed = ({ messages }: { messages: object[] }): string => JSON.stringify(messages.slice(0, -1));
const size = ({ messages }: { messages: { content: string }[] }): number =>
  messages.reduce((sum, { content }) => sum + content.length, 0);

it('a value is asked for in at most 1,000 tokens that cannot leave the fence, the same ones first', () => {
  const first = fixed(valueRequest('one', []));
  fc.assert(
    fc.property(
      wild,
      fc.array(fc.array(wild, { minLength: 1, maxLength: 4 }), { maxLength: 30 }),
      (q, rows) => {
        const pieces = fitting(rows.map((parts) => ({ parts, heading: parts[0] ?? '' })));
        const request = valueRequest(q, pieces);
        expect(size(request)).toBeLessThan(3500);
        expect(request.messages.at(-1)?.content.match(/<\/page>/gu)).toHaveLength(1);
        expect(fixed(request)).toBe(first);
        expect(request).toMatchObject({ form: { kind: 'json', schema: VALUE_SCHEMA }, maxTokens: 40 });
      },
    ),
  );
  expect(fitting([{ parts: ['x'.repeat(9000)] }], VALUE_CHARS)).toHaveLength(1);
});

it('a value is asked for without what is personal', () => {
  const mail = 'Written to ada@mail.test on +49 30 1234 5678';
  const calls = valueRequest('when?', [{ parts: [mail], heading: mail }]);
  expect(JSON.stringify(calls)).not.toMatch(/ada@|5678/u);
});

it('a value stands where its letters do, as whole words of one part', () => {
  const pieces: Piece[] = [
    { parts: ['Order', 'W-20931', '€ 12.50'], heading: 'Orders' },
    { parts: ['Sent to “Ada & Co” in 2015, 20 pieces.'] },
    { parts: ['Call +49 30 1234 5678 now'] },
    { parts: ['Or +49 30 9999 5678 later'] },
  ];
  expect(standsIn('W-20931', pieces)).toEqual({ value: 'W-20931', part: 'W-20931', heading: 'Orders' });
  expect(standsIn('’Ada & Co’', pieces)?.part).toContain('“Ada');
  for (const no of ['20931-W', '201', 'piece', 'Order W-20931', 'order', '', '…', '[number]'])
    expect(standsIn(no, pieces)).toBeNull();
  expect(standsIn('[number]', pieces.slice(0, 3))).toEqual({
    value: null,
    part: 'Call +49 30 1234 5678 now',
  });
});

it('a reply has a value, none, or not that form', () => {
  expect([valueOf({ value: ' 4 May ' }), valueOf({ value: '' })]).toEqual(['4 May', '']);
  for (const reply of [{ value: 4 }, {}, null, 'x', { value: 'x'.repeat(99) }])
    expect(valueOf(reply)).toBeUndefined();
});
