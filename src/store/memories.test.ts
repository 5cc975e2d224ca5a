import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { draft, fixture, problem, type Fixture } from './fixture';

let f: Fixture;
beforeEach(async () => {
  f = await fixture();
});

describe('adding', () => {
  it('keeps the sentence with its words', async () => {
    const { memory } = await f.add('remember that I never want paper invoices');
    const [row] = await f.store.search('invoices');
    expect(row).toMatchObject({
      memory,
      evidence: { words: 'remember that I never want paper invoices' },
      uses: 0,
    });
    expect(memory).toMatchObject({ text: 'I never want paper invoices', status: 'active', source: 'said' });
  });

  it('replaces what it contradicts and keeps the history', async () => {
    const first = await f.add('I wear size M');
    const second = await f.add('I wear size L');
    expect(second.replaced?.id).toBe(first.memory.id);
    expect(await f.texts()).toEqual(['I wear size L']);
    const { earlier, changes, evidence } = await f.store.history(second.memory.id);
    expect(earlier.map(({ text, status }) => [text, status])).toEqual([['I wear size M', 'superseded']]);
    expect(changes.map(({ kind }) => kind)).toEqual(['added']);
    expect(evidence.map(({ words }) => words)).toEqual(['I wear size L']);
  });

  it('grows surer when it is said again, and shows both sayings', async () => {
    const first = await f.add('I prefer window seats');
    const again = await f.add('remember that I prefer window seats');
    expect(again).toMatchObject({ repeated: true, memory: { id: first.memory.id } });
    expect(again.memory.confidence).toBeGreaterThan(first.memory.confidence);
    expect((await f.store.history(first.memory.id)).evidence).toHaveLength(2);
  });

  it('needs a yes for what is sensitive and never takes secrets', async () => {
    expect((await problem(f.add("I'm allergic to nuts"))).code).toBe('refused');
    expect((await f.add("I'm allergic to nuts", true)).memory.sensitivity).toBe('sensitive');
    const secret = { ...draft('I wear size M'), text: 'My password is hunter2' };
    expect((await problem(f.store.add(secret, { words: 'x', turnId: '' }, { optIn: true }))).code).toBe(
      'refused',
    );
    expect(await f.texts()).toEqual(["I'm allergic to nuts"]);
  });
});

describe('undo', () => {
  it('takes back a new memory and brings back the one it replaced', async () => {
    await f.add('I wear size M');
    const { changeId } = await f.add('I wear size L');
    await f.store.undoChanges([changeId]);
    expect(await f.texts()).toEqual(['I wear size M']);
  });

  it('takes back a repetition with its evidence', async () => {
    const { memory } = await f.add('I prefer window seats');
    const { changeId } = await f.add('I prefer window seats');
    await f.store.undoChanges([changeId]);
    const [row] = await f.store.search('');
    expect(row?.memory.confidence).toBe(memory.confidence);
    expect((await f.store.history(memory.id)).evidence).toHaveLength(1);
  });

  it('brings back everything that was forgotten at once', async () => {
    const a = await f.add('I wear size M');
    const b = await f.add('I prefer window seats');
    const { changeIds } = await f.store.forget([a.memory.id, b.memory.id, 'unknown']);
    expect(await f.texts()).toEqual([]);
    await f.store.undoChanges(changeIds);
    expect(await f.texts()).toHaveLength(2);
    expect((await f.store.history(a.memory.id)).changes.map(({ kind }) => kind)).toEqual([
      'added',
      'forgotten',
      'undone',
    ]);
  });

  it('refuses when the memory has changed since, and changes nothing then', async () => {
    const { memory, changeId } = await f.add('I wear size M');
    await f.store.edit(memory.id, { text: 'I wear size L' });
    expect((await problem(f.store.undoChanges([changeId]))).code).toBe('stale');
    expect(await f.texts()).toEqual(['I wear size L']);
    expect((await problem(f.store.undoChanges(['nothing']))).code).toBe('not-found');
  });

  it('keeps the count of uses', async () => {
    const { memory } = await f.add('I wear size M');
    const { changeIds } = await f.store.forget([memory.id]);
    await f.store.touch([memory.id], 5000);
    await f.store.undoChanges(changeIds);
    expect((await f.store.row(memory.id)).memory).toMatchObject({ lastUsedAt: 5000, uses: 1 });
  });
});

