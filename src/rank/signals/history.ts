/** Signals from what the person did lately: "it" and "that" are what was used last. */
import type { Looking, Signal } from '../signal';
import type { Facts } from '../facts';

/** Used lately in this thread: 1 for the newest, falling by half each step back. */
export const recent: Signal = (f, { recent: used }) => {
  const at = used.findIndex((u) => isUsed(u, f));
  return at < 0 ? 0 : 0.5 ** at;
};

/** The person said only "it", and this is what was used last. */
export const it: Signal = (f, { wanted: { query }, recent: used }) =>
  isPronoun(query.words) && used[0] !== undefined && isUsed(used[0], f) ? 1 : 0;

/** Words that point back instead of describing. */
export const isPronoun = (words: string): boolean =>
  /^(?:it|them|that|this|these|those)$/i.test(words.trim());

/** The element that was used last, if it is still there. */
export const lastUsed = ({ recent: used, facts }: Pick<Looking, 'recent' | 'facts'>): Facts | undefined =>
  used[0] === undefined ? undefined : facts.all.find((f) => isUsed(used[0] ?? '', f));

const isUsed = (used: string, f: Facts): boolean =>
  used !== '' && (used === f.element.ref || used === f.element.name);
