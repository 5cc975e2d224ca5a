/** An answer or a summary in a model's words, from what was read of the page, shown as it is written. */
import type { PageText } from '../flow';
import { answerRequest } from '../prompt/answering';
import { PAGE_CHARS } from '../prompt/page';
import { withoutLoop } from '../prompt/loop';
import { madeBy, readIn, unlessFailed } from './consult';
import type { Context } from './skill';

/** Somebody who asked a question waits about so long for the first word. */
const READ_SECONDS = 8;
/** Less of the page than this says too little to answer from. */
const FEWEST_CHARACTERS = 800;

/** What was written, and by whom. */
export interface Written {
  say: string;
  why: string;
  by: string;
}

/** What was written, where that is not all of it. */
export const cutOff = (text: string): string => `${text} … (it was cut off here)`;

/** Null where no model is in use, it is too slow for this machine's owner to wait, or it failed: the page's own sentences do. */
export async function write(
  { fx, signal }: Context,
  text: PageText,
  question: string | null,
): Promise<Written | null> {
  const model = (await fx.model?.()) ?? null;
  if (model === null) return null;
  // Before its first call its speed is unknown; a short one tells.
  const budget = model.speed === null ? FEWEST_CHARACTERS : Math.min(PAGE_CHARS, readIn(model, READ_SECONDS));
  if (budget < FEWEST_CHARACTERS) return null;
  let sofar = '';
  const onText = (piece: string): void => {
    sofar += piece;
    model.write(sofar);
  };
  const request = answerRequest(text, question, budget);
  const completion = await unlessFailed(() => model.complete(request, signal, onText), signal);
  signal.throwIfAborted();
  const answer = completion?.text.trim() ?? '';
  const said = withoutLoop(answer);
  if (said === '') return null;
  const isWhole = completion?.end === 'stop' && said.length === answer.length;
  const by = madeBy(model);
  return { say: isWhole ? said : cutOff(said), why: `written by ${by} from this page`, by };
}
