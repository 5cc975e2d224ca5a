/** Where files of models are kept: the origin's private file system, which every document of ours shares. */

/** A small file system. Paths are names with slashes between them. */
export interface Disk {
  /** The file, read only when its bytes are asked for; null where there is none. */
  read(path: string): Promise<Blob | null>;
  /**
   * Makes the file hold exactly this; it is there in whole or, when the browser ends meanwhile, not at all.
   * @throws DOMException QuotaExceededError when the disk is full
   */
  write(path: string, bytes: Blob | string): Promise<void>;
  /** Takes a file away, or a folder with all that is in it. Nothing there is fine too. */
  remove(path: string): Promise<void>;
  /** Names of files and folders in a folder; none where there is no such folder. */
  names(folder: string): Promise<string[]>;
}

/** The private file system. Works in documents and workers, in Chrome and Firefox. */
export function opfs(): Disk {
  return {
    read: async (path) => {
      const { folder, name } = parts(path);
      return quietly(async () => (await (await open(folder, false)).getFileHandle(name)).getFile());
    },
    write: async (path, bytes) => {
      const { folder, name } = parts(path);
      const file = await (await open(folder, true)).getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      try {
        await writable.write(bytes);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined); // it has failed already; what counts is why
        throw error;
      }
    },
    remove: async (path) => {
      const { folder, name } = parts(path);
      await quietly(async () => (await open(folder, false)).removeEntry(name, { recursive: true }));
    },
    names: async (folder) =>
      (await quietly(async () => {
        const found: string[] = [];
        for await (const name of keysOf(await open(folder.split('/'), false))) found.push(name);
        return found;
      })) ?? [],
  };
}

/** A name from outside as a single safe name in the file system: whatever it holds, it cannot leave its folder. */
export const safeName = (name: string): string =>
  encodeURIComponent(name).replace(/[.*'()!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function parts(path: string): { folder: string[]; name: string } {
  const names = path.split('/');
  return { folder: names.slice(0, -1), name: names.at(-1) ?? '' };
}

async function open(folder: string[], create: boolean): Promise<FileSystemDirectoryHandle> {
  let handle = await navigator.storage.getDirectory();
  for (const name of folder) handle = await handle.getDirectoryHandle(name, { create });
  return handle;
}

/** TypeScript's DOM library has the iterator in a part of its own. */
const keysOf = (folder: FileSystemDirectoryHandle): AsyncIterable<string> =>
  (folder as unknown as { keys: () => AsyncIterable<string> }).keys();

/** What is not there is null, and not an error. */
async function quietly<T>(job: () => Promise<T>): Promise<T | null> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
