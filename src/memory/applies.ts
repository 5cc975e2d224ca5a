/** Which of a person's standing instructions hold for what was asked: those waiting for a kind of task as well. */
import type { Encode, Memory } from '../flow';
import { select, selectByMeaning } from './select';

/** True for what waits for something: an instruction, a condition, a kind of task. */
export const isStanding = ({ kind, condition, scope }: Memory): boolean =>
  kind === 'instruction' || condition !== undefined || scope.kind === 'task';

/** Ids of standing instructions among the memories that hold for a request. Words decide where nothing encodes. */
export async function applying(
  memories: readonly Memory[],
  request: string,
  encode?: Encode,
): Promise<ReadonlySet<string>> {
  const standing = memories.filter((memory) => memory.status === 'active' && isStanding(memory));
  if (standing.length === 0) return new Set();
  const profile = standing.map(sentence);
  const { selected } = encode
    ? await selectByMeaning([request], profile, encode)
    : select([request], profile);
  return new Set(selected.flatMap((i) => standing[i]?.id ?? []));
}

const sentence = ({ text, scope }: Memory): string =>
  scope.kind === 'task' ? `For ${scope.task}, ${text}` : text;
