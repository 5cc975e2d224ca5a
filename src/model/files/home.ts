/**
 * Where a model's checked files stand, so that its engine finds them without asking any network and without a second copy.
 * wllama takes files as Blobs: the pieces on disk, put together, which copies nothing. WebLLM looks its files up by their
 * address in the caches `webllm/config` and `webllm/model` (0.2.86, `ArtifactCache` in its runtime), so they stand there.
 */
import type { ModelEntry, ModelFile } from '../../flow';
import type { Disk } from './disk';
import { noPieces } from './pieces';
import { piecePath } from './record';

/** The part of the Cache API that is used. */
export type Cached = Pick<CacheStorage, 'open'>;

/** One model's place. */
export interface Home {
  /** The checked file; null when it is not here. */
  open(file: ModelFile): Promise<Blob | null>;
  /** Takes a checked file in; its pieces on disk may be gone afterwards. */
  settle(file: ModelFile): Promise<void>;
  /** Takes a file away. */
  remove(file: ModelFile): Promise<void>;
  /** Taking away a piece that was damaged takes the whole file away. */
  whole: boolean;
}

/** Where no host is known, WebLLM needs some address all the same; nothing is ever asked for there (RFC 6761). */
const NOWHERE = 'https://own-files.invalid/';

/**
 * The address under which WebLLM looks for a model's files; give it as `model` of its record.
 * It would add `resolve/main/` to one that has no such part.
 */
export function addressOf(entry: ModelEntry): string {
  const from = entry.from === '' ? `${NOWHERE}${encodeURIComponent(entry.id)}/` : entry.from;
  return /\/resolve\/[^/]+\/$/.test(from) ? from : `${from}resolve/main/`;
}

/** A file's address in a folder's. Whatever signs its path holds, it stays one path. */
export const addressIn = (from: string, path: string): string =>
  from + path.split('/').map(encodeURIComponent).join('/');

const scopeOf = (path: string): string =>
  path === 'mlc-chat-config.json' ? 'webllm/config' : 'webllm/model';

/** All pieces of a file as one, read only when asked for; null when one is missing. */
export async function joined(disk: Disk, id: string, file: ModelFile): Promise<Blob | null> {
  const blobs = await Promise.all(
    noPieces(file.bytes).map((_, at) => disk.read(piecePath(id, file.path, at))),
  );
  return blobs.every((blob) => blob !== null) ? new Blob(blobs) : null;
}

/** The home that suits an entry's engine. */
export function homeOf(entry: ModelEntry, disk: Disk, caches: Cached): Home {
  const removePieces = (file: ModelFile): Promise<void> =>
    disk.remove(piecePath(entry.id, file.path, 0).replace(/\/0$/, ''));
  if (entry.engine === 'wllama')
    return {
      open: (file) => joined(disk, entry.id, file),
      settle: () => Promise.resolve(),
      remove: removePieces,
      whole: false,
    };
  const address = (file: ModelFile): string => addressIn(addressOf(entry), file.path);
  return {
    open: async (file) => {
      const found = await (await caches.open(scopeOf(file.path))).match(address(file));
      return found ? found.blob() : null;
    },
    settle: async (file) => {
      const blob = await joined(disk, entry.id, file);
      if (!blob) return;
      const headers = { 'content-length': String(file.bytes) };
      await (await caches.open(scopeOf(file.path))).put(address(file), new Response(blob, { headers }));
      await removePieces(file);
    },
    remove: async (file) => {
      await (await caches.open(scopeOf(file.path))).delete(address(file));
      await removePieces(file);
    },
    whole: true,
  };
}
