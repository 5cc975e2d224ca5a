/** Which of a person's standing instructions hold for what was asked: those waiting for a kind of task as well. */
import type { Memory } from '../flow';
import { select, selectByMeaning, type Selecting } from './select';

/** True for what waits for something: an instruction, a condition, a kind of task. */
export const isStanding = ({ kind, condition, scope }: Memory): boolean =>
  kind === 'instruction' || condition !== undefined || scope.kind === 'task';

/** So many are compared, those that come first; each is compared with each. */
const MOST_STANDING = 100;
/** How long a step waits for vectors of a profile that was not encoded before, in ms; then words decide this once. */
const MOST_WAIT_MS = 400;

/** Ids of standing instructions among the memories that hold for a request. Words decide where meaning can't. */
export async function applying(
  memories: readonly Memory[],
  request: string,
  selecting?: () => Promise<Selecting | null>,
): Promise<ReadonlySet<string>> {
  const standing = memories
    .filter((memory) => memory.status === 'active' && isStanding(memory))
    .slice(0, MOST_STANDING);
  if (standing.length === 0) return new Set();
  const profile = standing.map(sentence);
  const by = await selecting?.();
  const meant = by ? await soon(selectByMeaning([request], profile, by)) : null;
  const { selected } = meant ?? select([request], profile);
  return new Set(selected.flatMap((i) => standing[i]?.id ?? []));
}

const sentence = ({ text, scope }: Memory): string =>
  scope.kind === 'task' ? `For ${scope.task}, ${text}` : text;

/** What comes in time, or null; an encoder that fails says so where it is loaded, and words do meanwhile. */
const soon = <T>(coming: Promise<T>): Promise<T | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, MOST_WAIT_MS, null);
  });
  return Promise.race([coming.catch(() => null), waited]).finally(() => {
    clearTimeout(timer);
  });
};
