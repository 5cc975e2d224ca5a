/** The language model as one turn may ask it: a cap on calls, its measured speed, and the trust that it has earned. */
import { Failure, type Completion, type ModelInUse, type ModelRequest, type ModelRole } from '../flow';
import { readRecord, writeRecord, type ModelRecord } from '../platform/record';
import type { AskedModel } from '../skills/skill';
import { measured } from './speed';

/** What would answer now; `awake` once it is loaded. */
export type InUse = Pick<ModelInUse, 'id' | 'label' | 'host' | 'context' | 'millions'> & { awake: boolean };

/** What answers now, and a way to ask it. */
export interface Models {
  /** Null where no model is chosen, or the one chosen can't be used. */
  inUse: () => Promise<InUse | null>;
  /** Loads first what sleeps. Rejects with a Failure in words. */
  complete: (
    request: ModelRequest,
    onText: (piece: string) => void,
    signal: AbortSignal,
  ) => Promise<Completion>;
}

/** A turn that needs more than this has lost its way. */
const MOST_CALLS = 8;

/** Makes the way in for one run of a task. `write` shows an answer as it comes. */
export function modelFor(models: Models, write: (text: string) => void): () => Promise<AskedModel | null> {
  let calls = 0;
  return async () => {
    const now = await models.inUse();
    if (now === null) return null;
    const { awake, ...named } = now;
    const { speed, taken } = await readRecord(named.id);
    return {
      ...named,
      // What sleeps takes seconds to wake, so it is too slow for whoever asks how fast it is.
      speed: awake ? speed : null,
      taken,
      write,
      complete: async (request, signal, onText = () => undefined) => {
        calls += 1;
        if (calls > MOST_CALLS)
          throw new Failure('model', 'That would take the model too many tries. Say it in smaller parts.');
        const completion = await models.complete(request, onText, signal);
        await change(named.id, (record) => ({ ...record, speed: measured(record.speed, completion) }));
        return completion;
      },
      judged: (role, right) => judged(named.id, role, right),
    };
  };
}

/** Keeps what the person thought of a proposal. */
export const judged = (id: string, role: ModelRole, right: boolean): Promise<void> =>
  change(id, (record) => {
    const { right: before, of } = record.taken[role] ?? { right: 0, of: 0 };
    return { ...record, taken: { ...record.taken, [role]: { right: before + Number(right), of: of + 1 } } };
  });

async function change(id: string, edit: (record: ModelRecord) => ModelRecord): Promise<void> {
  await writeRecord(id, edit(await readRecord(id)));
}
