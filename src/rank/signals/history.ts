/** Signals from what the person did lately: "it" and "that" are what was used last. */
import type { Signal } from '../signal';
import type { Facts } from '../facts';

/** Used lately in this thread: 1 for the newest, falling by half each step back. */
export const recent: Signal = (f, { recent: used }) => {
  const at = used.findIndex((u) => isUsed(u, f));
  return at < 0 ? 0 : 0.5 ** at;
};

/** The person said only "it", and this is what was used last. */
export const it: Signal = (f, { wanted: { query }, last }) => (last === f && isPronoun(query.words) ? 1 : 0);

/** In the form, dialog or item that the last thing used is in: who has typed a name means the "Continue" below it. */
export const beside: Signal = ({ element: e }, { last }) => {
  const was = last?.element;
  if (!was || e.ref === was.ref || e.kind !== 'control') return 0;
  const form = was.form !== undefined && was.form.name !== '' && was.form.name === e.form?.name;
  const dialog = was.dialog !== undefined && was.dialog === e.dialog;
  const item = was.item !== undefined && was.item.text === e.item?.text && was.item.index === e.item.index;
  return form || dialog || item ? 1 : 0;
};

/** Used on this site in earlier tasks: half a point the first time, nearing 1 with each further one. */
export const habit: Signal = (f, { habits }) => {
  const times = f.element.kind === 'control' ? habits.get(f.element.name) : undefined;
  return times === undefined ? 0 : 1 - 0.5 ** times;
};

/** Words that point back instead of describing. */
export const isPronoun = (words: string): boolean =>
  /^(?:it|them|that|this|these|those)$/i.test(words.trim());

/** The element that was used last, if it is still there. */
export const lastUsed = (used: string[], all: Facts[]): Facts | undefined =>
  used[0] === undefined ? undefined : all.find((f) => isUsed(used[0] ?? '', f));

const isUsed = (used: string, f: Facts): boolean =>
  used !== '' && (used === f.element.ref || used === f.element.name);
