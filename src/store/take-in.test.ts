/** Very many memories go in: others are answered meanwhile, and an import that is cut short leaves nothing behind. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCopy } from './copy';
import type { Db } from './db';
import { draft, fileOf, fixture, NOTHING_KEPT, problem, type Fixture } from './fixture';
import { keepingStore } from './keeping';
import { memoryStore } from './memories';
import { openStore } from './opening';

const MANY = 500;
let f: Fixture;
beforeEach(async () => {
  f = await fixture();
  // What there was before: one that the file says otherwise, and one that it knows nothing of.
  await f.add('I wear size M');
  await f.add('I prefer window seats');
});
afterEach(() => vi.restoreAllMocks());

const everything = async (db: Db): Promise<unknown> =>
  Promise.all(
    [db.memories, db.evidence, db.changes, db.meta].map((table) => table.toArray() as Promise<unknown[]>),
  );
const sizes = async (db: Db): Promise<string[]> =>
  (await db.memories.where('status').equals('active').toArray())
    .filter(({ topic }) => topic === 'size')
    .map(({ text }) => text);
const active = (db: Db) => db.memories.where('status').equals('active').count();

/** Stops in the middle as a killed background does: nothing runs any more, what is committed stays. */
async function cutShort(at: number): Promise<void> {
  const { text, choices } = await fileOf(MANY);
  let slices = 0;
  const stopped = new Promise<void>((resolve) => {
    const real = f.db.evidence.bulkAdd.bind(f.db.evidence);
    vi.spyOn(f.db.evidence, 'bulkAdd').mockImplementation(((rows: never) => {
      slices += 1;
      if (slices <= at) return real(rows);
      f.db.close();
      resolve();
      throw new Error('killed');
    }) as never);
  });
  const importing = f.keeping.import(text, choices).catch(() => undefined);
  await stopped;
  await importing;
  vi.restoreAllMocks();
}

/** Opens again as the next start of the background does. */
async function restarted() {
  const { db } = await openStore(f.options, NOTHING_KEPT, 5000);
  return { db, keeping: keepingStore(db, f.now, f.newId), store: memoryStore(db, f.now, f.newId) };
}

describe('an import of very many', () => {
  it('answers who asks in between, and keeps what is said in between', async () => {
    const { text, choices } = await fileOf(MANY);
    const seen: Promise<number>[] = [];
    const said: Promise<unknown>[] = [];
    f.db.follow(() => {
      if (said.length > 0) return;
      const blue = {
        ...draft('I wear size S'),
        topic: 'thing450',
        text: 'My thing450 is blue',
        value: 'blue',
      };
      // Asked as the first slice is in, so that it is answered before the last one, however busy the machine.
      seen.push(f.store.search('').then(({ length }) => length));
      said.push(f.store.add(blue, { words: blue.text, turnId: '' }), f.add('I wear size S'));
    });
    const { changeIds } = await f.keeping.import(text, choices);
    await Promise.all(said);
    const [answered = 0] = await Promise.all(seen);
    expect(answered).toBeGreaterThan(3);
    expect(answered).toBeLessThan(MANY);
    // All but the one that the person said otherwise while it went on.
    expect(changeIds).toHaveLength(MANY);
    expect(await f.texts('thing450')).toEqual(['My thing450 is blue']);
    expect(await sizes(f.db)).toEqual(['I wear size S']);
    expect(await active(f.db)).toBe(MANY - 2 + 3);
    expect(await f.db.meta.count()).toBe(0);
  });

  it.each([0, 1, 2])(
    'that is killed in slice %i is taken out at the next start, and it is said',
    async (at) => {
      const before = await f.texts();
      await cutShort(at);
      const { db, keeping } = await restarted();
      expect(db.trouble).toMatch(/cut short.*Import the file once more/);
      expect(await active(db)).toBe(2 + at * 200 - Math.min(at, 1));
      const copy = await openCopy(f.options, true);
      await copy.follow(db);
      await keeping.takeOut();
      const again = memoryStore(db, f.now, f.newId);
      expect((await again.search('')).map(({ memory }) => memory.text).sort()).toEqual(before.sort());
      expect((await keeping.overview()).total).toBe(2);
      await keeping.purge(Infinity);
      expect((await db.memories.toArray()).map(({ text }) => text).sort()).toEqual(before.sort());
      expect(JSON.stringify(await everything(db))).not.toContain('thing1');
      await copy.follow(db);
      expect((await copy.wholes()).map(({ memory }) => memory.text).sort()).toEqual(before.sort());
      const { text, choices } = await fileOf(MANY);
      expect((await keeping.import(text, choices)).changeIds).toHaveLength(MANY + 1);
      expect(db.trouble).toBeNull();
      expect(await sizes(db)).toEqual(['I wear size L']);
      db.close();
    },
  );

  it('that was cut short is taken out in the end, however often that is cut short too', async () => {
    await cutShort(2);
    for (let tries = 1; tries <= 2; tries += 1) {
      const { db, keeping } = await restarted();
      let slices = 0;
      const real = db.changes.bulkAdd.bind(db.changes);
      vi.spyOn(db.changes, 'bulkAdd').mockImplementation(((rows: never) => {
        slices += 1;
        if (slices > 2 - tries) throw new DOMException('full', 'QuotaExceededError');
        return real(rows);
      }) as never);
      expect((await problem(keeping.takeOut())).message).toMatch(/Free some space/);
      expect(db.trouble).toMatch(/could not be taken out/);
      vi.restoreAllMocks();
      db.close();
    }
    const { db, keeping } = await restarted();
    await keeping.takeOut();
    expect(await active(db)).toBe(2);
    db.close();
    const later = await restarted();
    expect(later.db.trouble).toMatch(/cut short/);
    later.db.close();
    expect((await openStore(f.options, NOTHING_KEPT, 5000 + 2 * 86_400_000)).db.trouble).toBeNull();
  });

  it('that finds the disk full takes itself out at once', async () => {
    const { text, choices } = await fileOf(MANY);
    let slices = 0;
    const real = f.db.evidence.bulkAdd.bind(f.db.evidence);
    vi.spyOn(f.db.evidence, 'bulkAdd').mockImplementation(((rows: never) => {
      slices += 1;
      if (slices === 3) throw new DOMException('full', 'QuotaExceededError');
      return real(rows);
    }) as never);
    expect((await problem(f.keeping.import(text, choices))).message).toMatch(/Free some space/);
    expect(await f.texts()).toHaveLength(2);
    expect(await sizes(f.db)).toEqual(['I wear size M']);
    expect(await f.db.meta.count()).toBe(0);
  });

  it('leaves what the person changed of it, and does not bring back what gave way to that', async () => {
    await cutShort(2);
    const { db, keeping, store } = await restarted();
    const size = (await db.memories.where('status').equals('active').toArray()).find(
      (m) => m.topic === 'size',
    );
    await store.edit(size?.id ?? '', { text: 'I wear size XL' });
    await keeping.takeOut();
    expect(await sizes(db)).toEqual(['I wear size XL']);
    expect(await active(db)).toBe(2);
    db.close();
  });
});
