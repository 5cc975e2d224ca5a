/** What is confirmed must outlive a power cut: every transaction that writes asks the browser to flush it to the disk. */
import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { openCopy } from './copy';
import { fileOf, fixture } from './fixture';
import { journal } from './journal';

afterEach(() => vi.restoreAllMocks());

it('every write of memories, of their copy and of the journal is strictly durable', async () => {
  const { text, choices } = await fileOf(250);
  const asked: { stores: string[]; durability: string | undefined }[] = [];
  const real = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => unknown;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: unknown,
    ...args: unknown[]
  ) {
    const [stores, mode, options] = args as [string | string[], string, { durability?: string } | undefined];
    if (mode === 'readwrite') asked.push({ stores: [stores].flat(), durability: options?.durability });
    return real.apply(this, args) as never;
  });

  const f = await fixture();
  const copy = await openCopy(f.options, true);
  const { memory, changeId } = await f.add('I wear size M');
  await f.store.edit(memory.id, { text: 'I wear size L' });
  await f.store.undoChanges([(await f.store.forget([memory.id])).changeIds[0] ?? changeId]);
  const { changeIds } = await f.keeping.import(text, choices);
  await f.store.undoChanges(changeIds);
  await f.keeping.purge(Infinity);
  await copy.follow(f.db);
  await journal(f.db).intend({
    ...{ id: 'j', taskId: 'k', step: 0, action: { kind: 'click', ref: 'e' }, what: 'Click' },
    ...{ class: 'K1', idem: 'i', at: 1 },
  });

  const names = new Set(asked.flatMap(({ stores }) => stores));
  for (const name of ['memories', 'evidence', 'changes', 'meta', 'journal', 'wholes'])
    expect(names).toContain(name);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});
