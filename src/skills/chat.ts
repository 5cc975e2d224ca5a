/** A kind word in return for words that ask for nothing. A yes is told where it counts: on the card that waits. */
import type { Chat, Command, Task } from '../flow';
import { quoted } from '../action/describe';
import { tell, type Context, type Progress, type Skill } from './skill';

export const chat: Skill = {
  name: 'chat',
  verbs: ['chat'],
  quiet: true,
  examples: [],
  async run({ fx, task, step }: Context): Promise<Progress> {
    const { kind } = step.command as Extract<Command, { verb: 'chat' }>;
    const open = (await fx.recent()).map((other) => (other.id === task.id ? null : waiting(other)));
    const waits = open.find((one) => one !== null);
    if (kind === 'yes' && waits !== undefined) return tell('Talk', waits);
    const { say, suggestions = [] } = REPLIES[kind];
    return tell('Talk', say, { ...(suggestions.length > 0 && { suggestions }) });
  },
};

const REPLIES: Record<Chat, { say: string; suggestions?: string[] }> = {
  hello: {
    say: 'Hello! Tell me what to do on this page, or ask me about it.',
    suggestions: ['what’s on this page?', 'what can you do?'],
  },
  bye: { say: 'Goodbye. What you told me to remember stays here, on this machine.' },
  thanks: { say: 'You’re welcome. Tell me when there is something else to do here.' },
  praise: { say: 'Glad that it helped. Tell me when there is something else to do here.' },
  yes: { say: 'All right. No question of mine is open, so I did nothing. Tell me what to do next.' },
  blame: {
    say: 'I’m sorry about that. I can take the last step back where the page allows it, or tell me what you meant, like: no, the second one.',
    suggestions: ['undo', 'what did you do?'],
  },
};

/** Where the answer that a task waits for is given; null for a task that waits for none. */
function waiting({ status }: Task): string | null {
  switch (status.state) {
    case 'confirming':
      return 'A typed yes doesn’t count for this, so that only you can give it: press Confirm on the card above. To leave it, press Cancel there or say “no”.';
    case 'asking':
      return `I asked ${quoted(status.question.text)} above: press the one that you mean there. To leave it, say “no”.`;
    case 'needs-access':
      return 'The card above asks for access to this site: press its button to give it. To leave it, say “no”.';
    case 'running':
    case 'done':
    case 'stopped':
    case 'failed':
      return null;
  }
}
