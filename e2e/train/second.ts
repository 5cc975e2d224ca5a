/**
 * A second opinion on ranking from pages outside the fit: the forms of the fields exam's dev half, in many languages. Its
 * misses were used to improve signals, hand-set weights and synonyms, so it shows regressions rather than unseen pages.
 * "Type my city" must find the city field, "submit the form" the button that sends it:
 *   npx tsx e2e/train/second.ts [--data ../shared/exams/fields] [--anew] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { understand } from '../../src/language/commands';
import { lookQuery, type Query } from '../../src/rank/query';
import { rank } from '../../src/rank/rank';
import { ROOT } from '../harness/browsers';
import { observePages, type Observed } from './pages';

interface Form {
  page: string;
  fields: { xid: string; type: string }[];
  submits: string[];
}

/** What a person says for each type of field; secrets are never typed. */
const SAID: Record<string, string> = {
  emailAddress: 'type my email address',
  username: 'type my username',
  phone: 'type my phone number',
  firstName: 'type my first name',
  lastName: 'type my last name',
  fullName: 'type my full name',
  addressStreet: 'type my street address',
  addressStreet2: 'type my second address line',
  addressPostalCode: 'type my zip code',
  addressCity: 'type my city',
  addressProvince: 'choose my state',
  addressCountryCode: 'choose my country',
  birthday: 'type my date of birth',
};

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const data = resolve(ROOT, argument('--data') ?? '../shared/exams/fields');
if (!existsSync(join(data, 'cases.jsonl'))) {
  console.log(`No data at ${data}: nothing to measure.`);
  process.exit(0);
}
const pages = await observePages(data, process.argv.includes('--anew'));
const places = new Map<string, number[]>();

for (const line of readFileSync(join(data, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean)) {
  const form = JSON.parse(line) as Form;
  const seen = pages[form.page];
  if (!seen) continue;
  for (const [type, said] of Object.entries(SAID)) ask(form.page, seen, said, fieldsOf(form, type));
  ask(form.page, seen, 'submit the form', form.submits, { words: 'submit', role: 'button' });
  if (form.page.endsWith('_login')) ask(form.page, seen, 'click log in', form.submits);
  if (form.page.endsWith('_signup')) ask(form.page, seen, 'click sign up', form.submits);
}

let [all, first] = [0, 0];
for (const [said, at] of places) {
  const share = (k: number): string =>
    (at.filter((place) => place >= 0 && place < k).length / at.length).toFixed(2);
  console.log(`${said.padEnd(28)} ${String(at.length).padStart(3)}  R@1 ${share(1)}  R@5 ${share(5)}`);
  all += at.length;
  first += at.filter((place) => place === 0).length;
}
console.log(`${'all'.padEnd(28)} ${all}  R@1 ${(first / all).toFixed(3)}`);

/** Fields of one type; a sign-in field may want either name or address. */
function fieldsOf({ fields }: Form, type: string): string[] {
  const either = type === 'username' || type === 'emailAddress';
  if (!fields.some((f) => f.type === type)) return [];
  return fields
    .filter((f) => f.type === type || (either && f.type === 'username OR emailAddress'))
    .map((f) => f.xid);
}

/** Ranks the page for the words and keeps the place of the first right element. Ones never seen are not asked for. */
function ask(page: string, seen: Observed, said: string, right: string[], more: Partial<Query> = {}): void {
  const ids = new Set(Object.values(seen.ids));
  if (!right.some((id) => ids.has(id))) return;
  const query = { ...lookQuery(understand(said).steps[0]?.command, said), ...more };
  const ranked = rank(seen.page, query);
  const at = ranked.findIndex(({ element }) => right.includes(seen.ids[element.ref] ?? ''));
  places.set(said, [...(places.get(said) ?? []), at]);
  if (at === 0 || !process.argv.includes('--misses')) return;
  const [got, gold] = [ranked[0]?.element, ranked[at]?.element];
  console.log(`${page}: ${said} @${at}: ${got?.role} “${got?.name}” for ${gold?.role} “${gold?.name}”`);
}