describe('editing', () => {
  it('reads the new text', async () => {
    const { memory } = await f.add('when I book a flight, choose an aisle seat');
    const { row, changeId } = await f.store.edit(memory.id, { text: 'I prefer window seats' });
    expect(row.memory).toMatchObject({ value: 'window', source: 'edited', text: 'I prefer window seats' });
    expect(row.memory.condition).toBeUndefined();
    await f.store.undoChanges([changeId]);
    expect((await f.store.row(memory.id)).memory).toMatchObject({
      value: 'aisle',
      condition: 'when I book a flight',
    });
  });

  it('changes the scope alone', async () => {
    const { memory } = await f.add('I prefer window seats');
    await f.store.edit(memory.id, { scope: { kind: 'site', domain: 'air.example' } });
    expect(await f.store.active('other.example')).toEqual([]);
    expect(await f.store.active('air.example')).toHaveLength(1);
    expect(await f.texts('air.example')).toEqual(['I prefer window seats']);
  });

  it('replaces another memory that it now contradicts, and undo brings that back', async () => {
    await f.add('I wear size M');
    const shoes = await f.add('my shoe size is 42');
    const { changeId } = await f.store.edit(shoes.memory.id, { text: 'my size is L' });
    expect(await f.texts()).toEqual(['My size is L']);
    await f.store.undoChanges([changeId]);
    expect((await f.texts()).sort()).toEqual(['I wear size M', 'My shoe size is 42']);
  });

  it('is not edited over what another window wrote meanwhile, and nothing is lost', async () => {
    const { memory } = await f.add('I wear size M');
    await f.store.edit(memory.id, { text: 'I wear size L', was: 'I wear size M' });
    const late = f.store.edit(memory.id, { text: 'I wear size S', was: 'I wear size M' });
    await expect(late).rejects.toMatchObject({ row: { memory: { text: 'I wear size L' } } });
    expect(await f.texts()).toEqual(['I wear size L']);
    // Both say the same, and where it holds is another matter.
    await f.store.edit(memory.id, { text: 'I wear size L', was: 'I wear size M' });
    await f.store.edit(memory.id, { scope: { kind: 'site', domain: 'shop.example' } });
    await f.store.edit(memory.id, { text: 'I wear size S', was: 'I wear size L' });
    expect(await f.texts()).toEqual(['I wear size S']);
    await f.store.forget([memory.id]);
    expect((await problem(f.store.edit(memory.id, { text: 'I wear size XL' }))).message).toMatch(/forgotten/);
  });

  it('says what is wrong with a text it cannot keep', async () => {
    const { memory } = await f.add('I wear size M');
    expect((await problem(f.store.edit(memory.id, { text: '?' }))).code).toBe('not-understood');
    expect((await problem(f.store.edit(memory.id, { text: 'my password is hunter2' }))).code).toBe('refused');
    expect((await problem(f.store.edit(memory.id, { text: 'I have diabetes' }))).code).toBe('refused');
    expect((await problem(f.store.edit('nobody', { text: 'I wear size L' }))).code).toBe('not-found');
    expect(await f.texts()).toEqual(['I wear size M']);
  });
});

describe('purge', () => {
  it('leaves no word of what was forgotten on the disk', async () => {
    await f.add('I wear size M');
    const { memory } = await f.add('I wear size XXL');
    await f.add('I prefer window seats');
    await f.store.forget([memory.id]);
    expect(await f.keeping.purge(0)).toEqual([]);
    expect(await f.keeping.purge(f.now())).toHaveLength(2);
    const all = JSON.stringify(
      await Promise.all([f.db.memories, f.db.evidence, f.db.changes].map((table) => table.toArray())),
    );
    expect(all).not.toMatch(/XXL|size M/);
    expect(all).toContain('window');
  });
});

describe('round trip', () => {
  it('keeps any text to the letter', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '👩‍👩‍👧‍👦 🇨🇭',
        'שלום עולם مرحبا',
        '<img src=x onerror=alert(1)>',
        'x'.repeat(10_000),
        '\u202Eabc\u0000',
        "'; DROP",
      ),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (value) => {
        fc.pre(value.trim() !== '');
        const said = { ...draft('I wear size M'), topic: f.newId(), text: value, value };
        const { memory } = await f.store.add(said, { words: value, turnId: 't' }, { optIn: true });
        const row = await f.store.row(memory.id);
        expect(row.memory).toEqual(memory);
        expect(row.memory.text).toBe(value);
        expect(row.evidence?.words).toBe(value);
        await expect(f.store.search(value)).resolves.toBeDefined();
      }),
      { numRuns: 25 },
    );
  }, 20_000);
});
