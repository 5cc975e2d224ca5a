/** Strings that break programs (big-list-of-naughty-strings, MIT): each survives every way in and out. */
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { sensitive } from '../memory/sensitive';
import { draft, fixture } from './fixture';

const strings = naughty.filter((text) => text.trim() !== '');

/** As a statement would be marked (one of them is somebody's name that is also a word for a private matter). */
const levelOf = (text: string): 'plain' | 'sensitive' =>
  sensitive(text).level === 'sensitive' ? 'sensitive' : 'plain';

describe('naughty strings', () => {
  it('are kept, listed, edited, exported, imported and forgotten to the letter', async () => {
    const [mine, other] = [await fixture(), await fixture('o')];
    const said = { ...draft('I wear size M') };
    const ids: string[] = [];
    for (const text of strings) {
      // Some look like card numbers: those, the store refuses, as it should.
      const added = await mine.store
        .add(
          { ...said, topic: `t${ids.length}`, text, value: text, sensitivity: levelOf(text) },
          { words: text, turnId: 't' },
          { optIn: true },
        )
        .catch(() => null);
      if (added) ids.push(added.memory.id);
    }
    expect(ids.length).toBeGreaterThan(strings.length - 5);
    const rows = await mine.keeping.list({}, { limit: 1000 });
    const kept = rows.map(({ memory, evidence }) => [memory.text, evidence?.words]);
    expect(kept.every(([text, words]) => text === words)).toBe(true);
    const sorted = kept.map(([text]) => text).sort();
    expect(sorted.every((text) => strings.includes(text ?? ''))).toBe(true);

    const { text } = await mine.keeping.export('json');
    // Imported again after the file went through the bytes of a disk.
    const bytes = new TextEncoder().encode(text);
    const { refused } = await other.keeping.preview(new TextDecoder().decode(bytes));
    expect(refused).toEqual([]);
    await other.keeping.import(new TextDecoder().decode(bytes), {});
    expect((await other.keeping.list({}, { limit: 1000 })).map(({ memory }) => memory.text).sort()).toEqual(
      sorted,
    );
    expect((await mine.keeping.export('markdown')).text).toContain('# What Familiar knows');

    const { changeIds } = await other.keeping.forget({});
    await other.keeping.letGo(changeIds);
    const left = await Promise.all(other.db.dexie.tables.map((table) => table.toArray()));
    const bodies = JSON.stringify(left);
    expect(strings.filter((one) => one.length > 12 && bodies.includes(JSON.stringify(one)))).toEqual([]);
  }, 60_000);

  it('can be what a memory is edited to, or are refused in words', async () => {
    const f = await fixture();
    const { memory } = await f.add('I prefer window seats');
    for (const text of strings.slice(0, 200)) {
      const done = await f.store.edit(memory.id, { text: `my nickname is ${text}` }, { optIn: true }).then(
        ({ row }) => row.memory.text,
        (error: unknown) => String(error),
      );
      expect(done).toMatch(/nickname|never keep|can’t read/);
    }
  }, 60_000);
});

describe('a memory of 10,000 characters', () => {
  it('is kept whole where the store is given it', async () => {
    const f = await fixture();
    const text = 'x'.repeat(10_000);
    const { memory } = await f.store.add({ ...draft('I wear size M'), text }, { words: text, turnId: '' });
    expect((await f.store.row(memory.id)).memory.text).toHaveLength(10_000);
    expect((await f.keeping.preview((await f.keeping.export('json')).text)).same).toBe(1);
  });
});
