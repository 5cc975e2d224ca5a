/** The schema of the database, version by version. */
import type { Transaction } from 'dexie';
import type { Memory } from '../flow';
import { countAll } from './counts';
import { isListed, wordsOf } from './follow';
import { placed, type MemoryOnDisk } from './under';

/** One schema: what it adds or changes, and what is made of older rows. */
interface Version {
  version: number;
  stores: Record<string, string>;
  upgrade?: (tx: Transaction) => PromiseLike<unknown>;
}

/** Every version that was ever shipped, oldest first. Append; never edit one that is out. */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    stores: {
      memories: 'id, status, topic, changedAt',
      evidence: 'id, memoryId, at',
      changes: 'id, memoryId, at',
      turns: 'id, at',
      tasks: 'id, state, createdAt',
      journal: 'id, &idem, taskId, [taskId+step]',
      meta: 'key',
    },
  },
  {
    // Lists of any length: by what a memory stands under, by its site, by its kind of task.
    version: 2,
    stores: {
      memories:
        'id, status, topic, changedAt, mergedInto, [status+under+age], [status+scope.domain], [status+scope.task]',
    },
  },
  {
    // Finding by words and by meaning without reading everything; vectors of older memories are made later.
    version: 3,
    stores: { words: 'id, *terms', vectors: 'id', pending: 'id' },
    upgrade: async (tx) => {
      const memories = await tx.table<Memory>('memories').toArray();
      const listed = memories.filter(isListed);
      await tx.table('words').bulkPut(listed.map(wordsOf));
      await tx.table('pending').bulkPut(listed.map(({ id }) => ({ id })));
    },
  },
  {
    // Places for older memories; only now, since whatever writes memories writes the tables of version 3.
    version: 4,
    stores: {},
    upgrade: (tx) =>
      tx
        .table<MemoryOnDisk>('memories')
        .toCollection()
        .modify((memory) => {
          Object.assign(memory, placed(memory));
        }),
  },
  {
    // Any number of memories: lists of a site and of the newest by an index, numbers without counting.
    version: 5,
    stores: {
      memories:
        'id, status, topic, changedAt, mergedInto, [status+age], [status+under+age], [status+scope.domain+under+age]',
      counts: 'id',
    },
    upgrade: async (tx) => {
      const memories = await tx.table<Memory>('memories').toArray();
      await tx.table('counts').bulkPut(countAll(memories));
    },
  },
  {
    // Every write pays for every index: only those that are asked for, and of a topic only what holds now.
    version: 6,
    stores: {
      memories:
        'id, mergedInto, [status+topic], [status+age], [status+under+age], [status+scope.domain+under+age]',
      evidence: 'id, memoryId',
    },
  },
];
