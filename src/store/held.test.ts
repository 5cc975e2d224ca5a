/** The quick answers from memory are those of a plain look at everything, whoever writes in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory, Which } from '../flow';
import { tokens } from '../language/words';
import { conflict } from '../memory/conflict';
import { askedTerms, termsOf } from '../memory/terms';
import { openDb, type Db } from './db';
import { fixture } from './fixture';
import { isListed } from './follow';
import { MOST_WORDS, weightOf, WORDS_FOR_ONE } from './held';
import { holding, type Holding } from './holding';
import { means } from './listing';
import { nearStore, type Finder, type NearStore } from './near';
import { write } from './write';

const WORDS = ['tea', 'teapot', 'lamp', 'lamps', 'red', 'blue', 'seat', 'window', 'Ärmel', 'tee'];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const made = fc.record({
  id: fc.integer({ min: 0, max: 11 }).map((n) => `m${n}`),
  text: words,
  topic: fc.oneof(
    word,
    fc.tuple(word, word).map(([a, b]) => `${a} or ${b}`),
  ),
  subject: fc.option(fc.constantFrom('food', 'home')),
  site: fc.option(fc.constantFrom('a.example', 'b.example')),
  value: fc.option(word),
  polarity: fc.constantFrom('want' as const, 'avoid' as const),
  status: fc.constantFrom('active' as const, 'active' as const, 'suggested' as const, 'superseded' as const),
});
const step = fc.record({
  /** Which of two contexts writes. */
  by: fc.constantFrom(0, 1),
  put: fc.array(made, { maxLength: 4 }),
  forget: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
  purge: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
  clear: fc.integer({ min: 0, max: 9 }).map((n) => n === 9),
  query: fc.oneof(words, fc.constantFrom('te', 'l', 'arm', '!', 'tea lam')),
  about: words,
  which: fc.constantFrom<Which>({}, { topic: 'food' }, { domain: 'a.example' }, { topic: 'tea' }),
  part: fc.constantFrom([0, 50], [0, 2], [1, 3]),
});

/** Alike by chance, but always in the same way. */
const likeness = (words: string, id: string): number =>
  ((words.length * 7 + id.length + id.charCodeAt(1)) % 10) / 10;
function finder(db: Db): Finder {
  return {
    nearest: async (words, most, floor) => {
      const ids = (await db.memories.toArray()).filter(isListed).map(({ id }) => id);
      const all = ids.map((id) => ({ id, likeness: likeness(words, id) }));
      return all
        .filter((one) => one.likeness >= floor)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, most);
    },
  };
}
const newest = (a: Memory, b: Memory): number => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1);
const ids = (memories: readonly Memory[]): string[] => memories.map(({ id }) => id);

/** The same answers from a look at everything. */
function plain(all: readonly Memory[]) {
  const listed = all.filter(isListed).sort(newest);
  const active = listed.filter(({ status }) => status === 'active');
  return {
    holding: (query: string): Memory[] => {
      const asked = tokens(query);
      return listed.filter(
        (m) => asked.length > 0 && asked.every((word) => termsOf(m).some((term) => term.startsWith(word))),
      );
    },
    sharing: (about: string): Memory[] => {
      const holders = askedTerms(about)
        .slice(0, WORDS_FOR_ONE * MOST_WORDS)
        .map((term) => listed.filter((m) => termsOf(m).includes(term)))
        .filter((some) => some.length > 0)
        .sort((a, b) => a.length - b.length)
        .slice(0, MOST_WORDS);
      const worth = (m: Memory): number =>
        holders.filter((some) => some.includes(m)).reduce((sum, some) => sum + weightOf(some.length), 0);
      return active.filter((m) => worth(m) > 0).sort((a, b) => worth(b) - worth(a) || newest(a, b));
    },
    active,
  };
}

interface Context {
  db: Db;
  all: Holding;
  near: NearStore;
}
const MOST_WHOLE = 3;

async function contextOf(db: Db): Promise<Context> {
  const all = holding(db, () => undefined);
  await all.load();
  return { db, all, near: nearStore(db, finder(db), all, MOST_WHOLE) };
}

async function carryOut(
  db: Db,
  one: typeof step extends fc.Arbitrary<infer T> ? T : never,
  at: number,
): Promise<void> {
  await write(db, ['memories'], async () => {
    await db.memories.bulkPut(
      one.put.map(({ subject, site, value, ...rest }, i) => ({
        ...rest,
        ...(subject !== null && { subjects: [subject] }),
        ...(value !== null && { value }),
        scope: site === null ? { kind: 'everywhere' as const } : { kind: 'site' as const, domain: site },
        ...({ kind: 'preference', sensitivity: 'plain', source: 'said', confidence: 0.8 } as const),
        ...{ createdAt: at, changedAt: at + (i % 2) },
      })),
    );
    for (const n of one.forget) {
      const memory = await db.memories.get(`m${n}`);
      if (memory) await db.memories.put({ ...memory, status: 'forgotten' });
    }
    if (one.purge.length > 0) await db.memories.bulkDelete(one.purge.map((n) => `m${n}`));
    if (one.clear) await db.memories.clear();
  });
}

describe('what is held in memory', () => {
  it('answers as a look at everything does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { db, options } = await fixture();
        const other = await openDb(options);
        const contexts = await Promise.all([db, other].map(contextOf));
        for (const [i, one] of steps.entries()) {
          const writer = contexts[one.by];
          if (writer) await carryOut(writer.db, one, 10 * i);
          const look = plain(await db.memories.toArray());
          for (const { near, all } of contexts) {
            // Noticed by the first question, answered from disk, and held again.
            await near.active(one.about);
            await all.load();
            const [from = 0, to = 0] = one.part;
            const has = look.holding(one.query);
            const meant = await finder(db).nearest(one.query, 40, 0.35);
            const more = meant.flatMap(({ id }) => (has.some((m) => m.id === id) ? [] : [id]));
            const here = has.filter((m) => means(one.which, m));
            const byId = new Map((await db.memories.toArray()).map((m) => [m.id, m]));
            const wanted = [
              ...ids(here),
              ...(one.query.length < 3 ? [] : more.filter((id) => means(one.which, byId.get(id) as Memory))),
            ];
            const found = await near.search(one.query, one.which, from, to);
            expect(found.map(({ memory }) => memory)).toEqual(
              wanted.slice(from, to).map((id) => byId.get(id)),
            );

            const about = await near.active(one.about);
            const few = look.active.length <= MOST_WHOLE;
            const close = await finder(db).nearest(one.about, 80, 0.2);
            const those = [
              ...look.sharing(one.about),
              ...close.map(({ id }) => byId.get(id) as Memory),
            ].filter(({ status }) => status === 'active');
            expect(new Set(ids(about))).toEqual(new Set(ids(few ? look.active : those)));

            const [draft] = one.put;
            if (!draft) continue;
            const statement = { ...(byId.get(draft.id) ?? look.active[0]) } as Memory;
            if (!statement.topic) continue;
            const rivals = await near.rivals(statement);
            expect(conflict(statement, rivals)).toEqual(conflict(statement, look.active));
          }
        }
        db.close();
        other.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
