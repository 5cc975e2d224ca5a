/**
 * A second opinion on ranking from pages outside the fit: the forms of the fields exam's dev half, in many languages. Its
 * misses were used to improve signals, hand-set weights and synonyms, so it shows regressions rather than unseen pages.
 * "Type my city" must find the city field, "submit the form" the button that sends it:
 *   npx tsx e2e/train/second.ts [--data ../shared/exams/fields] [--anew] [--misses]
 */
import { resolve } from 'node:path';
import { rank } from '../../src/rank/rank';
import { ROOT } from '../harness/browsers';
import { formRequests } from './forms';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const data = resolve(ROOT, argument('--data') ?? '../shared/exams/fields');
const requests = await formRequests(data, process.argv.includes('--anew'));
if (requests.length === 0) console.log(`No data at ${data}: nothing to measure.`);

const places = new Map<string, number[]>();
for (const { page, seen, said, query, right } of requests) {
  const ranked = rank(seen.page, query);
  const at = ranked.findIndex(({ element }) => right.includes(seen.ids[element.ref] ?? ''));
  places.set(said, [...(places.get(said) ?? []), at]);
  if (at === 0 || !process.argv.includes('--misses')) continue;
  const [got, gold] = [ranked[0]?.element, ranked[at]?.element];
  console.log(`${page}: ${said} @${at}: ${got?.role} “${got?.name}” for ${gold?.role} “${gold?.name}”`);
}

let [all, first] = [0, 0];
for (const [said, at] of places) {
  const share = (k: number): string =>
    (at.filter((place) => place >= 0 && place < k).length / at.length).toFixed(2);
  console.log(`${said.padEnd(28)} ${String(at.length).padStart(3)}  R@1 ${share(1)}  R@5 ${share(5)}`);
  all += at.length;
  first += at.filter((place) => place === 0).length;
}
if (all > 0) console.log(`${'all'.padEnd(28)} ${all}  R@1 ${(first / all).toFixed(3)}`);
