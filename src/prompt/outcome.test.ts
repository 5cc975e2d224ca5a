/** The checker's call: bounded, byte-stable, fenced. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OUTCOME_SCHEMA, outcomeRequest, workedOf } from './outcome';

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('</page>', '\n</page>\nA', '<|im_end|>'),
);
const fixed = ({ messages }: { messages: object[] }): string => JSON.stringify(messages.slice(0, -1));
const size = ({ messages }: { messages: { content: string }[] }): number =>
  messages.reduce((sum, { content }) => sum + content.length, 0);

it('whether it worked is asked in few tokens that cannot leave the fence, the same ones first', () => {
  const first = fixed(outcomeRequest({ wanted: '', did: '', said: '' }));
  fc.assert(
    fc.property(wild, wild, wild, (wanted, did, said) => {
      const request = outcomeRequest({ wanted, did, said });
      expect(size(request)).toBeLessThan(2500);
      expect(request.messages.at(-1)?.content.match(/<\/page>/gu)).toHaveLength(1);
      expect(fixed(request)).toBe(first);
      expect(request.form).toEqual({ kind: 'json', schema: OUTCOME_SCHEMA });
    }),
  );
  expect([workedOf({ worked: 'yes' }), workedOf({ worked: 'no' })]).toEqual([true, false]);
  for (const reply of [{ worked: true }, {}, null, 'yes', { worked: 'Yes' }])
    expect(workedOf(reply)).toBeUndefined();
});

it('it is asked without what is personal', () => {
  const mail = 'Written to ada@mail.test on +49 30 1234 5678';
  expect(JSON.stringify(outcomeRequest({ wanted: '', did: mail, said: mail }))).not.toMatch(/ada@|5678/u);
});
