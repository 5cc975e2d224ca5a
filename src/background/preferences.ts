/** What Preferences may ask for of many memories at once. */
import type { PanelCalls } from '../messages';
import type { Handlers } from '../platform/wire';
import { exportCopy } from '../store/export';
import { repairOf } from '../store/opening';
import type { Kept } from './kept';

/** How many rows a list has unless told. */
const PART = 50;

type Calls = Pick<
  PanelCalls,
  | 'memories'
  | 'overview'
  | 'forgetMemories'
  | 'letGo'
  | 'duplicates'
  | 'mergeMemories'
  | 'exportMemories'
  | 'previewImport'
  | 'importMemories'
>;

/** Makes the handlers; `changed` tells every open panel that memories are others now. */
export function preferenceAnswers(kept: () => Promise<Kept>, changed: <T>(value: T) => T): Handlers<Calls> {
  const keeping = async () => (await kept()).keeping;
  return {
    memories: async ({ query, offset = 0, limit = PART, ...which }) => {
      const { keeping, memories } = await kept();
      if (query.trim() === '') return keeping.list(which, { offset, limit });
      return memories.search(query, which, { offset, limit });
    },
    overview: async () => (await keeping()).overview(),
    forgetMemories: async (which) => changed(await (await keeping()).forget(which)),
    letGo: async ({ changeIds }) => {
      await (await keeping()).letGo(changeIds);
      return changed(null);
    },
    duplicates: async () => (await keeping()).duplicates(),
    mergeMemories: async (input) => changed(await (await keeping()).merge(input)),
    exportMemories: async ({ format }) => {
      const found = await keeping().catch((error: unknown) => {
        if (repairOf(error) === 'restore') return null;
        throw error;
      });
      // Damaged, the database gives nothing; what the second copy has can still be taken away.
      return found ? found.export(format) : exportCopy({}, format, Date.now());
    },
    previewImport: async ({ text }) => (await keeping()).preview(text),
    importMemories: async ({ text, choices }) => changed(await (await keeping()).import(text, choices)),
  };
}
