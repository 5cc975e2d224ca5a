/** Asking the model for one decision: read, asked once more when the answer has not the form, and never acted on half. */
import { Failure, type ModelRequest, type Share } from '../flow';
import { replyJson } from '../prompt/reply';
import type { AskedModel } from './skill';
import { within } from './worth';

/** A decision, or why there is none, in words. */
export type Advice<T> = { kind: 'decided'; value: T } | { kind: 'none'; why: string };

/**
 * One decision of the form that `read` knows. An answer without it is asked for once more with what was wrong.
 * @throws Failure of the engine, and when the person stops
 */
export async function consult<T>(
  model: Pick<AskedModel, 'complete'>,
  request: ModelRequest,
  read: (reply: unknown) => T | undefined,
  signal: AbortSignal,
): Promise<Advice<T>> {
  const first = await attempt(model, request, read, signal);
  if (first.kind === 'decided') return first;
  const again: ModelRequest = {
    ...request,
    messages: [
      ...request.messages,
      ...(first.text === '' ? [] : [{ role: 'assistant' as const, content: first.text }]),
      { role: 'user', content: `${first.why} Answer again, with the JSON object alone.` },
    ],
  };
  const second = await attempt(model, again, read, signal);
  return second.kind === 'decided' ? second : { kind: 'none', why: second.why };
}

type Attempt<T> = { kind: 'decided'; value: T } | { kind: 'none'; why: string; text: string };

async function attempt<T>(
  model: Pick<AskedModel, 'complete'>,
  request: ModelRequest,
  read: (reply: unknown) => T | undefined,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  const { text, end } = await model.complete(request, signal);
  signal.throwIfAborted();
  // What was cut off may have been going to say anything.
  if (end !== 'stop') return { kind: 'none', why: 'The answer was cut off.', text: '' };
  const reply = replyJson(text);
  if (!reply.ok) return { kind: 'none', why: reply.why, text: '' };
  const value = read(reply.value);
  return value === undefined
    ? { kind: 'none', why: 'The answer was none of those asked for.', text }
    : { kind: 'decided', value };
}

/** Characters of a token, on the safe side for European languages. */
const CHARACTERS = 3.5;

/** Seconds that a call would take on this machine, read from the start; infinite before its speed is known. */
export function seconds({ speed }: Pick<AskedModel, 'speed'>, { messages, maxTokens }: ModelRequest): number {
  if (speed === null) return Infinity;
  const prompt = messages.reduce((sum, { content }) => sum + content.length, 0) / CHARACTERS;
  return prompt / speed.prompt + maxTokens / speed.answer;
}

/** Characters of a prompt that are read in so many seconds. */
export const readIn = ({ speed }: Pick<AskedModel, 'speed'>, s: number): number =>
  speed === null ? 0 : Math.floor(speed.prompt * s * CHARACTERS);

/** From this share on, surely, a model's proposals are carried out without asking. */
const TRUSTED = 0.85;

/**
 * True once the person has taken its proposals so often that at least that share is right: 22 of 22 pass and 20 of 20 do
 * not. Trust is earned on this machine, model by model.
 */
export const trusted = (share: Share): boolean => within(share).low >= TRUSTED;

/**
 * What a model was asked for, or null where its engine failed: its state tells of that in the panel, and what asked goes on
 * as if there were no model. @throws whatever nobody expected, and when the person stops
 */
export async function unlessFailed<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Who wrote or chose something: the model, and the host where it is not this machine's browser. */
export const madeBy = ({ label, host }: Pick<AskedModel, 'label' | 'host'>): string =>
  host === undefined ? label : `${label} at ${host}`;
