/** Words in a field or editor: making them bold, italic or underlined, putting others in their place. */
import { Failure, type Command, type PageAction, type PageElement } from '../flow';
import { quoted } from '../action/describe';
import { queryOf } from '../rank/query';
import { ground } from './ground';
import { perform } from './perform';
import type { Progress, Skill } from './skill';

type Wording = Extract<Command, { verb: 'style' | 'replace' }>;

/** Longer values are seen cut. */
const SEEN_WHOLE = 450;

export const style: Skill = {
  name: 'style',
  verbs: ['style', 'replace'],
  examples: ['make the word “today” bold'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Wording;
    const { text, target } = command;
    const query = queryOf(command, context.step.words);
    const holding = (e: PageElement): boolean =>
      e.editable === true &&
      (command.verb === 'replace' || (e.tag !== 'input' && e.tag !== 'textarea')) &&
      ((e.value?.length ?? 0) >= SEEN_WHOLE || (e.value ?? '').toLowerCase().includes(text.toLowerCase()));
    const grounded = query && (await ground(context, query, holding));
    if (grounded?.kind === 'ask') return grounded;
    if (grounded?.kind !== 'found')
      throw new Failure('not-found', `I see no text here that I could change and that says ${quoted(text)}.`);
    const { found } = grounded;
    const { ref } = found.element;
    const action: PageAction =
      command.verb === 'style'
        ? { kind: 'style', ref, text, look: command.look }
        : { kind: 'replace', ref, text, by: command.by };
    return perform(context, action, found, target?.words ?? '');
  },
};
