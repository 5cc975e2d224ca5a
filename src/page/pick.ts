/** Matching a person's word with the names on offer. */
import { fold } from './clean';

/**
 * Index of the name meant, or −1: the same words, the same value, the only one that begins so, the only one that
 * holds these words. Never a guess between two.
 */
export function pick(wanted: string, names: string[], values: string[] = []): number {
  const exact = names.indexOf(wanted);
  if (exact >= 0) return exact;
  const want = fold(wanted);
  if (want === '') return -1;
  const folded = names.map(fold);
  const same = folded.indexOf(want);
  if (same >= 0) return same;
  const value = values.map(fold).indexOf(want);
  if (value >= 0) return value;
  for (const test of [
    (name: string) => name.startsWith(want),
    (name: string) => ` ${name} `.includes(` ${want} `),
    (name: string) => name.includes(want) && want.length > 2,
  ]) {
    const fits = folded.flatMap((name, i) => (test(name) ? [i] : []));
    if (fits.length === 1) return fits[0] ?? -1;
  }
  return -1;
}
