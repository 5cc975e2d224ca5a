import { describe, expect, it } from 'vitest';
import type { PanelCalls } from '../messages';
import { problem } from '../store/fixture';
import { READS_ONLY, refuseInPrivate } from './guard';

const WRITES: (keyof PanelCalls)[] = [
  ...(['addMemory', 'editMemory', 'forgetMemories', 'letGo', 'undoChanges', 'approve', 'dismiss'] as const),
  ...(['mergeMemories', 'importMemories', 'repair'] as const),
];
/** Window 7 is private, 1 is not, any other is not known. */
const isPrivate = (windowId: number | null): Promise<boolean> =>
  windowId === 7 || windowId === 1 ? Promise.resolve(windowId === 7) : Promise.reject(new Error('which?'));

describe('a panel in a private window', () => {
  it.each(WRITES)('may not change what is kept: %s', async (name) => {
    expect(await problem(refuseInPrivate(name, 7, isPrivate))).toMatchObject({
      code: 'declined',
      message: READS_ONLY,
    });
    await expect(refuseInPrivate(name, null, isPrivate)).rejects.toThrow('which?');
    await expect(refuseInPrivate(name, 1, isPrivate)).resolves.toBeUndefined();
  });

  it.each(['open', 'say', 'memories', 'overview', 'exportMemories', 'settings'] as const)(
    'may ask for %s, whatever its window',
    async (name) => {
      for (const from of [7, 1, null])
        await expect(refuseInPrivate(name, from, isPrivate)).resolves.toBeUndefined();
    },
  );
});
