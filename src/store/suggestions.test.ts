import { beforeEach, expect, it } from 'vitest';
import { draft, fixture, problem, type Fixture } from './fixture';
import { suggestionStore, type SuggestionStore } from './suggestions';

let f: Fixture;
let s: SuggestionStore;
beforeEach(async () => {
  f = await fixture();
  s = suggestionStore(f.db, f.now, f.newId, f.store.rivals);
});

const ACTS = [1, 2, 3].map((n) => ({ words: `Choose “Aisle” as “Seat” (${n})`, turnId: `t${n}` }));
const suggested = async () => {
  const memory = await s.suggest(draft('I prefer aisle seats'), ACTS);
  if (!memory) throw new Error('nothing was suggested');
  return memory;
};

it('waits beside what is kept, with its acts as evidence, and is not used', async () => {
  const memory = await suggested();
  expect(memory).toMatchObject({ status: 'suggested', source: 'chosen', topic: 'seat', value: 'aisle' });
  expect(await f.store.active(null)).toEqual([]);
  expect((await f.store.history(memory.id)).evidence.map(({ words }) => words)).toEqual(
    ACTS.map(({ words }) => words),
  );
});

it('is made once, and not for what is kept already', async () => {
  await suggested();
  expect(await s.suggest(draft('I prefer aisle seats'), ACTS)).toBeNull();
  await f.add('I wear size M');
  expect(await s.suggest(draft('I wear size M'), ACTS)).toBeNull();
});

it('gives way to a newer one that says otherwise', async () => {
  const first = await suggested();
  const second = await s.suggest(draft('I prefer window seats'), ACTS);
  expect(second).toMatchObject({ value: 'window' });
  expect((await f.db.memories.get(first.id))?.status).toBe('forgotten');
});

it('becomes active with a yes, in place of what it contradicts, and undo takes both back', async () => {
  const old = await f.add('I prefer window seats');
  const memory = await suggested();
  const { changeIds } = await s.approve([memory.id]);
  expect(await f.texts()).toEqual(['I prefer aisle seats']);
  await f.store.undoChanges(changeIds);
  expect((await f.db.memories.get(memory.id))?.status).toBe('suggested');
  expect((await f.db.memories.get(old.memory.id))?.status).toBe('active');
});

it('does not come back after a no, even when it is purged; undo lets it', async () => {
  const memory = await suggested();
  const { changeIds } = await s.dismiss([memory.id]);
  expect(await s.suggest(draft('I prefer aisle seats'), ACTS)).toBeNull();
  await f.store.undoChanges(changeIds);
  expect((await f.db.memories.get(memory.id))?.status).toBe('suggested');
  await s.dismiss([memory.id]);
  await f.keeping.purge(Number.MAX_SAFE_INTEGER);
  expect(await f.db.memories.count()).toBe(0);
  expect(await s.suggest(draft('I prefer aisle seats'), ACTS)).toBeNull();
  expect(JSON.stringify(await f.db.meta.toArray())).not.toContain('aisle');
});

it('is never made of what is sensitive, nor answered twice', async () => {
  expect(await s.suggest(draft("I'm allergic to nuts"), ACTS)).toBeNull();
  const memory = await suggested();
  await s.approve([memory.id]);
  expect((await problem(s.dismiss([memory.id]))).code).toBe('not-found');
});
