import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixture, problem, type Fixture } from './fixture';
import type { MemoryFile } from './file';
import { beside } from './import';
import { takeIn } from './take-in';

let mine: Fixture;
let other: Fixture;
beforeEach(async () => {
  mine = await fixture();
  other = await fixture('o');
});

const fileOf = async (f: Fixture): Promise<string> => (await f.keeping.export('json')).text;
const edited = async (f: Fixture, change: (file: MemoryFile) => void): Promise<string> => {
  const file = JSON.parse(await fileOf(f)) as MemoryFile;
  change(file);
  return JSON.stringify(file);
};

describe('export and import', () => {
  it('write the file entry by entry as if it were written at once', async () => {
    const expectWhole = async (): Promise<void> => {
      const text = await fileOf(mine);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
    };
    await expectWhole();
    await mine.add('I prefer “window” seats on trains');
    await mine.add('I wear size M');
    await expectWhole();
  });

  it('leave out what was said between the comparison and the import', async () => {
    await mine.add('I wear size M');
    await mine.add('I prefer window seats');
    const text = await fileOf(mine);
    const before = await beside(other.db, text, other.now);
    expect(before.compared.fresh).toHaveLength(2);
    await other.add('I wear size L');
    expect(await takeIn(other, before, {})).toHaveLength(1);
    expect((await other.texts()).sort()).toEqual(['I prefer window seats', 'I wear size L']);
  });

  it('carry everything into an empty store: suggestions, earlier versions, evidence, history', async () => {
    await other.add('I wear size M');
    const { memory } = await other.add('I wear size L');
    await other.add("I'm allergic to nuts", true);
    const text = await fileOf(other);
    expect(await mine.keeping.preview(text)).toMatchObject({ same: 0, conflicts: [], refused: [] });
    const { changeIds } = await mine.keeping.import(text, {});
    expect(changeIds).toHaveLength(3);
    expect((await mine.texts()).sort()).toEqual(["I'm allergic to nuts", 'I wear size L'].sort());
    const { evidence, earlier, changes } = await mine.store.history(memory.id);
    expect(evidence.map(({ words }) => words)).toEqual(['I wear size L']);
    expect(earlier.map((m) => m.text)).toEqual(['I wear size M']);
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(await mine.keeping.preview(text)).toMatchObject({ fresh: [], same: 3, conflicts: [] });
    await mine.store.undoChanges(changeIds);
    expect(await mine.texts()).toEqual([]);
  });

  it('bring back what was forgotten a moment ago and still stands on the disk', async () => {
    await mine.add('I wear size M');
    await mine.add('I prefer window seats');
    const text = await fileOf(mine);
    await mine.keeping.forget({});
    await mine.add('I wear size L');
    const { conflicts } = await mine.keeping.preview(text);
    expect(conflicts).toHaveLength(1);
    await mine.keeping.import(text, Object.fromEntries(conflicts.map(({ id }) => [id, 'theirs'])));
    expect((await mine.texts()).sort()).toEqual(['I prefer window seats', 'I wear size M']);
    expect((await mine.keeping.overview()).total).toBe(2);
  });

  it('never overwrite silently: a conflict keeps mine unless another choice is made', async () => {
    await mine.add('I wear size M');
    const { memory } = await other.add('I wear size L');
    const text = await fileOf(other);
    const { conflicts } = await mine.keeping.preview(text);
    expect(conflicts).toMatchObject([{ id: memory.id, mine: { value: 'M' }, theirs: { value: 'L' } }]);
    await mine.keeping.import(text, {});
    expect(await mine.texts()).toEqual(['I wear size M']);
    const theirs = await mine.keeping.import(text, { [memory.id]: 'theirs' });
    expect(await mine.texts()).toEqual(['I wear size L']);
    await mine.store.undoChanges(theirs.changeIds);
    expect(await mine.texts()).toEqual(['I wear size M']);
    await mine.keeping.import(text, { [memory.id]: 'both' });
    expect((await mine.texts()).sort()).toEqual(['I wear size L', 'I wear size M']);
  });

  it('ask about my own older file when I have changed my mind since', async () => {
    const { memory } = await mine.add('I wear size M');
    const text = await fileOf(mine);
    await mine.store.edit(memory.id, { text: 'I wear size L' });
    expect((await mine.keeping.preview(text)).conflicts).toMatchObject([{ id: memory.id }]);
    await mine.keeping.import(text, { [memory.id]: 'both' });
    expect((await mine.texts()).sort()).toEqual(['I wear size L', 'I wear size M']);
  });

  it('leave nothing when the writing stops half way', async () => {
    await other.add('I wear size L');
    const text = await fileOf(other);
    const full = vi.spyOn(mine.db.evidence, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await problem(mine.keeping.import(text, {}))).message).toMatch(/Free some space/);
    full.mockRestore();
    expect(await mine.db.memories.count()).toBe(0);
    expect(await mine.db.changes.count()).toBe(0);
    expect(await mine.db.words.count()).toBe(0);
  });
});

describe('a file', () => {
  it.each([
    ['', /not a file of memories/],
    ['{"memories": [', /damaged or cut off/],
    ['[]', /not a file of memories/],
    ['{"format":"familiar-memories","version":9,"memories":[]}', /newer Familiar/],
    ['# What Familiar knows', /Markdown/],
  ])('%j is refused in plain words', async (text, why) => {
    expect((await problem(mine.keeping.preview(text))).message).toMatch(why);
  });

  it('gives the reason for each entry that cannot be taken, and the rest is taken', async () => {
    await other.add('I wear size L');
    await other.add('I prefer window seats');
    const text = await edited(other, ({ memories }) => {
      const [first] = memories;
      if (!first) throw new Error('empty');
      memories.push(
        { ...first, memory: { ...first.memory, id: 'a', status: 'gone' as 'active' } },
        { ...first, memory: { ...first.memory, id: 'b', text: 'My password is hunter2' } },
        { ...first, memory: { ...first.memory, id: 'c', text: 'I have diabetes', topic: 'x' } },
        first,
        null as never,
      );
    });
    const { fresh, refused } = await mine.keeping.preview(text);
    expect(fresh).toHaveLength(2);
    expect(refused.map(({ why }) => why)).toEqual([
      expect.stringMatching(/“status”/),
      expect.stringMatching(/twice/),
      expect.stringMatching(/not an entry/),
      expect.stringMatching(/password/),
      expect.stringMatching(/sensitive/),
    ]);
  });

  it('of a clock that went ahead brings nothing from the future', async () => {
    await other.add('I wear size L');
    const text = await edited(other, ({ memories }) => {
      for (const { memory } of memories) memory.changedAt = memory.createdAt = 9e15;
    });
    await mine.keeping.import(text, {});
    expect((await mine.store.search(''))[0]?.memory.changedAt).toBeLessThan(9e15);
  });
});

it('reads well as Markdown', async () => {
  await mine.add('I prefer window seats');
  await mine.add('on this site, sort by price');
  const { name, text } = await mine.keeping.export('markdown');
  expect(name).toMatch(/^familiar-\d{4}-\d\d-\d\d\.md$/);
  expect(text).toMatch(/^# What Familiar knows about me/);
  expect(text).toContain('- I prefer window seats\n  You said “I prefer window seats” on 1970-01-01.');
  expect(text).toContain('- Sort by price (on shop.example)');
});
