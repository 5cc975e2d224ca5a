/** "No, I meant green tea": the memory that was just kept says another thing; its history keeps the old one. */
import { Failure, type Memory } from '../flow';
import { quoted } from '../action/describe';
import { amendments } from '../memory/amend';
import { sensitive } from '../memory/sensitive';
import { tell, type Context, type Progress } from './skill';

const LEAVE = 'Leave it as it is';

/** Changes the memory; asks which sentence is meant where the words leave that open, and before anything sensitive. */
export async function amend(
  context: Context,
  memory: Memory,
  instead: string,
  not?: string,
): Promise<Progress> {
  const { given } = context;
  const texts = amendments(memory, instead, not);
  const [only] = texts;
  if (only === undefined)
    throw new Failure(
      'not-understood',
      `I kept ${quoted(memory.text)} and don’t see what to change in it. Say the whole sentence, like: “No, I prefer green tea”.`,
    );
  const picked = given?.kind === 'option' ? given.index : null;
  const asks = texts.length > 1 || turnsSensitive(memory, only);
  if (picked === null) return asks ? which(context, memory, texts) : changed(context, memory, only);
  const text = texts[picked];
  return text === undefined
    ? tell('Change nothing', `I left it at ${quoted(memory.text)}.`)
    : changed(context, memory, text, true);
}

/** It would become what needs a yes of its own. */
const turnsSensitive = (memory: Memory, text: string): boolean =>
  memory.sensitivity === 'plain' && sensitive(text).level === 'sensitive';

function which({ fx }: Context, memory: Memory, texts: string[]): Progress {
  const options = [...texts.map((text) => ({ label: quoted(text) })), { label: LEAVE }];
  const first = texts.map((text) => sensitive(text)).find(({ level }) => level === 'sensitive');
  const about = first?.level === 'sensitive' ? ` It is about your ${first.class} and would stay on this machine only.` : ''; // prettier-ignore
  return {
    kind: 'ask',
    question: { id: fx.id(), text: `What shall it say instead of ${quoted(memory.text)}?${about}`, options },
  };
}

async function changed(
  { fx, task }: Context,
  before: Memory,
  text: string,
  consented = false,
): Promise<Progress> {
  // prettier-ignore
  const { memory, changeId } = await fx.amend(before.id, text, task.turn.words.trim(), consented);
  return tell(`Change ${quoted(before.text)} to ${quoted(memory.text)}`, '', {
    why: 'you corrected it',
    result: `it said ${quoted(before.text)} before`,
    memoryId: memory.id,
    undo: { kind: 'memory', changeId },
  });
}
