/** "Why did you do that?", "why do you think that?" and "what can you do?". */
import { quoted } from '../action/describe';
import type { StepRecord, Task } from '../flow';
import { source } from './source';
import { tell, type Context, type Progress, type Skill } from './skill';

/** Makes the skill; it lists the other skills' examples, so it gets them instead of importing the list it stands in. */
export function explainer(examples: () => string[]): Skill {
  return {
    name: 'explain',
    verbs: ['why', 'help'],
    quiet: true,
    examples: ['why did you do that?', 'help'],
    async run(context): Promise<Progress> {
      const { command } = context.step;
      if (command.verb !== 'why') return help(examples());
      return command.about === undefined ? why(context) : source(context, command.about);
    },
  };
}

function help(examples: string[]): Progress {
  const say =
    'I do things on the page beside me, answer from it, and remember how you like things done. I ask before anything is sent, bought or deleted. Try one of these:';
  return tell('Help', say, { suggestions: examples });
}

async function why({ fx, task }: Context): Promise<Progress> {
  const last = (await fx.recent()).find((t) => t.id !== task.id && t.records.some((r) => r.why !== ''));
  if (!last) return tell('Explain', 'I have not done anything yet.');
  const uses = last.records.flatMap((r) => r.uses);
  return tell('Explain', `You asked: ${quoted(last.turn.words)}\n${explained(last).join('\n')}`, { uses });
}

function explained(task: Task): string[] {
  return task.records.filter((r) => r.why !== '').map((r) => `• ${r.what}, because ${reason(r)}.`);
}

function reason({ why, uses }: StepRecord): string {
  const said = uses.map((u) => `you told me ${quoted(u.words)}`);
  return [...said, why].filter(Boolean).join(' and ');
}
