/** A tie that words can't break → the model's pick: carried out once it has earned that, else the first thing asked. */
import type { Ranked } from '../flow';
import { chosen, choiceRequest, MOST_CANDIDATES } from '../prompt/choice';
import { consult, madeBy, seconds, trusted, unlessFailed } from './consult';
import type { Context } from './skill';
import { worthAsking } from './worth';

/** A question that a person answers in two seconds is not worth waiting longer for. */
const MOST_SECONDS = 4;

/** `sure`: take the first without asking. The order is best first either way; `by` names the model that made it. */
export interface Picked {
  among: Ranked[];
  sure: boolean;
  by: string | null;
}

/** Asks the model in use which of the rivals is meant, if it is worth asking and can say so in time; else they stay as they are ranked. */
export async function pick({ fx, step, signal }: Context, among: Ranked[]): Promise<Picked> {
  const unchanged: Picked = { among, sure: false, by: null };
  const model = (await fx.model?.()) ?? null;
  if (model === null || among.length < 2 || !worthAsking(model, 'picker')) return unchanged;
  const offered = among.slice(0, MOST_CANDIDATES);
  const request = choiceRequest(
    step.words,
    offered.map(({ element }) => element),
  );
  if (seconds(model, request) > MOST_SECONDS) return unchanged;
  const read = (reply: unknown): number | null | undefined => chosen(reply, offered.length);
  const advice = await unlessFailed(() => consult(model, request, read, signal), signal);
  const best = advice?.kind === 'decided' && advice.value !== null ? offered[advice.value] : undefined;
  if (!best) return unchanged;
  const sure = trusted(model.taken.picker ?? { right: 0, of: 0 });
  return { among: [best, ...among.filter((one) => one !== best)], sure, by: madeBy(model) };
}
