/** Keeps the counts right with every write of memories: looks at what stood there before, and writes what is different. */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreRangeType,
  type DBCoreTransaction,
} from 'dexie';
import type { Memory } from '../flow';
import type { Counted } from './counted';
import { shifted, shifts, type Count, type Shift } from './counts';
import { forgetKnown, pairsOf } from './known';
import { writesSeen } from './revision';

const BY_TOPIC = ['status', 'under', 'age'];
const TOPIC = 'topic ';

/** Runs `write`, which carries `request` out, and counts in the same transaction. */
export function counting<T>(
  below: DBCore,
  request: DBCoreMutateRequest,
  counted: Counted,
  write: () => Promise<T>,
): Promise<T> {
  const { trans } = request;
  // While an older schema is upgraded there is no such table yet; all are counted when it comes.
  if (!(trans as IDBTransaction).objectStoreNames.contains('counts')) return write();
  if (request.type === 'deleteRange') {
    const { range } = request;
    forgetKnown(trans);
    counted.clear(trans);
    const clear = () => below.table('counts').mutate({ type: 'deleteRange', trans, range });
    return write().then((answer) => clear().then(() => answer));
  }
  return pairsOf(below, request).then((pairs) => {
    const all = [...shifts(pairs)];
    if (all.length === 0) return write();
    const known = counted.of(
      trans,
      all.map(([id]) => id),
      writesSeen(trans),
    );
    const missing = all.flatMap(([id], i) => (known[i] === undefined ? [id] : []));
    const count = (written: Promise<unknown>): Promise<unknown> =>
      recount(below, trans, all, known, counted, written);
    // All are on their way at once: each wait takes longer than what is waited for.
    if (missing.length === 0) {
      const written = write();
      return Dexie.Promise.all([written, count(written)]).then(([answer]) => answer);
    }
    const read = below.table('counts').getMany({ trans, keys: missing });
    return Dexie.Promise.all([write(), read]).then(([answer, found]) => {
      const rows = (found as (Count | undefined)[]).values();
      known.forEach((one, i) => {
        if (one === undefined) known[i] = rows.next().value ?? null;
      });
      return count(Dexie.Promise.resolve()).then(() => answer);
    });
  });
}

function recount(
  below: DBCore,
  trans: DBCoreTransaction,
  all: readonly [string, Shift][],
  held: readonly (Count | null | undefined)[],
  counted: Counted,
  written: Promise<unknown>,
): Promise<unknown> {
  const counts = below.table('counts');
  const made = all.map(([id, shift], i) => shifted(id, held[i] ?? undefined, shift));
  const values = made.map(({ count }) => count).filter(({ count }) => count > 0);
  const gone = made.filter(({ count }) => count.count <= 0).map(({ count }) => count.id);
  const lost = made.filter(({ count, isLost }) => isLost && count.count > 0 && count.id.startsWith(TOPIC));
  const put = (): Promise<unknown> => {
    for (const value of values) counted.note(trans, value.id, value);
    for (const id of gone) counted.note(trans, id, null);
    return Dexie.Promise.all([
      ...(values.length > 0 ? [counts.mutate({ type: 'put', trans, values })] : []),
      ...(gone.length > 0 ? [counts.mutate({ type: 'delete', trans, keys: gone })] : []),
    ]);
  };
  if (lost.length === 0) return put();
  const look = (): Promise<unknown> =>
    Dexie.Promise.all(lost.map(({ count }) => lookUp(below, trans, count)));
  return written.then(look).then(put);
}

/** Sets `newest` of a topic to what the index has first. */
function lookUp(below: DBCore, trans: DBCoreTransaction, count: Count): Promise<void> {
  const table = below.table('memories');
  const index = table.schema.getIndexByKeyPath(BY_TOPIC);
  if (!index) throw new Error('The index of topics is missing.');
  const topic = count.id.slice(TOPIC.length);
  const range = {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the constant is not there at run time
    type: 1 as DBCoreRangeType.Range,
    lower: ['active', topic, -Infinity],
    upper: ['active', topic, []],
  };
  return table.query({ trans, values: true, limit: 1, query: { index, range } }).then(({ result }) => {
    count.newest = (result[0] as Memory | undefined)?.changedAt ?? count.newest;
  });
}
