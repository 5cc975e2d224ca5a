/** Keeps the counts right with every write of memories: looks at what stood there before, and writes what is different. */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreRangeType,
  type DBCoreTransaction,
} from 'dexie';
import type { Memory } from '../flow';
import { shifted, shifts, type Count, type Shift } from './counts';
import { forgetKnown, pairsOf } from './known';

const BY_TOPIC = ['status', 'under', 'age'];
const TOPIC = 'topic ';

/** Runs `write`, which carries `request` out, and counts in the same transaction. */
export function counting<T>(
  below: DBCore,
  request: DBCoreMutateRequest,
  write: () => Promise<T>,
): Promise<T> {
  const { trans } = request;
  // While an older schema is upgraded there is no such table yet; all are counted when it comes.
  if (!(trans as IDBTransaction).objectStoreNames.contains('counts')) return write();
  if (request.type === 'deleteRange') {
    const { range } = request;
    forgetKnown(trans);
    const clear = () => below.table('counts').mutate({ type: 'deleteRange', trans, range });
    return write().then((answer) => clear().then(() => answer));
  }
  return pairsOf(below, request).then((pairs) => {
    const all = [...shifts(pairs)];
    if (all.length === 0) return write();
    // Both are on their way at once: each wait takes longer than what is waited for.
    const known = below.table('counts').getMany({ trans, keys: all.map(([id]) => id) });
    return Dexie.Promise.all([write(), known]).then(([answer, counted]) =>
      count(below, trans, all, counted as (Count | undefined)[]).then(() => answer),
    );
  });
}

function count(
  below: DBCore,
  trans: DBCoreTransaction,
  all: readonly [string, Shift][],
  held: readonly (Count | undefined)[],
): Promise<unknown> {
  const counts = below.table('counts');
  const made = all.map(([id, shift], i) => shifted(id, held[i], shift));
  const values = made.map(({ count }) => count).filter(({ count }) => count > 0);
  const gone = made.filter(({ count }) => count.count <= 0).map(({ count }) => count.id);
  const lost = made.filter(({ count, isLost }) => isLost && count.count > 0 && count.id.startsWith(TOPIC));
  return Dexie.Promise.all(lost.map(({ count }) => lookUp(below, trans, count))).then(() =>
    Dexie.Promise.all([
      ...(values.length > 0 ? [counts.mutate({ type: 'put', trans, values })] : []),
      ...(gone.length > 0 ? [counts.mutate({ type: 'delete', trans, keys: gone })] : []),
    ]),
  );
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
