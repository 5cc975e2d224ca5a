/** Where a memory stands in the list of Preferences, kept beside it: an index cannot work it out. */
import type Dexie from 'dexie';
import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import { topicOf, type Memory } from '../flow';

/** A memory as it is on disk: `age` grows as it is older, so that an index in rising order has the newest first. */
export type MemoryOnDisk = Memory & { under?: string; age?: number };

/** The memory with its place. */
export const placed = (memory: Memory): MemoryOnDisk => ({
  ...memory,
  under: topicOf(memory),
  age: -memory.changedAt,
});

function unplaced(row: MemoryOnDisk | undefined): Memory | undefined {
  if (!row) return row; // Dexie asks for what is not there, too
  const memory = { ...row };
  delete memory.under;
  delete memory.age;
  return memory;
}

/** Writes its place into every memory that is put, whoever puts it. Before the database is opened. */
export function placeAll(dexie: Dexie): void {
  dexie.use(PLACING);
}

/** Takes the place off every memory that is read. After the tables are known. */
export function hidePlaces(dexie: Dexie): void {
  dexie.table<MemoryOnDisk>('memories').hook('reading', unplaced as (row: MemoryOnDisk) => Memory);
}

const PLACING: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'placing',
  create: (below) => ({
    ...below,
    table(name) {
      const table = below.table(name);
      if (name !== 'memories') return table;
      return { ...table, mutate: (request) => table.mutate(withPlace(request)) };
    },
  }),
};

function withPlace(request: DBCoreMutateRequest): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  return { ...request, values: (request.values as readonly Memory[]).map(placed) };
}
