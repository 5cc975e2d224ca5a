/** "No, the blue one": takes back what was just done, where that can be taken back, and does it as it was meant. */
import { Failure, type Command, type Step, type StepRecord } from '../flow';
import { quoted } from '../action/describe';
import { describedInEnglish, inEnglish } from '../language/abroad';
import { understand } from '../language/commands';
import { targetOf } from '../language/target';
import { valueOf } from '../language/value';
import { startsClause } from '../language/verbs';
import { amend } from './amend';
import { justBefore, keptBefore, type Just } from './just';
import { hasOthers, rather } from './rather';
import { tell, type Context, type Progress, type Skill } from './skill';

type Correct = Extract<Command, { verb: 'correct' }>;

export const correct: Skill = {
  name: 'correct',
  verbs: ['correct'],
  examples: ['no, the blue one', 'not that one, the second'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Correct;
    const { instead, not, after } = command;
    if (after) return (await rather(context, after, instead)) ?? plainly(context, command);
    const whole = wholeCommand(instead);
    const kept = whole ? null : await keptBefore(context);
    if (kept && instead !== '') return amend(context, kept, instead, not);
    const just = await justBefore(context);
    // "Actually, no, open Returns", with nothing before it to take back.
    if (!just && whole) return { kind: 'instead', steps: whole };
    if (!just || (kept && instead === '')) throw new Failure('not-found', NOTHING);
    return again(context, just, command, whole);
  },
};

const NOTHING = 'I don’t know what to put right. Say the whole of it, like: choose “Blue”, or: undo.';

/** "No, open Returns": a request of its own. */
function wholeCommand(instead: string): Step[] | null {
  if (!startsClause(inEnglish(instead), 0, false)) return null;
  const { steps } = understand(instead);
  return steps.length > 0 ? steps : null;
}

/** The steps that put it right: first the undo, then the act itself. */
function again(context: Context, { task, record }: Just, command: Correct, whole: Step[] | null): Progress {
  const { words } = context.step;
  const acted = record?.status === 'done' && record.class !== undefined ? record : null;
  const undo: Step[] = acted?.undo ? [{ words: 'undo', command: { verb: 'undo' } }] : [];
  const told = acted && !acted.undo && acted.class !== 'K0' ? stays(acted) : undefined;
  const before = task.plan[acted?.step ?? task.at]?.command;
  const steps = whole ?? [{ words, command: meant(before, command, acted) }];
  return { kind: 'instead', steps: [...undo, ...steps], ...(told && { told }) };
}

/** What stays as it is, said before the other thing is done. */
const stays = ({ what }: StepRecord) =>
  tell('', `${what} can’t be taken back from here, so that stays.`).told;

/** The command for what was meant. */
function meant(before: Command | undefined, command: Correct, acted: StepRecord | null): Command {
  if (acted?.on && hasOthers(acted.on)) return { ...command, after: acted.on };
  return instead(before, command.instead, acted);
}

/** The same command with other words: another value of a list, another text for a field, another thing to press. */
export function instead(before: Command | undefined, said: string, acted: StepRecord | null): Command {
  const words = describedInEnglish(said);
  if (said === '' || before === undefined)
    throw new Failure('not-understood', 'Which one do you mean? Say it by its name, like: no, “Blue”.');
  switch (before.verb) {
    case 'select': {
      const list = acted?.on?.kind === 'select' && acted.on.name !== '' ? { words: acted.on.name } : null;
      return { ...before, values: [valueOf(noArticle(words)).value], target: before.target ?? list };
    }
    case 'type': {
      const field = targetOf(words);
      return field.role === 'textbox' || field.role === 'combobox'
        ? { ...before, target: field }
        : { ...before, value: valueOf(said).value };
    }
    case 'search':
      return { ...before, query: noArticle(said) };
    case 'load':
      return understand(`go to ${said}`).steps[0]?.command ?? before;
    case 'drag':
    case 'scroll':
      break;
    default:
      if ('target' in before && before.target)
        return { ...before, target: { ...targetOf(words), ...role(before.target.role, words) } } as Command;
  }
  throw new Failure(
    'not-understood',
    `I don’t know what ${quoted(said)} changes in that. Say the whole of it.`,
  );
}

const noArticle = (words: string): string => words.replace(/^(?:the|an?)\s+(?=\S)/i, '');

/** "The second" is of the kind that was spoken of before. */
const role = (kind: string | undefined, words: string) =>
  kind !== undefined && targetOf(words).role === undefined && targetOf(words).words === ''
    ? { role: kind }
    : {};

/** None of those beside it is called so: anything on the page. */
function plainly(context: Context, { instead: said, after }: Correct): Progress {
  const words = describedInEnglish(said);
  const target = targetOf(words);
  const command: Command =
    after?.kind === 'check'
      ? { verb: 'select', values: [valueOf(noArticle(words)).value], target: null }
      : { verb: 'click', target };
  return { kind: 'instead', steps: [{ words: context.step.words, command }] };
}
