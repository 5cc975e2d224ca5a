/** "Do it again", "once more": what was asked for just before, read from the start; what asks for a yes asks again. */
import { Failure, type Verb } from '../flow';
import { justBefore } from './just';
import type { Context, Progress, Skill } from './skill';

/** Saying these again would not do again what was done: what they took back or kept is another thing by now. */
const NEVER: ReadonlySet<Verb> = new Set([
  'undo',
  'correct',
  'doubt',
  'interpret',
  'forget',
  'remember',
  'again',
]);

export const again: Skill = {
  name: 'again',
  verbs: ['again'],
  examples: [],
  async run(context: Context): Promise<Progress> {
    const steps = (await justBefore(context))?.task.plan ?? [];
    if (steps.length === 0 || steps.some(({ command }) => NEVER.has(command.verb)))
      throw new Failure('not-found', 'There is nothing that I could do once more. Tell me what to do.');
    return { kind: 'instead', steps };
  },
};
