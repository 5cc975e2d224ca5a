/**
 * Learns what clues say of form fields beyond the hand-set beliefs. Reproducible:
 *   npx tsx e2e/train/fields.ts [--data ../shared/exams/fields] [--anew] [--write] [--without PATTERN] [--errors]
 * Prints how often the type is right by hand-set beliefs alone, and learned on other sites; `--write` learns from all
 * of them and writes src/fields/learned.ts. No word is learned, only the weight of clues that at least 3 sites show.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIELD_TYPES, type FieldType } from '../../src/flow';
import { formsOf } from '../../src/fields/form';
import '../../src/fields/written';
import { believed, cluesIn, LETTERS } from '../../src/fields/type';
import { ROOT } from '../harness/browsers';
import { observePages } from './pages';
import { learn, scores, type Learned, type Sample } from './softmax';

interface Case {
  page: string;
  fields: { xid: string; type: string }[];
}

interface Labelled extends Sample {
  page: string;
  gold: string;
  says: string;
}

const FOLDS = 8;
const OPTIONS = { classes: FIELD_TYPES.length, pull: 0.01, rounds: 150, leastSites: 3 };
/** A site with many fields counts as much as eight of them and the root of the rest. */
const FULL = 8;
/** Weights below this many tenths are left out of the table. */
const LEAST = 2;

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const data = resolve(ROOT, argument('--data') ?? '../shared/exams/fields');
if (!existsSync(data)) {
  console.log(`No data at ${data}: nothing to learn from.`);
  process.exit(0);
}
const cases = readFileSync(join(data, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const pages = await observePages(data, process.argv.includes('--anew'), true);
const without = argument('--without');
const samples = weighed(cases.flatMap(labelled));
const sites = [...new Set(samples.map(({ site }) => site))];
console.log(`${samples.length} fields of ${sites.length} sites`);
report('by hand', samples, () => new Map());
for (const shift of [0, 1, 2]) {
  const foldOf = new Map(
    sites.map((site, i) => [site, Math.floor((i * (2 * shift + 1)) / (1 + shift)) % FOLDS]),
  );
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      samples.filter((s) => foldOf.get(s.site) !== fold),
      OPTIONS,
    ),
  );
  report(
    `learned on other sites, split ${shift + 1}`,
    samples,
    (s) => byFold[foldOf.get(s.site) ?? 0] ?? (new Map() as Learned),
  );
}
if (process.argv.includes('--write')) write(learn(samples, OPTIONS));

/** `shop_login` and `shop_signup` are one site. */
function siteOf(page: string): string {
  return page.replace(
    /_(?:login|signup|checkout|newsletter|contact|change-password|credit_card|hidden|survey|payout|board|assign-reviewer|email-confirmation-code|account|booking|home|talent|payment-form|store).*$/,
    '',
  );
}

function right(gold: string): number[] {
  const same = (type: FieldType): boolean =>
    type === gold ||
    (gold === 'password' && type.startsWith('password')) ||
    (gold === 'username OR emailAddress' && (type === 'username' || type === 'emailAddress'));
  return FIELD_TYPES.flatMap((type, i) => (same(type) ? [i] : []));
}

function labelled({ page, fields }: Case): Labelled[] {
  const seen = pages[page];
  if (!seen) return [];
  const golds = new Map(fields.map(({ xid, type }) => [xid, type]));
  return formsOf(seen.page).flatMap((form) =>
    cluesIn(form).flatMap(([e, all]) => {
      const gold = golds.get(seen.ids[e.ref] ?? '');
      if (gold === undefined) return [];
      const clues = without === undefined ? all : all.filter((clue) => !new RegExp(without).test(clue));
      const says = JSON.stringify([
        e.name.slice(0, 40),
        e.near?.slice(-40),
        e.field?.words,
        e.placeholder,
        e.inputType,
      ]);
      return {
        page,
        gold,
        says,
        clues,
        base: believed(clues),
        right: right(gold),
        weight: 1,
        site: siteOf(page),
      };
    }),
  );
}

function weighed(list: Labelled[]): Labelled[] {
  const counts = new Map<string, number>();
  for (const { site } of list) counts.set(site, (counts.get(site) ?? 0) + 1);
  return list.map((s) => ({ ...s, weight: 1 / Math.max(1, Math.sqrt((counts.get(s.site) ?? 1) / FULL)) }));
}

function report(name: string, list: Labelled[], learned: (s: Labelled) => Learned): void {
  const per = new Map<string, { hit: number; false: number; missed: number }>();
  const count = (type: string, what: 'hit' | 'false' | 'missed'): void => {
    const row = per.get(type) ?? { hit: 0, false: 0, missed: 0 };
    row[what]++;
    per.set(type, row);
  };
  for (const s of list) {
    const said = scores(s, learned(s));
    const top = said.indexOf(Math.max(...said));
    const ok = s.right.includes(top);
    count(s.gold, ok ? 'hit' : 'missed');
    if (ok) continue;
    count(FIELD_TYPES[top] ?? '', 'false');
    if (process.argv.includes('--errors'))
      console.log(`  ${s.gold} → ${FIELD_TYPES[top] ?? ''}  ${s.page}  ${s.says}`);
  }
  const rows = [...per.values()].filter((r) => r.hit + r.missed > 0);
  const macro =
    rows.reduce((sum, r) => sum + (2 * r.hit) / (2 * r.hit + r.false + r.missed), 0) / rows.length;
  const hits = rows.reduce((sum, r) => sum + r.hit, 0);
  console.log(`${name.padEnd(34)} accuracy ${(hits / list.length).toFixed(3)}  macro-F1 ${macro.toFixed(3)}`);
}

function write(learned: Learned): void {
  const lines = [...learned]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([clue, weights]) => {
      const kept = weights.flatMap((w, i) => {
        const tenths = Math.round(w * 10);
        return Math.abs(tenths) < LEAST ? [] : [`${LETTERS.charAt(i)}${tenths}`];
      });
      return kept.length > 0 ? [`${clue}=${kept.join('')}`] : [];
    });
  const text = `/**
 * What clues say of a field beyond the beliefs: a letter for the type (its place in FIELD_TYPES), then tenths of log-odds.
 * Written by \`npx tsx e2e/train/fields.ts --write\`; not edited by hand.
 */
export const LEARNED = \`${wrapped(lines)}\`;
`;
  writeFileSync(resolve(ROOT, 'src/fields/learned.ts'), text);
  console.log(`${lines.length} clues, ${text.length} characters → src/fields/learned.ts`);
}

/** Several to a line. */
function wrapped(entries: string[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < 110) lines[lines.length - 1] = `${last};${entry}`;
    else lines.push(entry);
  }
  return lines.join('\n');
}
