/**
 * After a step the page may say that it did not work: then the rest of the plan waits for the person. Plain words tell by
 * themselves, others are put to the model in use, which can only have Familiar ask: nothing is done because of it.
 */
import { Failure, type Command, type Step } from '../flow';
import { quoted } from '../action/describe';
import { heard } from '../language/heard';
import { outcomeRequest, workedOf } from '../prompt/outcome';
import { consult, madeBy, seconds, unlessFailed } from './consult';
import type { Context, Progress, Skill } from './skill';
import { worthAsking } from './worth';

type Doubt = Extract<Command, { verb: 'doubt' }>;
type Done = Extract<Progress, { kind: 'done' }>;

/** Nobody waits longer than this between two steps for a doubt. */
const MOST_SECONDS = 4;

/** How an outcome tells the words of the page's own message (`page/changes.ts`). */
const SAYS = /^the page says '(.+?)'(?:; the page is still loading)?$/u;

/** The same progress; with a question before the next step where the page may have said that this one did not work. */
export async function doubting(context: Context, progress: Done): Promise<Progress> {
  const { task, step } = context;
  const { told, copied, undone } = progress;
  const rest = task.plan.slice(task.at + 1);
  const said = SAYS.exec(told.result)?.[1];
  if (said === undefined || rest.length === 0 || copied !== undefined || undone !== undefined)
    return progress;
  const plain = heard(said);
  if (plain === 'worked') return progress;
  const by = plain === 'failed' ? null : await doubted(context, { wanted: step.words, did: told.what, said });
  if (by === undefined) return progress;
  const command: Doubt = { verb: 'doubt', said, ...(by !== null && { by }) };
  return { kind: 'instead', steps: [{ words: 'go on', command }], told };
}

/** The model that thinks it did not work; undefined where none is asked, or it thinks it did. */
async function doubted(
  { fx, signal }: Context,
  tried: Parameters<typeof outcomeRequest>[0],
): Promise<string | undefined> {
  const model = (await fx.model?.()) ?? null;
  const request = outcomeRequest(tried);
  if (model === null || !worthAsking(model, 'checker') || seconds(model, request) > MOST_SECONDS)
    return undefined;
  const advice = await unlessFailed(() => consult(model, request, workedOf, signal), signal);
  return advice?.kind === 'decided' && !advice.value ? madeBy(model) : undefined;
}

export const doubt: Skill = {
  name: 'doubt',
  verbs: ['doubt'],
  examples: [],
  run(context): Promise<Progress> {
    const { given } = context;
    if (given?.kind !== 'option') return Promise.resolve(ask(context));
    if (given.index === 0) throw new Failure('declined', 'Then I stop here.');
    return Promise.resolve({ kind: 'instead', steps: [] });
  },
};

function ask({ fx, task, step }: Context): Progress {
  const { said, by } = step.command as Doubt;
  const rest = task.plan.slice(task.at + 1).map((one: Step) => one.words);
  const text = `The page says ${quoted(said)}. Shall I still go on to: ${[...new Set(rest)].join('; ')}?`;
  const options = [{ label: 'No, stop here' }, { label: 'Yes, go on' }];
  const question = { id: fx.id(), text, options };
  return {
    kind: 'ask',
    question: by === undefined ? question : { ...question, advised: { role: 'checker', by } },
  };
}
