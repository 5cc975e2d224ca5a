/** "Do it again", "once more": what was asked for just before, read from the start; what asks for a yes asks again. */
import { Failure, type Command, type Verb } from '../flow';
import { instead } from './correct';
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
    const just = await justBefore(context);
    const steps = just?.task.plan ?? [];
    const { with: other } = context.step.command as Extract<Command, { verb: 'again' }>;
    if (steps.length === 0 || steps.some(({ command }) => NEVER.has(command.verb)))
      throw new Failure('not-found', 'There is nothing that I could do once more. Tell me what to do.');
    const last = steps.at(-1);
    if (other === undefined || !last) return { kind: 'instead', steps };
    const command = instead(last.command, other, just?.record ?? null);
    return { kind: 'instead', steps: [...steps.slice(0, -1), { words: context.step.words, command }] };
  },
};
