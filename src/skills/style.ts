/** Making words in a rich editor bold, italic or underlined. */
import { Failure, type Command, type PageElement } from '../flow';
import { quoted } from '../action/describe';
import { queryOf } from '../rank/query';
import { ground } from './ground';
import { perform } from './perform';
import type { Progress, Skill } from './skill';

type Styling = Extract<Command, { verb: 'style' }>;

/** Longer values are seen cut. */
const SEEN_WHOLE = 450;

export const style: Skill = {
  name: 'style',
  verbs: ['style'],
  examples: ['make the word “today” bold'],
  async run(context): Promise<Progress> {
    const { text, look, target } = context.step.command as Styling;
    const query = queryOf(context.step.command, context.step.words);
    const holding = (e: PageElement): boolean =>
      e.editable === true &&
      e.tag !== 'input' &&
      e.tag !== 'textarea' &&
      ((e.value?.length ?? 0) >= SEEN_WHOLE || (e.value ?? '').toLowerCase().includes(text.toLowerCase()));
    const grounded = query && (await ground(context, query, holding));
    if (grounded?.kind === 'ask') return grounded;
    if (grounded?.kind !== 'found')
      throw new Failure('not-found', `I see no text here that I could change and that says ${quoted(text)}.`);
    const { found } = grounded;
    const action = { kind: 'style', ref: found.element.ref, text, look } as const;
    return perform(context, action, found, target?.words ?? '');
  },
};
