/** Whether there is room for a model, told before anything is fetched. Pure, apart from asking the browser. */
import { Failure } from '../../flow';

/** What the browser says of its storage; null where it says nothing. */
export interface Room {
  free: number | null;
  /** The browser promised to keep what is here, even when the disk becomes full. */
  persisted: boolean;
}

/** Left for everything else: memories, and the browser itself. */
const MARGIN = 200_000_000;

/** Asks the browser how much it would let us keep, and to keep it. Never throws: where it does not say, nobody knows. */
export async function askRoom(storage: StorageManager): Promise<Room> {
  const { quota, usage } = await storage.estimate().catch(() => ({ quota: undefined, usage: undefined }));
  const persisted = await storage.persist().catch(() => false);
  return { free: quota === undefined ? null : quota - (usage ?? 0), persisted };
}

/**
 * @param missing bytes that are still to come
 * @throws Failure `storage` that says how much room is missing
 */
export function checkRoom(missing: number, { free }: Room): void {
  if (free === null || missing + MARGIN <= free) return;
  throw new Failure(
    'storage',
    `There is not enough room: this needs ${sizeWords(missing)} more, and your browser lets me keep ${sizeWords(Math.max(0, free - MARGIN))}. Free some disk, or take a smaller model.`,
  );
}

/** `1.2 GB`, `350 MB`. */
export const sizeWords = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`;
