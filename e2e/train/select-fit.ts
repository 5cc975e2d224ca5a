/** Standing instructions: from cases of the exam to what `src/memory/select` reads its chances from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Encode, Vector } from '../../src/flow';
import { phrasesOf, settingOf, type Models } from '../../src/memory/select/choose';
import { firstLook, type First } from '../../src/memory/select/first';
import { secondLook } from '../../src/memory/select/second';
import type { Setting, Taught } from '../../src/memory/select/setting';
import type { TopicTable } from '../../src/memory/select/topics';
import { likely } from '../../src/memory/select/trees';
import { boost, type Growth } from './boost';
import { kindTable, slotTable } from './select-kinds';
import { learnTopics } from './topics';

/** One case of the exam. */
export interface Case {
  id: string;
  type: string;
  turns: string[];
  profile: string[];
  gold: number[];
  calls: string[];
}

export type Vectors = (phrase: string) => Vector | undefined;

/** Forests for subjects left out must lean on little: slower, of smaller samples, more held back. Tried on folds. */
const GROWTH: Record<'known' | 'fresh', Growth> = {
  known: { trees: 300, depth: 4, rate: 0.04, pull: 2, least: 3, share: 0.3, rows: 0.6 },
  fresh: { trees: 200, depth: 4, rate: 0.06, pull: 5, least: 3, share: 0.35, rows: 0.6 },
};
/** Parts for guesses on cases that the first look was not fitted to. */
const PARTS = 3;

/** The cases of a folder. */
export const casesIn = (data: string): Case[] =>
  readFileSync(path.join(data, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

/** Vectors of all phrases that the cases need. */
export async function vectorsFor(cases: readonly Case[], encode: Encode): Promise<Vectors> {
  const phrases = [...new Set(cases.flatMap(({ turns, profile }) => phrasesOf(turns, profile)))];
  const vectors = new Map<string, Vector>();
  const BATCH = 64;
  for (let at = 0; at < phrases.length; at += BATCH) {
    const batch = phrases.slice(at, at + BATCH);
    (await encode(batch)).forEach((vector, i) => vectors.set(batch[i] ?? '', vector));
  }
  return (phrase) => vectors.get(phrase);
}

/** What a case's calls are to: `GetHotels(city=…)` → `GetHotels`. */
export const domainsOf = ({ calls }: Case): string[] => [
  ...new Set(calls.map((call) => call.split('(')[0] ?? '')),
];

/** A number that is the same for the same text. */
export function hash(text: string): number {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 16777619);
  return sum >>> 0;
}

/** Words → subjects: requests are of what they call first, instructions of what was called where they applied. */
export function topicTable(cases: readonly Case[]): TopicTable {
  const domains = [...new Set(cases.flatMap(domainsOf))].sort();
  const applied = new Map<string, { stems: string[]; counts: number[] }>();
  const requests = cases.map((c) => {
    const { said, standing } = settingOf(c.turns, c.profile, () => undefined);
    const called = domainsOf(c);
    for (const i of c.gold) {
      const it = standing[i];
      if (!it) continue;
      const entry = applied.get(it.text) ?? { stems: it.all, counts: domains.map(() => 0) };
      for (const name of it.joins ? called : called.slice(0, 1)) {
        const k = domains.indexOf(name);
        entry.counts[k] = (entry.counts[k] ?? 0) + 1;
      }
      applied.set(it.text, entry);
    }
    return { stems: said.all, share: domains.map((name) => (name === called[0] ? 1 : 0)) };
  });
  const instructions = [...applied.values()].map(({ stems, counts }) => {
    const total = counts.reduce((sum, n) => sum + n, 0);
    return { stems, share: counts.map((n) => n / Math.max(1, total)) };
  });
  return learnTopics([...requests, ...instructions], domains.length);
}

/** All that is learned of words and phrases. @param subjects false leaves out all that knows subjects */
export const taughtBy = (cases: readonly Case[], vectors: Vectors, subjects: boolean): Taught => ({
  topics: subjects ? topicTable(cases) : null,
  kinds: kindTable(cases, vectors),
  slots: subjects ? slotTable(cases, vectors) : null,
});

/**
 * Fits both looks. What a look is fitted on was guessed by models that had not seen the case.
 * @param subjects false leaves out all that knows subjects, and guesses for subjects that were left out
 */
export function fitModels(cases: readonly Case[], vectors: Vectors, subjects: boolean): Models {
  const domains = [...new Set(cases.flatMap(domainsOf))].sort();
  const partOf = (c: Case): number =>
    (subjects ? hash(`${c.turns[0] ?? ''}x`) : domains.indexOf(domainsOf(c)[0] ?? '')) % PARTS;
  const growth = GROWTH[subjects ? 'known' : 'fresh'];
  const parts = Array.from({ length: PARTS }, (_, k) => k);
  const looked = parts.flatMap((k) => {
    const others = cases.filter((c) => partOf(c) !== k);
    const taught = taughtBy(others, vectors, subjects);
    return cases
      .filter((c) => partOf(c) === k)
      .map((c) => look(c, k, settingOf(c.turns, c.profile, vectors, taught)));
  });
  const guesses = new Map<Looked, number[]>();
  for (const k of parts) {
    const model = grow(
      looked.filter((it) => it.part !== k),
      growth,
    );
    for (const it of looked.filter((it) => it.part === k))
      guesses.set(
        it,
        it.first.rows.map((row) => likely(model, row)),
      );
  }
  const rows = looked.flatMap((it) => secondLook(it.setting, it.first, guesses.get(it) ?? []));
  return { first: grow(looked, growth), second: boost(rows, answers(looked), namesIn(rows), growth) };
}

interface Looked {
  part: number;
  setting: Setting;
  first: First;
  gold: boolean[];
}

const look = (c: Case, part: number, setting: Setting): Looked => ({
  part,
  setting,
  first: firstLook(setting),
  gold: c.profile.map((_, i) => c.gold.includes(i)),
});
const answers = (looked: readonly Looked[]): number[] =>
  looked.flatMap(({ gold }) => gold.map((applies) => (applies ? 1 : 0)));
const namesIn = (rows: readonly object[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

function grow(looked: readonly Looked[], growth: Growth): Models['first'] {
  const rows = looked.flatMap(({ first }) => first.rows);
  return boost(rows, answers(looked), namesIn(rows), growth);
}
