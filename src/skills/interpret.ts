/**
 * Words that no rule reads: they are what a control is called, or a model says them again in words that rules read. The
 * model sees the person's words and no page.
 */
import { Failure, type Command, type Step } from '../flow';
import { quoted } from '../action/describe';
import { understand } from '../language/commands';
import { fold } from '../language/tokens';
import { wordingRequest, wordings } from '../prompt/wording';
import { consult, madeBy, trusted } from './consult';
import { tell, type AskedModel, type Context, type Progress, type Skill } from './skill';
import { worthAsking } from './worth';

type Interpret = Extract<Command, { verb: 'interpret' }>;

export const interpret: Skill = {
  name: 'interpret',
  verbs: ['interpret'],
  examples: [],
  async run(context): Promise<Progress> {
    const { fx, step, given, signal } = context;
    if (given?.kind === 'option') return answered(context);
    const label = await labelled(context);
    if (label) return label;
    const model = (await fx.model?.()) ?? null;
    if (model === null) return unread(step.command as Interpret);
    if (!worthAsking(model, 'planner')) return refused(step.command as Interpret);
    const advice = await consult(model, wordingRequest(step.words), wordings, signal);
    const steps = advice.kind === 'decided' ? readable(advice.value, step.words) : [];
    if (steps.length === 0) return refused(step.command as Interpret);
    if (steps.every(isHarmless) || trusted(model.taken.planner ?? { right: 0, of: 0 }))
      return instead(steps, madeBy(model));
    return ask(context, model, steps);
  },
};

/** "Execute", "Try it out": what no rule reads and a control is called, letter for letter. */
async function labelled({ fx, step }: Context): Promise<Progress | null> {
  const said = fold(step.words).replace(/[\p{P}\s]+$/u, '');
  // Where the page can't be looked at, that is no answer to words that nobody understands.
  const page = await fx.observe().catch(() => null);
  const called = page?.elements.find(
    (e) => e.kind === 'control' && !e.editable && fold(e.name).replace(/[\p{P}\s]+$/u, '') === said,
  );
  if (!called || said === '') return null;
  const target = { words: called.name.trim(), exact: true as const };
  return { kind: 'instead', steps: [{ ...step, command: { verb: 'click', target } }] };
}

/** What is said where there is no model: a hint tells that one may help. */
function unread({ refusal }: Interpret): never {
  throw new Failure('not-understood', refusal, true);
}

/** What is said where no model helps. */
function refused({ refusal, nearest }: Interpret): never {
  throw new Failure(
    'not-understood',
    nearest.length === 0 ? refusal : `${refusal} ${nearest.map((one) => quoted(one)).join(', ')}.`,
  );
}

/** What reads, points or scrolls alone; it can be wrong without harm. */
const HARMLESS: ReadonlySet<string> = new Set([
  'summarise',
  'describe',
  'read',
  'answer',
  'find',
  'scroll',
  'show',
  'recall',
  'help',
  'chat',
]);
const isHarmless = ({ command }: Step): boolean => HARMLESS.has(command.verb);

/** Not for a model to say in a person's stead: what is kept or forgotten, and what ends or takes back a task. */
const OWN_WORDS_ONLY: ReadonlySet<string> = new Set([
  'remember',
  'forget',
  'stop',
  'undo',
  'interpret',
  'paste',
]);

/**
 * The steps that the commands make, all of them or none: each is one that rules read, and what is typed, searched for
 * or opened stands in the person's own words, so that a model can add no text of its own (security plan, P1).
 */
export function readable(commands: readonly string[], said: string): Step[] {
  const steps = commands.flatMap((command): (Step | null)[] => {
    const understood = understand(command);
    return understood.steps.length === 0 ? [null] : understood.steps;
  });
  const own = fold(said);
  const whole = steps.every(
    (step) =>
      step !== null &&
      !OWN_WORDS_ONLY.has(step.command.verb) &&
      payload(step.command).every((text) => own.includes(fold(text))),
  );
  return whole ? steps.filter((step) => step !== null).map(loosely) : [];
}

/** A model puts names in quotes that nobody read to the letter: they need not match to the letter. */
function loosely(step: Step): Step {
  const { command } = step;
  if (!('target' in command) || !command.target?.exact) return step;
  const target = { ...command.target };
  delete target.exact;
  return { ...step, command: { ...command, target } };
}

/** What a command carries out of the dialogue: text to type, queries, addresses, names of choices. */
function payload(command: Command): string[] {
  switch (command.verb) {
    case 'type':
      return command.value.kind === 'literal' ? [command.value.text] : [];
    case 'select':
      return command.values.flatMap((value) => (value.kind === 'literal' ? [value.text] : []));
    case 'search':
      return [command.query];
    case 'style':
      return [command.text];
    case 'replace':
      return [command.text, command.by];
    case 'load':
      return [command.url.replace(/^https?:\/\//u, '').replace(/\/$/u, '')];
    case 'tabcreate':
      return command.url === null ? [] : [command.url.replace(/^https?:\/\//u, '').replace(/\/$/u, '')];
    default:
      return [];
  }
}

const sentence = (steps: readonly Step[]): string => steps.map(({ words }) => words).join(', then ');

function instead(steps: Step[], by: string): Progress {
  const told = tell(`Read that as: ${sentence(steps)}`, '', { why: `read by ${by}`, by }).told;
  return { kind: 'instead', steps, told };
}

const NO = 'No, I mean something else';

function ask({ fx }: Context, model: AskedModel, steps: Step[]): Progress {
  const by = madeBy(model);
  const options = [{ label: sentence(steps) }, { label: NO }];
  return {
    kind: 'ask',
    question: { id: fx.id(), text: 'Is this what you mean?', options, advised: { role: 'planner', by } },
  };
}

/** The first option is what was asked about; its words are read again, since nothing else of it was kept. */
function answered({ step, given }: Context): Progress {
  const label = given?.kind === 'option' && given.index === 0 ? given.label : undefined;
  const steps = label === undefined ? [] : readable([label], step.words);
  if (steps.length === 0) throw new Failure('declined', 'Then tell me in other words what I should do.');
  return { kind: 'instead', steps };
}
